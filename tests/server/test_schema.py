"""Requests made up from the OpenAPI document: whatever comes in, nothing breaks, and answers are the documented ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase
from hypothesis import settings as bounded
from schemathesis import Case
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance

from tests.server.service import HERE, Direct
from ticket_lint.server.app import create_app
from ticket_lint.server.settings import Limits, Settings
from ticket_lint.store import open_store
from ticket_lint.store.store import Store

CHECKS = [not_a_server_error, content_type_conformance, response_schema_conformance]
SETTINGS = Settings(limits=Limits(rate=0))
APP = create_app(SETTINGS, store=cast("Store", object()), work=Direct(SETTINGS))
SCHEMA = schemathesis.openapi.from_dict(APP.openapi())


@schemathesis.serializer("application/x-ndjson")
def lines(_context: object, value: object) -> bytes:
    """JSON Lines are sent as they are."""
    return str(value).encode("utf-8", "surrogatepass")


@pytest.fixture(scope="module", autouse=True)
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give the application a store of its own."""
    store = open_store(f"sqlite:///{tmp_path_factory.mktemp('schema') / 'tickets.db'}")
    APP.state.store = store
    yield
    store.close()


@SCHEMA.parametrize()
@bounded(
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
def test_nothing_breaks(case: Case[Any]) -> None:
    if case.headers:
        case.headers.pop("Authorization", None)  # made up from the document; here nobody needs a token
    answer = case.call_and_validate(checks=CHECKS, base_url=HERE, app=APP)
    assert answer.status_code not in (401, 403, 421), "the requests have to get past the door"
