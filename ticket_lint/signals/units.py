"""Whether a number counts or measures something."""

from __future__ import annotations

_HAN = frozenset(
    "%‰℃°倍秒分时小天日月年周号岁点个台人名位次路条笔元块多间场米字行家户张度兆万亿千百寸核楼件只层页份通例起单"
)
_WORDS = frozenset(
    "percent kbps mbps gbps kb mb gb tb kib mib gib bps kbit mbit ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week "
    "weeks month months year years fps hz khz mhz ghz px times x k m g w million billion thousand point points bit bits byte bytes unit units usd eur cad gbp "
    "dollars euros user users people person room rooms viewer viewers line lines request requests call calls session sessions student students customer "
    "customers device devices phone phones participant participants star stars inch inches db am pm items rows files tenants teachers patients".split()
)


def is_counted(text: str, at: int) -> bool:
    """Tell whether the number that ends at `at` in folded `text` is followed by a unit or by what it counts."""
    if text[at : at + 1] == " ":
        at += 1
    char = text[at : at + 1]
    if char in _HAN:
        return bool(char)
    if not ("a" <= char <= "z"):
        return char == "毫"
    end = at + 1
    while end - at < 14 and "a" <= text[end : end + 1] <= "z":
        end += 1
    return text[at:end] in _WORDS
