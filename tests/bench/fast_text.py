"""fastText on the corpus, in an environment of its own: prints tickets a second of processor time, by the way of cutting, as JSON.

It is trained on the texts that it then sorts one by one, cutting included: only its speed is of interest here.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROUNDS = 3
_HAN = re.compile(r"([\u3400-\u9fff])")


def characters(text: str) -> str:
    """Words as they stand, and single Han characters: as fast as cutting can be."""
    return " ".join(_HAN.sub(r" \1 ", text.lower()).split())


def words(text: str) -> str:
    """The words that jieba finds."""
    import jieba

    return " ".join(" ".join(jieba.cut(text.lower())).split())


def speed(texts: list[str], levels: list[str], cut: Callable[[str], str]) -> float:
    """Tickets a second, the best of a few rounds."""
    import fasttext

    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "train.txt"
        lines = (f"__label__{level} {cut(text)}\n" for text, level in zip(texts, levels, strict=True))
        path.write_text("".join(lines), "utf-8")
        model = fasttext.train_supervised(str(path), wordNgrams=2, epoch=25, verbose=0, thread=1)
    best = float("inf")
    for _ in range(ROUNDS):
        begin = time.process_time()
        for text in texts:
            model.predict(cut(text))
        best = min(best, time.process_time() - begin)
    return len(texts) / best


def _silence() -> None:
    import jieba

    jieba.setLogLevel("CRITICAL")
    jieba.dt.tmp_dir = str(Path(sys.prefix))  # the environment's own, not one that everybody may write to


def main(path: str) -> None:
    """Measure on a file of labelled tickets in JSON Lines."""
    _silence()
    with open(path, encoding="utf-8") as lines:
        rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
    texts = [f"{row['title']}\n{row['body']}" for row in rows]
    levels = [row["level"] for row in rows]
    found = {
        "fastText, Han characters": speed(texts, levels, characters),
        "fastText + jieba": speed(texts, levels, words),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
