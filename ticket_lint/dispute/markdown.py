"""A brief as Markdown. Ticket text is escaped: it formats, links and mentions nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from ticket_lint.diagnostic import Text
from ticket_lint.dispute import view
from ticket_lint.dispute.model import (
    BoundaryRow,
    Brief,
    ClauseRow,
    LevelRows,
    Line,
    Position,
    Quote,
    TermRow,
)
from ticket_lint.reporters.base import visible
from ticket_lint.severity import wording
from ticket_lint.severity.labels import Severity
from ticket_lint.sla.times import shown as moment

_ESCAPES = str.maketrans({char: f"\\{char}" for char in "\\`*_{}[]<>#|~!"} | {"@": "@\u200b", "&": "&amp;"})
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|www|mailto|javascript|data)(?=[:.])")
_MARK = ("【", "】")


def render(brief: Brief, lang: str) -> str:
    """Return the brief as one Markdown document in `lang`."""
    return "\n".join([*_blocks(brief, lang), ""])


def _blocks(brief: Brief, lang: str) -> Iterator[str]:
    yield from (f"# {view.title_of(brief).of(lang)}", "")
    about = [_plain(one) for one in (brief.ticket.name, brief.ticket.title) if one]
    if about:
        yield f"{' · '.join(about)}  "
    yield from (_plain(view.profile_of(brief, lang)), "")
    yield from _outcome(brief, lang)
    yield from _head(view.POSITIONS.of(lang))
    for one, level in zip(brief.positions, brief.levels, strict=True):
        yield from _position(brief, one, level, lang)
    yield from _facets(brief, lang)
    yield from _clauses(brief, lang)
    for boundary in brief.boundaries:
        yield from _boundary(boundary, lang)
    yield from _counters(brief, lang)
    yield from _facts(brief, lang)
    yield from _times(brief, lang)
    yield from _loss(brief, lang)
    yield from _ticket(brief, lang)
    yield from _method(brief, lang)


def _head(text: str) -> Iterator[str]:
    yield from (f"## {text}", "")


def _outcome(brief: Brief, lang: str) -> Iterator[str]:
    found = brief.outcome
    yield from _head(view.RESULT.of(lang))
    yield from (f"**{found.sentence.of(lang)}**", "")
    if found.caveat is not None:
        yield from (found.caveat.of(lang), "")
    if found.ask is not None:
        yield from (view.SETTLE.of(lang).format(ask=found.ask.of(lang)), "")
    chances = zip(Severity, found.probabilities, strict=True)
    yield from (" · ".join(f"{severity.name} {chance:.0%}" for severity, chance in chances), "")


def _position(brief: Brief, one: Position, level: LevelRows, lang: str) -> Iterator[str]:
    yield from (f"### {view.CLAIMS[one.side].of(lang).format(severity=one.severity.name)}", "")
    if not level.promised:
        yield from (view.NO_LEVEL.of(lang).format(severity=one.severity.name), "")
    elif one.clauses:
        met = view.MET_OF.of(lang).format(met=one.met, all=one.clauses)
        yield from (f"{_plain(level.title.of(lang))}{'：' if lang == 'zh' else ': '}{met}", "")
    if not one.rests_on:
        yield from (view.unsupported(one.side, brief).of(lang), "")
        return
    yield from (view.RESTS.of(lang), "")
    for term in one.rests_on:
        yield f"- {_term(term, lang)}"
    yield ""


def _facets(brief: Brief, lang: str) -> Iterator[str]:
    yield from _head(view.FACETS.of(lang))
    yield from _table((view.FACET, view.SAYS, view.SURE, view.LINES), lang)
    for row in brief.facets:
        shown = (
            _quotes(row.quotes, row.more, lang, whole=True)
            if row.quotes
            else view.INFERRED.of(lang)
            if view.told(row)
            else "–"
        )
        said = view.said_of(row).of(lang)
        yield f"| {wording.NAMES[row.name].of(lang)} | {said} | {row.confidence:.0%} | {shown} |"
    yield ""


def _clauses(brief: Brief, lang: str) -> Iterator[str]:
    yield from _head(view.CLAUSES.of(lang))
    yield from (_plain(view.SOURCE.of(lang).format(source=brief.sla.source.of(lang))), "")
    if brief.sla.note is not None:
        yield from (_plain(brief.sla.note.of(lang)), "")
    for level in brief.levels:
        yield from (f"### {level.severity.name} {_plain(level.title.of(lang))}".rstrip(), "")
        if level.caveat is not None:
            yield from (_plain(level.caveat.of(lang)), "")
        if level.clauses:
            yield from _clause_table(level.clauses, lang)
        else:
            text = view.NO_CLAUSES if level.promised else view.NO_LEVEL
            yield from (text.of(lang).format(severity=level.severity.name), "")
    if brief.downgrades:
        yield from (f"### {view.DOWNGRADES.of(lang)}", "")
        yield from _clause_table(brief.downgrades, lang)


def _clause_table(rows: Sequence[ClauseRow], lang: str) -> Iterator[str]:
    yield from _table((view.CLAUSE, view.VERDICT, view.LINES), lang)
    for row in rows:
        inferred = view.INFERRED.of(lang) if row.verdict != "not told" else "–"
        shown = _quotes(row.quotes, 0, lang) if row.quotes else inferred
        yield f"| {_plain(row.text.of(lang))} | {view.verdict_of(row.verdict).of(lang)} | {shown} |"
    yield ""


def _boundary(one: BoundaryRow, lang: str) -> Iterator[str]:
    name = one.severity.name
    yield from _head(view.BOUNDARY.of(lang).format(severity=name))
    yield from (view.CHANCE.of(lang).format(severity=name, chance=f"{one.probability:.0%}"), "")
    yield from _table((view.WEIGHT, view.EVIDENCE, view.LINES), lang)
    for term in one.terms:
        row = f"{'（' if lang == 'zh' else ' ('}{view.ROW.of(lang).format(number=term.row)}{'）' if lang == 'zh' else ')'}"
        label = _plain(term.label.of(lang)) + (row if term.row is not None else "")
        yield f"| {term.weight:+.2f} | {label} | {_quotes(term.quotes, term.more, lang) or '–'} |"
    yield from ("", view.SUM.of(lang).format(start=f"{one.start:+.2f}", total=f"{one.log_odds:+.2f}"), "")


def _counters(brief: Brief, lang: str) -> Iterator[str]:
    yield from _head(view.COUNTERS.of(lang))
    for one, position in zip(brief.counters, brief.positions, strict=True):
        head = view.AGAINST[one.against].of(lang).format(severity=position.severity.name)
        shown = _quotes(one.argument.quotes, 0, lang) if one.argument is not None else ""
        joint = " " if shown else ""
        yield f"- **{head}**{'：' if lang == 'zh' else ': '}{one.sentence.of(lang)}{joint}{shown}"
    yield ""


def _facts(brief: Brief, lang: str) -> Iterator[str]:
    yield from _head(view.FACTS.of(lang))
    if brief.outcome.ask is not None:
        yield from (view.SETTLE.of(lang).format(ask=brief.outcome.ask.of(lang)), "")
    for fact in brief.facts:
        supports = view.SUPPORTS[fact.supports] if fact.supports is not None else view.SUPPORTS_NEITHER
        tail = f"（{supports.zh}）" if lang == "zh" else f" ({supports.en})"
        yield f"- {fact.sentence.of(lang)}{tail}"
    yield "" if brief.facts else view.NO_FACTS.of(lang) + "\n"


def _times(brief: Brief, lang: str) -> Iterator[str]:
    times = brief.times
    yield from _head(view.TIMES.of(lang))
    filed = (
        view.FILED.of(lang).format(time=moment(times.filed, lang)) if times.filed else view.NOT_FILED.of(lang)
    )
    yield from (filed, "")
    columns, rows = view.times_table(brief, lang)
    yield f"| {' | '.join(columns)} |"
    yield f"|{' --- |' * len(columns)}"
    for row in rows:
        yield f"| {' | '.join(map(_plain, row))} |"
    apart = view.difference(brief, lang)
    yield from ("", f"**{apart}**", "") if apart is not None else ("",)
    if brief.sla.compensation is not None:
        text = _plain(brief.sla.compensation.of(lang))
        yield from (view.COMPENSATION.of(lang).format(text=text), "")


def _loss(brief: Brief, lang: str) -> Iterator[str]:
    loss = brief.loss
    yield from _head(view.LOSS.of(lang))
    if loss.amount is None:
        yield view.missing(loss, lang)
    else:
        yield f"**{_plain(view.formula(loss, lang))}**"
    yield ""
    known = view.inputs(loss, lang)
    yield from (f"- {name}{'：' if lang == 'zh' else ': '}{_plain(value)}" for name, value in known)
    if known:
        yield ""
    if loss.amount is not None:
        yield from (view.ESTIMATED.of(lang), "")


def _ticket(brief: Brief, lang: str) -> Iterator[str]:
    yield from _head(view.TICKET.of(lang))
    rows = [row for line in brief.ticket.lines for row in _line(line, lang)]
    if brief.ticket.skipped:
        rows.append(f"{'…':>6}   {view.SKIPPED.of(lang).format(number=brief.ticket.skipped)}")
    longest = max((len(run) for row in rows for run in re.findall("`+", row)), default=0)
    fence = "`" * max(3, longest + 1)
    yield from (f"{fence}text", *rows, fence, "")


def _line(line: Line, lang: str) -> Iterator[str]:
    if line.skipped:
        yield f"{'…':>6}   {view.SKIPPED.of(lang).format(number=line.skipped)}"
    number = view.TITLE_LINE.of(lang) if line.number is None else str(line.number)
    runs = [
        (lean, "".join(one.text for one in some))
        for lean, some in groupby(line.pieces, lambda one: bool(one.lean))
    ]
    text = "".join(f"{_MARK[0]}{run}{_MARK[1]}" if evidence else run for evidence, run in runs)
    if line.cut:
        text += f"… ({view.CUT.of(lang).format(number=line.cut)})"
    names = ("、" if lang == "zh" else ", ").join(wording.NAMES[name].of(lang) for name in line.facets)
    yield f"{number:>6} | {text}{f'   ← {names}' if names else ''}".rstrip()


def _method(brief: Brief, lang: str) -> Iterator[str]:
    yield from _head(view.METHOD.of(lang))
    for note in view.NOTES:
        yield f"- {note.of(lang)}"
    for number, row in brief.rows:
        yield f"- {view.ROW.of(lang).format(number=number)}{'：' if lang == 'zh' else ': '}{row.of(lang)}"
    if brief.made is not None:
        yield from ("", view.MADE.of(lang).format(time=moment(brief.made, lang)))


def _table(columns: Sequence[Text], lang: str) -> Iterator[str]:
    yield f"| {' | '.join(one.of(lang) for one in columns)} |"
    yield f"|{' --- |' * len(columns)}"


def _term(term: TermRow, lang: str) -> str:
    shown = _quotes(term.quotes, term.more, lang)
    label = _plain(term.label.of(lang))
    return f"{label} ({term.weight:+.2f}){' — ' if shown else ''}{shown}"


def _quotes(quotes: Sequence[Quote], more: int, lang: str, *, whole: bool = False) -> str:
    """Quotes with their lines; `whole` ones with what stands around them."""
    joint = "：" if lang == "zh" else ": "
    shown = [f"{view.where(one).of(lang)}{joint}{_quote(one) if whole else _marked(one)}" for one in quotes]
    if more:
        shown.append(view.MORE.of(lang).format(number=more))
    return ("；" if lang == "zh" else "; ").join(shown)


def _quote(one: Quote) -> str:
    return f"{_plain(one.before)}{_marked(one)}{_plain(one.after)}"


def _marked(one: Quote) -> str:
    return f"{_MARK[0]}{_plain(one.text)}{_MARK[1]}"


def _plain(text: str) -> str:
    """Text that Markdown shows as it is; addresses are no links."""
    return _ADDRESS.sub("\\1\u200b", visible(text).translate(_ESCAPES))
