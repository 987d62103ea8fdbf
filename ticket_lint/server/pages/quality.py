"""The quality page: the suggestions held against what people decided, and whether the tickets still look as they did."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from ticket_lint.audit.statistics import Interval, wilson
from ticket_lint.diagnostic import Text
from ticket_lint.dispute.tags import Html
from ticket_lint.elements.titles import TITLES
from ticket_lint.rules import RULES
from ticket_lint.rules.documentation import document_of
from ticket_lint.server.access import ask, needs, store_of
from ticket_lint.server.pages import charts
from ticket_lint.server.pages.decisions import kind_of, reason_in
from ticket_lint.server.pages.messages import MESSAGES, Say, say_in
from ticket_lint.server.pages.rendering import lang_of, page
from ticket_lint.store.drift import Drift, Inputs
from ticket_lint.store.quality import Bin, Quality, Week
from ticket_lint.store.records import SEVERITIES

router = APIRouter(include_in_schema=False, dependencies=[Depends(needs("read"))])
PERIODS = (30, 90, 365)  # days
_ALWAYS = 3650
_HEATS = 4  # shades of a cell of the confusion


class Trait(NamedTuple):
    """A trait of the tickets that came in: its share at first and of late, its course, and whether it differs."""

    name: str
    before: Interval
    now: Interval
    course: Html
    differs: bool


class Cell(NamedTuple):
    """A cell of the confusion: how often, how dark, and whether both are the same."""

    number: int
    heat: int
    same: bool


@router.get("/quality")
async def quality(request: Request) -> Response:
    """Show the figures of a period."""
    given = request.query_params.get("days", "")
    days = int(given) if given in {str(one) for one in (*PERIODS, _ALWAYS)} else PERIODS[-1]
    found = await ask(store_of(request).quality, datetime.now(UTC) - timedelta(days=days))
    lang = lang_of(request)
    say = say_in(lang)
    return page(
        request,
        "quality.html",
        found=found,
        days=days,
        periods=(*PERIODS, _ALWAYS),
        always=_ALWAYS,
        severities=SEVERITIES,
        over_time=charts.over_time(say("quality.over-time"), [_point(one) for one in found.weeks]),
        calibration=charts.calibration(say("quality.calibration"), [_dot(one) for one in found.bins]),
        confusion=_confusion(found),
        missed=sum(found.confusion[0][1:]),
        reasons=(reasons := _reasons(found, lang)),
        most_reasons=max((count for _, count, _ in reasons), default=1),
        rules=[
            (one, _summaries()[one.code].of(lang) if one.code in _summaries() else "") for one in found.rules
        ],
        traits=_traits(found.drift, say, lang),
        latest=_latest(found.drift),
    )


def _point(week: Week) -> charts.Point:
    return charts.Point(week.start, week.decided, week.agreement)


def _dot(one: Bin) -> charts.Dot:
    right = wilson(round(one.right * one.count), one.count)
    return charts.Dot(one.sure, right or Interval(one.right, 0.0, 1.0), one.count)


def _confusion(found: Quality) -> list[list[Cell]]:
    """The counts, darker where they are a larger share of their row."""
    rows = []
    for at, row in enumerate(found.confusion):
        total = sum(row)
        heats = [-(-_HEATS * count // total) if total else 0 for count in row]
        rows.append(
            [Cell(count, heat, at == to) for to, (count, heat) in enumerate(zip(row, heats, strict=True))]
        )
    return rows


def _reasons(found: Quality, lang: str) -> list[tuple[str, int, list[str]]]:
    """The reasons in words with how often each was given, the most frequent first, and what was said in own words."""
    counts: Counter[str] = Counter()
    notes: dict[str, list[str]] = {}
    for one in found.reasons:
        kind = kind_of(one.text)
        counts[kind] += one.count
        if kind != one.text:
            notes.setdefault(kind, []).append(one.text.partition(": ")[2])
    told = [(reason_in(kind, lang), count, notes.get(kind, [])) for kind, count in counts.most_common()]
    rest = found.decided - found.agreed - counts.total()
    return [*told, (MESSAGES["quality.reason.rest"].of(lang), rest, [])] if rest else told


@lru_cache(maxsize=1)
def _summaries() -> dict[str, Text]:
    return {rule.CODE: document_of(rule).summary for rule in RULES}


def _latest(drift: Drift) -> Inputs | None:
    """The last week in which tickets came in, where it is not all there is."""
    weeks = [one for one in drift.weeks if one.tickets]
    return weeks[-1] if len(weeks) > 1 else None


def _traits(drift: Drift, say: Say, lang: str) -> list[Trait]:
    """The traits that there are, those that differ first."""
    latest = _latest(drift)
    if latest is None or drift.baseline is None:
        return []
    shifted = set(drift.shifted(latest))
    found = []
    for trait, before in drift.baseline.shares.items():
        now = latest.shares.get(trait)
        if now is None or not (before.value or now.value):
            continue
        course = [
            week.shares[trait].value if trait in week.shares and week.tickets else None
            for week in drift.weeks
        ]
        name = _trait_name(trait, say, lang)
        found.append(Trait(name, before, now, charts.spark(name, course, before.value), trait in shifted))
    return sorted(found, key=lambda one: not one.differs)


def _trait_name(trait: tuple[str, str], say: Say, lang: str) -> str:
    group, value = trait
    if group == "element" and value in TITLES:
        return say("quality.told", what=TITLES[value].of(lang))
    key = f"quality.{group}.{value}"
    return say(key) if key in MESSAGES else value
