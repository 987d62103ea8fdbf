"""A brief as one HTML page that needs nothing else: no script, no outside resource, every text escaped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ticket_lint.dispute import view
from ticket_lint.dispute.marked import LANGS, quotes, ticket
from ticket_lint.dispute.model import (
    BoundaryRow,
    Brief,
    ClauseRow,
    LevelRows,
    Position,
)
from ticket_lint.dispute.style import CSS
from ticket_lint.dispute.tags import Cell, Html, join, table, tag
from ticket_lint.severity import wording
from ticket_lint.severity.labels import Severity
from ticket_lint.sla.times import shown as moment

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def render(brief: Brief, lang: str) -> str:
    """Return the page in `lang`."""
    title = view.title_of(brief).of(lang)
    about = [one for one in (brief.ticket.name, brief.ticket.title) if one]
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", " · ".join([title, *about])),
        tag("style", Html(CSS)),
    )
    body = tag("body", tag("main", *sections(brief, lang)))
    page = tag("html", Html("\n"), head, Html("\n"), body, Html("\n"), lang=LANGS[lang])
    return f"<!doctype html>\n{page}\n"


def sections(brief: Brief, lang: str, *, loss: bool = True) -> Iterator[Html]:
    """Yield what the page shows, without head and style, for use in other pages; `loss` says whether with the estimate."""
    yield _header(brief, lang)
    yield _result(brief, lang)
    cards = [
        _position(brief, one, level, lang) for one, level in zip(brief.positions, brief.levels, strict=True)
    ]
    yield _section(view.POSITIONS.of(lang), tag("div", *cards, class_="pair"))
    yield _section(view.FACETS.of(lang), _facets(brief, lang))
    yield _section(view.CLAUSES.of(lang), *_clauses(brief, lang))
    for boundary in brief.boundaries:
        head = view.BOUNDARY.of(lang).format(severity=boundary.severity.name)
        yield _section(head, *_boundary(boundary, head, lang))
    yield _section(view.COUNTERS.of(lang), tag("div", *_counters(brief, lang), class_="pair"))
    yield _section(view.FACTS.of(lang), *_facts(brief, lang))
    yield _section(view.TIMES.of(lang), *_times(brief, lang))
    if loss:
        yield _section(view.LOSS.of(lang), *_loss(brief, lang))
    yield _section(
        view.TICKET.of(lang), tag("ol", *ticket(brief.ticket, lang), class_="ticket", lang=LANGS[brief.lang])
    )
    yield _footer(brief, lang)


def _section(head: str, *content: str) -> Html:
    return tag("section", tag("h2", head), *content)


def _header(brief: Brief, lang: str) -> Html:
    about = [one for one in (brief.ticket.name, brief.ticket.title) if one]
    lines = [
        tag("p", " · ".join(about), class_="about"),
        tag("p", view.profile_of(brief, lang), class_="about"),
    ]
    return tag("header", tag("h1", view.title_of(brief).of(lang)), *lines)


def _result(brief: Brief, lang: str) -> Html:
    found = brief.outcome
    parts = [tag("h2", view.RESULT.of(lang)), tag("p", found.sentence.of(lang), class_="sentence")]
    if found.caveat is not None:
        parts.append(tag("p", found.caveat.of(lang)))
    if found.ask is not None:
        parts.append(tag("p", view.SETTLE.of(lang).format(ask=found.ask.of(lang))))
    chances = [
        tag("li", f"{severity.name} {chance:.0%}", _track(chance))
        for severity, chance in zip(Severity, found.probabilities, strict=True)
    ]
    return tag("section", *parts, tag("ul", *chances, class_="chances"), class_="result")


def _track(chance: float) -> Html:
    empty, fill = _block("track", 0, 100), _block("fill", 0, 100 * chance)
    return tag(
        "svg", empty, fill, class_="bar", aria_hidden="true", viewBox="0 0 100 10", preserveAspectRatio="none"
    )


def _position(brief: Brief, one: Position, level: LevelRows, lang: str) -> Html:
    parts: list[Html] = [tag("h3", view.CLAIMS[one.side].of(lang).format(severity=one.severity.name))]
    if not level.promised:
        parts.append(tag("p", view.NO_LEVEL.of(lang).format(severity=one.severity.name), class_="soft"))
    elif one.clauses:
        met = view.MET_OF.of(lang).format(met=one.met, all=one.clauses)
        parts.append(tag("p", f"{level.title.of(lang)}{_colon(lang)}{met}", class_="soft"))
    if not one.rests_on:
        return tag("div", *parts, tag("p", view.unsupported(one.side, brief).of(lang)), class_="card")
    terms = [
        tag(
            "li",
            term.label.of(lang),
            " ",
            tag("span", f"{term.weight:+.2f}", class_="soft"),
            quotes(term.quotes, term.more, lang),
        )
        for term in one.rests_on
    ]
    return tag("div", *parts, tag("p", view.RESTS.of(lang)), tag("ul", *terms), class_="card")


def _facets(brief: Brief, lang: str) -> Html:
    def cells() -> Iterator[tuple[Cell, ...]]:
        for row in brief.facets:
            inferred = tag("span", view.INFERRED.of(lang), class_="soft") if view.told(row) else ""
            lean = view.lean_of(row.lean, brief).of(lang)
            said = view.said_of(row).of(lang)
            shown = join([said, " ", tag("span", lean, class_=f"lean {row.lean}")]) if lean else said
            shown_by = quotes(row.quotes, row.more, lang, whole=True) or inferred
            name = wording.NAMES[row.name].of(lang)
            yield Cell(name, "name"), Cell(shown), Cell(f"{row.confidence:.0%}", "figure"), Cell(shown_by)

    columns = [one.of(lang) for one in (view.FACET, view.SAYS, view.SURE, view.LINES)]
    return table(view.FACETS.of(lang), columns, cells())


def _clauses(brief: Brief, lang: str) -> Iterator[Html]:
    yield tag("p", view.SOURCE.of(lang).format(source=brief.sla.source.of(lang)), class_="note")
    if brief.sla.note is not None:
        yield tag("p", brief.sla.note.of(lang), class_="note")
    for level in brief.levels:
        head = f"{level.severity.name} {level.title.of(lang)}".rstrip()
        yield tag("h3", head)
        if level.caveat is not None:
            yield tag("p", level.caveat.of(lang), class_="note")
        if level.clauses:
            yield _clause_table(head, level.clauses, lang)
        else:
            text = view.NO_CLAUSES if level.promised else view.NO_LEVEL
            yield tag("p", text.of(lang).format(severity=level.severity.name), class_="soft")
    if brief.downgrades:
        yield tag("h3", view.DOWNGRADES.of(lang))
        yield _clause_table(view.DOWNGRADES.of(lang), brief.downgrades, lang)


def _clause_table(label: str, rows: Sequence[ClauseRow], lang: str) -> Html:
    def cells() -> Iterator[tuple[Cell, ...]]:
        for row in rows:
            inferred = tag("span", view.INFERRED.of(lang), class_="soft") if row.verdict != "not told" else ""
            verdict = view.verdict_of(row.verdict).of(lang)
            shown = tag("span", verdict, class_=f"verdict {row.verdict.replace(' ', '-')}")
            yield Cell(row.text.of(lang)), Cell(shown), Cell(quotes(row.quotes, 0, lang) or inferred)

    return table(label, [one.of(lang) for one in (view.CLAUSE, view.VERDICT, view.LINES)], cells())


def _boundary(one: BoundaryRow, head: str, lang: str) -> Iterator[Html]:
    name = one.severity.name
    yield tag("p", view.CHANCE.of(lang).format(severity=name, chance=f"{one.probability:.0%}"))
    largest = max((abs(term.weight) for term in one.terms), default=1.0)

    def cells() -> Iterator[tuple[Cell, ...]]:
        for term in one.terms:
            row = view.ROW.of(lang).format(number=term.row) if term.row is not None else ""
            label = join([term.label.of(lang), " ", tag("span", row, class_="soft")])
            way = view.FOR if term.weight > 0 else view.NOT_FOR
            lean = way.of(lang).format(severity=name)
            bar = _bar(term.weight / largest)
            weight = join(
                [
                    f"{term.weight:+.2f} ",
                    tag("span", lean, class_="lean " + ("for" if term.weight > 0 else "against")),
                    bar,
                ]
            )
            yield Cell(label), Cell(weight, "figure"), Cell(quotes(term.quotes, term.more, lang))

    yield table(head, [part.of(lang) for part in (view.EVIDENCE, view.WEIGHT, view.LINES)], cells())
    total = view.SUM.of(lang).format(start=f"{one.start:+.2f}", total=f"{one.log_odds:+.2f}")
    yield tag("p", total, class_="note")


def _bar(share: float) -> Html:
    """A bar to the left (against) or to the right (for) of the middle."""
    width = 50 * abs(share)
    fill = _block("for", 50, width) if share > 0 else _block("against", 50 - width, width)
    axis = tag("line", x1="50", x2="50", y2="10", class_="axis", vector_effect="non-scaling-stroke")
    parts = {"aria_hidden": "true", "viewBox": "0 0 100 10", "preserveAspectRatio": "none"}
    return tag(
        "svg",
        tag("rect", class_="track", y="4", width="100", height="2"),
        fill,
        axis,
        class_="bar signed",
        **parts,
    )


def _block(style: str, start: float, width: float) -> Html:
    """A block of a bar, in percent. Attributes, not styles: a page that allows no inline style shows it as well."""
    return tag("rect", class_=style, x=f"{start:.1f}", width=f"{width:.1f}", height="10")


def _counters(brief: Brief, lang: str) -> Iterator[Html]:
    for one, position in zip(brief.counters, brief.positions, strict=True):
        head = tag("h3", view.AGAINST[one.against].of(lang).format(severity=position.severity.name))
        lead = tag("p", one.sentence.of(lang), class_="lead")
        shown = quotes(one.argument.quotes, one.argument.more, lang) if one.argument is not None else ""
        yield tag("div", head, lead, shown, class_="card")


def _facts(brief: Brief, lang: str) -> Iterator[Html]:
    if brief.outcome.ask is not None:
        yield tag("p", view.SETTLE.of(lang).format(ask=brief.outcome.ask.of(lang)), class_="big")
    if not brief.facts:
        yield tag("p", view.NO_FACTS.of(lang))
        return
    items = []
    for fact in brief.facts:
        supports = view.SUPPORTS[fact.supports] if fact.supports is not None else view.SUPPORTS_NEITHER
        items.append(tag("li", fact.sentence.of(lang), " ", tag("span", supports.of(lang), class_="soft")))
    yield tag("ul", *items)


def _times(brief: Brief, lang: str) -> Iterator[Html]:
    times = brief.times
    yield tag(
        "p",
        view.FILED.of(lang).format(time=moment(times.filed, lang))
        if times.filed
        else view.NOT_FILED.of(lang),
    )

    columns, rows = view.times_table(brief, lang)
    yield table(view.TIMES.of(lang), columns, ([Cell(text) for text in row] for row in rows))
    apart = view.difference(brief, lang)
    if apart is not None:
        yield tag("p", apart, class_="big")
    if brief.sla.compensation is not None:
        yield tag("p", view.COMPENSATION.of(lang).format(text=brief.sla.compensation.of(lang)), class_="note")


def _loss(brief: Brief, lang: str) -> Iterator[Html]:
    loss = brief.loss
    if loss.amount is None:
        yield tag("p", view.missing(loss, lang))
    else:
        yield tag("p", view.formula(loss, lang), class_="big")
    known = view.inputs(loss, lang)
    if known:
        yield tag("dl", *(join([tag("dt", name), tag("dd", value)]) for name, value in known))
    if loss.amount is not None:
        yield tag("p", view.ESTIMATED.of(lang), class_="note")


def _footer(brief: Brief, lang: str) -> Html:
    notes = tag("ul", *(tag("li", note.of(lang)) for note in view.NOTES))
    rows = [
        join([tag("dt", view.ROW.of(lang).format(number=number)), tag("dd", row.of(lang))])
        for number, row in brief.rows
    ]
    made = (
        tag("p", view.MADE.of(lang).format(time=moment(brief.made, lang))) if brief.made is not None else ""
    )
    listed = tag("dl", *rows) if rows else ""
    return tag("footer", tag("h2", view.METHOD.of(lang)), notes, listed, made)


def _colon(lang: str) -> str:
    return "：" if lang == "zh" else ": "
