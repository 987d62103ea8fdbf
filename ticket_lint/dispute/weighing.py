"""Weighs the evidence at the boundaries in dispute: for either side, against either side, and what would settle it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from ticket_lint.diagnostic import Text
from ticket_lint.dispute import words
from ticket_lint.dispute.model import BoundaryRow, ClauseRow, Counter, Fact, Lean, Outcome, Side, TermRow
from ticket_lint.dispute.quotes import Quoter
from ticket_lint.engine import Judge
from ticket_lint.reporters.base import visible
from ticket_lint.severity import wording
from ticket_lint.severity.changes import Change
from ticket_lint.severity.decision import Costs
from ticket_lint.severity.explain import Boundary, Term
from ticket_lint.severity.labels import Severity
from ticket_lint.severity.model import Model
from ticket_lint.severity.suggestion import Suggestion, suggest
from ticket_lint.sla import told

_LEAST = 0.2  # log-odds; less is no argument
_MOST_RESTS = 4
# Which way a value speaks by the guideline. A value may weigh the other way where the text shows it less clearly than
# tickets usually do; then it is part of the sum, but nobody's argument.
_WORSE = frozenset({
    ("impact", "outage"), ("function", "core"), ("scope", "all"), ("scope", "many"), ("stage", "production"),
    ("status", "ongoing"), ("status", "intermittent"), ("workaround", "none"), ("pressure", "yes"), ("harm", "yes"),
    ("standstill", "yes"), ("cosmetic", "no"),
})  # fmt: skip
_MILDER = frozenset({
    ("impact", "defect"), ("impact", "question"), ("impact", "suggestion"), ("function", "noncore"), ("scope", "one"),
    ("scope", "some"), ("stage", "test"), ("status", "recovered"), ("workaround", "exists"), ("pressure", "no"),
    ("harm", "no"), ("standstill", "no"), ("cosmetic", "yes"),
})  # fmt: skip


# Triage suggests P0 early, because a missed one costs more. Between two parties both errors weigh alike, and neither is
# told to be right for less than odds of two to one.
FAIR = Costs(missed_p0=1.0, false_p0=1.0, margin=1 / 6)
_SURE = 0.8  # what no line shows is told only where the whole of the text leaves little doubt


def judge_of(model: Model) -> Judge:
    """Return the judge of severities for a brief: it favours neither side."""
    return partial(suggest, model=model, costs=FAIR)


def heard(suggestion: Suggestion) -> dict[str, str]:
    """The value of every facet and circumstance as far as the text tells it, else "unknown".

    Stricter than `sla.told`: a value that is merely likely and stands on no line can hold neither side's position.
    """
    found = {**suggestion.facets, **suggestion.circumstances}
    values = told(suggestion)
    return {
        name: value if found[name].spans or found[name].confidence >= _SURE else "unknown"
        for name, value in values.items()
    }


class Dispute:
    """Two severities, who names which, and what the text says of the boundaries between them."""

    def __init__(self, suggestion: Suggestion, quoter: Quoter, customer: Severity, vendor: Severity) -> None:
        self.suggestion = suggestion
        self.quoter = quoter
        self.severities: dict[Side, Severity] = {"customer": customer, "vendor": vendor}
        self.worse, self.milder = min(customer, vendor), max(customer, vendor)
        self.worse_side: Side = "customer" if customer < vendor else "vendor"
        self._names = {str(side): severity.name for side, severity in self.severities.items()}
        self.values = heard(suggestion)
        disputed = [one for one in suggestion.boundaries if self.worse <= one.severity < self.milder]
        self.boundaries = tuple(self._boundary(one) for one in sorted(disputed, key=lambda one: one.severity))

    def side_of(self, severity: Severity) -> Side | None:
        """The side that names a severity."""
        return next((side for side, named in self.severities.items() if named == severity), None)

    def in_dispute(self, boundary: Severity | None) -> bool:
        """Tell whether a boundary lies between the two severities."""
        return boundary is not None and self.worse <= boundary < self.milder

    def lean(self, name: str) -> Lean:
        """Which way a facet weighs at the boundaries in dispute, taken together; silence of events or harm is neutral."""
        if name in words.SILENT and self.values[name] == "unknown":
            return "neutral"
        total = sum(term.weight for one in self.boundaries for term in one.terms if term.name == name)
        return "neutral" if abs(total) < _LEAST else "for" if total > 0 else "against"

    def arguments(self, side: Side) -> list[tuple[TermRow, Severity]]:
        """The facets that speak for a side's severity and the boundary where each weighs most, the heaviest first."""
        sign = 1 if side == self.worse_side else -1
        best: dict[str, tuple[TermRow, Severity]] = {}
        for boundary in self.boundaries:
            for term in boundary.terms:
                if sign * term.weight < _LEAST or not self._argues(term, sign):
                    continue
                if term.name not in best or abs(best[term.name][0].weight) < abs(term.weight):
                    best[term.name] = term, boundary.severity
        return sorted(best.values(), key=lambda one: -abs(one[0].weight))

    def rests_on(self, side: Side) -> tuple[TermRow, ...]:
        """The heaviest evidence for a side's severity."""
        return tuple(term for term, _ in self.arguments(side)[:_MOST_RESTS])

    def counter(self, side: Side, clauses: Sequence[ClauseRow]) -> Counter:
        """The strongest argument against a side: the heaviest one of the other side's.

        Without one, a clause of the side's own severity that is not met or not told.
        """
        severity = self.severities[side]
        found = self.arguments("vendor" if side == "customer" else "customer")
        if not found:
            return Counter(side, None, None, _weakest(severity, clauses))
        term, boundary = found[0]
        said = words.said(term.name, self.values[term.name])
        sentence = Text(
            words.ARGUMENT.en.format(said=said.en),
            words.ARGUMENT.zh.format(said=said.zh),
        )
        return Counter(side, boundary, term, sentence)

    def outcome(self) -> Outcome:
        """What the text supports, no more."""
        found = self.suggestion
        ask = found.ask
        if self.in_dispute(found.open_at):
            sentence = words.UNDECIDED.format(**self._names)
            return Outcome(
                "undecided", found.severity, found.probabilities, found.open_at, sentence, None, ask
            )
        beside = words.OPEN_BESIDE.format(open=found.open_at.name) if found.open_at is not None else None
        side = self.side_of(found.severity)
        if side is not None:
            sentence = words.SUPPORTS[side].format(**self._names)
            return Outcome(side, found.severity, found.probabilities, found.open_at, sentence, beside, ask)
        sentence = _added(words.NEITHER.format(suggested=found.severity.name, **self._names), self._nearer())
        return Outcome("neither", found.severity, found.probabilities, found.open_at, sentence, beside, ask)

    def facts(self) -> tuple[Fact, ...]:
        """The facts that would carry the text over a boundary in dispute, or settle an open one."""
        found = self.suggestion
        if self.in_dispute(found.open_at):
            return tuple(self._fact(change) for change in found.would_settle)
        ways = (*found.would_raise, *found.would_lower)
        return tuple(self._fact(change) for change in ways if self._crosses(change.severity))

    def _nearer(self) -> Text | None:
        apart = {side: abs(severity - self.suggestion.severity) for side, severity in self.severities.items()}
        if apart["customer"] == apart["vendor"]:
            return None
        side: Side = "customer" if apart["customer"] < apart["vendor"] else "vendor"
        name = words.SIDES[side]
        return Text(
            words.NEARER.en.format(side=name.en, severity=self.severities[side].name),
            words.NEARER.zh.format(side=name.zh, severity=self.severities[side].name),
        )

    def _crosses(self, severity: Severity) -> bool:
        now = self.suggestion.severity
        return any((now <= one.severity) != (severity <= one.severity) for one in self.boundaries)

    def _fact(self, change: Change) -> Fact:
        told = words.joined(change.facets)
        name = change.severity.name
        sentence = Text(
            words.IF_TOLD.en.format(said=told.en, severity=name),
            words.IF_TOLD.zh.format(said=told.zh, severity=name),
        )
        return Fact(tuple(change.facets.items()), change.severity, self.side_of(change.severity), sentence)

    def _argues(self, term: TermRow, sign: int) -> bool:
        """Tell whether a term is an argument that its value bears out."""
        if term.name not in self.values:  # words and the kind of ticket have a weight, but say nothing
            return False
        item = (term.name, self.values[term.name])
        if item[1] == "unknown":  # silence is an argument only against what would have to be told
            return sign < 0 and term.name not in words.SILENT
        return item not in (_MILDER if sign > 0 else _WORSE)

    def _boundary(self, found: Boundary) -> BoundaryRow:
        terms = tuple(self._terms(found.terms))
        return BoundaryRow(found.severity, found.probability, found.log_odds, found.bias, terms)

    def _terms(self, terms: Sequence[Term]) -> Iterator[TermRow]:
        """The terms, the heaviest first; words count as one, for a single word is no argument."""
        words_of = [term for term in terms if term.name not in (*self.values, "kind", "table")]
        rows = [self._term(term) for term in terms if term not in words_of]
        if words_of:
            rows.append(self._words(words_of))
        yield from sorted(rows, key=lambda row: -abs(row.weight))

    def _term(self, term: Term) -> TermRow:
        quotes, more = self.quoter.quotes(term.spans)
        label, row = term.label, term.row
        if term.name in self.values:
            if term.name in words.SILENT and self.values[term.name] == "unknown":
                row = None  # no row speaks of what is not told
            name, said = wording.NAMES[term.name], words.said(term.name, self.values[term.name])
            label = Text(f"{name.en}: {said.en}", f"{name.zh}：{said.zh}")
        return TermRow(term.name, label, term.weight, row, quotes, more)

    def _words(self, terms: Sequence[Term]) -> TermRow:
        """All words as one term: each with its weight, the rest without a name."""
        named = [term for term in terms if term.name != "words"]
        each = [f"{visible(self.quoter.masker.text(one.name))} {one.weight:+.2f}" for one in named]
        rest = [f"{term.weight:+.2f}" for term in terms if term.name == "words"]
        english = [*each, *(f"others {one}" for one in rest)]
        chinese = [*each, *(f"其他 {one}" for one in rest)]
        label = Text(f"words: {', '.join(english)}", f"用词：{'、'.join(chinese)}")
        quotes, more = self.quoter.quotes([span for term in named for span in term.spans[:1]])
        return TermRow("words", label, sum(term.weight for term in terms), None, quotes, more)


def _weakest(severity: Severity, clauses: Sequence[ClauseRow]) -> Text:
    for verdict, text in words.OPEN_CLAUSE.items():
        row = next((row for row in clauses if row.verdict == verdict), None)
        if row is not None:
            return Text(
                text.en.format(severity=severity.name, clause=visible(row.text.en)),
                text.zh.format(severity=severity.name, clause=visible(row.text.zh)),
            )
    return words.NO_ARGUMENT.format(severity=severity.name)


def _added(first: Text, second: Text | None) -> Text:
    return first if second is None else Text(f"{first.en} {second.en}", f"{first.zh}{second.zh}")
