"""What is refused before a run begins: whatever would fail at its end, or would cost somebody a file."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ticket_lint.bulk.parts import Parts
from ticket_lint.bulk.storage import is_address
from ticket_lint.errors import UsageError

if TYPE_CHECKING:
    from ticket_lint.bulk.run import Plan


def check_names(plan: Plan) -> None:
    """Raise UsageError where what a run writes could not get its name."""
    for path in plan.writes:
        folder = os.path.dirname(os.path.abspath(path))
        if not os.path.isdir(folder):
            raise UsageError(f"{folder}: no such folder", f"{folder}：文件夹不存在")
        if os.path.isdir(path):
            raise UsageError(f"{path}: a folder; name a file", f"{path}：这是文件夹，请指定文件")
        if any(_inside(folder, parts) for parts in plan.folders if not is_address(parts)):
            raise UsageError(
                f"{path}: in the folder of the parts, which is deleted in the end; name another file, or another folder with --parts",
                f"{path}：位于存放分片的文件夹中，该文件夹最后会被删除；请另外指定文件，或用 --parts 指定别的文件夹",
            )
    output, rejects = plan.writes
    if _same(output, rejects):
        raise UsageError(
            f"{rejects}: --rejects is the OUTPUT; name another file",
            f"{rejects}：--rejects 与 OUTPUT 是同一个文件，请另外指定",
        )


def check_apart(plan: Plan, inputs: Sequence[str]) -> None:
    """Raise UsageError where a run would write over what it reads."""
    for path in plan.writes:
        if any(_same(path, name) for name in inputs if not is_address(name)):
            raise UsageError(
                f"{path}: an INPUT, which would be lost; name another file to write",
                f"{path}：这是 INPUT，会被覆盖；请把结果写到别的文件",
            )


def check_begun(plan: Plan, places: Sequence[Parts], begun: Parts | None) -> None:
    """Raise UsageError where an unfinished run, something written, or files of others would be thrown away unasked.

    `places` are the folders of the plan, `begun` is that of an unfinished run.
    """
    for path, parts in zip(plan.folders, places, strict=True):
        if parts.manifest() is None and parts.folder.exists() and parts.folder.strange():
            raise UsageError(
                f"{path}: holds files of something else; name another folder with --parts, or move them",
                f"{path}：其中有其他文件；请用 --parts 指定别的文件夹，或先移走这些文件",
            )
    if begun is not None and not (plan.resume or plan.restart):
        path, done = begun.folder.path, sum(entry.read for entry in begun.entries().values())
        raise UsageError(
            f"{path}: an unfinished run is there, {done} rows of it are done; continue it with --resume, or throw it away and start anew with --restart",
            f"{path}：有未完成的运行，已完成 {done} 行；用 --resume 继续，或用 --restart 丢弃并重新开始",
        )
    if plan.overwrite or (plan.resume and begun is not None):
        return
    for path in plan.writes:
        if os.path.lexists(path):
            raise UsageError(
                f"{path}: exists already; pass --overwrite to replace it",
                f"{path}：文件已存在；如需替换请加 --overwrite",
            )


def _same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:  # one is not there
        return os.path.abspath(one) == os.path.abspath(other)


def _inside(folder: str, other: str) -> bool:
    return Path(os.path.realpath(folder)).is_relative_to(os.path.realpath(other))
