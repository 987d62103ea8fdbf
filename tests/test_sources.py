"""Any bytes: each draft is read, or is one clear error, and never a traceback or a wrong "clean"."""

from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ticket_lint.errors import InputError
from ticket_lint.sources import Reading, Source, read
from ticket_lint.sources.write import replace, write

ZH = "# 进频道后没声音\n\n环境：Windows 11，SDK 4.3.1。\n升级之后听不到对方的声音，返回码是 -17，重启无效。\n"
TW = "# 進頻道後沒有聲音\n\n環境：Windows 11。升級之後聽不到對方的聲音，重新啟動也沒有用，請協助處理。\n"
EN = "# No sound\n\nIt doesn’t play – the café demo does. €5 offered.\n"


def one(path: Path, reading: Reading = Reading()) -> Source:
    (item,) = read(str(path), reading)
    assert isinstance(item, Source), item
    return item


def error(path: Path | str, reading: Reading = Reading()) -> InputError:
    (item,) = read(str(path), reading)
    assert isinstance(item, InputError), item
    assert "\n" not in item.en
    assert "\n" not in item.zh
    return item


@pytest.mark.parametrize(
    ("text", "encoding", "expected"),
    [
        (ZH, "utf-8", ("utf-8", False)),
        (ZH, "utf-8-sig", ("utf-8", True)),
        (ZH, "gb18030", ("gb18030", False)),
        (ZH, "gbk", ("gb18030", False)),
        (TW, "gb18030", ("gb18030", False)),
        (TW, "big5", ("big5", False)),
        (EN, "cp1252", ("cp1252", False)),
        (ZH, "utf-16", ("utf-16-le", True)),
        (EN, "utf-32", ("utf-32-le", True)),
    ],
)
def test_encodings(tmp_path: Path, text: str, encoding: str, expected: tuple[str, bool]) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(text.encode(encoding))
    source = one(path)
    assert source.text == text
    assert (source.encoding, source.bom) == expected
    assert source.encode(source.text) == path.read_bytes()


