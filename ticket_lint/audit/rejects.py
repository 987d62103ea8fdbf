"""Keeps account of rows that could not be used: all are counted and written, the first ones also kept for the report."""

from __future__ import annotations

import csv
import os
from types import TracebackType
from typing import TextIO

from ticket_lint.audit.safe import cell, safe
from ticket_lint.diagnostic import Text
from ticket_lint.errors import InputError
from ticket_lint.tables.records import Unread

KEPT = 1000
_REASON = 200  # characters


class Rejects:
    """Counts rows, and writes them to a CSV file where a `path` is given; the file is there when all is read."""

    def __init__(self, path: str | None, lang: str) -> None:
        self.count = 0
        self.kept: list[Unread] = []
        self._lang = lang
        self._path = path
        self._file: TextIO | None = None

    def __enter__(self) -> Rejects:
        if self._path is not None:
            try:
                self._file = open(f"{self._path}.part", "w", encoding="utf-8-sig", newline="")
            except OSError as error:
                raise _unwritable(self._path, error) from error
            csv.writer(self._file).writerow(["row", "line", "id", "reason"])
        return self

    def add(self, one: Unread) -> None:
        """Take up a row."""
        self.count += 1
        reason = Text(safe(one.reason.en, _REASON), safe(one.reason.zh, _REASON))
        one = Unread(one.number, one.line, safe(one.id), reason)
        if len(self.kept) < KEPT:
            self.kept.append(one)
        if self._file is not None:
            row = [one.number, one.line or "", cell(one.id), cell(one.reason.of(self._lang))]
            csv.writer(self._file).writerow(row)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is None or self._path is None:
            return
        self._file.close()
        try:
            if kind is None:
                os.replace(f"{self._path}.part", self._path)
            else:
                os.unlink(f"{self._path}.part")
        except OSError as failed:
            raise _unwritable(self._path, failed) from failed


def _unwritable(path: str, error: OSError) -> InputError:
    detail = error.strerror or str(error)
    return InputError(f"{path}: cannot be written: {detail}", f"{path}：无法写入（{detail}）")
