"""Every example of the OpenAPI document runs as it stands, and the answer is the documented one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from tests.server.service import HERE, TICKET, serving
from ticket_lint.server.app import create_app
from ticket_lint.server.settings import Limits, Settings

DOCUMENT: dict[str, Any] = create_app(Settings()).openapi()
NO_EXAMPLE = {"/api/v1/arrivals/github", "/api/v1/arrivals/gitlab"}  # a signature depends on the secret


NOTHING: tuple[None, None] = (None, None)


class Example(NamedTuple):
    method: str
    path: str
    query: dict[str, Any]
    body: bytes | None
    media: str | None

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def bodies(operation: dict[str, Any]) -> list[tuple[bytes | None, str | None]]:
    found: list[tuple[bytes | None, str | None]] = []
    for media, content in operation.get("requestBody", {}).get("content", {}).items():
        examples = [one["value"] for one in content.get("examples", {}).values()]
        examples += resolved(content["schema"]).get("examples", [])
        for example in examples:
            text = example if isinstance(example, str) else json.dumps(example)
            found.append((text.encode(), media))
    return found


def examples() -> Iterator[Example]:
    for path, operations in DOCUMENT["paths"].items():
        for method, operation in operations.items():
            address, queries = path, {}
            for parameter in operation.get("parameters", []):
                values = parameter.get("examples") or parameter["schema"].get("examples", [])
                values = list(values.values()) if isinstance(values, dict) else values
                if parameter["in"] == "path":
                    address = address.replace(f"{{{parameter['name']}}}", str(values[0]))
                elif values:
                    queries[parameter["name"]] = values
            rows = [dict(zip(queries, row, strict=True)) for row in zip_longest(*queries.values())] or [{}]
            rows = [{name: value for name, value in row.items() if value is not None} for row in rows]
            for body, media in bodies(operation) or [NOTHING]:
                for row in rows:
                    yield Example(method, address, row, body, media)


EXAMPLES = [one for one in examples() if one.path not in NO_EXAMPLE]


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A service with one ticket in its queue."""
    with serving(tmp_path_factory.mktemp("examples"), Settings(limits=Limits(rate=0))) as client:
        assert client.post("/api/v1/queue", json=TICKET).json()["ticket"]["id"] == 1
        yield client


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_example(stocked: TestClient, example: Example) -> None:
    headers = {"Content-Type": example.media} if example.media else {}
    answer = stocked.request(
        example.method, example.path, params=example.query, content=example.body, headers=headers
    )
    assert answer.status_code in (200, 201), answer.text
    template = next(path for path in DOCUMENT["paths"] if path == example.path or _fits(path, example.path))
    documented = DOCUMENT["paths"][template][example.method]["responses"][str(answer.status_code)]["content"]
    media = answer.headers["content-type"].partition(";")[0]
    assert media in documented
    lines = answer.text.splitlines() if media == "application/x-ndjson" else [answer.text]
    if "json" in media:
        schema = {**documented[media]["schema"], "components": DOCUMENT["components"]}
        for line in lines:
            Draft202012Validator(schema).validate(json.loads(line))


def _fits(template: str, path: str) -> bool:
    pairs = list(zip_longest(template.split("/"), path.split("/")))
    return all(one == other or (one or "").startswith("{") for one, other in pairs)


def test_every_operation_with_a_body_or_a_path_has_an_example() -> None:
    shown = {(one.method, one.path) for one in EXAMPLES}
    assert len(shown) == sum(
        len(operations) for path, operations in DOCUMENT["paths"].items() if path not in NO_EXAMPLE
    )
    with_body = [one for one in EXAMPLES if one.method == "post"]
    assert all(one.body for one in with_body)
    assert len(with_body) >= 9


def test_the_document_tells_where_it_is(stocked: TestClient) -> None:
    found = stocked.get("/api/v1/openapi.json").json()
    assert found["paths"] == DOCUMENT["paths"]
    assert HERE not in json.dumps(found)
    for path, operations in found["paths"].items():
        assert path.startswith("/api/v1/")
        for operation in operations.values():
            assert operation["summary"]
            assert operation["description"]


def test_the_folder_holds_no_other_document(tmp_path: Path) -> None:
    with serving(tmp_path) as client:
        assert client.get("/docs").status_code == 404
        assert client.get("/redoc").status_code == 404
