"""The audit as JSON; `schema` changes when a field changes its meaning. Times are in seconds, shares from 0 to 1."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from ticket_lint import __version__
from ticket_lint.audit import Audit
from ticket_lint.audit.disputes import Dispute
from ticket_lint.audit.figures import Agreement, Downgrades, Group, Lacks, Measure, Peak
from ticket_lint.audit.judged import SUPPORT_NAMES
from ticket_lint.audit.statistics import Interval
from ticket_lint.severity.labels import Severity

SCHEMA = 1


def render(audit: Audit, lang: str) -> Iterator[str]:
    """Yield the report."""
    yield json.dumps(as_dict(audit, lang), ensure_ascii=False, indent=2) + "\n"


def as_dict(audit: Audit, lang: str) -> dict[str, Any]:
    """The audit as plain data."""
    found = audit.figures
    return {
        "schema": SCHEMA,
        "version": __version__,
        "source": audit.source,
        "sla": audit.profile.name,
        "scenario": audit.scenario,
        "columns": dict(audit.columns),
        "zone": audit.zone,
        "tickets": found.tickets,
        "unread": audit.unread,
        "first": _time(found.first),
        "last": _time(found.last),
        "repeated_times": found.twice,
        "total": _group(found.total),
        "levels": [_group(one) | _targets(audit, str(one.key)) for one in found.levels],
        "channels": [_group(one) for one in found.channels],
        "hours": [_group(one) for one in found.hours],
        "weekdays": [_group(one) for one in found.weekdays],
        "heat": [[{"measured": filed, "overdue": late} for filed, late in row] for row in found.heat],
        "peak": _peak(found.peak),
        "downgrades": _downgrades(found.downgrades, texts=audit.texts),
        "agreement": _agreement(found.agreement),
        "missing": _lacks(found.lacks),
        "candidates": audit.candidates,
        "disputes": [_dispute(one, lang) for one in audit.disputes],
        "rejects": [
            {"row": one.number, "line": one.line, "id": one.id, "reason": one.reason.of(lang)}
            for one in audit.rejects
        ],
    }


def _time(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _interval(found: Interval | None) -> dict[str, float] | None:
    return None if found is None else {name: round(value, 6) for name, value in found._asdict().items()}


def _measure(found: Measure) -> dict[str, Any]:
    return {
        "recorded": found.recorded,
        "measured": found.measured,
        "overdue": found.overdue,
        "share": _interval(found.late),
        "median": found.median,
        "p90": found.ninth,
    }


def _group(found: Group) -> dict[str, Any]:
    return {
        "key": found.key,
        "tickets": found.tickets,
        "response": _measure(found.response),
        "resolution": _measure(found.resolution),
    }


def _targets(audit: Audit, name: str) -> dict[str, float | None]:
    level = audit.levels.get(Severity[name])
    response = level.first_response if level else None
    resolution = level.resolution if level else None
    return {
        "response_target": response.max.total_seconds() if response else None,
        "resolution_target": resolution.max.total_seconds() if resolution else None,
    }


def _peak(found: Peak | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {"hour": found.hour, "inside": _group(found.inside), "outside": _group(found.outside)}


def _downgrades(found: Downgrades, *, texts: bool) -> dict[str, Any]:
    return {
        "claims": found.claims,
        "claims_in_text": found.in_text,
        "lower": found.lower,
        "higher": found.higher,
        **({name: found.support[one] for one, name in SUPPORT_NAMES.items()} if texts else {}),
        "pairs": [
            {
                "claimed": claimed.name,
                "assigned": assigned.name,
                "tickets": sum(counts.values()),
                **({name: counts[one] for one, name in SUPPORT_NAMES.items()} if texts else {}),
            }
            for (claimed, assigned), counts in found.pairs.items()
        ],
    }


def _agreement(found: Agreement | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "confusion": {
            one.name: {other.name: found.confusion[one][other] for other in Severity} for one in Severity
        },
        "same": _interval(found.same),
        "quadratic_kappa": None if found.kappa is None else round(found.kappa, 6),
        "suggested_worse": found.suggested_worse,
        "suggested_milder": found.suggested_milder,
        "undecided": found.undecided,
    }


def _lacks(found: Lacks | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "reports": found.reports,
        "time_to": found.by,
        "elements": [
            {
                "element": one.element,
                "missing": one.missing,
                "share": _interval(one.share),
                "median_missing": one.median_missing,
                "median_told": one.median_told,
                "difference": _interval(one.difference),
            }
            for one in found.lacks
        ],
    }


def _dispute(one: Dispute, lang: str) -> dict[str, Any]:
    return {
        "row": one.row,
        "id": one.id,
        "title": one.title,
        "filed": _time(one.filed),
        "responded": _time(one.responded),
        "resolved": _time(one.resolved),
        "claimed": one.claimed.name if one.claimed is not None else None,
        "assigned": one.assigned.name,
        "suggested": one.suggested.name,
        "decided": one.decided,
        "ask": one.ask.of(lang) if one.ask else None,
        "claim_supported": SUPPORT_NAMES.get(one.support),
        "probability_worse": round(one.worse, 4),
        "late": one.late,
        "cost": round(one.cost, 1),
        "due": _time(one.due),
        "due_assigned": _time(one.due_assigned),
        "quotes": [
            {"line": quote.line, "text": quote.text, "says": quote.says.of(lang)} for quote in one.quotes
        ],
    }
