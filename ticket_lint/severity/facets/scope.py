"""Reads the facet `scope`: all, many, some, one or unknown."""

from __future__ import annotations

from ticket_lint.elements import Kind
from ticket_lint.severity.facets import scope_counts, scope_words
from ticket_lint.severity.facts import Cue, Facts, Reading

_WIDE = {
    "all/whole": 3.0, "all/every": 3.0, "all/nobody": 3.0, "all/none": 3.0, "all/zero": 3.0, "all/fails-all": 2.5, "all/none-of": 3.0,
    "all/share": 2.0, "all/success-rate": 2.5, "all/count-all": 3.0, "all/part-of": 2.5, "all/every-thing": 1.3, "all/none-thing": 1.0,
    "all/any": 1.0, "all/any-thing": 1.0, "all/fails-both": 1.0, "all/alike": 1.5, "all/noun-all": 1.2, "all/not-only": 1.5,
    "all/every-past": 1.5, "all/every-thing-past": 1.0, "all/whole-past": 1.0, "all/fails-all-past": 1.0,
    "many/share": 2.0, "many/success-rate": 2.0, "many/part-of": 2.0, "many/count-people": 1.5, "many/count-place": 1.5, "many/count-thing": 0.8,
    "many/most": 2.0, "many/most-thing": 1.5, "many/many": 1.5, "many/many-thing": 0.5, "many/spread": 1.0,
}
_PART = {
    "some/segment-fine": 2.0, "some/rest-fine": 2.0, "some/only-segment": 2.0, "some/title-segment": 1.5, "some/one-part": 1.5, "some/segment-people": 1.0, "some/share": 1.5, "some/part-of": 1.5,
    "some/success-rate": 0.5, "some/count-people": 1.0, "some/count-place": 1.0, "some/count-thing": 0.5, "some/count-all": 2.0, "some/few": 1.0, "some/few-thing": 0.7,
    "some/every-well": 0.5, "some/whole-well": 0.5, "some/one-of": 1.0, "some/seldom": 0.5,
}
_ONE = {
    "one/sole": 3.0, "one/others-fine": 2.0, "one/self": 2.0, "one/single": 1.0, "one/named": 0.8, "one/hobby": 1.0, "one/one-of": 1.0,
    "some/seldom": 1.0, "some/every-well": 0.5, "some/whole-well": 0.5,
}
_SEVERE = frozenset({"outage", "loss", "crash", "error"})
_HARMFUL = _SEVERE | {"degraded"}
_SUFFERED = frozenset({"outage", "loss", "crash", "degraded"})
_LARGE = frozenset({"many/count-people", "many/share", "many/part-of", "many/most"})
_DETAIL = {name: points for name, points in _PART.items() if name.startswith(("some/count", "some/few", "some/share", "some/part", "some/success"))}
_CONTRAST = frozenset({"some/rest-fine", "some/only-segment", "some/segment-fine"})
_OF_USERS = frozenset({"all/whole", "all/every", "all/none", "all/count-all", "all/zero", "all/success-rate", "all/alike", "many/count-people", "many/count-place", "many/share"})
_SHARES = frozenset({"many/share", "many/part-of", "many/most", "many/most-thing", "many/success-rate"})


def read(facts: Facts) -> Reading:
    """Return the value of `scope` with the cues that show it."""
    cues = [*scope_words.find(facts), *scope_counts.find(facts)]
    return Reading(_decide(facts, cues), tuple(cues))


def _decide(facts: Facts, cues: list[Cue]) -> str:
    title = facts.ticket.title
    edge = title.end if title is not None else 0
    kinds: dict[str, float] = {}
    for cue in cues:
        name = f"{cue.value}/{cue.kind}"
        kinds[name] = max(kinds.get(name, 0), 1.5 if cue.span.start < edge else 1.0)
    wide, part, one = (_sum(table, kinds) for table in (_WIDE, _PART, _ONE))
    if not _LARGE.isdisjoint(kinds):
        part -= _sum(_DETAIL, kinds)
    if "some/not-all" in kinds:
        wide, part = wide / 3, part + 1
    symptoms = {fact.kind for fact in facts.signals.symptoms}
    if not symptoms & _HARMFUL:
        wide /= 2
    if facts.kind is Kind.SUGGESTION or facts.kind is Kind.QUESTION and (wide < 2.5 or not symptoms & _SUFFERED):
        return "one" if facts.kind is Kind.QUESTION and (one >= 1.5 or "one/hobby" in kinds or "one/sole" in kinds) else "unknown"
    test = bool(facts.matches.of("stage-test", "stage-integration"))
    if test:
        part -= _PART["some/title-segment"] * kinds.get("some/title-segment", 0)
    people = bool(facts.present("stage-people"))
    if "loss" in symptoms and "many/count-thing" in kinds:
        wide += 1
    if _CONTRAST & set(kinds) and not _OF_USERS & set(kinds) and wide:
        return "some"
    if "one/sole" in kinds and "one/others-fine" in kinds:
        return "one"
    if "many/share" in kinds and part >= 1.5 and one < 3:
        return "many"
    if one >= 2 and one >= wide and one >= part:
        return "some" if "some/count-people" in kinds and not {"one/sole", "one/self"} & set(kinds) else "one"
    if wide >= 2 and wide >= part and wide > one:
        return _how_wide(kinds, symptoms)
    if part >= 1.5 and part >= one:
        return "some"
    if one >= 0.8 and one > wide:
        return "one"
    if wide >= 1.5:
        return _how_wide(kinds, symptoms)
    if part >= 1:
        return "some"
    if test:
        return "unknown" if symptoms <= {"defect", "vague"} else "one"
    if "one/billing" in kinds:
        return "one"
    if symptoms & _SEVERE and "all/down" in kinds and people and not facts.matches.of("scope-segment"):
        return "all"
    return "unknown"


def _sum(table: dict[str, float], kinds: dict[str, float]) -> float:
    return sum(table[name] * weight for name, weight in kinds.items() if name in table)


def _how_wide(kinds: dict[str, float], symptoms: set[str]) -> str:
    every = sum(points for name, points in _WIDE.items() if name in kinds and name.startswith("all/"))
    many = sum(points for name, points in _WIDE.items() if name in kinds and name.startswith("many/"))
    if _SHARES & set(kinds) and not {"all/zero", "all/none-of", "all/share"} & set(kinds):
        return "many"
    if "degraded" in symptoms and not symptoms & {"outage", "loss"} and many:
        return "many"
    if every >= 3 and every >= many:
        return "all"
    return "many" if many > every else "all"
