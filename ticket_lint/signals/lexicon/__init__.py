"""The word lists, and how they are loaded.

`*.lex` files are the source, one theme each (`phrases.py` tells their syntax). What ships are
`lint.json` and `severity.json`, the lists compiled; `python -m ticket_lint.signals.lexicon` writes
them anew, and a test fails where they are stale.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from ticket_lint.signals.phrases import Compiled, Lexicon, compile_lexicon

FOLDER = Path(__file__).parent
NAMES = ("lint", "severity")


_LOADED: dict[str, Lexicon] = {}


def load(name: str = "lint") -> Lexicon:
    """Load the compiled lexicon `name`: "lint" for signals and elements, "severity" for facets."""
    if name not in _LOADED:
        data = json.loads((FOLDER / f"{name}.json").read_bytes())
        _LOADED[name] = Lexicon(Compiled(**data))
    return _LOADED[name]


def use_sources() -> None:
    """Compile all lexicons from their sources for this process, for work on the word lists.

    A list that does not compile is named on standard error and left out.
    """
    for name in NAMES:
        good = [path for path in sources(name) if _compiles(path)]
        _LOADED[name] = Lexicon(compile_lexicon([path.read_text("utf-8") for path in good]))


def _compiles(path: Path) -> bool:
    try:
        compile_lexicon([(FOLDER / "macros.lex").read_text("utf-8"), path.read_text("utf-8")])
    except ValueError as error:
        print(f"{path.name}: {error}", file=sys.stderr)
        return False
    return True


def sources(name: str) -> list[Path]:
    """The `.lex` files of a lexicon, in order: `name/*.lex` and the shared macros."""
    return [FOLDER / "macros.lex", *sorted((FOLDER / name).glob("*.lex"))]


def compiled(name: str) -> Compiled:
    """Compile a lexicon from its sources."""
    return compile_lexicon([path.read_text("utf-8") for path in sources(name)])


def dump(name: str) -> str:
    """The text of `name.json`."""
    return json.dumps(compiled(name)._asdict(), ensure_ascii=False, separators=(",", ":")) + "\n"
