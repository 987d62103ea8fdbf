"""SLA profiles as plain data, for programs."""

from __future__ import annotations

from typing import Any

from ticket_lint.diagnostic import Text
from ticket_lint.sla.model import Clause, Hours, SlaLevel, SlaProfile, Target


def as_dict(profile: SlaProfile, lang: str) -> dict[str, Any]:
    """Return a profile with its texts in `lang`; targets are in seconds of counted time."""
    return {
        "name": profile.name,
        "title": profile.title.of(lang),
        "source": profile.source.of(lang),
        "note": _said(profile.note, lang),
        "compensation": _said(profile.compensation, lang),
        "channels": [channel.of(lang) for channel in profile.channels],
        "levels": {severity.name: _level_dict(level, lang) for severity, level in profile.levels.items()},
        "scenarios": {
            name: {
                "title": one.title.of(lang),
                "note": _said(one.note, lang),
                "peaks": [_hours_dict(peak) for peak in one.peaks],
                "levels": {severity.name: _level_dict(level, lang) for severity, level in one.levels.items()},
            }
            for name, one in profile.scenarios.items()
        },
        "downgrades": [_clause_dict(clause, lang) for clause in profile.downgrades],
    }


def _level_dict(level: SlaLevel, lang: str) -> dict[str, Any]:
    return {
        "title": level.title.of(lang),
        "first_response": _seconds(level.first_response),
        "update_interval": _seconds(level.update_interval),
        "resolution": _seconds(level.resolution),
        "hours": _hours_dict(level.hours),
        "channel": _said(level.channel, lang),
        "caveat": _said(level.caveat, lang),
        "clauses": [_clause_dict(clause, lang) for clause in level.clauses],
    }


def _said(text: Text | None, lang: str) -> str | None:
    return text.of(lang) if text else None


def _seconds(target: Target | None) -> list[int] | None:
    """A target as seconds of counted time: the tighter end and the latest."""
    return [int(target.min.total_seconds()), int(target.max.total_seconds())] if target else None


def _hours_dict(hours: Hours) -> dict[str, Any] | None:
    """None: every hour counts."""
    if hours.always:
        return None
    return {
        "zone": hours.zone,
        "weekdays": list(hours.weekdays),
        "open": [str(window) for window in hours.windows],
        "holidays": hours.calendar,
        "closed": [day.isoformat() for day in hours.closed],
        "opened": [day.isoformat() for day in hours.opened],
    }


def _clause_dict(clause: Clause, lang: str) -> dict[str, Any]:
    return {
        "text": clause.text.of(lang),
        "met_by": {facet: list(values) for facet, values in clause.conditions},
    }
