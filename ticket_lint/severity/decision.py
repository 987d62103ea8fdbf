"""From probabilities of boundaries to a suggestion, or to the admission that the text does not decide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ticket_lint.severity.labels import Severity


class Costs(NamedTuple):
    """What a wrong suggestion costs at the boundary of P0; other boundaries weigh both errors alike.

    `margin` is how far from its threshold a probability must be for the text to decide.
    """

    missed_p0: float = 3.0
    false_p0: float = 1.0
    margin: float = 0.10

    @property
    def p0_threshold(self) -> float:
        """The probability of P0 from which suggesting it costs less than not."""
        return self.false_p0 / (self.false_p0 + self.missed_p0)


DEFAULT_COSTS = Costs()


class Decision(NamedTuple):
    """A suggestion; where `decided` is false the text does not settle `boundary`."""

    severity: Severity
    decided: bool
    boundary: Severity | None


def decide(cumulative: Sequence[float], costs: Costs = DEFAULT_COSTS) -> Decision:
    """Suggest a severity from P(>=P2), P(>=P1), P(>=P0).

    The suggestion is the one that may be expected to cost least, where an error costs as much as it is levels off,
    and a missed P0 `missed_p0` for each: so what may be a P0 is sooner a P1 than a P2.
    """
    at_p2, at_p1, at_p0 = cumulative
    even = 0.5 - (costs.missed_p0 / costs.false_p0 - 1.0) * at_p0 / 2.0
    thresholds = {Severity.P2: even, Severity.P1: even, Severity.P0: costs.p0_threshold}
    chances = {Severity.P2: at_p2, Severity.P1: at_p1, Severity.P0: at_p0}
    reached = [boundary for boundary, chance in chances.items() if chance >= thresholds[boundary]]
    severity = min(reached, default=Severity.P3)
    # Only the boundaries next to the suggestion are in doubt.
    near = [one for one in (severity, severity - 1) if one in thresholds]
    open_ = [one for one in near if abs(chances[Severity(one)] - thresholds[Severity(one)]) < costs.margin]
    if not open_:
        return Decision(severity, True, None)
    closest = min(open_, key=lambda one: abs(chances[Severity(one)] - thresholds[Severity(one)]))
    return Decision(severity, False, Severity(closest))
