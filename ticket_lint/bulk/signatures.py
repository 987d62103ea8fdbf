"""MinHash signatures of tickets, Chinese and English alike.

Words and Han characters are the tokens; numbers count as one another, so that two reports of one problem differ neither
in their times nor in their ids. Three tokens in a row make a shingle.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence

from ticket_lint.bulk.need import need
from ticket_lint.text import fold

PERMUTATIONS = 64
BYTES = 4 * PERMUTATIONS
_SEED = 42
_SHINGLE = 3
_MOST = 20_000  # characters; what follows in a longer ticket is log
_ID = re.compile(r"\b(?=[a-z_-]*\d)[\w-]{6,}\b")
_TOKEN = re.compile(r"[^\W\d_\u3400-\u9fff]+|\d+|[\u3400-\u9fff]")


def shingles(text: str) -> list[str]:
    """The shingles of a text."""
    folded = _ID.sub("0", fold(text[:_MOST])) if any(map(str.isdigit, text)) else fold(text[:_MOST])
    tokens = ["0" if token[0].isdigit() else token for token in _TOKEN.findall(folded)]
    if len(tokens) < _SHINGLE:
        return [" ".join(tokens)]
    return [" ".join(tokens[at : at + _SHINGLE]) for at in range(len(tokens) - _SHINGLE + 1)]


def signatures(texts: Sequence[str]) -> list[bytes]:
    """The signature of each text, `BYTES` long; raises UsageError where rensa is not installed."""
    try:
        from rensa import RMinHash
    except ImportError as error:
        raise need("rensa") from error
    digests = RMinHash.digests_from_token_sets([shingles(text) for text in texts], PERMUTATIONS, _SEED)
    return [array("I", digest).tobytes() for digest in digests]
