"""Reads the facet `scope`: all, many, some, one or unknown.

Every cue (see `scope_words` and `scope_counts`) adds points to one of three sums: a wide scope, a part
of the users, a single one. A cue in the title counts half as much again. What narrows the scope is heard
before what widens it: "nobody on Firefox can hear, Chrome is fine" is about a part, "only this room, the
other eleven are fine" about one. A wish has no scope, a question only where it is about the writer's own.
"""

from __future__ import annotations

from ticket_lint.elements import Kind
from ticket_lint.severity.facets import scope_counts, scope_words
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing.circumstances import harm
from ticket_lint.severity.hearing.told import Cue, Reading

_WIDE = {
    "all/whole": 3.0, "all/every": 3.0, "all/nobody": 3.0, "all/none": 3.0, "all/zero": 3.0,
    "all/none-of": 3.0, "all/fails-all": 2.5, "all/success-rate": 2.5,
    "all/part-of": 2.5, "all/share": 2.0, "all/alike": 1.5, "all/not-only": 1.5, "all/every-thing": 1.3,
    "all/noun-all": 1.2, "all/none-thing": 1.0, "all/any": 1.0, "all/any-thing": 1.0, "all/fails-both": 1.0,
    "all/every-past": 1.5, "all/every-thing-past": 1.0, "all/whole-past": 1.0, "all/fails-all-past": 1.0,
    "many/count-all": 3.0, "many/share": 2.0, "many/success-rate": 2.0, "many/part-of": 2.0, "many/most": 2.0,
    "many/most-thing": 1.5, "many/count-people": 1.5, "many/count-place": 1.5, "many/count-lost": 1.5,
    "many/many": 1.5, "many/spread": 1.0, "many/count-thing": 0.8, "many/many-thing": 0.5,
}  # fmt: skip
_PART = {
    "some/segment-fine": 2.0, "some/rest-fine": 2.0, "some/only-segment": 2.0, "some/count-all": 2.0,
    "some/title-segment": 1.5, "some/one-part": 1.5, "some/share": 1.5, "some/part-of": 1.5,
    "some/segment-people": 1.0, "some/count-people": 1.0, "some/count-place": 1.0, "some/few": 1.0,
    "some/one-of": 1.0, "some/few-thing": 0.7, "some/count-thing": 0.5, "some/count-units": 0.5,
    "some/success-rate": 0.5, "some/seldom": 0.5, "some/every-well": 0.5, "some/whole-well": 0.5,
}  # fmt: skip
_ONE = {
    "one/sole": 3.0, "one/others-fine": 2.0, "one/self": 2.0, "one/single": 1.0, "one/single-group": 1.0,
    "one/one-of": 1.0, "one/hobby": 1.0, "some/seldom": 1.0, "one/named": 0.8, "some/every-well": 0.5,
    "some/whole-well": 0.5,
}  # fmt: skip
# Small numbers beside a large one are details of it.
_LARGE = frozenset({"many/count-people", "many/share", "many/part-of", "many/most"})
_DETAIL = {
    name: points
    for name, points in _PART.items()
    if name.startswith(("some/count", "some/few", "some/share", "some/part", "some/success"))
}
# "It fails for all of them" is said within the part that a contrast names, unless users are counted.
_CONTRAST = frozenset({"some/rest-fine", "some/only-segment", "some/segment-fine"})
_OF_USERS = frozenset(
    {
        "all/whole", "all/every", "all/none", "many/count-all", "all/zero", "all/success-rate", "all/alike",
        "many/count-people", "many/count-place", "many/share",
    }
)  # fmt: skip
_SHARES = frozenset({"many/share", "many/part-of", "many/most", "many/most-thing", "many/success-rate"})
_GROUP = frozenset({"some/count-people", "some/count-place", "some/count-units"})
_ALONE = frozenset({"one/sole", "one/self", "one/single"})
_NOTHING_WORKS = frozenset({"all/zero", "all/none-of", "all/share"})
_SEVERE = frozenset({"outage", "loss", "crash", "error"})
_SUFFERED = frozenset({"outage", "loss", "crash", "degraded"})
_ENOUGH = 2.0  # points that make a scope clear
_IN_TITLE = 1.5


def read(facts: Facts) -> Reading:
    """Return the value of `scope` with the cues that show it."""
    cues = (*scope_words.find(facts), *scope_counts.find(facts))
    return Reading(_decide(facts, _weights(facts, cues)), cues)


