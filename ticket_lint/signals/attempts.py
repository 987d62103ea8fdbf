"""What was tried or ruled out, and whether the result is told.

Kinds of facts: `tried` (an attempt whose result is not told), `result` (an attempt with its result),
`checked` (something was looked at and found so), `compared` (another device, network or version, with
the result there), `docs` (documentation searched in vain). `value` is `same` where the trouble stayed
and `good` where it went away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ticket_lint.document import Role, Ticket
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.signals.sentences import Sentence, by_sentence
from ticket_lint.text import Span

_CLASSES = (
    "attempt-act", "attempt-done", "attempt-undone", "attempt-same", "attempt-weak", "attempt-fine", "attempt-good",
    "attempt-check", "attempt-alt", "attempt-told", "attempt-docs", "attempt-workaround", "attempt-recovered",
    "attempt-unreal",
)  # fmt: skip
_RESULTS = ("attempt-same", "attempt-fine")
_REACH = 60  # from an attempt to its result
_CLAUSE = 26  # from what is compared to the result there
_NEXT = 14  # how far into the next sentence a result may stand
_VERSION = re.compile(r"\b(?:v ?)?\d{1,4}\.\d{1,4}(?:\.[\dx]{1,6}){0,3}\b")
# Actions told under these headings bring the trouble on; they are no attempts to get rid of it.
_NOT_HERE = frozenset({Role.STEPS, Role.ENVIRONMENT, Role.TITLE})
# What should be is not what was found.
_NOT_TOLD = frozenset({Role.EXPECTED, Role.REQUEST, Role.SEVERITY, Role.TITLE})


def find(ticket: Ticket, matches: Matches) -> list[Fact]:
    """Return the attempts that `ticket` tells, in order; `matches` are its hits of the word lists."""
    facts: list[Fact] = []
    before: Sentence | None = None
    for sentence in by_sentence(ticket, matches, _CLASSES):
        if before is not None:
            facts.extend(_late_result(before, sentence))
        facts.extend(_facts(sentence, matches.text))
        before = sentence
    return facts


def _facts(sentence: Sentence, text: str) -> Iterator[Fact]:
    for hit in sentence.of("attempt-docs"):
        yield Fact("docs", hit.span)
    if sentence.role in _NOT_TOLD or text[sentence.span.end - 1] == "?" or sentence.of("attempt-unreal"):
        return  # what is asked or wished for was not tried
    if sentence.role not in _NOT_HERE:
        for hit in sentence.of("attempt-told"):
            yield Fact("result", hit.span)
        for hit in sentence.of("attempt-workaround"):
            yield Fact("workaround", hit.span)
        for hit in sentence.of("attempt-same"):
            yield Fact("same", hit.span, "same")
        for hit in sentence.of("attempt-fine"):
            if not sentence.of("attempt-recovered"):
                yield Fact("contrast", hit.span, "good")
        yield from _attempts(sentence, text)
    yield from _comparisons(sentence, text)


def _attempts(sentence: Sentence, text: str) -> Iterator[Fact]:
    undone = sentence.of("attempt-undone")
    strong = sentence.of(*_RESULTS)
    weak = sentence.of("attempt-weak", "attempt-good")
    clause = _clause(sentence, text)
    for hit in sentence.of("attempt-act", "attempt-done"):
        if any(other.start <= hit.start < other.end for other in undone):
            continue
        done = hit.name == "attempt-done"
        reach = _REACH if done else clause
        if (result := _nearest(hit, strong, reach)) is not None:
            yield Fact("result", _join(hit, result), _value(result))
        elif (result := _nearest(hit, weak, reach)) is not None:
            yield Fact("result" if done else "change", _join(hit, result), _value(result))
        elif done:
            yield Fact("tried", hit.span)
    for hit in sentence.of("attempt-check"):
        if not any(other.start <= hit.start < other.end for other in undone):
            yield Fact("checked", hit.span)


def _comparisons(sentence: Sentence, text: str) -> Iterator[Fact]:
    results = sentence.of(*_RESULTS)
    if not results:
        return
    others = [*sentence.of("attempt-alt")]
    others.extend(
        Hit("attempt-alt", match.start(), match.end())
        for match in _VERSION.finditer(text, sentence.span.start, sentence.span.end)
    )
    for hit in others:
        result = _nearest(hit, results, _clause(sentence, text))
        if result is not None:
            yield Fact("compared", _join(hit, result), _value(result))


def _late_result(before: Sentence, sentence: Sentence) -> Iterator[Fact]:
    """An attempt in one sentence, its result at the head of the next: "Reinstalled it. Same."."""
    acts = before.of("attempt-done", "attempt-act")
    if not acts or before.role in _NOT_HERE or sentence.span.start - before.span.end > 3:
        return
    for result in sentence.of(*_RESULTS, "attempt-weak", "attempt-good"):
        if result.start - sentence.span.start <= _NEXT:
            yield Fact("result", _join(acts[-1], result), _value(result))
        return


def _clause(sentence: Sentence, text: str) -> int:
    """The length of about one clause: English takes twice the room of Chinese."""
    return 2 * _CLAUSE if text[sentence.span.start : sentence.span.end].isascii() else _CLAUSE


def _nearest(hit: Hit, results: list[Hit], reach: int) -> Hit | None:
    """The result closest to `hit` on either side, not further away than `reach`."""
    best: Hit | None = None
    least = reach + 1
    for result in results:
        gap = result.start - hit.end if result.start >= hit.end else hit.start - result.end
        if 0 <= gap < least:
            best, least = result, gap
    return best


def _join(one: Hit, other: Hit) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def _value(result: Hit) -> str:
    return "same" if result.name in ("attempt-same", "attempt-weak") else "good"
