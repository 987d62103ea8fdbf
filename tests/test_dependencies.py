"""The pinned packages are those that the service needs, and what the advisory database says of them is told."""

from __future__ import annotations

import json

from packaging.requirements import Requirement

from tests.advisories import Found, read, told
from tests.generate.constraints import FILE, packages

ROWS = [
    {"name": "a", "version": "1", "vulns": []},
    {"name": "b", "version": "2", "vulns": [{"id": "PYSEC-1", "fix_versions": ["3"], "description": "x"}]},
    {"name": "c", "skip_reason": "not found"},
]


def test_everything_that_the_service_needs_is_pinned() -> None:
    lines = [line for line in FILE.read_text("utf-8").splitlines() if not line.startswith("#")]
    requirements = [Requirement(line) for line in lines]
    assert [one.name for one in requirements] == packages()
    assert all(str(one.specifier).startswith("==") for one in requirements)
    assert {"fastapi", "uvicorn", "starlette", "sqlalchemy", "jinja2"} <= {one.name for one in requirements}


def test_a_known_vulnerability_fails_the_run() -> None:
    found = read(json.dumps({"dependencies": ROWS}))
    assert found == Found(2, ("c",), ("b 2: PYSEC-1, mended in 3",))
    code, text = told(found)
    assert code == 1
    assert "2 packages looked up, 1 known" in text


def test_a_database_that_cannot_be_reached_does_not() -> None:
    for output in ("", "no json", "[]", "{}"):
        code, text = told(read(output))
        assert (code, "cannot be reached" in text) == (0, True)
    code, text = told(read(json.dumps({"dependencies": [ROWS[2]]})))
    assert code == 0
    assert "0 packages looked up" in text
