"""The elements on short tickets of many styles that no list was written for.

They were labelled by the guideline before they were judged: chats, forms of portals, mails, reports in
the style of trackers, in Chinese, English of native and other writers, and mixed.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ticket_lint import elements
from ticket_lint.document import parse
from ticket_lint.signals import Signals

ROWS: list[dict[str, Any]] = [
    json.loads(line) for line in Path(__file__).with_name("unseen.jsonl").read_text("utf-8").splitlines()
]
LEAST = 0.9


@pytest.fixture(scope="module")
def judged() -> list[dict[str, elements.Element]]:
    return [elements.judge(Signals(parse(row["body"], row["title"]))) for row in ROWS]


@pytest.mark.parametrize("name", ["steps", "expected", "actual", "troubleshooting", "impact"])
def test_agreement_on_what_is_missing(name: str, judged: list[dict[str, elements.Element]]) -> None:
    wrong = [
        f"{row['id']} {row['title']}: {row['elements'][name]}, judged {found[name].status}"
        for row, found in zip(ROWS, judged, strict=True)
        if (row["elements"][name] == "missing") != (found[name].status is elements.Status.MISSING)
    ]
    print(f"{name}: {1 - len(wrong) / len(ROWS):.3f}")
    assert len(wrong) <= (1 - LEAST) * len(ROWS), "\n".join(wrong)
