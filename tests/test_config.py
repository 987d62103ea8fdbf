"""Configuration: discovery, what the keys do, and what is said where something is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from ticket_lint.config import FILES, MAX_SIZE, Config, Configs, Overrides, discover, load, matches
from ticket_lint.diagnostic import Level
from ticket_lint.errors import ConfigError, UsageError


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def problems(path: Path, text: str) -> list[str]:
    """The English problems of a configuration, without the path."""
    write(path, text)
    with pytest.raises(ConfigError) as caught:
        load(path)
    assert all(str(path) in line for line in caught.value.localized("zh").split("\n"))
    return [line.removeprefix(f"{path}:") for line in str(caught.value).split("\n")]


# -- discovery -----------------------------------------------------------------------------


def test_the_closest_file_counts(tmp_path: Path) -> None:
    outer = write(tmp_path / "ticket-lint.toml", "")
    inner = write(tmp_path / "a/.ticket-lint.toml", "")
    (tmp_path / "a/b").mkdir()
    assert discover(tmp_path / "a/b") == inner
    assert discover(tmp_path) == outer


def test_a_file_of_its_own_wins_over_pyproject(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[tool.ticket-lint]\n")
    assert discover(tmp_path) == tmp_path / "pyproject.toml"
    write(tmp_path / "ticket-lint.toml", "")
    assert discover(tmp_path) == tmp_path / "ticket-lint.toml"
    write(tmp_path / ".ticket-lint.toml", "")
    assert discover(tmp_path) == tmp_path / ".ticket-lint.toml"


@pytest.mark.parametrize(
    "text", ['[project]\nname = "ticket-lint"\n[tool.other]\n', "[tool.ruff]\n", "not TOML at all", ""]
)
def test_a_pyproject_without_the_table_is_passed_over(tmp_path: Path, text: str) -> None:
    outer = write(tmp_path / "ticket-lint.toml", "")
    write(tmp_path / "a/pyproject.toml", text)
    assert discover(tmp_path / "a") == outer


def test_each_draft_has_its_own_configuration(tmp_path: Path) -> None:
    write(tmp_path / "a/ticket-lint.toml", 'fail-on = "info"\n')
    write(tmp_path / "b/ticket-lint.toml", 'fail-on = "never"\n')
    configs = Configs()
    assert configs.of(tmp_path / "a/t.md").fail_on is Level.INFO
    assert configs.of(tmp_path / "b/t.md").fail_on is None
    assert configs.of(tmp_path / "a/u.md") is configs.of(tmp_path / "a/t.md")


def test_isolated_and_a_given_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "ticket-lint.toml", 'fail-on = "info"\n')
    other = write(tmp_path / "other.toml", 'fail-on = "warning"\n')
    monkeypatch.chdir(tmp_path)
    assert Configs().of().fail_on is Level.INFO
    assert Configs(isolated=True).of() == Config()
    assert Configs(other).of(tmp_path / "t.md").fail_on is Level.WARNING


# -- keys ----------------------------------------------------------------------------------


def test_all_keys(tmp_path: Path) -> None:
    path = write(
        tmp_path / "pyproject.toml",
        """
        [tool.ticket-lint]
        profile = "rtc"
        select = ["LOG", "missing-identifier", "idn002"]
        ignore = ["IDN002"]
        fail-on = "warning"
        lang = "zh"
        files = ["support/*.md"]
        max-size = "2MB"

        [tool.ticket-lint.rules]
        missing-logs = "info"
        IDN001 = { level = "error" }

        [tool.ticket-lint.fields.order]
        title = { en = "order number", zh = "订单号" }
        labels = ["order", "订单号"]
        pattern = 'ORD-\\d{6}'
        example = "ORD-123456"

        [tool.ticket-lint.fields.user]
        required = false
        """,
    )
    config = load(path)
    assert (config.fail_on, config.files, config.max_size) == (Level.WARNING, ("support/*.md",), 2 * 1024**2)
    assert (config.profile, config.path, config.settings.lang) == ("rtc", path, "zh")
    rules = config.settings.rules
    assert rules["missing-logs"].enabled
    assert rules["missing-logs"].level is Level.INFO
    assert rules["missing-identifier"].level is Level.ERROR
    assert not rules["malformed-identifier"].enabled
    assert not rules["unused-suppression"].enabled
    fields = {field.name: field for field in config.settings.fields}
    assert fields["order"].title.zh == "订单号"
    assert fields["order"].hint.en == "add the order number"
    assert "频道" in fields["channel"].labels
    assert fields["user"].labels
    assert not fields["user"].required


def test_nothing_is_said(tmp_path: Path) -> None:
    config = load(write(tmp_path / "ticket-lint.toml", ""))
    assert config == Config(path=tmp_path / "ticket-lint.toml")
    assert (config.files, config.max_size, config.fail_on) == (FILES, MAX_SIZE, Level.ERROR)
    assert load(None) == Config()


def test_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ticket-lint.toml"
    path.write_bytes(b'\xef\xbb\xbffail-on = "info"\r\n')
    assert load(path).fail_on is Level.INFO


def test_a_team_file_extends_a_shipped_profile(tmp_path: Path) -> None:
    write(
        tmp_path / "team/base.toml",
        'extends = "agora"\nignore = ["IDN002"]\n[fields.user]\nlevel = "error"\n',
    )
    write(tmp_path / "team/ours.toml", 'extends = "base.toml"\n[fields.channel]\nrequired = false\n')
    config = load(write(tmp_path / "ticket-lint.toml", 'profile = "team/ours.toml"\n'))
    fields = {field.name: field for field in config.settings.fields}
    assert fields["user"].level is Level.ERROR
    assert fields["user"].pattern == "[1-9][0-9]{0,9}"
    assert not fields["channel"].required
    assert not config.settings.rules["malformed-identifier"].enabled


def test_a_level_switches_on_what_a_profile_switched_off(tmp_path: Path) -> None:
    write(tmp_path / "p.toml", '[rules]\nmissing-logs = "off"\nmissing-identifier = "off"\n')
    path = write(tmp_path / "ticket-lint.toml", 'profile = "p.toml"\n[rules]\nmissing-logs = "warning"\n')
    rules = load(path).settings.rules
    assert rules["missing-logs"].enabled
    assert not rules["missing-identifier"].enabled


# -- the command line ----------------------------------------------------------------------


def test_the_command_line_wins(tmp_path: Path) -> None:
    path = write(
        tmp_path / "ticket-lint.toml", 'profile = "agora"\nignore = ["LOG"]\nfail-on = "info"\nlang = "zh"\n'
    )
    config = load(path, Overrides(("LOG001", "SUP001"), ("SUP001",), "rtc", "en", "never"))
    rules = config.settings.rules
    assert (config.fail_on, config.settings.lang, config.profile) == (None, "en", "rtc")
    assert "missing-logs" not in rules or rules["missing-logs"].enabled
    assert not rules["unused-suppression"].enabled
    assert not rules["missing-identifier"].enabled
    assert {field.name for field in config.settings.fields} == {"channel", "user"}


def test_ignore_adds_to_the_file(tmp_path: Path) -> None:
    path = write(tmp_path / "ticket-lint.toml", 'ignore = ["LOG001"]\n')
    rules = load(path, Overrides(ignore=("IDN001",))).settings.rules
    assert not rules["missing-logs"].enabled
    assert not rules["missing-identifier"].enabled


def test_a_field_that_adapts_the_files_profile_is_dropped_with_it(tmp_path: Path) -> None:
    path = write(tmp_path / "ticket-lint.toml", 'profile = "rtc"\n[fields.user]\nrequired = false\n')
    assert load(path, Overrides(profile="generic")).settings.fields == ()


@pytest.mark.parametrize(
    ("overrides", "said"),
    [
        (Overrides(select=("LOG999",)), '--select: no rule is named "LOG999"'),
        (
            Overrides(ignore=("missing-log",)),
            '--ignore: no rule is named "missing-log" (did you mean "missing-logs"?)',
        ),
        (Overrides(profile="agorra"), '--profile: no profile is named "agorra" (did you mean "agora"?)'),
        (Overrides(profile="gone.toml"), "--profile: no such profile file: "),
        (Overrides(fail_on="fatal"), '--fail-on: "fatal" is not known'),
    ],
)
def test_wrong_options_are_errors_of_usage(overrides: Overrides, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        load(None, overrides)
    assert str(caught.value).startswith(said)
    assert caught.value.localized("zh") != str(caught.value)


# -- what is wrong with a file -------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('\nfail_on = "info"', '2: fail_on: unknown key (did you mean "fail-on"?); known here: '),
        ('fail-on = "fatal"', '1: fail-on: "fatal" is not known; use one of "info", "warning", "error", "never"'),
        ("lang = 3", "1: lang: must be a string"),
        ('lang = "de"', '1: lang: "de" is not known; use one of "auto", "zh", "en"'),
        ('files = "*.md"', "1: files: must be a list of strings"),
        ("files = [1]", "1: files: must be a list of strings"),
        ('max-size = "big"', '1: max-size: must be bytes, or a string such as "10MB"'),
        ("max-size = true", '1: max-size: must be bytes, or a string such as "10MB"'),
        ("max-size = 0", '1: max-size: must be bytes, or a string such as "10MB"'),
        ('select = [\n  "LOG",\n  "LOGS",\n]', '3: select.1: no rule is named "LOGS"'),
        ('[rules]\nmissing-log = "off"', '2: rules.missing-log: no rule is named "missing-log" (did you mean "missing-logs"?)'),
        ('[rules.missing-logs]\nlevel = "sever"', '2: rules.missing-logs.level: "sever" is not known; use one of "off", '),
        ("[rules.missing-logs]\nlevle = 1", '2: rules.missing-logs.levle: unknown key (did you mean "level"?); known here: level'),
        ("[rules]\nLOG001 = 3", "2: rules.LOG001: must be a table"),
        ("rules = 1", "1: rules: must be a table"),
        ('profile = "agroa"', '1: profile: no profile is named "agroa" (did you mean "agora"?); shipped: generic, rtc, '),
        ('profile = "x.toml"', "1: profile: no such profile file: "),
        ("[fields.order]\ntitle = 'Order'", '1: fields.order: needs "labels" '),
        ("[fields.o]\nlabels = ['::']", "2: fields.o.labels.0: a label needs a letter or a digit"),
        ("[fields.o]\nlabels = ['o']\npattern = '(a'", "3: fields.o.pattern: the pattern does not compile: missing ): (a"),
        ("[fields.o]\nlabels = ['o']\npattern = '(?<=a)b'", "3: fields.o.pattern: the pattern does not compile: "),
        ("[fields.o]\nlabels = ['o']\npattern = '^$'", "3: fields.o.pattern: the pattern can match nothing but the empty text"),
        ("[fields.o]\nfind = '\\b订单'", "2: fields.o.find: the pattern has \\b or \\B beside a Han character"),
        ("[fields.o]\nfind = 'x^o'", "2: fields.o.find: the pattern can never match: something stands before ^"),
        ("[fields.o]\nfind = 'o$x'", "2: fields.o.find: the pattern can never match: something stands behind $"),
        (
            "[fields.o]\nlabels = ['o']\npattern = '\\d+'\nexample = ['12', 'a1']",
            '4: fields.o.example.1: "pattern" does not match the example "a1"',
        ),
        ("[fields.o]\nfind = 'ORD-\\d+'\nexample = 'o-1'", '3: fields.o.example: "find" does not match the example "o-1"'),
        ("[fields.o]\nlabels = ['o']\nexample = 'o-1'", '3: fields.o.example: needs a "pattern" or "find"'),
        ("[fields.o]\nlabels = ['o']\nlevel = 'off'", '3: fields.o.level: "off" is not known; use one of "info", '),
        ("[fields.o]\nlabels = ['o']\nrequired = 'no'", "3: fields.o.required: must be true or false"),
        ("[fields.o]\nlabels = ['o']\ntitle = { de = 'x' }", "3: fields.o.title.de: unknown key; known here: en, zh"),
    ],
)  # fmt: skip
def test_each_mistake_is_told_with_line_and_key(tmp_path: Path, text: str, said: str) -> None:
    found = problems(tmp_path / "ticket-lint.toml", text)
    assert len(found) == 1, found
    assert found[0].startswith(said)


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = '[tool.ticket-lint]\nlang = 1\nselct = []\n[tool.ticket-lint.rules]\nx-y = "off"\n'
    found = problems(tmp_path / "pyproject.toml", text)
    assert [line.split(":")[0] for line in found] == ["2", "3", "5"]
    assert all("tool.ticket-lint." in line for line in found)


def test_the_chinese_message(tmp_path: Path) -> None:
    path = write(tmp_path / "ticket-lint.toml", 'fail_on = "info"')
    with pytest.raises(ConfigError) as caught:
        load(path)
    assert caught.value.localized("zh").startswith(
        f"{path}:1: fail_on：未知的键（是不是“fail-on”？）；此处可用："
    )


def test_broken_toml(tmp_path: Path) -> None:
    path = write(tmp_path / "ticket-lint.toml", "a = 1\nb = \n")
    with pytest.raises(ConfigError, match=r"ticket-lint\.toml:2: not valid TOML: Invalid value"):
        load(path)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path / "missing.toml")
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path)
    path = tmp_path / "gbk.toml"
    path.write_bytes("lang = 'zh'\n# 中文".encode("gb18030"))
    with pytest.raises(ConfigError, match=r"gbk\.toml:2: not UTF-8"):
        load(path)
    path.write_bytes(b"#" * 1_000_001)
    with pytest.raises(ConfigError, match="larger than"):
        load(path)


def test_profiles_that_extend_each_other(tmp_path: Path) -> None:
    write(tmp_path / "a.toml", 'extends = "b.toml"\n')
    write(tmp_path / "b.toml", 'title = "B"\nextends = "a.toml"\n')
    path = write(tmp_path / "ticket-lint.toml", 'profile = "a.toml"\n')
    with pytest.raises(ConfigError) as caught:
        load(path)
    assert (
        str(caught.value)
        == f"{tmp_path / 'b.toml'}:2: extends: goes round in a circle: a.toml -> b.toml -> a.toml"
    )


# -- globs ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "glob", "fits"),
    [
        ("tickets/a.md", "tickets/**/*.md", True),
        ("tickets/x/y/a.md", "tickets/**/*.md", True),
        ("other/tickets/a.md", "tickets/**/*.md", False),
        ("a/b.ticket.md", "*.ticket.md", True),
        ("a/b.md", "a/*.md", True),
        ("a/c/b.md", "a/*.md", False),
        ("工单/问题.md", "工单/*.md", True),
        ("a\\b.md", "a/*.md", True),
        ("a/b/c", "**", True),
        ("a/b/c", "**/b/**", True),
    ],
)
def test_globs(path: str, glob: str, fits: bool) -> None:
    assert matches(path, [glob]) is fits


def test_globs_with_many_stars_stay_quick() -> None:
    assert not matches("/".join("a" * 200), ["/".join(["**"] * 40) + "/b"])


# -- documentation -------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_example_in_the_readme_is_valid(tmp_path: Path, name: str) -> None:
    readme = (Path(__file__).parents[1] / name).read_text("utf-8")
    example = readme.partition("```toml\n")[2].partition("```")[0]
    config = load(write(tmp_path / "ticket-lint.toml", example))
    assert (config.profile, config.fail_on, config.max_size) == ("agora", Level.WARNING, 4 * 1024**2)
    assert "order" in {field.name for field in config.settings.fields}
