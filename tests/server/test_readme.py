"""The calls that the READMEs show run as they stand."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from tests.server.service import HERE, TICKET, serving
from ticket_lint.server.settings import Limits, Settings

README = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_calls(tmp_path: Path, name: str) -> None:
    text = (README / name).read_text("utf-8")
    calls = [
        shlex.split(line)[2:] for line in text.splitlines() if line.startswith("$ curl ") and HERE in line
    ]
    assert len(calls) == 5
    with serving(tmp_path, Settings(limits=Limits(rate=0))) as client:
        for call in calls:
            if call[0] == "--json":
                answer = client.post(call[2], json=json.loads(call[1]))
            else:
                assert call[:4] == ["-T", "tickets.jsonl", "-X", "POST"]
                answer = client.post(call[4], content=f"{json.dumps(TICKET)}\n" * 2)
                assert len(answer.text.splitlines()) == 2
            assert answer.status_code in (200, 201), (call, answer.text)


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_every_path_is_told(tmp_path: Path, name: str) -> None:
    text = (README / name).read_text("utf-8")
    with serving(tmp_path) as client:
        for path in client.get("/api/v1/openapi.json").json()["paths"]:
            parts = path.removeprefix("/api/v1").replace("{", "|").split("|")
            assert f"`{parts[0]}" in text or f" {parts[0]}" in text or f"`{path}`" in text, path
