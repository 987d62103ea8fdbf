"""Finds the model: a given path, else the one in the package, else the repository's `models/`."""

from __future__ import annotations

import os
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from ticket_lint import datafile
from ticket_lint.errors import InputError
from ticket_lint.severity.decision import DEFAULT_COSTS, Costs
from ticket_lint.severity.model import FILE, Model
from ticket_lint.severity.suggestion import Suggestion, suggest

if TYPE_CHECKING:
    from pathlib import Path

CARDS = {"en": "CARD.md", "zh": "CARD.zh-CN.md"}
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# A wheel carries models/ inside the package; an editable install reads the repository's folder.
_PLACES = tuple(
    os.path.join(place, name, "severity")
    for place, name in ((_PACKAGE, "_models"), (os.path.dirname(_PACKAGE), "models"))
)


def folder(given: Path | None = None) -> Path:
    """The folder that holds `model.tlm`, `metrics.json` and the cards; raises InputError where there is none.

    Of a registry it is that of the version in use.
    """
    from pathlib import Path  # a lint does without: it loads urllib

    return Path(_file(given)).parent


def version(given: Path | None = None) -> str:
    """Name the model that `load` loads, such as "shipped+3f2a9c1b7d5e": its folder and its checksum."""
    from ticket_lint.severity.registry import SHIPPED

    place = folder(given)
    name = SHIPPED if str(place) in _PLACES else place.resolve().name
    return f"{name}+{datafile.checksum(_file(given))[:12]}"


def load(given: Path | None = None) -> Model:
    """Load the model from `given` (a file, a folder or a registry) or from where it is installed."""
    return _load(_file(given))


@lru_cache(maxsize=4)
def _load(file: str) -> Model:
    return Model.load(file)


def judge(given: Path | None = None, costs: Costs = DEFAULT_COSTS) -> partial[Suggestion]:
    """What suggests a severity for the signals of a ticket, with the model from `given` or the installed one."""
    return partial(suggest, model=load(given), costs=costs)


def _file(given: Path | None) -> str:
    """The model file of a path or, for None and for a registry that uses none of its own, the installed one."""
    if given is not None:
        from ticket_lint.severity import registry  # only who has models of his own pays for it

        if registry.is_registry(given):
            found = registry.in_use(given)
            given = found.folder if found is not None else None
    if given is not None:
        file = given if given.is_file() else given / FILE
        if not file.exists():
            raise InputError(
                f"{given}: no model there: neither {FILE} nor the versions of `train --from-store`",
                f"{given}：这里没有模型：既没有 {FILE}，也没有 train --from-store 存下的版本",
            )
        return str(file)
    for place in _PLACES:
        found_file = os.path.join(place, FILE)
        if os.path.isfile(found_file):
            return found_file
    raise InputError(
        "no severity model is installed; run `ticket-lint train` or pass --model",
        "未安装严重级别模型，请运行 ticket-lint train，或用 --model 指定",
    )
