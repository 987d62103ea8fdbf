"""A data file checks itself: whatever is wrong with it is one clear error."""

from __future__ import annotations

import hashlib
import json
import struct
from pathlib import Path

import pytest

from ticket_lint import datafile
from ticket_lint.errors import InputError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "x.tlm"
    arrays: dict[str, tuple[str, list[float]]] = {
        "floats": ("f", [0.5, -1.25]),
        "ints": ("I", [1, 70000]),
        "bytes": ("B", [7]),
    }
    datafile.write(found, {"names": ["甲", "b"]}, arrays)
    return found


def resealed(data: bytes) -> bytes:
    """The same file with a checksum that fits."""
    return data[:4] + hashlib.sha256(data[36:]).digest() + data[36:]


def test_what_was_written_is_read(path: Path) -> None:
    file = datafile.read(path)
    assert file.header["names"] == ["甲", "b"]
    assert list(file.arrays["floats"]) == [0.5, -1.25]
    assert list(file.arrays["ints"]) == [1, 70000]
    assert list(file.arrays["bytes"]) == [7]


def test_the_same_content_is_the_same_bytes(path: Path, tmp_path: Path) -> None:
    file = datafile.read(path)
    again = tmp_path / "again.tlm"
    arrays = {name: (view.format, list(view)) for name, view in file.arrays.items()}
    datafile.write(again, {"names": file.header["names"]}, arrays)
    assert again.read_bytes() == path.read_bytes()


def test_every_truncation_is_told(path: Path) -> None:
    data = path.read_bytes()
    for size in range(len(data)):
        path.write_bytes(data[:size])
        with pytest.raises(InputError) as caught:
            datafile.read(path)
        assert "\n" not in str(caught.value)
        assert str(path) in str(caught.value)


def test_every_changed_byte_is_told(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for at in range(len(data)):
        data[at] ^= 0x20
        path.write_bytes(data)
        with pytest.raises(InputError):
            datafile.read(path)
        data[at] ^= 0x20


def test_a_newer_protocol_asks_for_an_upgrade(path: Path) -> None:
    data = path.read_bytes()
    (length,) = struct.unpack("<I", data[36:40])
    header = json.loads(data[40 : 40 + length]) | {"protocol": datafile.PROTOCOL + 1}
    raw = json.dumps(header).encode().ljust(length + 64)
    path.write_bytes(resealed(data[:36] + struct.pack("<I", len(raw)) + raw + data[40 + length :]))
    with pytest.raises(InputError, match="upgrade ticket-lint") as caught:
        datafile.read(path)
    assert "升级" in caught.value.localized("zh")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04" + bytes(100), b"\x80\x04." + bytes(100), b"{}" * 50])
def test_another_file_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other"
    path.write_bytes(content)
    with pytest.raises(InputError):
        datafile.read(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read"):
        datafile.read(tmp_path / "none.tlm")
