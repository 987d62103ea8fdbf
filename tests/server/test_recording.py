"""Logs and figures: one JSON object a line, no text of tickets, and nothing inside is told outside."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import logging
import re
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.server.service import TICKET, bearer, serving, token
from ticket_lint.engine import assess
from ticket_lint.server import app, logs
from ticket_lint.server.pages import rendering
from ticket_lint.server.settings import Limits, Settings
from ticket_lint.store.assessment import assessment_of
from ticket_lint.store.records import Arrival
from ticket_lint.store.store import Store

SECRET = "Gk3vTq81x"
OPEN = Limits(rate=0)


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What the service logs."""
    loggers = [logging.getLogger(name) for name in logs.LOGGERS]
    before = [(one.handlers, one.propagate, one.level) for one in loggers]
    stream = io.StringIO()
    logs.set_up(stream)
    yield stream
    for one, (handlers, propagate, level) in zip(loggers, before, strict=True):
        one.handlers, one.propagate, one.level = handlers, propagate, level


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_request_is_logged_without_its_text(tmp_path: Path, written: io.StringIO) -> None:
    secret, entry = token("ci")
    with serving(tmp_path, Settings(tokens=(entry,), limits=OPEN), headers=bearer(secret)) as client:
        client.post("/api/v1/queue", json={"title": "绝密标题", "text": f"绝密 password: {SECRET}"})
        client.get("/api/v1/queue", params={"search": "绝密"})
        answer = client.get("/api/v1/queue/1")
        client.post("/api/v1/assess", json={"text": ["绝密"]})
        client.get("/绝密")
        client.get("/api/v1/health")
    found = lines(written)
    assert [one["route"] for one in found] == [
        "/api/v1/queue",
        "/api/v1/queue",
        "/api/v1/queue/{id}",
        "/api/v1/assess",
        "other",
    ]
    assert [one["status"] for one in found] == [201, 200, 200, 422, 404]
    assert {one["by"] for one in found} == {"ci"}
    assert found[2]["request"] == answer.headers["x-request-id"]
    for leak in ("绝密", SECRET, secret, "search", "\\u7edd"):
        assert leak not in written.getvalue()


def test_what_breaks_inside_stays_inside(tmp_path: Path, written: io.StringIO) -> None:
    with serving(tmp_path, Settings(limits=OPEN)) as client:

        async def broken(*_: object, **__: object) -> None:
            raise ValueError(f"cannot read {SECRET}")

        client.app.state.work.run = broken  # type: ignore[attr-defined]
        answer = client.post("/api/v1/assess", json=TICKET)
        assert (answer.status_code, answer.json()["code"]) == (500, "internal")
        assert SECRET not in answer.text
        assert "content-security-policy" in answer.headers
        (line,) = lines(written)
        assert (line["level"], line["error"]) == ("error", "ValueError")
        assert line["at"].startswith("tests.server.test_recording:")
        assert SECRET not in written.getvalue()


@pytest.mark.parametrize(
    ("path", "accept", "page"),
    [
        ("/queue", "text/html", True),
        ("/queue", "application/json", False),
        ("/api/v1/queue", "text/html", False),
    ],
)
def test_what_breaks_is_told_to_people_as_a_page(
    tmp_path: Path, written: io.StringIO, monkeypatch: pytest.MonkeyPatch, path: str, accept: str, page: bool
) -> None:
    def broken(*_: object) -> None:
        raise ValueError(f"cannot read {SECRET}")

    monkeypatch.setattr(Store, "queue", broken)
    with serving(tmp_path, Settings(limits=OPEN)) as client:
        answer = client.get(path, headers={"Accept": accept, "Accept-Language": "zh"})
    assert answer.status_code == 500
    assert "服务内部出错，详见日志" in answer.text
    assert answer.headers["content-type"].startswith("text/html") == page
    assert SECRET not in answer.text
    assert "content-security-policy" in answer.headers
    (line,) = lines(written)
    assert (line["level"], line["error"], line["status"]) == ("error", "ValueError", 500)
    assert line["request"] == answer.headers["x-request-id"]


