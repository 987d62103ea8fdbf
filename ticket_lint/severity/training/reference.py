"""Plain references for the model: words of a ticket as scikit-learn users would take them, nothing of this project.

TF-IDF over words as jieba segments them and pairs of neighbours, all words (claims and tone included), and logistic
regression with balanced classes. The chosen design has to beat it on the same splits.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import jieba
import numpy as np
from joblib import Parallel, delayed
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier

from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS
from ticket_lint.severity.model import Score, boundary_logits, logit
from ticket_lint.severity.training.crossval import Held
from ticket_lint.severity.training.fit import FloatArray
from ticket_lint.severity.training.prepare import Corpus

COST = 10.0


def tokens(text: str) -> list[str]:
    """Words as jieba segments them, without what is no word."""
    jieba.setLogLevel(logging.WARNING)
    return [word for word in jieba.cut(text.lower()) if any(char.isalnum() for char in word)]


def vectorizer() -> TfidfVectorizer:
    """TF-IDF over lists of words: the words and the pairs of neighbours that stand in two documents or more."""
    return TfidfVectorizer(analyzer=_grams, min_df=2, sublinear_tf=True)


def classifier() -> Any:
    """Logistic regression, one against the rest, balanced."""
    return OneVsRestClassifier(LogisticRegression(C=COST, class_weight="balanced", solver="liblinear"))


def hold_out(corpus: Corpus, jobs: int = 1) -> Held:
    """Score every ticket with classifiers fitted on the other groups.

    `direct` holds the log-odds of words, `posteriors` the facets learned from words, `table` what the guideline's table
    makes of them.
    """
    texts = [tokens(f"{row.get('title') or ''}\n{row['body']}") for row in corpus.rows]
    groups = sorted(set(corpus.groups))
    parts = Parallel(n_jobs=jobs)(delayed(_one)(texts, corpus, group) for group in groups)
    scores = {at: score for inside, found in parts for at, score in zip(inside, found, strict=True)}
    found = [scores[at] for at in range(len(texts))]
    return Held(
        found, [], corpus.groups, corpus.severities, [True] * len(found)
    )  # no word list had a part in it


def _one(texts: Sequence[list[str]], corpus: Corpus, group: str) -> tuple[list[int], list[Score]]:
    inside = [at for at, name in enumerate(corpus.groups) if name == group]
    rest = np.array([at for at, name in enumerate(corpus.groups) if name != group])
    vectors = vectorizer()
    known = vectors.fit_transform([texts[at] for at in rest])
    unknown = vectors.transform([texts[at] for at in inside])
    words = _chances(known, np.array(corpus.severities)[rest], unknown)
    posteriors: list[dict[str, dict[str, float]]] = [{} for _ in inside]
    for name in (*FACETS, *CIRCUMSTANCES):
        target = np.array(corpus.labels[name])[rest]
        labelled = np.flatnonzero(target != "")
        for at, chances in enumerate(_chances(known[labelled], target[labelled], unknown)):
            posteriors[at][name] = chances
    scores = []
    for found, chances in zip(posteriors, words, strict=True):
        p0, p1, p2 = (chances.get(severity, 0.0) for severity in range(3))
        direct = (logit(p0 + p1 + p2), logit(p0 + p1), logit(p0))
        scores.append(Score(found, boundary_logits(found), direct, ()))
    return inside, scores


def _chances(known: Any, target: FloatArray, unknown: Any) -> list[dict[Any, float]]:
    """For each unknown ticket the probability of every value of the target."""
    values = np.unique(target)
    if len(values) == 1:
        return [{values[0].item(): 1.0}] * int(unknown.shape[0])
    fitted = classifier().fit(known, target)
    names = fitted.classes_.tolist()
    return [dict(zip(names, row, strict=True)) for row in fitted.predict_proba(unknown).tolist()]


def _grams(words: Sequence[str]) -> list[str]:
    return [*words, *(f"{first} {second}" for first, second in pairwise(words))]
