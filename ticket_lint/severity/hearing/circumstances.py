"""Reads the circumstances that the guideline's rows 1, 4 and 5 name: harm, standstill, cosmetic.

Harm (data lost or exposed, money taken wrongly, a hole in use) holds where it is told as a present
fact and nothing says that it only looked so. A standstill is told in words (a class that cannot be held) or by
a rate that is close to nothing. A blemish is cosmetic where title or lead speak of words, colours and places
of things and little points at a function that gives wrong results.
"""

from __future__ import annotations

from functools import lru_cache

from ticket_lint.severity.hearing.rates import rates
from ticket_lint.severity.hearing.seen import Seen, symptoms, words
from ticket_lint.severity.hearing.told import Cue, Reading, Told

_HARM = ("harm-loss", "harm-exposed", "harm-money")
_FIRST = frozenset(f"{place}-{name}" for place in ("title", "lead") for name in ("loss", "exposed"))
_STOP = ("stop-rate", "stop-work")
_STILL = {"ok-nil", "ok-low", "bad-most", "bad-all"}
_DENIED_WEIGHS = 2  # so many signs of harm are needed against each denial
# Points for "cosmetic" by kind; from `_ENOUGH` on it is.
_BLEMISH = {
    "title-look-flaw": 3,
    "lead-look-flaw": 3,
    "body-look-flaw": 1,
    "title-is-outage": -2,
    "lead-is-outage": -2,
    "title-is-crash": -3,
    "lead-is-crash": -3,
    "title-is-degraded": -1,
    "title-is-loss": -2,
    "title-side-stats": -2,
    "title-side-notify": -2,
    "title-side-log": -1,
    "lead-side-list": -1,
    "several": 1,
    "spelling": 1,
}
_SEVERAL = 3  # blemishes told
_SPELLING = (
    "typo",
    "spell",
    "misspel",
    "别字",
    "错字",
    "漏字",
    "笔误",
    "手误",
    "写成",
    "印成",
    "打成",
    "copyright",
    "版权",
)
_ENOUGH = 3
_BESIDE = ("side-stats", "side-notify", "side-log", "side-list")


def read(facts: Told) -> dict[str, Reading]:
    """Return a reading ("yes" or "no") for each of `labels.CIRCUMSTANCES`."""
    return {"harm": harm(facts), "standstill": standstill(facts), "cosmetic": _cosmetic(facts)}


@lru_cache(maxsize=1)  # `impact` asks as well
def harm(facts: Told) -> Reading:
    """Tell whether data are lost or exposed, money is taken wrongly, or a hole is in use."""
    found = list(words(facts, _HARM, "harm-", present=True))
    denied = list(words(facts, ("harm-denied",), "harm-", present=False))
    cues = [Cue("yes", seen.kind, seen.span, 2 if seen.kind.startswith("body") else 3) for seen in found]
    cues += [Cue("no", seen.kind, seen.span) for seen in denied]
    holds = len(found) > _DENIED_WEIGHS * len(denied)
    return Reading("yes" if holds else "no", tuple(cues))


def harmed(facts: Told) -> bool:
    """Tell whether title or lead tell that data are lost or exposed."""
    found = harm(facts)
    return found.value == "yes" and any(cue.kind in _FIRST for cue in found.cues)


@lru_cache(maxsize=1)
def standstill(facts: Told) -> Reading:
    """Tell whether business cannot go on."""
    found = list(words(facts, _STOP, "", present=True))
    found += [seen for seen in rates(facts) if seen.kind in _STILL]
    cues = tuple(Cue("yes", seen.kind, seen.span) for seen in found)
    return Reading("yes" if found else "no", cues)


def _cosmetic(facts: Told) -> Reading:
    found = [*words(facts, ("look-flaw",), "", present=False)]
    against: list[Seen] = []
    if found:
        against = [*symptoms(facts), *words(facts, _BESIDE, "", present=False)]
    kinds = {seen.kind for seen in (*found, *against)}
    if len(found) >= _SEVERAL:
        kinds.add("several")
    if any(
        word in facts.ticket.prose[seen.span.start : seen.span.end] for seen in found for word in _SPELLING
    ):
        kinds.add("spelling")
    cues = [Cue("yes", seen.kind, seen.span) for seen in found]
    cues += [Cue("no", seen.kind, seen.span, 1) for seen in against if seen.kind in _BLEMISH]
    points = sum(_BLEMISH.get(kind, 0) for kind in kinds)
    return Reading("yes" if points >= _ENOUGH else "no", tuple(cues))
