"""A brief as plain data, for JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from ticket_lint.diagnostic import Text
from ticket_lint.dispute.model import (
    BoundaryRow,
    Brief,
    ClauseRow,
    LevelRows,
    LevelTimes,
    Loss,
    Outcome,
    Position,
    Quote,
    TermRow,
)
from ticket_lint.severity.labels import Severity
from ticket_lint.sla.wording import hours_of

SCHEMA = 1


def as_dict(brief: Brief, lang: str) -> dict[str, Any]:
    """Return a brief as JSON data; `schema` changes when a field changes its meaning.

    Times are ISO 8601 with a zone, durations seconds, amounts decimal strings, sentences in `lang`.
    """
    return {
        "schema": SCHEMA,
        "made": _time(brief.made),
        "ticket": {"name": brief.ticket.name, "title": brief.ticket.title, "language": brief.lang},
        "sla": {
            "name": brief.sla.name,
            "title": brief.sla.title.of(lang),
            "source": brief.sla.source.of(lang),
            "scenario": _text(brief.sla.scenario, lang),
            "note": _text(brief.sla.note, lang),
            "compensation": _text(brief.sla.compensation, lang),
        },
        "positions": {one.side: _position(one, lang) for one in brief.positions},
        "outcome": _outcome(brief.outcome, lang),
        "facets": {
            one.name: {
                "value": one.value,
                "confidence": round(one.confidence, 4),
                "lean": one.lean,
                "quotes": _quotes(one.quotes),
                "more": one.more,
            }
            for one in brief.facets
        },
        "clauses": {one.side: _level(one, lang) for one in brief.levels},
        "downgrades": [_clause(one, lang) for one in brief.downgrades],
        "boundaries": [_boundary(one, lang) for one in brief.boundaries],
        "counter_arguments": {
            one.against: {
                "boundary": f">={one.boundary.name}" if one.boundary is not None else None,
                "sentence": one.sentence.of(lang),
                "argument": _term(one.argument, lang) if one.argument is not None else None,
            }
            for one in brief.counters
        },
        "facts": [
            {
                "facets": dict(one.values),
                "severity": one.severity.name,
                "supports": one.supports,
                "sentence": one.sentence.of(lang),
            }
            for one in brief.facts
        ],
        "times": {
            "filed": _time(brief.times.filed),
            "difference": _seconds(brief.times.difference),
            "problem": _text(brief.times.problem, lang),
            **{one.side: _times(one, lang) for one in brief.times.levels},
        },
        "loss": _loss(brief.loss, lang),
        "guideline": {str(number): row.of(lang) for number, row in brief.rows},
    }


def _outcome(one: Outcome, lang: str) -> dict[str, Any]:
    return {
        "supports": one.kind,
        "suggested": one.suggested.name,
        "probabilities": {
            severity.name: round(chance, 4)
            for severity, chance in zip(Severity, one.probabilities, strict=True)
        },
        "open_at": one.open_at.name if one.open_at is not None else None,
        "sentence": one.sentence.of(lang),
        "caveat": _text(one.caveat, lang),
        "ask": _text(one.ask, lang),
    }


def _position(one: Position, lang: str) -> dict[str, Any]:
    return {
        "severity": one.severity.name,
        "clauses_met": one.met,
        "clauses": one.clauses,
        "rests_on": [_term(term, lang) for term in one.rests_on],
    }


def _level(one: LevelRows, lang: str) -> dict[str, Any]:
    return {
        "severity": one.severity.name,
        "title": one.title.of(lang),
        "promised": one.promised,
        "caveat": _text(one.caveat, lang),
        "clauses": [_clause(row, lang) for row in one.clauses],
    }


def _clause(one: ClauseRow, lang: str) -> dict[str, Any]:
    return {
        "text": one.text.of(lang),
        "verdict": one.verdict,
        "facets": dict(one.facets),
        "quotes": _quotes(one.quotes),
    }


def _boundary(one: BoundaryRow, lang: str) -> dict[str, Any]:
    return {
        "boundary": f">={one.severity.name}",
        "probability": round(one.probability, 4),
        "log_odds": round(one.log_odds, 4),
        "start": round(one.start, 4),
        "terms": [_term(term, lang) for term in one.terms],
    }


def _term(one: TermRow, lang: str) -> dict[str, Any]:
    return {
        "name": one.name,
        "label": one.label.of(lang),
        "weight": round(one.weight, 4),
        "row": one.row,
        "quotes": _quotes(one.quotes),
        "more": one.more,
    }


def _quotes(quotes: Sequence[Quote]) -> list[dict[str, Any]]:
    return [
        {
            "part": "title" if one.title else "body",
            "line": one.line,
            "column": one.column,
            "before": one.before,
            "text": one.text,
            "after": one.after,
        }
        for one in quotes
    ]


def _times(one: LevelTimes, lang: str) -> dict[str, Any]:
    return {
        "severity": one.severity.name,
        "first_response_target": {
            "min": _seconds(one.target.min),
            "max": _seconds(one.target.max),
        }
        if one.target is not None
        else None,
        "hours": hours_of(one.hours).of(lang),
        "channel": _text(one.channel, lang),
        "first_response": _time(one.first_response),
        "next_update": _time(one.next_update),
        "resolution": _time(one.resolution),
    }


def _loss(one: Loss, lang: str) -> dict[str, Any]:
    return {
        "amount": _decimal(one.amount),
        "currency": one.given.currency,
        "hours": _decimal(one.hours),
        "inputs": {
            "users": one.given.users,
            "value_per_user_hour": str(one.given.value) if one.given.value is not None else None,
            "since": _time(one.given.since),
            "until": _time(one.until),
            "until_is_time_of_brief": one.open_end,
        },
        "missing": list(one.missing),
        "note": _text(one.note, lang),
    }


def _text(text: Text | None, lang: str) -> str | None:
    return text.of(lang) if text is not None else None


def _time(time: datetime | None) -> str | None:
    return time.isoformat() if time is not None else None


def _seconds(time: timedelta | None) -> int | None:
    return round(time.total_seconds()) if time is not None else None


def _decimal(value: Decimal | None) -> str | None:
    return f"{value:.2f}" if value is not None else None
