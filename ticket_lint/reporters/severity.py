"""The severity of a ticket for people: bars, quoted lines, and what would change it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ticket_lint.diagnostic import Text
from ticket_lint.redact import Masker
from ticket_lint.report import Report
from ticket_lint.reporters.base import place_of, visible
from ticket_lint.severity import wording
from ticket_lint.severity.changes import Change
from ticket_lint.severity.explain import Boundary
from ticket_lint.severity.labels import Severity
from ticket_lint.severity.suggestion import FacetFinding, Suggestion
from ticket_lint.text import Span, display_width

_BAR = 24
_QUOTE = 60  # characters of a quoted span
_TERMS = 6
_FOR = Text("evidence for and against {boundary} (log-odds)", "支持与反对 {boundary} 的依据（对数几率）")
_RAISE = Text("would raise it", "会提高级别的事实")
_LOWER = Text("would lower it", "会降低级别的事实")
_TITLE = Text("title", "标题")


def lines(report: Report, masker: Masker, name: str) -> Iterator[str]:
    """Yield the block of a report whose `severity` is known; nothing else."""
    found = report.severity
    if found is None:
        return
    lang = report.lang
    yield headline(found, name, lang)
    for severity, chance in zip(Severity, found.probabilities, strict=True):
        bar = "█" * round(chance * _BAR)
        yield f"  {severity.name} {bar:<{_BAR}} {chance:6.1%}"
    yield from _facets(report, masker, found.facets)
    yield from _facets(
        report, masker, {key: one for key, one in found.circumstances.items() if one.value == "yes"}
    )
    for boundary in _shown(found):
        head = _FOR.of(lang).format(boundary="≥" + boundary.severity.name)
        yield f"  {head}{'：' if lang == 'zh' else ': '}{boundary.log_odds:+.1f}"
        yield from _terms(report, masker, boundary)
    yield from _changes(found.would_raise, _RAISE.of(lang), lang)
    yield from _changes(found.would_lower, _LOWER.of(lang), lang)


def headline(found: Suggestion, name: str, lang: str) -> str:
    """One line: the suggestion, the claim, and whether the text decides."""
    claimed = found.claim.severity.name if found.claim else None
    if lang == "zh":
        text = f"{visible(name)}：建议级别 {found.severity.name}"
        text += f"，工单自报 {claimed}" if claimed else ""
        if found.open_at is not None and found.ask is not None:
            text += f"；文字不足以判定是否达到 {found.open_at.name}：{found.ask.zh}"
        return text
    text = f"{visible(name)}: suggested {found.severity.name}"
    text += f", claimed {claimed}" if claimed else ""
    if found.open_at is not None and found.ask is not None:
        text += f"; not enough evidence at {found.open_at.name}: {found.ask.en}"
    return text


def change_text(change: Change, lang: str) -> str:
    """`if the text said that … -> P0`."""
    told = [wording.VALUES[item].of(lang) for item in change.facets.items()]
    if lang == "zh":
        return f"若说明“{'，且'.join(told)}” → {change.severity.name}"
    return f"if the text said that {' and '.join(told)} -> {change.severity.name}"


def quote(report: Report, masker: Masker, span: Span) -> str:
    """`line 3 "…"`, masked, on one line and cut."""
    start, end = masker.snap(span)
    text = visible(" ".join(masker.cut(start, min(end, start + 4 * _QUOTE)).split()))
    text = text if len(text) <= _QUOTE else text[: _QUOTE - 1] + "…"
    place = place_of(report, span)
    if report.lang == "zh":
        return f"{_TITLE.zh if place.title else f'第 {place.line} 行'}“{text}”"
    return f'{_TITLE.en if place.title else f"line {place.line}"} "{text}"'


def _shown(found: Suggestion) -> list[Boundary]:
    """The boundaries next to the suggestion and to the claim."""
    wanted = {found.severity, min(found.severity + 1, 3)} | ({found.claim.severity} if found.claim else set())
    wanted |= {found.severity - 1} if found.severity else set()
    return [one for one in found.boundaries if one.severity in wanted]


def _facets(report: Report, masker: Masker, facets: Mapping[str, FacetFinding]) -> Iterator[str]:
    lang = report.lang
    width = max((display_width(wording.NAMES[name].of(lang)) for name in facets), default=0)
    for name, found in facets.items():
        label = wording.NAMES[name].of(lang)
        pad = " " * (width - display_width(label))
        shown = ("；" if lang == "zh" else "; ").join(quote(report, masker, span) for span in found.spans[:2])
        said = wording.VALUES[name, found.value].of(lang)
        yield f"  {label}{pad}  {said} ({found.confidence:.0%}){'  ' + shown if shown else ''}"


def _terms(report: Report, masker: Masker, boundary: Boundary) -> Iterator[str]:
    lang = report.lang
    for term in boundary.terms[:_TERMS]:
        row = (
            "" if term.row is None else f"（指南第 {term.row} 行）" if lang == "zh" else f" (row {term.row})"
        )
        shown = f"  {quote(report, masker, term.spans[0])}" if term.spans else ""
        yield f"    {term.weight:+6.2f}  {visible(masker.text(term.label.of(lang)))}{row}{shown}"


def _changes(changes: Sequence[Change], head: str, lang: str) -> Iterator[str]:
    if changes:
        yield f"  {head}{'：' if lang == 'zh' else ':'}"
        for change in changes:
            yield f"    - {change_text(change, lang)}"
