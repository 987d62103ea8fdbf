"""Versions of a model in a folder: put to use, rolled back, never lost."""

from __future__ import annotations

import json
import shutil
import threading
from pathlib import Path

import pytest

from ticket_lint.errors import InputError, UsageError
from ticket_lint.severity import registry, store
from ticket_lint.severity.model import FILE


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "models"


def _add(root: Path, **origin: object) -> registry.Version:
    with registry.making(root) as folder:
        shutil.copy(store.folder() / FILE, folder / FILE)
        return registry.add(root, folder, origin)


def test_at_first_the_shipped_model_is_in_use(root: Path) -> None:
    assert registry.in_use(root) is None
    assert registry.versions(root) == []
    assert not registry.is_registry(root)


def test_versions_are_counted_up_and_told_apart(root: Path) -> None:
    made = [_add(root, trained_on=at) for at in range(11)]
    assert [one.name for one in made] == [f"v{at}" for at in range(1, 12)]
    assert registry.versions(root) == made
    assert made[3].origin == {"schema": 1, "trained_on": 3}
    assert made[3].checksum[:12] == store.version().partition("+")[2]
    assert registry.in_use(root) is None
    assert sorted(one.name for one in root.iterdir()) == sorted(one.name for one in made)


def test_versions_that_were_never_used_stand_for_the_shipped_model(root: Path) -> None:
    _add(root)
    assert store.folder(root) == store.folder()
    registry.use(root, "shipped")
    assert registry.in_use(root) is None


def test_a_number_is_not_given_twice(root: Path) -> None:
    _add(root)
    second = _add(root)
    (root / "v1").rename(root / "elsewhere")
    assert _add(root).name == "v3"
    assert second.name == "v2"


def test_use_and_roll_back(root: Path) -> None:
    for _ in range(2):
        _add(root)
    for name in ("v1", "v2", "v2", "shipped", "v1"):
        registry.use(root, name)
    assert registry.version(root, "v1") == registry.in_use(root)
    assert [registry.rollback(root) for _ in range(4)] == ["shipped", "v2", "v1", "shipped"]
    with pytest.raises(UsageError, match="nothing to roll back to"):
        registry.rollback(root)
    assert len(registry.versions(root)) == 2


def test_the_folder_stands_for_the_version_in_use(root: Path) -> None:
    made = _add(root)
    registry.use(root, "v1")
    assert store.folder(root) == made.folder
    assert store.version(root) == f"v1+{made.checksum[:12]}"
    first = store.load(root)
    registry.use(root, "shipped")
    assert store.folder(root) == store.folder()
    assert store.version(root) == store.version()
    assert store.load(root) is not first


@pytest.mark.parametrize("name", ["v2", "v0", "V1", "v1/../v1", "..", "", "v１", "v1\n", "shipped "])
def test_no_other_name_is_a_version(root: Path, name: str) -> None:
    _add(root)
    with pytest.raises(UsageError, match="no version"):
        registry.use(root, name)


def test_a_damaged_model_is_not_put_to_use(root: Path) -> None:
    made = _add(root)
    _add(root)
    registry.use(root, "v1")
    registry.use(root, "v2")
    data = bytearray((made.folder / FILE).read_bytes())
    data[-1] ^= 1
    (made.folder / FILE).write_bytes(data)
    for change in (lambda: registry.use(root, "v1"), lambda: registry.rollback(root)):
        with pytest.raises(InputError, match="damaged"):
            change()
    assert store.folder(root).name == "v2"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"schema": 1, "versions": []}',
        '{"schema": 1, "versions": ["../x"]}',
        '{"schema": 1, "versions": [1]}',
        '{"schema": 2, "versions": ["shipped"]}',
    ],
)
def test_a_spoilt_stack_is_told(root: Path, text: str) -> None:
    _add(root)
    (root / "in-use.json").write_text(text, "utf-8")
    with pytest.raises(InputError, match=r"in-use\.json"):
        store.folder(root)


def test_a_version_that_was_deleted_is_told(root: Path) -> None:
    made = _add(root)
    registry.use(root, "v1")
    shutil.rmtree(made.folder)
    with pytest.raises(UsageError, match="no version 'v1'; there are: shipped"):
        store.load(root)


def test_what_was_not_finished_leaves_nothing_behind(root: Path) -> None:
    with registry.making(root) as folder:
        (folder / "model.tlm").write_bytes(b"half")
    assert list(root.iterdir()) == []


def test_two_runs_at_once_make_two_versions(root: Path) -> None:
    threads = [threading.Thread(target=_add, args=(root,)) for _ in range(6)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert [one.name for one in registry.versions(root)] == [f"v{at}" for at in range(1, 7)]


def test_the_stack_is_plain_json(root: Path) -> None:
    _add(root)
    registry.use(root, "v1")
    assert json.loads((root / "in-use.json").read_text("utf-8")) == {
        "schema": 1,
        "versions": ["shipped", "v1"],
    }