def test_utf16_big_endian(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_bytes(b"\xfe\xff" + ZH.encode("utf-16-be"))
    assert one(tmp_path / "draft.md").text == ZH


@pytest.mark.parametrize(("newline", "kept"), [("\r\n", ZH.replace("\n", "\r\n")), ("\r", ZH)])
def test_line_ends(tmp_path: Path, newline: str, kept: str) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(ZH.replace("\n", newline).encode())
    source = one(path)
    assert source.newline == newline
    assert source.text == kept


@pytest.mark.parametrize("lost", [slice(0, 1), slice(1, 2), slice(1, 3), slice(1, None)])
def test_damaged_utf8_is_not_taken_for_gb18030(tmp_path: Path, lost: slice) -> None:
    path = tmp_path / "draft.md"
    head, word, tail = ZH.partition("返回")
    data = bytearray((word + tail).encode())
    del data[lost]
    path.write_bytes(head.encode() + data)
    assert "invalid UTF-8" in error(path).en


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xfe", "empty"),
        (b"text\n\0 more", "NUL"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "NUL"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "not a text file"),
        (bytes(range(1, 32)) + b"\xff\xff\xfe", "not a text file"),
        (b"\xff\xfe\x00\xd8", "invalid UTF-16"),
    ],
)
def test_what_is_no_draft(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(data)
    assert said in error(path).en


def test_missing_and_unreadable(tmp_path: Path) -> None:
    assert "no such file" in error(tmp_path / "none.md").en
    assert "文件不存在" in error(tmp_path / "none.md").zh
    assert "cannot be read" in error("a\0b").en


def test_too_large_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.log.txt"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)  # sparse
    assert "larger than 16 MiB" in error(path).en
    small = tmp_path / "small.txt"
    small.write_text("x" * 101)
    assert "100 bytes" in error(small, Reading(limit=100)).en


def test_standard_input() -> None:
    reading = Reading(title="T", stdin_name="draft.md", stdin=io.BytesIO(ZH.encode("gb18030")))
    (item,) = read("-", reading)
    assert isinstance(item, Source)
    assert (item.name, item.title, item.text, item.path) == ("draft.md", "T", ZH, None)
    (item,) = read("-", Reading(stdin=io.BytesIO(b"")))
    assert isinstance(item, InputError)


def test_directories_hold_drafts_and_exports(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / ".git").mkdir()
    (tmp_path / "b.md").write_text(ZH, "utf-8")
    (tmp_path / "sub" / "a.txt").write_text(EN, "utf-8")
    (tmp_path / "sub" / "issue.json").write_text('{"title": "T", "body": "B"}')
    (tmp_path / "package.json").write_text('{"name": "no ticket"}')
    (tmp_path / "code.py").write_text("pass")
    (tmp_path / ".git" / "COMMIT.md").write_text("no")
    (tmp_path / "empty.md").write_text("")
    items = list(read(str(tmp_path)))
    names = [Path(item.name).name for item in items if isinstance(item, Source)]
    assert names == ["b.md", "a.txt", "issue.json"]
    assert [item.en for item in items if isinstance(item, InputError)] == [
        f"{tmp_path / 'empty.md'}: the draft is empty"
    ]
    (item,) = read(str(tmp_path / "sub"), Reading(wanted=lambda path: path.endswith("a.txt")))
    assert isinstance(item, Source)


@pytest.mark.parametrize("hidden", ["secret", "ok"])
def test_a_directory_that_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hidden: str
) -> None:
    for name in ("ok/q.md", "secret/bad.md"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(ZH, "utf-8")
    closed = str(tmp_path / hidden)
    scandir = os.scandir

    def guarded(path: str) -> object:
        if path == closed:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    items = list(read(str(tmp_path)))
    assert len(items) == 2
    (told,) = (item for item in items if isinstance(item, InputError))
    assert told.en == f"{closed}: no permission to read it"
    assert error(closed).en == told.en


def test_a_directory_where_a_file_is_wanted(tmp_path: Path) -> None:
    told = error(tmp_path, Reading(folders=False))
    assert told.en == f"{tmp_path}: a folder; name one file"
    assert told.zh == f"{tmp_path}：这是文件夹，请指定一个文件"


def test_a_directory_without_drafts_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text("{}")
    assert "no drafts" in error(tmp_path).en


@settings(max_examples=200)
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    for name in ("<stdin>", "x.json"):
        for item in read("-", Reading(stdin=io.BytesIO(data), stdin_name=name)):
            assert isinstance(item, InputError) or item.text.strip()


@settings(max_examples=100)
@given(st.text(alphabet="中文字a b\r\n é", min_size=1).filter(lambda text: text.strip() != ""))
def test_text_survives(text: str) -> None:
    (item,) = read("-", Reading(stdin=io.BytesIO(text.encode())))
    assert isinstance(item, Source)
    assert item.text == (text.replace("\r", "\n") if "\n" not in text else text)


class TestReplace:
    """Writing back."""

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
    @pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
    def test_keeps_encoding_line_ends_and_mode(self, tmp_path: Path, encoding: str, newline: str) -> None:
        path = tmp_path / "draft.md"
        path.write_bytes(ZH.replace("\n", newline).encode(encoding))
        path.chmod(0o640)
        source = one(path)
        end = "\r\n" if newline == "\r\n" else "\n"
        replace(source, source.text + "新" + end)
        assert path.read_bytes().decode(encoding) == (ZH + "新\n").replace("\n", newline)
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        assert os.listdir(tmp_path) == ["draft.md"]

    def test_a_link_stays_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "real.md").write_text(ZH, "utf-8")
        (tmp_path / "link.md").symlink_to("real.md")
        replace(one(tmp_path / "link.md"), "new")
        assert (tmp_path / "link.md").is_symlink()
        assert (tmp_path / "real.md").read_text() == "new"

    def test_a_read_only_file_is_left_alone(self, tmp_path: Path) -> None:
        path = tmp_path / "draft.md"
        path.write_text(ZH, "utf-8")
        path.chmod(0o444)
        with pytest.raises(InputError, match="read-only"):
            replace(one(path), "new")
        assert path.read_text("utf-8") == ZH

    def test_a_full_disk_leaves_the_original(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "draft.md"
        path.write_text(ZH, "utf-8")

        def full(handle: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(InputError, match="No space left"):
            replace(one(path), "new")
        assert path.read_text("utf-8") == ZH
        assert os.listdir(tmp_path) == ["draft.md"]

    def test_a_read_only_disk_leaves_the_original(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "draft.md"
        path.write_text(ZH, "utf-8")

        def refuse(*arguments: object) -> int:
            raise OSError(30, "Read-only file system")

        monkeypatch.setattr(os, "open", refuse)
        with pytest.raises(InputError, match="Read-only file system"):
            replace(one(path), "new")
        assert path.read_text("utf-8") == ZH

    def test_a_file_that_changed_meanwhile_is_left_alone(self, tmp_path: Path) -> None:
        path = tmp_path / "draft.md"
        path.write_text(ZH, "utf-8")
        source = one(path)
        path.write_text(ZH + "typed on", "utf-8")
        with pytest.raises(InputError):
            replace(source, "new")
        assert path.read_text("utf-8") == ZH + "typed on"

    def test_private_files_and_existing_ones(self, tmp_path: Path) -> None:
        path = tmp_path / "map.json"
        write(str(path), b"{}", private=True)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        with pytest.raises(InputError, match="name another file, or move this one away"):
            write(str(path), b"x", overwrite=False)
        write("/dev/null", b"x")
        assert Path("/dev/null").is_char_device()