def _weights(facts: Facts, cues: tuple[Cue, ...]) -> dict[str, float]:
    """The kinds of cues that were seen, by value and kind; more where the title says it."""
    title = facts.ticket.title
    edge = title.end if title is not None else 0
    seen: dict[str, float] = {}
    for cue in cues:
        name = f"{cue.value}/{cue.kind}"
        seen[name] = max(seen.get(name, 0), _IN_TITLE if cue.span.start < edge else 1.0)
    return seen


def _sum(table: dict[str, float], seen: dict[str, float]) -> float:
    return sum(table[name] * weight for name, weight in seen.items() if name in table)


def _decide(facts: Facts, seen: dict[str, float]) -> str:
    symptoms = {fact.kind for fact in facts.signals.symptoms}
    if harm(facts).value == "yes" or facts.matches.of("harm-loss"):
        symptoms.add("loss")
    wide, part, one = (_sum(table, seen) for table in (_WIDE, _PART, _ONE))
    if not _LARGE.isdisjoint(seen):
        part -= _sum(_DETAIL, seen)
    if "some/not-all" in seen:
        wide, part = wide / 3, part + 1
    if symptoms and symptoms.isdisjoint(_SEVERE) and "degraded" not in symptoms:
        wide /= 2  # what hinders little is often told of all, in passing
    elif "loss" in symptoms and "many/count-thing" in seen:
        wide += 1
    if wide and _ONE.keys() & seen.keys() == {"one/hobby"}:
        one = 0.0  # a newcomer may tell of others
    wish = facts.kind is Kind.SUGGESTION and any(fact.kind == "wish" for fact in facts.signals.intents)
    if wish:
        return "unknown"
    if facts.kind is not Kind.BUG and (wide < 2.5 or symptoms.isdisjoint(_SUFFERED)):
        own = facts.kind is Kind.QUESTION and (one >= 1.5 or "one/hobby" in seen or "one/sole" in seen)
        return "one" if own else "unknown"
    test = bool(facts.matches.of("stage-test", "stage-integration"))
    if test:
        part -= _PART["some/title-segment"] * seen.get("some/title-segment", 0)
    return _compare(seen, symptoms, wide, part, one) or _default(facts, seen, symptoms, test)


def _compare(seen: dict[str, float], symptoms: set[str], wide: float, part: float, one: float) -> str:
    """The scope that the sums speak for; empty where they say too little."""
    if wide and not _CONTRAST.isdisjoint(seen) and _OF_USERS.isdisjoint(seen):
        return "some"
    if "one/sole" in seen and one >= 4:
        return "one"
    if "many/share" in seen and part >= 1.5 and one < 3:
        return "many"
    if "many/part-of" in seen and "one/sole" not in seen and one < 3:
        return "many"  # "two captures for one order: 1,312 of 9,870"
    if one >= _ENOUGH and one >= wide and one >= part:
        group = not _GROUP.isdisjoint(seen) and _ALONE.isdisjoint(seen)
        return "some" if group else "one"
    if wide >= _ENOUGH and wide >= part and wide > one:
        return _how_wide(seen, symptoms)
    if part >= 1.5 and part >= one:
        return "some"
    if one >= 0.8 and one > wide:
        return "one"
    if wide >= 1.2 and wide > part:
        return _how_wide(seen, symptoms)
    return "some" if part >= 1 else ""


def _how_wide(seen: dict[str, float], symptoms: set[str]) -> str:
    """Tell `all` from `many`: a share below all decides, then what is counted, then the harm."""
    every = sum(points for name, points in _WIDE.items() if name in seen and name.startswith("all/"))
    many = sum(points for name, points in _WIDE.items() if name in seen and name.startswith("many/"))
    if not _SHARES.isdisjoint(seen) and _NOTHING_WORKS.isdisjoint(seen):
        return "many"
    if many and "degraded" in symptoms and symptoms.isdisjoint({"outage", "loss"}):
        return "many"
    if every >= 3 and every >= many:
        return "all"
    return "many" if many > every else "all"


def _default(facts: Facts, seen: dict[str, float], symptoms: set[str], test: bool) -> str:
    """The scope of a bug that names nobody: a tester's own, the writer's account, or a service that is down."""
    if test:
        return "unknown" if symptoms and symptoms <= {"defect", "vague"} else "one"
    if "one/billing" in seen and "many/count-thing" not in seen:
        return "one"
    down = "all/down" in seen and not symptoms.isdisjoint(_SEVERE)
    if down and facts.present("stage-people") and not facts.matches.of("scope-segment"):
        return "all"
    return "unknown"
