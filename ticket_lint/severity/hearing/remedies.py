"""Actions against the trouble and what came of them, joined by sentence."""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint.document import Role, Ticket
from ticket_lint.severity.hearing.told import Cue
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.signals.sentences import Sentence, by_sentence, following, preceding
from ticket_lint.text import Span, gap

_ACTIONS = {"wa-again": "again", "wa-back": "back", "wa-set": "other", "wa-loose": "loose", "wa-way": "way"}
_DECISIVE = {"wa-relief": "relief", "wa-direct": "direct"}
_WHOLE = {
    "wa-use": ("exists", "in-use", 2),
    "wa-chore": ("exists", "chore", 1),
    "wa-none": ("none", "all-fail", 2),
    "wa-futile": ("none", "futile", 2),
}
_EITHER = frozenset({"again", "back", "way"})  # "works after a restart" as well as "after a restart it works"
_RESULTS = ("wa-good", "wa-bad", "wa-weak")
_CLASSES = (
    *_ACTIONS,
    *_DECISIVE,
    *_WHOLE,
    *_RESULTS,
    "wa-unfit",
    "wa-return",
    "wa-only",
    "wa-did",
    "wa-check",
)
_REACH = 24  # characters from an action to its result; English takes twice the room
_ONLY = 12
# What should be, or makes the trouble, is no remedy.
_NOT_HERE = frozenset({Role.STEPS, Role.EXPECTED, Role.REQUEST, Role.SEVERITY, Role.ENVIRONMENT, Role.TITLE})


def find(ticket: Ticket, matches: Matches) -> Iterator[Cue]:
    """Yield a cue for each remedy that is told: its value says whether it helped."""
    for sentence in by_sentence(ticket, matches, _CLASSES):
        if sentence.asks(matches.text):
            continue
        fit = not sentence.of("wa-return")
        for name, kind in _DECISIVE.items():
            for hit in sentence.of(name):
                yield Cue("exists", kind, hit.span, 3) if fit else Cue("exists", f"{kind}-unfit", hit.span, 1)
        if sentence.role in _NOT_HERE:
            continue
        for name, (value, kind, strength) in _WHOLE.items():
            for hit in sentence.of(name):
                yield Cue(value, kind, hit.span, strength)
        yield from _joined(sentence, matches.text)


def _joined(sentence: Sentence, text: str) -> Iterator[Cue]:
    """The actions of a sentence with their results."""
    tried = sentence.role is Role.TROUBLESHOOTING
    told = tried or bool(sentence.of("wa-did"))
    results = sentence.of(*_RESULTS) if told else sentence.of("wa-good", "wa-bad")
    scale = 2 if text[sentence.span.start : sentence.span.end].isascii() else 1
    only = sentence.of("wa-only")
    for name, kind in _ACTIONS.items():
        for hit in sentence.of(name):
            before = preceding(only, hit.start) if kind == "again" else None
            if before is not None and gap(text, before.end, hit.start) <= _ONLY * scale:
                yield Cue("exists", "only-again", Span(before.start, hit.end), 2)
            elif (result := _result(hit, results, text, _REACH * scale, kind in _EITHER)) is not None:
                yield from _pair(sentence, kind, hit, result)
    if told and not sentence.of("wa-good"):
        yield Cue("none", "attempted", sentence.span, 1)
        if tried:
            yield Cue("none", "tried", sentence.span, 1)
    if tried:
        for hit in results:
            good = hit.name == "wa-good"
            yield Cue("exists" if good else "none", "tried-good" if good else "tried-bad", hit.span, 1)


def _pair(sentence: Sentence, kind: str, action: Hit, result: Hit) -> Iterator[Cue]:
    """What `action` with `result` says, after what else the sentence says of it."""
    span = Span(min(action.start, result.start), max(action.end, result.end))
    if result.name != "wa-good":
        if kind != "way":
            yield Cue("none", f"{kind}-fails", span, 2)
    elif sentence.of("wa-check"):
        return
    elif sentence.of("wa-return"):
        yield Cue("none", f"{kind}-helps-briefly", span, 1)
    elif sentence.of("wa-unfit"):
        yield Cue("exists", f"{kind}-helps-unfit", span, 1)
    else:
        yield Cue("exists", f"{kind}-helps", span, 2)


def _result(hit: Hit, results: list[Hit], text: str, reach: int, either: bool) -> Hit | None:
    """The result of the action `hit`: the next one behind it, or else a good one just before it."""
    behind = following(results, hit.end)
    if behind is not None and gap(text, hit.end, behind.start) <= reach:
        return behind
    ahead = preceding(results, hit.start) if either else None
    if ahead is not None and ahead.name == "wa-good" and gap(text, ahead.end, hit.start) <= reach // 2:
        return ahead
    return None
