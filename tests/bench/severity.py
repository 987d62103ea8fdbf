"""The whole assessment (lint and severity) beside a scikit-learn and jieba pipeline on the same tickets."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ticket_lint import engine
from ticket_lint.cli.judging import judge_of
from ticket_lint.severity.training.tokens import tokens
from ticket_lint.text import fold

CORPUS = Path(__file__).parents[2] / "data" / "tickets.jsonl"
ROUNDS = 5


def warm() -> None:
    """Print tickets a second of one process, model loaded, as a multiple of the reference."""
    with CORPUS.open(encoding="utf-8") as lines:
        rows: list[dict[str, Any]] = [json.loads(line) for line in lines]
    judge = judge_of()
    reference = _reference(rows)

    def assess(row: dict[str, Any]) -> object:
        return engine.assess(row["body"], title=row["title"], judge=judge)

    def lint(row: dict[str, Any]) -> object:
        return engine.assess(row["body"], title=row["title"])

    cases = {"lint alone": lint, "lint and severity": assess, "scikit-learn + jieba": reference}
    best = dict.fromkeys(cases, float("inf"))
    for _ in range(ROUNDS):
        for name, run in cases.items():
            begin = time.process_time()
            for row in rows:
                run(row)
            best[name] = min(best[name], time.process_time() - begin)
    base = len(rows) / best["scikit-learn + jieba"]
    print(f"{len(rows)} tickets one by one, warm, one core; best of {ROUNDS} interleaved rounds")
    for name, seconds in best.items():
        speed = len(rows) / seconds
        print(f"  {name:26}{speed:8.0f} tickets/s{speed / base:8.1f} x scikit-learn + jieba")


def _reference(rows: list[dict[str, Any]]) -> Callable[[dict[str, Any]], object]:
    """A pipeline as one would write it first: jieba words and pairs, tf-idf, logistic regression."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    pipeline = make_pipeline(
        TfidfVectorizer(
            tokenizer=tokens, token_pattern=None, ngram_range=(1, 2), min_df=2, sublinear_tf=True
        ),
        LogisticRegression(C=10.0, max_iter=300, class_weight="balanced"),
    )
    texts = [fold(f"{row['title']}\n{row['body']}") for row in rows]
    pipeline.fit(texts, [row["level"] for row in rows])
    return lambda row: pipeline.predict([fold(f"{row['title']}\n{row['body']}")])