def test_a_page_that_cannot_be_drawn_is_told_all_the_same(
    tmp_path: Path, written: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError(f"cannot read {SECRET}")

    monkeypatch.setattr(rendering, "theme_of", broken)
    with serving(tmp_path, Settings(limits=OPEN)) as client:
        answer = client.get("/", headers={"Accept": "text/html"})
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert [one["error"] for one in lines(written)] == ["ValueError"]


def test_the_text_of_an_error_only_where_it_is_asked_for() -> None:
    error = ValueError(SECRET)
    assert SECRET not in str(logs.told(error))
    assert logs.told(error, text=True)["text"] == SECRET
    record = logging.LogRecord("uvicorn.error", logging.ERROR, "x", 1, SECRET, (), None)
    assert SECRET not in logs.Lines(text=False).format(record)
    assert SECRET in logs.Lines(text=True).format(record)


def test_whatever_logs_is_told_on_one_line_and_without_text(written: io.StringIO) -> None:
    async def main() -> None:
        async def forgotten() -> None:
            raise ValueError(SECRET)

        task = asyncio.create_task(forgotten())
        await asyncio.sleep(0)
        del task
        gc.collect()

    asyncio.run(main())
    logging.getLogger("python_multipart").warning("Did not expect %r", SECRET)
    logging.getLogger("python_multipart").info("left out")
    logs.note("comment", issue="a/b\u2028\x9b31m\x7f\u202e#1 中")
    first, second, third = lines(written)
    assert (first["event"], first["error"]) == ("asyncio", "ValueError")
    assert second["event"] == "python_multipart"
    assert third["issue"] == "a/b\ufffd\ufffd31m\u2421\ufffd#1 中"
    assert SECRET not in written.getvalue()


def test_figures(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=OPEN)) as client:
        client.post("/api/v1/assess", json=TICKET)
        client.post("/api/v1/assess/stream", content=json.dumps(TICKET) * 1)
        client.get("/x/" + "y" * 50)
        client.request("BREW", "/api/v1/assess")
        for name in ("q", "queue", "1"):
            client.get(f"/queue/{name}")
        answer = client.get("/api/v1/metrics")
        assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
        for line in (
            'ticket_lint_requests_total{method="POST",route="/api/v1/assess",status="200"} 1.0',
            'ticket_lint_requests_total{method="GET",route="other",status="404"} 1.0',
            'ticket_lint_tickets_total{by="api"} 1.0',
            'ticket_lint_tickets_total{by="stream"} 1.0',
            "ticket_lint_jobs 0.0",
        ):
            assert line in answer.text
        assert "BREW" not in answer.text
        routes = {one for one in re.findall(r'route="([^"]*)"', answer.text) if "queue" in one}
        assert routes == {"/queue/{ticket_id}"}
        assert "process_resident_memory_bytes" in answer.text


def test_texts_are_forgotten_when_their_time_is_over(tmp_path: Path) -> None:
    with serving(tmp_path, Settings(limits=OPEN)) as client:
        store = client.app.state.store  # type: ignore[attr-defined]
        assessed = assessment_of(assess(TICKET["text"]), "m")
        for days in (0, 2):
            at = datetime.now(UTC) - timedelta(days=days)
            store.add(Arrival("api", str(days), TICKET["title"], TICKET["text"], None, at), assessed)
    with serving(tmp_path, Settings(limits=OPEN, retention=1)) as client:
        end = time.monotonic() + 20
        while client.get("/api/v1/queue/2").json()["ticket"]["text"] is not None:
            assert time.monotonic() < end
            time.sleep(0.01)
        assert client.get("/api/v1/queue/1").json()["ticket"]["text"] == TICKET["text"]


def test_old_texts_are_forgotten_also_after_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = threading.Event()

    def forget(_: Store, before: datetime) -> int:
        if not raised:
            raised.append(True)
            raise ValueError("about a ticket")
        tried.set()
        return 0

    raised: list[bool] = []
    monkeypatch.setattr(app, "_HOUR", 0.01)
    monkeypatch.setattr(Store, "forget", forget)
    with serving(tmp_path, Settings(limits=OPEN, retention=1)):
        assert tried.wait(20)
