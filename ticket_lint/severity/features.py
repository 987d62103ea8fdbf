"""From readings to named numbers: what the model sees beside words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ticket_lint.severity.facts import Facts
from ticket_lint.severity.guideline import decide
from ticket_lint.severity.hearing.told import Reading
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS, RELIEF, Severity
from ticket_lint.text import Span

_BY_LENGTH = frozenset({"mostly-asks"})  # one more sentence of any kind takes it away
_STEP, _MOST = 0.5, 1.5  # each further cue of a kind adds less than the first two would


class Feature(NamedTuple):
    """A named number with the spans that it comes from."""

    value: float
    spans: tuple[Span, ...] = ()


def features_of(readings: Mapping[str, Reading], facts: Facts) -> dict[str, Feature]:
    """Return the features of a ticket by name.

    `scope=all` is 1 where the reader settles on it, `scope:all:share` grows with the number of cues
    of that kind, `kind=bug` tells the ticket's kind and `kind:wish` what speaks for one, and `table:P1` is 1 where the guideline's table makes of the
    readings alone P1 or worse.
    """
    found: dict[str, Feature] = {f"kind={facts.kind.value}": Feature(1.0)}
    marks = {name: number for name, number in facts.kind_marks.items() if name not in _BY_LENGTH}
    found |= {f"kind:{name}": Feature(_STEP * number) for name, number in marks.items()}
    told: dict[str, list[Span]] = {}
    for name, reading in readings.items():
        spans = tuple(cue.span for cue in reading.cues if cue.value == reading.value)
        found[f"{name}={reading.value}"] = Feature(1.0, spans)
        for cue in reading.cues:
            told.setdefault(f"{name}:{cue.value}:{cue.kind}", []).append(cue.span)
    found |= {key: Feature(min(_STEP * len(spans), _MOST), tuple(spans)) for key, spans in told.items()}
    values = {name: reading.value for name, reading in readings.items()}
    found.update(dict.fromkeys(table_features(values), Feature(1.0)))
    return found


def table_features(values: Mapping[str, str]) -> list[str]:
    """The names `table:P1` … that hold where facets and circumstances have `values`."""
    circumstances = [name for name in CIRCUMSTANCES if values[name] == "yes"]
    row = decide({name: values[name] for name in FACETS}, circumstances)
    return [f"table:{severity.name}" for severity in Severity if row.severity <= severity < Severity.P3]


def wordy(facts: Facts, readings: Mapping[str, Reading]) -> str:
    """The prose in which words count, with offsets kept.

    A sentence that tells of a test environment, a recovery or a way around it speaks by its cues alone: else
    one more sentence that makes things better could make them look worse by the company its words keep.
    """
    prose = facts.ticket.prose
    parts: list[str] = []
    at = 0
    for start, end in sorted(
        {
            tuple(facts.sentence(cue.span.start))
            for name, value in RELIEF.items()
            for cue in readings[name].cues
            if cue.value == value
        }
    ):
        parts += [prose[at:start], " " * (end - start)]
        at = end
    return "".join([*parts, prose[at:]]) if parts else prose


def facet_of(feature: str) -> str:
    """The facet or circumstance that a feature speaks of, "kind" for the ticket's kind, "table" for the table."""
    return feature.split("=", 1)[0].split(":", 1)[0]
