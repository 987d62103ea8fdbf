"""The audit for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ticket_lint.audit import Audit
from ticket_lint.audit.disputes import Dispute, Quote
from ticket_lint.audit.formats import words
from ticket_lint.audit.formats.numbers import NOTHING, lasting, minute
from ticket_lint.audit.formats.sections import overview, sections
from ticket_lint.reporters.base import visible
from ticket_lint.text import display_width

_SHOWN = 20  # rows that could not be used
_GAP = "  "


def render(audit: Audit, lang: str) -> Iterator[str]:
    """Yield the report section by section."""
    yield headline(audit, lang) + "\n"
    yield "".join(f"  {line}\n" for line in overview(audit, lang))
    for section in sections(audit, lang):
        yield f"\n{section.title}\n"
        yield "".join(f"  {note}\n" for note in section.notes if note)
        if section.rows:
            yield _table([list(section.head), *section.rows])
    if audit.texts:
        yield from _disputes(audit, lang)
    yield from _rejects(audit, lang)


def headline(audit: Audit, lang: str) -> str:
    """What was audited against what."""
    sla = audit.profile.title.of(lang)
    line = words.AGAINST.of(lang).format(source=visible(audit.source), sla=visible(sla))
    return line + (words.SCENARIO.of(lang).format(scenario=audit.scenario) if audit.scenario else "")


def _table(rows: Sequence[Sequence[str]]) -> str:
    """Columns of equal width; the first is flush left, numbers are flush right."""
    widths = [max(display_width(row[at]) for row in rows) for at in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            cell + " " * (width - display_width(cell))
            if at == 0
            else " " * (width - display_width(cell)) + cell
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  " + _GAP.join(cells).rstrip() + "\n")
    return "".join(lines)


def _disputes(audit: Audit, lang: str) -> Iterator[str]:
    yield f"\n{words.TITLES['disputes'].of(lang)}\n"
    yield f"  {disputes_note(audit, lang)}\n"
    for number, one in enumerate(audit.disputes, 1):
        yield f"  {number}. {one.id + '  ' if one.id else ''}{one.title}\n"
        yield "".join(f"     {line}\n" for line in dispute_lines(one, lang))
        yield "".join(f"     {quote_line(quote, lang)}\n" for quote in one.quotes)


def quote_line(quote: Quote, lang: str) -> str:
    """Where a quote stands, the quote, and what it says."""
    where = words.IN_TITLE if quote.line is None else words.AT_LINE.format(line=str(quote.line))
    return words.QUOTE.of(lang).format(where=where.of(lang), text=quote.text, says=quote.says.of(lang))


def disputes_note(audit: Audit, lang: str) -> str:
    """How many are listed of how many, and in which order."""
    if not audit.candidates:
        return words.NO_DISPUTES.of(lang)
    return words.DISPUTES.of(lang).format(
        shown=f"{len(audit.disputes):,}", candidates=f"{audit.candidates:,}"
    )


def dispute_lines(one: Dispute, lang: str) -> Iterator[str]:
    """The levels, the delay, and what is open."""
    yield words.DISPUTE.of(lang).format(
        row=one.row,
        claimed=one.claimed.name if one.claimed is not None else words.UNCLAIMED.of(lang),
        assigned=one.assigned.name,
        suggested=one.suggested.name,
        chance=f"{one.worse:.0%}",
    )
    yield words.LATE.of(lang).format(
        suggested=one.suggested.name,
        assigned=one.assigned.name,
        late=lasting(one.late, lang),
        due=minute(one.due),
        came=minute(one.responded),
        due_assigned=minute(one.due_assigned),
    )
    if not one.decided and one.ask is not None:
        yield words.NOT_DECIDED.of(lang).format(ask=one.ask.of(lang))


def _rejects(audit: Audit, lang: str) -> Iterator[str]:
    if not audit.unread:
        return
    yield f"\n{words.TITLES['rejects'].of(lang)}\n"
    rows = [
        [str(one.number), str(one.line or NOTHING), one.id or NOTHING, one.reason.of(lang)]
        for one in audit.rejects[:_SHOWN]
    ]
    head = [one.of(lang) for one in words.REJECT_HEAD]
    widths = [max(display_width(row[at]) for row in [head, *rows]) for at in range(3)]
    for row in [head, *rows]:
        start = _GAP.join(
            cell + " " * (width - display_width(cell)) for cell, width in zip(row, widths, strict=False)
        )
        yield f"  {start}{_GAP}{row[3]}\n"
    if audit.unread > len(rows):
        yield f"  {words.MORE.of(lang).format(number=f'{audit.unread - len(rows):,}')}\n"
