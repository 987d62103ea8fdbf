"""A file of arrays: data that loads by mmap, runs nothing and checks itself.

The model and the compiled word lists are stored so.

Layout: magic, SHA-256 of all that follows, length of the header, a JSON header, padding to
eight bytes, then the arrays that the header lists (little-endian, each padded to eight bytes). The header
holds names and what is small; `protocol` says how to read it.
"""

from __future__ import annotations

import mmap
import struct
import sys
from array import array
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ticket_lint.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

# Where Python has it built in: hashlib loads OpenSSL first, which takes longer than a lint.
try:
    from _sha2 import sha256  # type: ignore[import-not-found]
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found]
    except ImportError:
        from hashlib import sha256

MAGIC = b"TLM\x00"
PROTOCOL = 1
_HEAD = struct.Struct("<4s32sI")
_CODES = {"f": 4, "I": 4, "H": 2, "B": 1}


class File(NamedTuple):
    """An opened file: the header, and the arrays as views into the mapped file."""

    header: dict[str, Any]
    arrays: dict[str, memoryview]


def write(path: Path, header: Mapping[str, Any], arrays: Mapping[str, tuple[str, Sequence[float]]]) -> None:
    """Write a file; `arrays` maps a name to (type code "f", "I", "H" or "B", values)."""
    table: list[dict[str, Any]] = []
    body = bytearray()
    for name, (code, values) in arrays.items():
        data = array(code, values)
        if sys.byteorder == "big":
            data.byteswap()
        table.append({"name": name, "code": code, "offset": len(body), "count": len(data)})
        body += data.tobytes()
        body += bytes(-len(body) % 8)
    import json  # only who trains or compiles writes

    text = json.dumps({**header, "protocol": PROTOCOL, "arrays": table}, ensure_ascii=False, sort_keys=True)
    raw = text.encode("utf-8")
    raw += b" " * (-(_HEAD.size + len(raw)) % 8)
    rest = struct.pack("<I", len(raw)) + raw + bytes(body)
    part = path.with_suffix(".part")
    part.write_bytes(MAGIC + sha256(rest).digest() + rest)
    part.replace(path)


def checksum(path: Path | str) -> str:
    """The checksum that a file says it has, in hex; raises InputError where it cannot be read or is of another kind."""
    try:
        with open(path, "rb") as stream:
            head = stream.read(_HEAD.size)
    except OSError as error:
        raise InputError(f"{path}: cannot read: {error}", f"{path}：无法读取：{error}") from error
    if len(head) < _HEAD.size or head[:4] != MAGIC:
        raise InputError(f"{path}: not a ticket-lint data file", f"{path}：不是 ticket-lint 的数据文件")
    digest: bytes = _HEAD.unpack(head)[1]
    return digest.hex()


def read(path: Path | str, *, verify: bool = True) -> File:
    """Open a file; `verify` says whether its checksum is compared.

    Raises InputError where the file is missing, is of another kind, was truncated or changed, or was written by a newer
    version.
    """
    try:
        with open(path, "rb") as stream:
            mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot read: {error}", f"{path}：无法读取：{error}") from error
    view = memoryview(mapped)
    if len(view) < _HEAD.size or bytes(view[:4]) != MAGIC:
        raise InputError(f"{path}: not a ticket-lint data file", f"{path}：不是 ticket-lint 的数据文件")
    _, digest, length = _HEAD.unpack(view[: _HEAD.size])
    if verify and sha256(view[36:]).digest() != digest:
        raise InputError(
            f"{path}: the file is damaged (checksum differs); install ticket-lint again or train a new model",
            f"{path}：文件已损坏（校验和不符），请重新安装 ticket-lint 或重新训练模型",
        )
    header = _parse(str(view[_HEAD.size : _HEAD.size + length], "utf-8"))
    if header["protocol"] > PROTOCOL:
        raise InputError(
            f"{path}: the file uses protocol {header['protocol']}, this version reads up to {PROTOCOL}; "
            "upgrade ticket-lint",
            f"{path}：文件的协议版本为 {header['protocol']}，当前版本最高支持 {PROTOCOL}，请升级 ticket-lint",
        )
    start = _HEAD.size + length
    arrays = {}
    for entry in header["arrays"]:
        begin = start + entry["offset"]
        end = begin + entry["count"] * _CODES[entry["code"]]
        arrays[entry["name"]] = view[begin:end].cast(entry["code"])
    return File(header, arrays)


class _Reading:
    """How the built-in reader takes JSON: as `json.loads` does."""

    strict = True
    object_hook = object_pairs_hook = None
    parse_float = parse_constant = float
    parse_int = int


def _parse(text: str) -> Any:
    # The package compiles six patterns before it reads anything, and takes as long for it as a lint.
    try:
        from _json import make_scanner
    except ImportError:
        import json

        return json.loads(text)
    scan: Any = make_scanner
    return scan(_Reading)(text, 0)[0]
