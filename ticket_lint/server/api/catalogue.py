"""What there is to choose from: rules, profiles with their templates, SLA profiles."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query
from starlette.responses import PlainTextResponse

from ticket_lint import profiles, sla
from ticket_lint.rules import RULES
from ticket_lint.rules.documentation import as_dict as rule_as_dict
from ticket_lint.server.access import needs
from ticket_lint.server.api.schemas import Lang, ProfileName, SlaName, problems
from ticket_lint.sla.plain import as_dict as sla_as_dict
from ticket_lint.templates import template

router = APIRouter(
    tags=["catalogue"], dependencies=[Depends(needs("assess"))], responses=problems(401, 403, 422, 429)
)
Language = Annotated[Lang, Query(examples=["zh", "en"])]


@router.get("/rules", summary="List the rules")
def rules() -> list[dict[str, Any]]:
    """Code, name, level, defect and question of each rule, in both languages: what `ticket-lint rules` lists."""
    return [rule_as_dict(rule) for rule in RULES]


@router.get("/profiles", summary="List the profiles")
def list_profiles() -> list[dict[str, Any]]:
    """The shipped profiles, and the identifiers that each asks for."""
    return _profiles()


@lru_cache(maxsize=1)
def _profiles() -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "title": profiles.load(name).title._asdict(),
            "fields": [
                {"name": field.name, "title": field.title._asdict(), "required": field.required}
                for field in profiles.settings_of(name).fields
            ],
        }
        for name in profiles.NAMES
    ]


@router.get(
    "/profiles/{name}/template",
    summary="Get a template to fill in",
    response_class=PlainTextResponse,
    responses={200: {"content": {"text/markdown": {"schema": {"type": "string"}}}}},
)
def profile_template(
    name: Annotated[ProfileName, Path(examples=["rtc"])], lang: Language = "en"
) -> PlainTextResponse:
    """The Markdown that `ticket-lint new` prints."""
    text = template(lang, profiles.settings_of(name).fields)
    return PlainTextResponse(text, media_type="text/markdown")


@router.get("/sla", summary="List the SLA profiles")
def list_slas(lang: Language = "en") -> list[dict[str, str]]:
    """The shipped SLA profiles with their sources."""
    found = [sla.load(name) for name in sla.shipped()]
    return [{"name": one.name, "title": one.title.of(lang), "source": one.source.of(lang)} for one in found]


@router.get("/sla/{name}", summary="Show an SLA profile")
def show_sla(name: Annotated[SlaName, Path(examples=["default"])], lang: Language = "en") -> dict[str, Any]:
    """What a profile promises at each level, and on which conditions; times are seconds of counted time."""
    return sla_as_dict(sla.load(name), lang)
