"""The audit as one page that needs nothing else: no script, no font, no connection; every text of a ticket is escaped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from ticket_lint import __version__
from ticket_lint.audit import Audit
from ticket_lint.audit.disputes import Dispute
from ticket_lint.audit.figures import Group
from ticket_lint.audit.formats import charts, words
from ticket_lint.audit.formats.numbers import NOTHING, bounds, lasting, share
from ticket_lint.audit.formats.sections import Section, overview, sections
from ticket_lint.audit.formats.text import dispute_lines, disputes_note, headline
from ticket_lint.audit.judged import Support
from ticket_lint.severity.labels import Severity
from ticket_lint.sla.wording import WEEKDAYS

_STYLE = Path(__file__).with_name("page.css")
_MOST = 200  # rows that could not be used
_MOST_BARS = 20


def render(audit: Audit, lang: str) -> Iterator[str]:
    """Yield the page part by part."""
    title = words.TITLE.of(lang)
    yield (
        f'<!doctype html>\n<html lang="{"zh-CN" if lang == "zh" else "en"}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f'<meta name="color-scheme" content="light dark">\n<title>{escape(title)}</title>\n'
        f"<style>\n{_STYLE.read_text('utf-8')}</style>\n</head>\n<body>\n<main>\n"
    )
    yield f"<header><h1>{escape(title)}</h1><p>{escape(headline(audit, lang))}</p></header>\n"
    yield _cards(audit, lang)
    yield (
        '<ul class="overview">'
        + "".join(f"<li>{escape(line)}</li>" for line in overview(audit, lang))
        + "</ul>\n"
    )
    drawn = {section.key: section for section in sections(audit, lang)}
    order = ["levels", "channels", "heat", "hours", "weekdays", "downgrades", "agreement", "lacks"]
    for key in order:
        if key == "heat":
            yield _heat(audit, lang)
        elif key in drawn:
            yield _section(audit, drawn[key], lang)
    if audit.texts:
        yield from _disputes(audit, lang)
    yield from _rejects(audit, lang)
    yield f"</main>\n<footer>ticket-lint {escape(__version__)}</footer>\n</body>\n</html>\n"


def _cards(audit: Audit, lang: str) -> str:
    """The four figures that one looks for first."""
    figures = audit.figures
    response, lower = figures.total.response, figures.downgrades
    cards = [(words.TICKETS.of(lang), f"{figures.tickets:,}", _unread(audit, lang))]
    if response.late is not None:
        cards.append((words.CARD_OVERDUE.of(lang), share(response.late), bounds(response.late)))
    if lower.claims:
        note = ""
        if audit.texts:
            note = words.CARD_SUPPORTED.of(lang).format(number=f"{lower.support[Support.YES]:,}")
        cards.append((words.CARD_LOWER.of(lang), f"{lower.lower:,}", note))
    if figures.agreement is not None:
        kappa = figures.agreement.kappa
        same = words.CARD_SAME.of(lang).format(share=share(figures.agreement.same))
        cards.append((words.CARD_KAPPA.of(lang), NOTHING if kappa is None else f"{kappa:.2f}", same))
    return (
        '<div class="cards">'
        + "".join(
            f"<div><span>{escape(name)}</span><b>{escape(value)}</b><small>{escape(note)}</small></div>"
            for name, value, note in cards
        )
        + "</div>\n"
    )


def _unread(audit: Audit, lang: str) -> str:
    return words.CARD_UNREAD.of(lang).format(number=f"{audit.unread:,}")


def _section(audit: Audit, section: Section, lang: str) -> str:
    notes = "".join(f'<p class="note">{escape(note)}</p>' for note in section.notes)
    chart = _chart(audit, section, lang)
    table = (
        "" if section.key == "agreement" else _table(section.head, section.rows)
    )  # its chart holds all numbers
    return f'<section id="{section.key}"><h2>{escape(section.title)}</h2>{notes}{chart}{table}</section>\n'


def _chart(audit: Audit, section: Section, lang: str) -> str:
    figures = audit.figures
    if section.key in ("levels", "channels", "weekdays"):
        groups: Sequence[Group] = {
            "levels": figures.levels,
            "channels": figures.channels[:_MOST_BARS],
            "weekdays": figures.weekdays,
        }[section.key]
        names = [row[0] for row in section.rows]
        title = f"{section.title}: {words.CARD_OVERDUE.of(lang)}"
        rows = [_bar(name, group) for name, group in zip(names, groups, strict=False)]
        return _figure(words.CARD_OVERDUE.of(lang), charts.bars(title, rows))
    if section.key == "agreement" and figures.agreement is not None:
        rows_name, _, columns_name = words.CONFUSION.of(lang).partition(" \\ ")
        names = [one.name for one in Severity]
        drawing = charts.confusion(section.title, names, figures.agreement.confusion, rows_name, columns_name)
        return _figure("", drawing)
    return ""


def _bar(name: str, group: Group) -> charts.Bar:
    found = group.response
    if found.late is None:
        return charts.Bar(name, None, NOTHING)
    return charts.Bar(name, found.late, f"{share(found.late)}  ({found.overdue:,}/{found.measured:,})")


def _figure(caption: str, drawing: str) -> str:
    words_below = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    return f"<figure>{words_below}{drawing}</figure>"


def _heat(audit: Audit, lang: str) -> str:
    title = words.TITLES["heat"].of(lang)
    days = [one.of(lang) for one in WEEKDAYS]
    ends = (words.NONE_LATE.of(lang), words.ALL_LATE.of(lang))
    drawing = charts.heat(title, days, audit.figures.heat, words.HEAT_TIP.of(lang), ends)
    note = f'<p class="note">{escape(words.HEAT.of(lang))}</p>'
    return f'<section id="heat"><h2>{escape(title)}</h2>{note}<figure class="wide">{drawing}</figure></section>\n'


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    top = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:])
        + "</tr>"
        for row in rows
    )
    return f'<div class="scroll"><table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>'


def _disputes(audit: Audit, lang: str) -> Iterator[str]:
    title = words.TITLES["disputes"].of(lang)
    yield f'<section id="disputes"><h2>{escape(title)}</h2><p class="note">{escape(disputes_note(audit, lang))}</p>'
    if audit.disputes:
        yield '<ol class="disputes">\n' + "".join(_dispute(one, lang) for one in audit.disputes) + "</ol>"
    yield "</section>\n"


def _dispute(one: Dispute, lang: str) -> str:
    badges = "".join(
        f'<span class="badge {kind}">{escape(text)}</span>'
        for kind, text in (
            ("", f"{words.ASSIGNED.of(lang)} {one.assigned.name}"),
            ("more", f"{words.SUGGESTED.of(lang)} {one.suggested.name}"),
            ("late", f"{words.LATE_BY.of(lang)} {lasting(one.late, lang)}"),
        )
    )
    lines = "".join(f"<p>{escape(line)}</p>" for line in dispute_lines(one, lang))
    quotes = "".join(
        f"<blockquote><p>{escape(quote.text)}</p><footer>{escape(_where(quote.line, lang))} · "
        f"{escape(quote.says.of(lang))}</footer></blockquote>"
        for quote in one.quotes
    )
    name = f"<code>{escape(one.id)}</code> " if one.id else ""
    return f"<li><h3>{name}{escape(one.title)}</h3><p>{badges}</p>{lines}{quotes}</li>\n"


def _where(line: int | None, lang: str) -> str:
    return words.IN_TITLE.of(lang) if line is None else words.AT_LINE.of(lang).format(line=line)


def _rejects(audit: Audit, lang: str) -> Iterator[str]:
    if not audit.unread:
        return
    shown = audit.rejects[:_MOST]
    rows = [
        [str(one.number), str(one.line or NOTHING), one.id or NOTHING, one.reason.of(lang)] for one in shown
    ]
    title = words.TITLES["rejects"].of(lang)
    yield f'<section id="rejects" class="rejects"><h2>{escape(title)}</h2>'
    yield _table([one.of(lang) for one in words.REJECT_HEAD], rows)
    if audit.unread > len(shown):
        more = words.MORE.of(lang).format(number=f"{audit.unread - len(shown):,}")
        yield f'<p class="note">{escape(more)}</p>'
    yield "</section>\n"
