"""Turns what a page knows into HTML: templates, the reader's language and appearance, and what forms carry."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response

from ticket_lint.server.access import principal_of
from ticket_lint.server.pages.messages import say_in
from ticket_lint.server.problems import Problem, language_of
from ticket_lint.server.security.forms import token_of
from ticket_lint.text import char_width

_FOLDER = Path(__file__).parent
_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
NAV = (
    ("draft", "/"),
    ("severity", "/severity"),
    ("dispute", "/dispute"),
    ("queue", "/queue"),
    ("quality", "/quality"),
)
LANGS = {"zh": "zh-CN", "en": "en"}
THEMES = ("auto", "light", "dark")
_LEAST = 0.005
LANG_COOKIE, THEME_COOKIE = "lang", "theme"


def lang_of(request: Request) -> str:
    """The language of the page, "zh" or "en": the one that was switched to, else the one that the browser asks for."""
    switched = request.cookies.get(LANG_COOKIE)
    return switched if switched in LANGS and "lang" not in request.query_params else language_of(request)


def theme_of(request: Request) -> str:
    """How the page looks: "auto" as the system, else "light" or "dark"."""
    switched = request.cookies.get(THEME_COOKIE, "auto")
    return switched if switched in THEMES else "auto"


def page(request: Request, name: str, status: int = 200, **context: Any) -> Response:
    """Return the page that the template `name` makes of `context`. All text in it is escaped."""
    lang = lang_of(request)
    given = {
        "say": say_in(lang),
        "lang": lang,
        "langs": LANGS,
        "theme": theme_of(request),
        "themes": THEMES,
        "nav": NAV,
        "here": name.removesuffix(".html"),
        "path": request.url.path,  # of a page that can be asked for again
        "query": request.url.query,
        "csrf": token_of(request),
        "principal": principal_of(request),
        "static": _address,
    }
    return HTMLResponse(_templates().get_template(name).render({**given, **context}), status)


def failed(request: Request, problem: Problem) -> Response:
    """Return the page that tells of a problem; where nobody is signed in, with a form to do so."""
    lang = lang_of(request)
    path = request.url.path if request.method == "GET" else "/"
    told = {"problem": problem.text.of(lang), "code": problem.status_code, "path": path}
    answer = page(request, "failed.html", problem.status_code, **told)
    answer.headers.update(problem.headers)
    return answer


@lru_cache(maxsize=1)
def _templates() -> Environment:
    """The templates. Autoescape holds for every one of them, and a name that is not given is an error."""
    made = Environment(
        loader=FileSystemLoader(_FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["percent"] = lambda share, places=0: f"{share:.{places}%}"
    made.filters["chance"] = _chance
    made.filters["signed"] = lambda number: f"{number:+.2f}"
    made.filters["short"] = _short
    return made


def _chance(chance: float) -> str:
    """A probability in whole percent; what is neither impossible nor certain is not told so."""
    if 0 < chance < _LEAST:
        return "<1%"
    return ">99%" if 1 - _LEAST < chance < 1 else f"{chance:.0%}"


def _short(text: str, cells: int = 160) -> str:
    """The beginning of a text on one line; a Chinese character takes two cells."""
    flat = " ".join(text[: 4 * cells].split())
    width = 0
    for at, char in enumerate(flat):
        width += char_width(char)
        if width > cells:
            return flat[:at] + "…"
    return flat


@lru_cache(maxsize=1)
def _files() -> dict[str, tuple[bytes, str, str]]:
    """The static files by name: content, type, and a mark that changes with the content."""
    found = {}
    for path in sorted((_FOLDER / "static").iterdir()):
        content = path.read_bytes()
        found[path.name] = content, _TYPES[path.suffix], hashlib.sha256(content).hexdigest()[:12]
    return found


def _address(name: str) -> str:
    return f"/static/{name}?v={_files()[name][2]}"


static = APIRouter(include_in_schema=False)


@static.get("/static/{name}")
def file(name: str) -> Response:
    """Return a static file: only those that are shipped can be named. Its address changes with it, so it may be kept."""
    found = _files().get(name)
    if found is None:
        raise HTTPException(404)
    content, kind, _ = found
    return Response(
        content, media_type=kind, headers={"cache-control": "public, max-age=31536000, immutable"}
    )
