"""Numbers in words and digits, in Chinese and English, as values."""

from __future__ import annotations

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"两": 2, "几": 3, "数": 3}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10_000, "亿": 100_000_000}
_WORDS = {
    word: value
    for value, words in enumerate(
        "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve".split("|")
    )
    for word in words.split()
} | {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "a couple of": 2, "several": 3, "a few": 3, "a handful of": 5, "dozen": 12, "a dozen": 12, "dozens": 24,
    "hundred": 100, "hundreds": 200, "thousand": 1000, "thousands": 2000, "million": 1_000_000, "half": 0.5,
}  # fmt: skip


def value_of(word: str, unit: str = "") -> float | None:
    """Return the value of a folded number such as `2,600`, `三十五`, `几百` or `dozens`, or None.

    `unit` is what follows it: `万`, `亿` and `k` multiply. Vague numbers give the least they can mean.
    """
    value = _plain(word)
    if value is None:
        return None
    unit = unit.strip()[:1]
    return value * (_MYRIADS.get(unit) or {"千": 1000, "百": 100, "k": 1000}.get(unit, 1))


def _plain(word: str) -> float | None:
    if word in _WORDS:
        return float(_WORDS[word])
    digits = word.replace(",", "").rstrip(".")
    if digits.isascii():
        try:
            return float(digits)
        except ValueError:  # 1.2.3 is a version
            return None
    return _han(word)


def _han(word: str) -> float | None:
    total = section = digit = 0.0
    for char in word:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _UNITS:
            section += (digit or 1) * _UNITS[char]
            digit = 0
        elif char in _MYRIADS:
            total += (section + digit or 1) * _MYRIADS[char]
            section = digit = 0
        elif char == "半":
            digit = 0.5
        else:
            return None
    return total + section + digit
