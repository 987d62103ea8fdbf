"""Finds the model: a given path, else the one in the package, else the repository's `models/`."""

from __future__ import annotations

from functools import lru_cache, partial
from pathlib import Path

from ticket_lint import datafile
from ticket_lint.errors import InputError
from ticket_lint.severity import registry
from ticket_lint.severity.decision import DEFAULT_COSTS, Costs
from ticket_lint.severity.model import Model
from ticket_lint.severity.suggestion import Suggestion, suggest

FILE = registry.MODEL
_PACKAGE = Path(__file__).parents[1]
# A wheel carries models/ inside the package; an editable install reads the repository's folder.
_PLACES = (_PACKAGE / "_models" / "severity", _PACKAGE.parent / "models" / "severity")


def folder(given: Path | None = None) -> Path:
    """The folder that holds `model.tlm`, `metrics.json` and `CARD.md`; raises InputError where there is none.

    Of a registry it is that of the version in use.
    """
    if given is not None and registry.is_registry(given):
        found = registry.in_use(given)
        given = found.folder if found is not None else None
    if given is not None:
        return given.parent if given.is_file() else given
    for place in _PLACES:
        if (place / FILE).is_file():
            return place
    raise InputError(
        "no severity model is installed; run `ticket-lint train` or pass --model",
        "未安装严重级别模型，请运行 ticket-lint train，或用 --model 指定",
    )


def version(given: Path | None = None) -> str:
    """Name the model that `load` loads, such as "shipped+3f2a9c1b7d5e": its folder and its checksum."""
    place = folder(given)
    name = registry.SHIPPED if place in _PLACES else place.resolve().name
    return f"{name}+{datafile.checksum(_file(given))[:12]}"


def load(given: Path | None = None) -> Model:
    """Load the model from `given` (a file, a folder or a registry) or from where it is installed."""
    return _load(_file(given))


@lru_cache(maxsize=4)
def _load(file: Path) -> Model:
    return Model.load(file)


def _file(given: Path | None) -> Path:
    return given if given is not None and given.is_file() else folder(given) / FILE


def judge(given: Path | None = None, costs: Costs = DEFAULT_COSTS) -> partial[Suggestion]:
    """What suggests a severity for the signals of a ticket, with the model from `given` or the installed one."""
    return partial(suggest, model=load(given), costs=costs)
