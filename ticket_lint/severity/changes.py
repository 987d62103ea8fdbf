"""What would raise and what would lower a severity, found by changing facets; nothing is canned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from ticket_lint.severity.decision import Costs, decide
from ticket_lint.severity.explain import Seen
from ticket_lint.severity.features import facet_of, table_features
from ticket_lint.severity.labels import FACETS, Severity
from ticket_lint.severity.model import BOUNDARIES, Model, Score

_SURE = 0.97  # a fact that is told is seldom doubted
_MOST = 4
_CHANGEABLE = (
    "scope",
    "workaround",
    "status",
    "stage",
    "impact",
    "function",
    "pressure",
    "harm",
    "standstill",
)
_KINDS = ("question", "suggestion")


class Change(NamedTuple):
    """If the text told these values, the suggestion would be `severity`."""

    facets: Mapping[str, str]
    severity: Severity


class Imagined:
    """Scores a ticket as if its text told other facts than it does.

    The posterior of a changed facet becomes almost certain, and the direct evidence of what the reader saw of it
    gives way to that of the new value; so does the table's answer to all readings.
    """

    def __init__(self, model: Model, seen: Seen) -> None:
        self.score = seen.score
        self._model = model
        self._values = {name: reading.value for name, reading in seen.readings.items()}
        self._parts: dict[str, list[float]] = {}
        for name, feature in seen.features.items():
            part = self._parts.setdefault(facet_of(name), [0.0] * len(BOUNDARIES))
            for at, weight in enumerate(model.direct_of(name)):
                part[at] += weight * feature.value

    def where(self, values: Mapping[str, str]) -> Score:
        """The score where the facets have `values`."""
        posteriors = dict(self.score.posteriors)
        for name, value in values.items():
            others = [one for one in posteriors[name] if one != value]
            rest = (1.0 - _SURE) / max(len(others), 1)
            posteriors[name] = {**dict.fromkeys(others, rest), value: _SURE}
        told = [
            *(f"{name}={value}" for name, value in values.items()),
            *table_features({**self._values, **values}),
        ]
        gained = [self._model.direct_of(name) for name in told]
        lost = [self._parts[name] for name in (*values, "table") if name in self._parts]
        direct = tuple(
            one + sum(part[at] for part in gained) - sum(part[at] for part in lost)
            for at, one in enumerate(self.score.direct)
        )
        return self._model.combine(posteriors, direct)


def changes(model: Model, seen: Seen, costs: Costs, raising: bool) -> tuple[Change, ...]:
    """The smallest sets of one or two facts that would raise (or lower) the suggestion.

    Sets of one come first; among equals what the text makes more plausible comes first.
    """
    imagined = Imagined(model, seen)
    now = decide(seen.score.cumulative, costs).severity
    found: list[tuple[int, float, Change]] = []
    facts = list(_facts(seen.score, raising))
    for size in (1, 2):
        if len(found) >= _MOST:  # what is smaller comes first
            break
        for chosen in combinations(facts, size):
            names = [name for name, _, _ in chosen]
            if len(set(names)) < size or any(_covers(change, chosen) for _, _, change in found):
                continue
            values = {name: value for name, value, _ in chosen}
            severity = decide(imagined.where(values).cumulative, costs).severity
            if (severity < now) if raising else (severity > now):
                plausible = min(chance for _, _, chance in chosen)
                found.append((size, -plausible, Change(values, severity)))
    found.sort(key=lambda one: (one[0], one[1]))
    return tuple(change for _, _, change in found[:_MOST])


def settlers(model: Model, seen: Seen, costs: Costs, boundary: Severity) -> tuple[Change, ...]:
    """Single facts that would settle an undecided boundary: those that reach it first, then those that do not.

    Of each, what the text makes more plausible comes first.
    """
    imagined = Imagined(model, seen)
    found: list[tuple[bool, float, Change]] = []
    for raising in (True, False):
        for name, value, chance in _facts(seen.score, raising):
            decision = decide(imagined.where({name: value}).cumulative, costs)
            if decision.boundary != boundary:
                short = decision.severity > boundary
                found.append((short, -chance, Change({name: value}, decision.severity)))
    found.sort(key=lambda one: one[:2])
    reach = [change for short, _, change in found if not short]
    miss = [change for short, _, change in found if short]
    return (*reach[: _MOST // 2], *miss[: _MOST // 2])


def settling_facet(model: Model, seen: Seen, boundary: int) -> str:
    """The facet whose value would move the probability of a boundary most, weighed by what is plausible."""
    imagined = Imagined(model, seen)
    best, most = "scope", -1.0
    for name in (*FACETS, "harm", "standstill"):
        mean = spread = 0.0
        for value, chance in seen.score.posteriors[name].items():
            there = imagined.where({name: value}).cumulative[boundary]
            mean += chance * there
            spread += chance * there * there
        variance = spread - mean * mean
        if variance > most:
            best, most = name, variance
    return best


def _facts(score: Score, raising: bool) -> Iterator[tuple[str, str, float]]:
    """Values that the text does not already tell, with their plausibility."""
    worse = {
        "scope": ("all", "many"), "workaround": ("none",), "status": ("ongoing",), "stage": ("production",),
        "impact": ("outage", "degraded"), "function": ("core",), "pressure": ("yes",), "harm": ("yes",),
        "standstill": ("yes",),
    }  # fmt: skip
    better = {
        "scope": ("one", "some"), "workaround": ("exists",), "status": ("recovered",), "stage": ("test",),
        "impact": ("degraded", "defect"), "function": ("noncore",), "pressure": ("no",), "harm": ("no",),
        "standstill": ("no",),
    }  # fmt: skip
    impact = score.posteriors["impact"]
    asks = max(impact, key=lambda one: impact[one]) in _KINDS
    for name in _CHANGEABLE:
        if asks and name == "impact":
            continue
        posterior = score.posteriors[name]
        for value in (worse if raising else better)[name]:
            if value in posterior and posterior[value] < 0.9:
                yield name, value, posterior[value]


def _covers(change: Change, chosen: tuple[tuple[str, str, float], ...]) -> bool:
    values = {(name, value) for name, value, _ in chosen}
    return set(change.facets.items()) <= values
