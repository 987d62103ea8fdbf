"""How often each rule fires on the labelled tickets, by language."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from ticket_lint.engine import assess
from ticket_lint.rules import RULES

CORPUS = Path(__file__).parents[2] / "data" / "tickets.jsonl"
TARGET = Path(__file__).parent / "corpus_counts.json"


def text() -> str:
    """The counts as the text of `corpus_counts.json`: for each code the number of tickets it fires on."""
    counts: dict[str, Counter[str]] = {rule.CODE: Counter() for rule in RULES}
    clean: Counter[str] = Counter()
    with CORPUS.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            report = assess(row["body"], title=row["title"])
            assert not report.crashed, (row["id"], report.crashed)
            fired = {one.code for one in report.diagnostics}
            clean[row["lang"]] += not fired
            for code in fired:
                counts[code][row["lang"]] += 1
    table = {"clean": clean, **counts}
    rows = [f"  {json.dumps(code)}: {json.dumps(dict(sorted(one.items())))}" for code, one in table.items()]
    return "{\n" + ",\n".join(rows) + "\n}\n"
