"""The suggestion for one ticket: severity, probabilities, evidence, and what would change it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from ticket_lint.diagnostic import Text
from ticket_lint.severity import explain, facets, wording
from ticket_lint.severity.changes import Change, changes, settlers, settling_facet
from ticket_lint.severity.claim import Claim, find_claim
from ticket_lint.severity.decision import DEFAULT_COSTS, Costs, decide
from ticket_lint.severity.explain import Boundary, Seen
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.features import features_of, wordy
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS, Severity
from ticket_lint.severity.model import BOUNDARIES, Model
from ticket_lint.signals import Signals
from ticket_lint.text import Span

Place = Callable[[Span], dict[str, Any]]


class FacetFinding(NamedTuple):
    """The most probable value of a facet, how sure it is (0–1), and the text that shows it."""

    value: str
    confidence: float
    spans: tuple[Span, ...]


class Suggestion:
    """What the text supports, and why.

    `decided` is false where the text does not settle the boundary `open_at`; then `ask` names the fact that would.
    What takes time (evidence, what would change the suggestion) is worked out when it is first asked for.
    """

    def __init__(self, model: Model, seen: Seen, costs: Costs, claim: Claim | None) -> None:
        decision = decide(seen.score.cumulative, costs)
        self.severity: Severity = decision.severity
        self.decided: bool = decision.decided
        self.open_at: Severity | None = decision.boundary
        self.probabilities: tuple[float, ...] = seen.score.probabilities
        self.claim = claim
        self._model, self._seen, self._costs = model, seen, costs

    @cached_property
    def ask(self) -> Text | None:
        """The fact that would settle an undecided boundary."""
        if self.open_at is None:
            return None
        boundary = BOUNDARIES.index(self.open_at)
        return wording.ASKS[settling_facet(self._model, self._seen, boundary)]

    @cached_property
    def facets(self) -> Mapping[str, FacetFinding]:
        """The seven facets."""
        return {name: _facet(name, self._seen) for name in FACETS}

    @cached_property
    def circumstances(self) -> Mapping[str, FacetFinding]:
        """The circumstances that the guideline's rows 1, 4 and 5 name."""
        return {name: _facet(name, self._seen) for name in CIRCUMSTANCES}

    @cached_property
    def boundaries(self) -> tuple[Boundary, ...]:
        """The evidence for and against each boundary."""
        return explain.boundaries(self._model, self._seen)

    @cached_property
    def would_raise(self) -> tuple[Change, ...]:
        """The smallest sets of facts that would raise the severity."""
        return changes(self._model, self._seen, self._costs, raising=True)

    @cached_property
    def would_settle(self) -> tuple[Change, ...]:
        """Single facts that would settle the undecided boundary, either way; none where the text decides."""
        if self.open_at is None:
            return ()
        return settlers(self._model, self._seen, self._costs, self.open_at)

    @cached_property
    def would_lower(self) -> tuple[Change, ...]:
        """The smallest sets of facts that would lower the severity."""
        return changes(self._model, self._seen, self._costs, raising=False)

    def to_claim(self) -> Text | None:
        """The facts that would make the text support what it claims, where one or two would."""
        if self.claim is None or self.claim.severity == self.severity:
            return None
        ways = self.would_raise if self.claim.severity < self.severity else self.would_lower
        change = next((one for one in ways if one.severity == self.claim.severity), None)
        if change is None:
            return None
        told = [wording.VALUES[item] for item in change.facets.items()]
        return Text(" and ".join(one.en for one in told), "，且".join(one.zh for one in told))

    def as_dict(self, place: Place, lang: str) -> dict[str, Any]:
        """The suggestion as plain data; `place` turns a span into JSON."""
        return {
            "suggested": self.severity.name,
            "decided": self.decided,
            "open_at": self.open_at.name if self.open_at is not None else None,
            "ask": self.ask.of(lang) if self.ask else None,
            "probabilities": {
                severity.name: round(chance, 4)
                for severity, chance in zip(Severity, self.probabilities, strict=True)
            },
            "claimed": self.claim.severity.name if self.claim else None,
            "claim": place(self.claim.span) if self.claim else None,
            "facets": {name: _finding(found, place) for name, found in self.facets.items()},
            "circumstances": {name: _finding(found, place) for name, found in self.circumstances.items()},
            "boundaries": [_boundary(one, place, lang) for one in self.boundaries],
            "would_raise": [_change(one) for one in self.would_raise],
            "would_lower": [_change(one) for one in self.would_lower],
        }


def look(signals: Signals, model: Model) -> Seen:
    """Read a ticket and score it."""
    facts = Facts(signals)
    readings = facets.read(facts)
    features = features_of(readings, facts)
    words = model.words.spans(wordy(facts, readings))
    vector = model.vector(features, {index: len(spans) for index, spans in words.items()})
    return Seen(readings, features, words, vector, model.score(vector))


def suggest(signals: Signals, model: Model, costs: Costs = DEFAULT_COSTS) -> Suggestion:
    """Suggest a severity for a ticket."""
    return Suggestion(model, look(signals, model), costs, find_claim(signals.loud))


def _facet(name: str, seen: Seen) -> FacetFinding:
    posterior = seen.score.posteriors[name]
    value = max(posterior, key=lambda one: posterior[one])
    cues = sorted(seen.readings[name].cues, key=lambda cue: -cue.strength)
    spans = tuple(dict.fromkeys(cue.span for cue in cues if cue.value == value))
    return FacetFinding(value, posterior[value], spans)


def _finding(found: FacetFinding, place: Place) -> dict[str, Any]:
    return {
        "value": found.value,
        "confidence": round(found.confidence, 4),
        "spans": [place(span) for span in found.spans],
    }


def _boundary(one: Boundary, place: Place, lang: str) -> dict[str, Any]:
    return {
        "boundary": f">={one.severity.name}",
        "probability": round(one.probability, 4),
        "log_odds": round(one.log_odds, 4),
        "bias": round(one.bias, 4),
        "terms": [
            {
                "name": term.name,
                "label": term.label.of(lang),
                "weight": round(term.weight, 4),
                "row": term.row,
                "spans": [place(span) for span in term.spans],
            }
            for term in one.terms
        ],
    }


def _change(one: Change) -> dict[str, Any]:
    return {"facets": dict(one.facets), "severity": one.severity.name}
