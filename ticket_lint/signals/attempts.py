"""What was tried or ruled out, and whether the result is told.

Kinds of facts:

============ ==============================================================================
`tried`      an attempt whose result is not told
`result`     an attempt with its result
`change`     a change of something, with something that came of it, loosely put
`checked`    something was looked at or ruled out
`compared`   another device, system, network or version, with the result there
`contrast`   it is well somewhere or sometimes, said in passing
`same`       nothing changed, or the same elsewhere
`workaround` a way round the trouble
`practice`   what they do about it day by day
`docs`       documentation searched in vain
============ ==============================================================================

`value` is `same` where the trouble stayed, `good` where it went away, and empty where that is not told.
"""

from __future__ import annotations

from collections.abc import Iterator

from ticket_lint import regex
from ticket_lint.document import Role, Ticket
from ticket_lint.signals.model import Fact
from ticket_lint.signals.phrases import Hit, Matches
from ticket_lint.signals.sentences import Sentence, by_sentence, following, inside, preceding
from ticket_lint.text import Span, gap

_STRONG = ("attempt-same", "attempt-fine")
_VERDICTS = (*_STRONG, "attempt-verdict-same", "attempt-verdict-fine")  # as good, beside an attempt
_WEAK = ("attempt-weak", "attempt-good")
_CLASSES = (
    *_VERDICTS, *_WEAK, "attempt-act", "attempt-done", "attempt-undone", "attempt-check", "attempt-alt", "attempt-told",
    "attempt-docs", "attempt-workaround", "attempt-practice", "attempt-recovered", "attempt-unreal",
)  # fmt: skip
# What a phrase of these classes tells by itself.
_TOLD = {
    "attempt-told": ("result", ""),
    "attempt-practice": ("practice", ""),
    "attempt-workaround": ("workaround", ""),
    "attempt-same": ("same", "same"),
    "attempt-fine": ("contrast", "good"),
}
_REACH = 60  # from an attempt to its result
_CLAUSE = 26  # from what is changed or compared to the result there; English takes twice the room
_NEXT = 14  # how far into the next sentence a result may stand
_BETWEEN = 6  # line ends between the two: blanked code has more
_VERSION = regex.compile(r"\b(?:v ?)?\d{1,4}\.\d{1,4}(?:\.[\dx]{1,6}){0,3}\b")
_NOUN = regex.compile(
    r" (?!(?:error|result|outcome|thing|problem|issue|symptom|behaviou?r|page|reason|code|crash|message|response|answer|"
    r"picture|story|happen|with|on|in|for|from|when|if|again|there|here|and|but|as|everywhere|after|every|either|too)s?\b)[a-z]"
)
# Actions told under these headings bring the trouble on; they are no attempts to get rid of it.
_NOT_HERE = frozenset({Role.STEPS, Role.ENVIRONMENT, Role.TITLE})
# What should be is not what was found.
_NOT_TOLD = frozenset({Role.EXPECTED, Role.REQUEST, Role.SEVERITY, Role.TITLE})


def find(ticket: Ticket, matches: Matches) -> list[Fact]:
    """Return the attempts that `ticket` tells, in order; `matches` are its hits of the word lists."""
    facts: list[Fact] = []
    before: Sentence | None = None
    for sentence in by_sentence(ticket, matches, _CLASSES):
        if "attempt-same" in sentence.hits:
            same = [hit for hit in sentence.hits["attempt-same"] if not _describes(hit, matches.text)]
            sentence.hits["attempt-same"] = same
        if before is not None:
            facts.extend(_late_result(before, sentence, matches.text))
        facts.extend(_facts(sentence, matches.text))
        before = sentence
    facts.sort(key=lambda fact: fact.span)
    return facts


def _describes(hit: Hit, text: str) -> bool:
    """Tell "the same grey", which compares nothing that was tried, from "the same error" and "same."."""
    return text[hit.start : hit.end] == "same" and _NOUN.match(text, hit.end) is not None


