"""What the tests of the service share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from tests.server.service import serving
from ticket_lint.server.settings import Limits, Settings


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A client of the service without any setting, but with any number of requests a minute."""
    settings = Settings(limits=Limits(rate=0))
    with serving(tmp_path_factory.mktemp("service"), settings) as found:
        yield found
