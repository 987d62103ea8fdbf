"""The command in an empty folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Runner


@pytest.fixture
def lint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runner:
    monkeypatch.delenv("TICKET_LINT_LANG", raising=False)
    return Runner(tmp_path, monkeypatch)
