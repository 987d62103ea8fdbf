"""The guideline's table on probabilities: P(severity) from the posteriors of facets.

Rows are read from the top as in `guideline.decide`; a row takes its share of what the rows above
left. Facets are taken as independent given the ticket.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

Posterior = Mapping[str, float]
_SURE = 0.95  # what is read so surely is still wrong once in a while


class Ceiling(NamedTuple):
    """The most that a boundary's probability may be, and the facet that says so loudest."""

    limit: float
    facet: str


def ceilings(facets: Mapping[str, Posterior]) -> tuple[Ceiling, Ceiling, Ceiling]:
    """What the guideline leaves of >=P2, >=P1 and >=P0, whatever else speaks for them.

    A wish or a question is no P1, nor is what a test environment meets (rows 1–3). What hits a part of the users or one of them or is
    over is no P0; nor is, save where harm was done, what can be worked around or stands beside the core (rows 4–9).
    """
    impact, scope, function = facets["impact"], facets["scope"], facets["function"]
    core, beside = function.get("core", 0.0), function.get("noncore", 0.0)
    test = facets["stage"].get("test", 0.0)
    recovered = facets["status"].get("recovered", 0.0)
    relieved = facets["workaround"].get("exists", 0.0)
    soon = facets["pressure"].get("yes", 0.0)
    blocked = core * impact.get("outage", 0.0) * (1.0 - relieved) * (1.0 - recovered) * soon
    asked = min(impact.get("suggestion", 0.0) + impact.get("question", 0.0), 1.0)
    no_p1 = {"impact": asked, "stage": test * (1.0 - blocked)}
    harmless = 1.0 - facets["harm"].get("yes", 0.0)
    no_p0 = {
        "impact": asked, "stage": test, "status": recovered, "workaround": relieved * harmless,
        "scope": scope.get("some", 0.0) + scope.get("one", 0.0), "function": beside * harmless,
    }  # fmt: skip
    return Ceiling(1.0, "impact"), _ceiling(no_p1), _ceiling(no_p0)


def _ceiling(against: Mapping[str, float]) -> Ceiling:
    limit = math.prod(1.0 - _SURE * chance for chance in against.values())
    return Ceiling(limit, max(against, key=lambda name: against[name]))


def severity_distribution(facets: Mapping[str, Posterior]) -> list[float]:
    """Return P(P0), P(P1), P(P2), P(P3).

    `facets` maps the seven facets and three circumstances to their values' probabilities.
    """
    impact = facets["impact"]
    wide = facets["scope"].get("all", 0.0) + facets["scope"].get("many", 0.0)
    one = facets["scope"].get("one", 0.0)
    core, beside = facets["function"].get("core", 0.0), facets["function"].get("noncore", 0.0)
    recovered = facets["status"].get("recovered", 0.0)
    relieved = facets["workaround"].get("exists", 0.0)
    test = facets["stage"].get("test", 0.0)
    live = facets["stage"].get("production", 0.0)
    soon = facets["pressure"].get("yes", 0.0)
    harm, stopped, cosmetic = (facets[name].get("yes", 0.0) for name in ("harm", "standstill", "cosmetic"))
    out = [0.0, 0.0, 0.0, 0.0]
    wish = impact.get("suggestion", 0.0) + impact.get("defect", 0.0) * cosmetic
    out[3] = wish
    question = impact.get("question", 0.0)
    out[2] = question
    rest = max(1.0 - wish - question, 0.0)
    outage, degraded = impact.get("outage", 0.0), impact.get("degraded", 0.0)
    total = outage + degraded + impact.get("defect", 0.0) * (1.0 - cosmetic)
    if rest <= 0.0 or total <= 0.0:
        return _normalised(out)
    outage, degraded = outage / total, degraded / total
    blocked = core * outage * (1.0 - relieved) * (1.0 - recovered) * soon
    out[1] += rest * test * blocked
    out[2] += rest * test * (1.0 - blocked)
    rest *= 1.0 - test
    live = min(live / max(1.0 - test, 1e-9), 1.0)
    worst = wide * (1.0 - recovered)
    out[0] += rest * harm * worst
    out[1] += rest * harm * (1.0 - worst)
    rest *= 1.0 - harm
    down = rest * core * (outage + degraded * stopped)
    out[0] += down * worst * (1.0 - relieved)
    out[1] += down * (wide - worst * (1.0 - relieved) + (1.0 - wide) * (1.0 - recovered))
    out[2] += down * (1.0 - wide) * recovered
    worse = rest * core * degraded * (1.0 - stopped)
    lesser = one + recovered - one * recovered
    out[1] += worse * (1.0 - lesser)
    out[2] += worse * lesser
    out[1] += rest * beside * outage * wide * live
    out[2] += rest * beside * (1.0 - outage * wide * live)
    out[2] += rest * max(1.0 - core - beside, 0.0)
    out[2] += rest * core * (1.0 - outage - degraded)
    return _normalised(out)


def _normalised(parts: list[float]) -> list[float]:
    total = sum(parts)
    return [part / total for part in parts] if total > 0 else [0.25] * 4
