"""The fitted scikit-learn parts of a model as a joblib file, for those who work on with scikit-learn.

joblib files are pickles: loading one runs what its author put in. Nothing of this project loads one
unless the user says that the file is trusted; the shipped model is data (`datafile`) and needs no trust.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import joblib
import numpy as np
from scipy.sparse import csr_matrix, hstack

from ticket_lint.errors import InputError, UsageError
from ticket_lint.severity.features import Feature
from ticket_lint.severity.model import BOUNDARIES, Model, Score
from ticket_lint.severity.training.fit import Fitted, FloatArray
from ticket_lint.severity.words import Words

FORMAT = "ticket-lint estimators 2"


def save(path: Path, fitted: Fitted, header: Mapping[str, Any]) -> None:
    """Write the classifiers and what turns a ticket into their input; raises InputError."""
    parts = [(part.columns, part.keep, part.classifiers) for part in fitted.parts]
    alone = (fitted.alone.keep, fitted.alone.classifiers)
    data = {"format": FORMAT, "header": dict(header), "idf": fitted.idf, "parts": parts, "alone": alone}
    try:
        joblib.dump(data, path)
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error}", f"{path}：无法写入：{error}") from error


class Estimators:
    """Scores tickets by scikit-learn's own decision functions, as a check on `Model`."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.header: dict[str, Any] = data["header"]
        self.words = Words(self.header["words"])
        self._cues = {name: at for at, name in enumerate(self.header["cues"])}
        self._idf: FloatArray = np.asarray(data["idf"])
        self._parts: list[tuple[list[str], FloatArray, list[Any]]] = data["parts"]
        self._alone: tuple[FloatArray, list[Any]] = data["alone"]
        # Only joins the parts: it holds no weights of its own.
        self._join = Model(self.header, {"start": [0], "column": [], "weight": [], "idf": []})

    @classmethod
    def load(cls, path: Path, *, trusted: bool) -> Estimators:
        """Unpickle a file of `save`; raises UsageError unless `trusted`, InputError where it is no such file."""
        if not trusted:
            raise UsageError(
                f"{path}: a joblib file can run any code when it is loaded; "
                "if it is your own, pass --trust-joblib",
                f"{path}：加载 joblib 文件可能执行任意代码；如确为自己生成的文件，请加 --trust-joblib",
            )
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")  # scikit-learn warns where another version wrote it
                data = joblib.load(path)
            if data["format"] != FORMAT:
                raise ValueError(data["format"])
            return cls(data)
        except Exception as error:  # unpickling may raise anything
            reason = type(error).__name__
            raise InputError(
                f"{path}: not estimators that this installation can load ({reason}); train again",
                f"{path}：当前环境无法加载该文件（{reason}），请重新训练",
            ) from error

    def scores(self, features: Sequence[Mapping[str, Feature]], prose: Sequence[str]) -> list[Score]:
        """Score tickets, given their features and their folded prose."""
        matrix = self._matrix(features, prose)
        posteriors: list[dict[str, dict[str, float]]] = [{} for _ in features]
        direct = np.zeros((len(features), len(BOUNDARIES)))
        for columns, keep, classifiers in self._parts:
            inner = csr_matrix(matrix[:, keep])
            if columns[0].startswith(">="):
                direct = self._mixed(matrix, inner, classifiers)
                continue
            facet = columns[0].split("=", 1)[0]
            values = [column.split("=", 1)[1] for column in columns]
            chances = classifiers[0].predict_proba(inner) if classifiers else np.ones((len(features), 1))
            for at, row in enumerate(chances.tolist()):
                posteriors[at][facet] = dict(zip(values, row, strict=True))
        return [
            self._join.combine(one, tuple(row)) for one, row in zip(posteriors, direct.tolist(), strict=True)
        ]

    def _mixed(self, matrix: csr_matrix, inner: csr_matrix, classifiers: Sequence[Any]) -> FloatArray:
        """Direct evidence and that of words alone, as much of each as the header's `mix` says."""
        keep, alone = self._alone
        words = csr_matrix(matrix[:, keep])
        return np.stack(
            [
                by_direct * one.decision_function(inner) + by_alone * _odds(other, words)
                for one, other, (by_direct, by_alone) in zip(
                    classifiers, alone, self.header["mix"], strict=True
                )
            ],
            axis=1,
        )

    def _matrix(self, features: Sequence[Mapping[str, Feature]], prose: Sequence[str]) -> csr_matrix:
        cues = np.zeros((len(features), len(self._cues)))
        words = np.zeros((len(features), len(self._idf)))
        for at, (named, text) in enumerate(zip(features, prose, strict=True)):
            for name, feature in named.items():
                if name in self._cues:
                    cues[at, self._cues[name]] = feature.value
            for index, n in self.words.counts(text).items():
                words[at, index] = (1.0 + np.log(n)) * self._idf[index]
        norms = np.linalg.norm(words, axis=1, keepdims=True)
        words *= np.divide(self.header["scale"], norms, out=np.zeros_like(norms), where=norms > 0)
        return csr_matrix(hstack([csr_matrix(cues), csr_matrix(words)]))


def _odds(classifier: Any, matrix: csr_matrix) -> FloatArray:
    """The decision function, which scikit-learn denies to a classifier without columns."""
    if matrix.shape[1] == 0:
        return np.full(matrix.shape[0], classifier.intercept_[0])
    odds: FloatArray = classifier.decision_function(matrix)
    return odds
