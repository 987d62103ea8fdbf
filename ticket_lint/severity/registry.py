"""Versions of a model of one's own, side by side in a folder, and which of them is in use.

The folder holds `v1`, `v2`, …, each with `model.tlm`, `metrics.json`, its cards and `origin.json`, and `in-use.json`, a
stack: what is put to use goes on top, a rollback takes it off again. Below everything lies the shipped model. Wherever
a model can be given, the folder stands for the version in use.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from ticket_lint import datafile
from ticket_lint.errors import InputError, UsageError
from ticket_lint.severity.model import FILE as MODEL

SHIPPED = "shipped"
SCHEMA = 1
_STACK = "in-use.json"
_ORIGIN = "origin.json"
_NAME = re.compile(r"v[1-9][0-9]{0,8}", re.ASCII)


class Version(NamedTuple):
    """A version: its name, its folder, and what `origin.json` tells of how it was made ({} where there is none)."""

    name: str
    folder: Path
    origin: Mapping[str, Any]

    @property
    def checksum(self) -> str:
        """The checksum of the model, in hex; raises InputError where the file is damaged at its head."""
        return datafile.checksum(self.folder / MODEL)


def is_registry(folder: Path) -> bool:
    """Tell whether a folder is a registry: it holds versions, not a model."""
    if (folder / MODEL).is_file() or not folder.is_dir():
        return False
    return (folder / _STACK).is_file() or bool(versions(folder))


def refuse_model(root: Path) -> None:
    """Raise UsageError where a folder for versions holds a model of its own, which would stand for them."""
    if (root / MODEL).is_file():
        raise UsageError(
            f"{root}: holds a single model of `train`, no versions; name another folder",
            f"{root}：这里是 train 生成的单个模型，不是存放版本的文件夹；请另选一个文件夹",
        )


def refuse_versions(root: Path) -> None:
    """Raise UsageError where a folder for a model holds versions, which the model would hide."""
    if is_registry(root):
        raise UsageError(
            f"{root}: holds the versions of `train --from-store`, which a model there would hide; name another folder",
            f"{root}：这里存放着 train --from-store 的版本，再放一个模型会把它们盖住；请另选一个文件夹",
        )


def versions(root: Path) -> list[Version]:
    """All versions, oldest first; none where there is no such folder."""
    try:
        names = [one.name for one in root.iterdir() if _NAME.fullmatch(one.name) and (one / MODEL).is_file()]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise _unusable(root, error) from error
    return [version(root, name) for name in sorted(names, key=lambda name: int(name[1:]))]


def version(root: Path, name: str) -> Version:
    """A version by its name; raises UsageError where there is none."""
    folder = root / name
    if not _NAME.fullmatch(name) or not (folder / MODEL).is_file():
        there = ", ".join([SHIPPED, *(one.name for one in versions(root))]) if root.is_dir() else SHIPPED
        raise UsageError(
            f"{root}: no version {name!r}; there are: {there}", f"{root}：没有版本 {name!r}；现有：{there}"
        )
    return Version(name, folder, _read(folder / _ORIGIN, {}))


def in_use(root: Path) -> Version | None:
    """The version in use, or None where it is the shipped model."""
    name = _stack(root)[-1]
    return None if name == SHIPPED else version(root, name)


def use(root: Path, name: str) -> None:
    """Put a version (or "shipped") to use; raises UsageError or, where its file is damaged, InputError."""
    if name != SHIPPED:
        datafile.read(version(root, name).folder / MODEL)
    stack = _stack(root)
    if stack[-1] != name:
        _write(root / _STACK, {"schema": SCHEMA, "versions": [*stack, name]})


def rollback(root: Path) -> str:
    """Put to use what was in use before, and return its name; raises UsageError where there was nothing before."""
    stack = _stack(root)
    if len(stack) == 1:
        raise UsageError(
            f"{root}: nothing to roll back to: the shipped model is in use",
            f"{root}：没有可回退的版本：当前使用的就是自带模型",
        )
    name = stack[-2]
    if name != SHIPPED:
        datafile.read(version(root, name).folder / MODEL)
    _write(root / _STACK, {"schema": SCHEMA, "versions": stack[:-1]})
    return name


@contextmanager
def making(root: Path) -> Iterator[Path]:
    """A folder beside the versions for one that is being made; what is still in it at the end is deleted."""
    import shutil
    import tempfile

    try:
        root.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".making-", dir=root))
    except OSError as error:
        raise _unusable(root, error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def add(root: Path, made: Path, origin: Mapping[str, Any]) -> Version:
    """Make a finished folder the next version, which is not in use yet."""
    _write(made / _ORIGIN, {"schema": SCHEMA, **origin})
    there = versions(root)
    for number in count(int(there[-1].name[1:]) + 1 if there else 1):
        name = f"v{number}"
        try:
            made.chmod(0o755)  # a temporary folder is its owner's alone
            made.rename(root / name)
        except OSError as error:
            if (root / name).exists():  # another run was faster
                continue
            raise _unusable(root, error) from error
        return version(root, name)
    raise AssertionError("unreachable: numbers do not end")


def _stack(root: Path) -> list[str]:
    """What was put to use, the latest last; the shipped model lies at the bottom."""
    data = _read(root / _STACK, {"schema": SCHEMA, "versions": [SHIPPED]})
    names = data.get("versions")
    if data.get("schema") == SCHEMA and isinstance(names, list) and names and all(map(_is_name, names)):
        return names
    raise InputError(
        f"{root / _STACK}: not written by this version of ticket-lint; delete it to go back to the shipped model",
        f"{root / _STACK}：不是当前版本的 ticket-lint 写的；删除该文件即可恢复使用自带模型",
    )


def _is_name(one: object) -> bool:
    return one == SHIPPED or (isinstance(one, str) and _NAME.fullmatch(one) is not None)


def _read(path: Path, missing: dict[str, Any]) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return missing
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path}: cannot be read as JSON", f"{path}：无法作为 JSON 读取") from error
    if not isinstance(data, dict):
        raise InputError(f"{path}: not a JSON object", f"{path}：不是 JSON 对象")
    return data


def _write(path: Path, data: Mapping[str, Any]) -> None:
    """Write all or nothing: whoever reads meanwhile sees the old file or the new one."""
    import tempfile

    try:
        number, part = tempfile.mkstemp(prefix=".", suffix=path.suffix, dir=path.parent)
        with open(number, "w", encoding="utf-8") as file:
            json.dump(data, file, ensure_ascii=False, indent=1)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        os.chmod(part, 0o644)  # a temporary file is its owner's alone
        os.replace(part, path)
    except OSError as error:
        raise _unusable(path, error) from error


def _unusable(path: Path, error: OSError) -> InputError:
    detail = error.strerror or str(error)
    return InputError(f"{path}: cannot be written: {detail}", f"{path}：无法写入（{detail}）")
