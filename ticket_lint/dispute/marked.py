"""The text of the ticket in HTML: quotes with links to their lines, and the lines with their evidence marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ticket_lint.dispute import view
from ticket_lint.dispute.model import Line, Piece, Quote, TicketText
from ticket_lint.dispute.tags import Html, join, tag
from ticket_lint.severity import wording

LANGS = {"zh": "zh-CN", "en": "en"}


def ticket(text: TicketText, lang: str) -> Iterator[Html]:
    """Yield the lines of the ticket as items of a list."""
    for line in text.lines:
        if line.skipped:
            yield _gap(line.skipped, lang)
        yield _line(line, lang)
    if text.skipped:
        yield _gap(text.skipped, lang)


def _gap(number: int, lang: str) -> Html:
    return tag("li", f"… {view.SKIPPED.of(lang).format(number=number)}", class_="gap", lang=LANGS[lang])


def _line(line: Line, lang: str) -> Html:
    name = view.TITLE_LINE.of(lang) if line.number is None else str(line.number)
    joint = "、" if lang == "zh" else ", "
    names = joint.join(wording.NAMES[one].of(lang) for one in line.facets)
    text = join(_piece(one) for one in line.pieces)
    if line.cut:
        text = join([text, tag("span", f"… {view.CUT.of(lang).format(number=line.cut)}", class_="soft")])
    parts = [tag("span", name, class_="no"), tag("span", text, class_="line", dir="auto")]
    if names:
        parts.append(tag("span", names, class_="names", lang=LANGS[lang]))
    return tag("li", *parts, id=_anchor(line.number))


def _piece(one: Piece) -> str:
    return one.text if one.lean is None else tag("mark", one.text, class_=one.lean)


def _anchor(line: int | None) -> str:
    return "title" if line is None else f"line-{line}"


def quotes(found: Sequence[Quote], more: int, lang: str, *, whole: bool = False) -> str:
    """Return quotes as a list, "" where there are none; `whole` ones with what stands around them."""
    if not found:
        return ""
    items = [
        tag(
            "li",
            tag("a", view.where(one).of(lang), href=f"#{_anchor(None if one.title else one.line)}"),
            tag(
                "bdi",
                *((one.before, tag("mark", one.text), one.after) if whole else (tag("mark", one.text),)),
            ),
        )
        for one in found
    ]
    if more:
        items.append(tag("li", view.MORE.of(lang).format(number=more), class_="soft"))
    return tag("ul", *items, class_="quotes" if whole else "quotes short")
