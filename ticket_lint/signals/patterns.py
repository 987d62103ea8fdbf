"""Patterns that users write: compiled for a linear-time engine, ignoring case and full width.

They run on folded text, so what is literal in them is folded as well. google-re2 (it ships no types) is imported when the first
pattern is compiled and not before: most runs have none.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from ticket_lint.text import fold

_LINE_END = (r"\b", r"\B", r"\z", r"\A", r"\s", r"\n", r"\r", r"\W", r"\D")


class PatternError(ValueError):
    """A pattern that the engine does not read; its text says why."""


@lru_cache(maxsize=256)
def compile_pattern(pattern: str) -> Any:
    """Compile `pattern` (RE2 syntax; `^` and `$` match at line ends). Raises `PatternError`."""
    import re2

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    try:
        return re2.compile(f"(?m){_fold_literals(pattern)}", options)
    except re2.error as error:
        reason = error.args[0] if error.args else "unknown reason"
        said = reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
        raise PatternError(said.replace("(?m)", "", 1)) from None


def _fold_literals(pattern: str) -> str:
    """Fold what is not ASCII; what becomes an ASCII mark, such as a full-width bracket, stays literal."""
    if pattern.isascii():
        return pattern
    folded = (char if char.isascii() else fold(char) for char in pattern)
    return "".join(
        f"\\{new}" if new != old and new.isascii() and not new.isalnum() and new != " " else new
        for old, new in zip(pattern, folded, strict=True)
    )


def why_dead(pattern: str) -> str:
    """Return why a pattern that compiles can never match what a person writes, or "".

    The reasons are "empty" (nothing but the empty text fits), "boundary" (a word boundary next to a Han
    character: the engine knows no word there), "start" (something stands in front of the start of
    the line) and "end" (something stands behind its end).
    """
    tokens = _tokens(pattern)
    for at, token in enumerate(tokens):
        if token in (r"\b", r"\B") and (_wide(_beside(tokens, at, -1)) or _wide(_beside(tokens, at, 1))):
            return "boundary"
        if token == "^" and at and not _may_end_line(tokens[at - 1]):
            return "start"
        if token == "$" and tokens[at + 1 : at + 2] and _demands_text(tokens, at + 1):
            return "end"
    # A range is told for matches at the start of a text, where a leading boundary has nothing in front of it.
    return "empty" if tokens[:1] not in ([r"\b"], [r"\B"]) and _only_empty(pattern) else ""


def _only_empty(pattern: str) -> bool:
    import re2

    try:
        return not compile_pattern(pattern).possiblematchrange(16)[1]
    except re2.error:  # no range can be told: anything may match
        return False


def _may_end_line(token: str) -> bool:
    """Tell whether a token takes up no text, is optional or may be a line end: what can stand around `^` and `$`."""
    return token in _LINE_END or token in "^$|()*?+}\n" or token.startswith(("(?", "[^"))


def _demands_text(tokens: list[str], at: int) -> bool:
    """Tell whether the token at `at` takes up text and is not optional."""
    return not _may_end_line(tokens[at]) and tokens[at + 1 : at + 2] not in (["*"], ["?"], ["{"])


def _tokens(pattern: str) -> list[str]:
    """Split a pattern into characters, escapes, classes and the openings of groups."""
    tokens: list[str] = []
    at = 0
    while at < len(pattern):
        end = at + 1
        if pattern[at] == "\\":
            end = at + 2
        elif pattern[at] == "[":
            end = _class_end(pattern, at)
        elif pattern.startswith("(?", at):
            stop = at + 2
            while stop < len(pattern) and pattern[stop] not in ":>)":
                stop += 1
            end = stop + 1
        tokens.append(pattern[at:end])
        at = end
    return tokens


def _class_end(pattern: str, at: int) -> int:
    end = at + 1
    if pattern[end : end + 1] == "^":
        end += 1
    if pattern[end : end + 1] == "]":
        end += 1
    while end < len(pattern) and pattern[end] != "]":
        if pattern.startswith("[:", end):
            closing = pattern.find(":]", end)
            end = closing + 1 if closing != -1 else end
        end += 2 if pattern[end] == "\\" else 1
    return end + 1


def _beside(tokens: list[str], at: int, step: int) -> str:
    """The nearest token that takes up text, in front (-1) or behind (1); the brackets of groups are passed over."""
    at += step
    while 0 <= at < len(tokens) and (tokens[at] in "()+*?" or tokens[at].startswith("(?")):
        at += step
    return tokens[at] if 0 <= at < len(tokens) else ""


def _wide(token: str) -> bool:
    """Tell whether a token is a Han character, kana, or a class that starts with one."""
    return bool(token) and "\u3040" <= token.lstrip("[")[:1] <= "\u9fff"
