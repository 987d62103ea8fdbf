"""Finds the model: a given path, else the one in the package, else the repository's `models/`."""

from __future__ import annotations

import os
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from ticket_lint.errors import InputError
from ticket_lint.severity.decision import DEFAULT_COSTS, Costs
from ticket_lint.severity.model import Model
from ticket_lint.severity.suggestion import Suggestion, suggest

if TYPE_CHECKING:
    from pathlib import Path

FILE = "model.tlm"
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# A wheel carries models/ inside the package; an editable install reads the repository's folder.
_PLACES = tuple(
    os.path.join(place, name, "severity")
    for place, name in ((_PACKAGE, "_models"), (os.path.dirname(_PACKAGE), "models"))
)


def folder(given: Path | None = None) -> Path:
    """The folder that holds `model.tlm`, `metrics.json` and `CARD.md`; raises InputError where there is none."""
    from pathlib import Path  # a lint does without: it loads urllib

    return Path(_file(given)).parent


@lru_cache(maxsize=4)
def load(given: Path | None = None) -> Model:
    """Load the model from `given` (a file or a folder) or from where it is installed."""
    return Model.load(_file(given))


def judge(given: Path | None = None, costs: Costs = DEFAULT_COSTS) -> partial[Suggestion]:
    """What suggests a severity for the signals of a ticket, with the model from `given` or the installed one."""
    return partial(suggest, model=load(given), costs=costs)


def _file(given: Path | None) -> str:
    """The model file of a path or, for None, the installed one."""
    if given is not None:
        return str(given) if given.is_file() else str(given / FILE)
    for place in _PLACES:
        found = os.path.join(place, FILE)
        if os.path.isfile(found):
            return found
    raise InputError(
        "no severity model is installed; run `ticket-lint train` or pass --model",
        "未安装严重级别模型，请运行 ticket-lint train，或用 --model 指定",
    )
