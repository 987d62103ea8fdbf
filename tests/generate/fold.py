"""Write `ticket_lint/_fold.py`: `python -m tests.generate.fold`.

The pairs are the one-character conversions of OpenCC's traditional to simplified table, so that folding
keeps offsets; the rest are full-width forms, blanks, quotes and hyphens.
"""

from __future__ import annotations

from pathlib import Path

import opencc

TARGET = Path(__file__).parents[2] / "ticket_lint" / "_fold.py"
HAN = (range(0x3400, 0xA000), range(0xF900, 0xFB00))
WIDTH = 60
TEMPLATE = '''"""The folding table of `ticket_lint.text.fold`. Written by `tests/generate/fold.py`; do not edit."""

TRADITIONAL = (
{traditional}
)
SIMPLIFIED = (
{simplified}
)
FOLD_TABLE = {{
    **str.maketrans(TRADITIONAL, SIMPLIFIED),
    **{{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if not 0xFF21 <= code <= 0xFF3A}},
    **{{code: code - 0xFEE0 + 32 for code in range(0xFF21, 0xFF3B)}},
    **dict.fromkeys((0x09, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x2028, 0x2029, 0x3000, 0xFEFF), 0x20),
    **{{0x2018: 0x27, 0x2019: 0x27, 0x201C: 0x22, 0x201D: 0x22, 0x300C: 0x22, 0x300D: 0x22}},
    **{{0x2010: 0x2D, 0x2011: 0x2D, 0x2212: 0x2D}},
}}
'''


def pairs() -> list[tuple[str, str]]:
    """Return the characters that have one simplified form of one character, with that form."""
    convert = opencc.OpenCC("t2s").convert
    chars = (chr(code) for block in HAN for code in block)
    return [(char, simple) for char in chars if len(simple := convert(char)) == 1 and simple != char]


def rows(chars: str) -> str:
    """Return `chars` as lines of string literals."""
    return "\n".join(f'    "{chars[at : at + WIDTH]}"' for at in range(0, len(chars), WIDTH))


def source() -> str:
    """Return the text of the module."""
    found = pairs()
    return TEMPLATE.format(
        traditional=rows("".join(old for old, _ in found)),
        simplified=rows("".join(new for _, new in found)),
    )


if __name__ == "__main__":
    TARGET.write_text(source(), "utf-8")