def _facts(sentence: Sentence, text: str) -> Iterator[Fact]:
    for hit in sentence.of("attempt-docs"):
        yield Fact("docs", hit.span)
    if sentence.role in _NOT_TOLD or sentence.asks(text) or sentence.of("attempt-unreal"):
        return  # what is asked or wished for was not tried
    strong = sentence.of(*_VERDICTS)
    clause = 2 * _CLAUSE if text[sentence.span.start : sentence.span.end].isascii() else _CLAUSE
    if sentence.role not in _NOT_HERE:
        for name, (kind, value) in _TOLD.items():
            if kind == "contrast" and "attempt-recovered" in sentence.hits:
                continue
            for hit in sentence.hits.get(name, ()):
                yield Fact(kind, hit.span, value)
        yield from _attempts(sentence, strong, text, clause)
    elif sentence.role is Role.STEPS and "attempt-done" in sentence.hits:
        # A text behind "To reproduce:" goes on with "I tried …".
        yield from _attempts(sentence, strong, text, clause)
    if strong:
        yield from _comparisons(sentence, strong, text, clause)


def _attempts(sentence: Sentence, strong: list[Hit], text: str, clause: int) -> Iterator[Fact]:
    undone = sentence.of("attempt-undone")
    weak = sentence.of(*_WEAK)
    for hit in sentence.of("attempt-act", "attempt-done"):
        if inside(undone, hit):
            continue
        done = hit.name == "attempt-done"
        reach = _REACH if done else clause
        if (result := _nearest(hit, strong, text, reach)) is not None:
            yield Fact("result", _join(hit, result), _value(result))
        elif (result := _nearest(hit, weak, text, reach)) is not None:
            yield Fact("result" if done else "change", _join(hit, result), _value(result))
        elif done:
            yield Fact("tried", hit.span)
    for hit in sentence.of("attempt-check"):
        if not inside(undone, hit):
            yield Fact("checked", hit.span)


def _comparisons(sentence: Sentence, results: list[Hit], text: str, clause: int) -> Iterator[Fact]:
    others = list(sentence.of("attempt-alt"))
    others.extend(
        Hit("attempt-alt", match.start(), match.end())
        for match in _VERSION.finditer(text, sentence.span.start, sentence.span.end)
    )
    for hit in others:
        result = _nearest(hit, results, text, clause)
        if result is not None:
            yield Fact("compared", _join(hit, result), _value(result))


def _late_result(before: Sentence, sentence: Sentence, text: str) -> Iterator[Fact]:
    """An attempt in one sentence, its result at the head of the next: "Reinstalled it. Same."."""
    acts = before.of("attempt-done", "attempt-act")
    between = text[before.span.end : sentence.span.start]
    if not acts or before.role in _NOT_HERE or between.strip() or between.count("\n") > _BETWEEN:
        return
    if sentence.role in _NOT_TOLD or before.asks(text) or sentence.asks(text) or before.of("attempt-unreal"):
        return
    for result in sentence.of(*_VERDICTS, *_WEAK):
        head = len(text[sentence.span.start : result.start].lstrip())
        if gap(text, result.start - head, result.start) <= _NEXT:
            yield Fact("result", _join(acts[-1], result), _value(result))
        return


def _nearest(hit: Hit, results: list[Hit], text: str, reach: int) -> Hit | None:
    """The result closest to `hit` on either side, not further away than `reach`."""
    behind = following(results, hit.end)
    ahead = preceding(results, hit.start)
    best: Hit | None = None
    least = reach + 1
    if behind is not None and (far := gap(text, hit.end, behind.start)) < least:
        best, least = behind, far
    if ahead is not None and gap(text, ahead.end, hit.start) < least:
        best = ahead
    return best


def _join(one: Hit, other: Hit) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def _value(result: Hit) -> str:
    return "same" if result.name in ("attempt-same", "attempt-verdict-same", "attempt-weak") else "good"
