"""The shipped profiles: they load, their patterns live, and they demand what they should."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import ticket_lint
from ticket_lint.engine import DEFAULT
from ticket_lint.errors import ConfigError
from ticket_lint.profiles import FOLDER, NAMES, load, settings_of
from ticket_lint.profiles.layer import read_layer
from ticket_lint.profiles.source import Source

OFFERED = [name for name in NAMES if name != "generic"]
BARE = {
    "en": "# No sound after joining\n\nWindows 11, SDK 4.3.1: after joining, nothing can be heard.\n",
    "zh": "# 进房后没有声音\n\n环境：Windows 11，SDK 4.3.1。进房后听不到任何声音。\n",
}
FULL = {
    "rtc": ("Room: r-77, user ID: 1024", "房间号：r-77，用户 ID：1024"),
    "agora": ("channel class_7781, uid 30218, agorasdk.log attached", "频道 class_7781，uid 30218，已附 agorasdk.log"),
    "trtc": (
        "SDKAppID: 1400481234\nroomId: 8812\nuserID: user_1\nlogs: Documents/log",
        "SDKAppID：1400481234\n房间号：8812\nuserID：user_1\n日志：Documents/log",
    ),
    "zego": ("roomID: r1\nuserID: user_1024\nzegoavlog1.txt attached", "房间 ID：r1\nuserID：user_1024\n附件 zegoavlog1.txt"),
}  # fmt: skip


def missing(text: str, profile: str) -> list[str]:
    report = ticket_lint.assess(text, profile=profile)
    return [found.message.en for found in report.diagnostics if found.code in ("IDN001", "IDN002")]


def test_every_file_is_named_and_the_other_way_round() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_profile_has_no_problem(name: str) -> None:
    path = FOLDER / f"{name}.toml"
    text = path.read_text("utf-8")
    source = Source(path, text)
    profile = load(name)
    table = tomllib.loads(text)
    read_layer(source, table, (), profile.fields, trusted=False)
    source.finish()
    assert (profile.name, table["name"]) == (name, name)
    assert profile.title.en != profile.title.zh
    for field in settings_of(name).fields:
        assert field.title.zh
        assert field.hint.en != field.hint.zh


def test_generic_is_the_default() -> None:
    assert settings_of("generic") == DEFAULT


@pytest.mark.parametrize("name", OFFERED)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_profile_demands_its_fields(name: str, lang: str) -> None:
    found = missing(BARE[lang], name)
    demanded = [field for field in settings_of(name).fields if field.required]
    assert sorted(found) == sorted(f"no {field.title.en} given" for field in demanded)
    assert missing(BARE[lang] + "\n" + FULL[name][lang == "zh"], name) == []
    assert missing(BARE[lang], "generic") == []


@pytest.mark.parametrize(
    ("profile", "text", "field"),
    [
        ("agora", "uid: 0", "uid"),
        ("agora", "用户 ID：张三", "uid"),
        ("trtc", "SDKAppID：我的应用", "SDKAppID"),
        ("trtc", "SDKAppID: 2000XXXXXX", "SDKAppID"),
        ("zego", f"userID: {'a' * 65}", "userID"),
        ("zego", "userID: zhang-san", "userID"),
        ("rtc", "uid=0", "user ID"),
    ],
)
def test_values_that_cannot_be(profile: str, text: str, field: str) -> None:
    for bare in BARE.values():
        assert f"this does not look like a valid {field}" in missing(f"{bare}\n{text}\n", profile)


def test_a_file_of_a_team(tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(
        'extends = "agora"\n[fields.order]\ntitle = "order number"\nfind = \'ORD-(\\d{6})\'\nexample = "ORD-123456"\n',
        "utf-8",
    )
    assert "no order number given" in missing(BARE["en"], str(path))
    assert "no order number given" not in missing(BARE["en"] + "\nSee ord-123456.\n", str(path))


@pytest.mark.parametrize("profile", ["agorra", "nowhere/x.toml"])
def test_a_profile_that_does_not_exist(profile: str) -> None:
    with pytest.raises(ConfigError):
        ticket_lint.assess("x", profile=profile)


def test_what_a_profile_costs_is_not_paid_without_one() -> None:
    code = (
        "import sys, ticket_lint\n"
        "ticket_lint.assess('# 没声音\\n频道 1')\n"
        "assert not {'tomllib', 're2', 'difflib', 'ticket_lint.profiles'} & set(sys.modules)\n"
        "ticket_lint.assess('# 没声音\\n频道 1', profile='rtc')\n"
        "assert 'tomllib' in sys.modules"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, timeout=60
    )
    assert run.returncode == 0, run.stderr
