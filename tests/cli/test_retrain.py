"""`train --from-store` and `models`: from decisions to a version in use, and back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli import retrain_readme
from tests.cli.running import Runner
from tests.store.decided import Team, decided, one_lower
from ticket_lint.severity import store as models
from ticket_lint.store import open_store

_COUNT = 96
_TRAIN = ("train", "--quick", "--only", "-o", "models", "--from-store")


def _decided(folder: Path, team: Team, *, start: int = 0) -> str:
    return decided(folder / "decided.db", team, _COUNT, start=start)


def _careless_at_first(percent: int, label: str) -> str:
    """A team that took everything for a P3, and judges by the guideline since."""
    return ("P3" if percent % 10 else "P2") if percent < 75 else label


def test_a_team_with_its_own_mind_gets_a_better_model(lint: Runner, tmp_path: Path) -> None:
    url = _decided(tmp_path, one_lower)
    ran = lint(*_TRAIN, url)
    assert ran.code == 0, ran.err
    assert f"decisions: {_COUNT} (agreed" in ran.out
    assert "to train on: 72 (" in ran.out
    assert "held out, the newest: 24 (" in ran.out
    assert "on 24 held-out decisions: shipped (running) -> v1" in ran.out
    assert "v1 is in use" in ran.out
    origin = json.loads((tmp_path / "models/v1/origin.json").read_text("utf-8"))
    assert origin["comparison"]["gain"] > 0.1
    assert (origin["trained_on"], origin["of_which_decided"]) == (72, 72)
    listed = json.loads(lint("models", "list", "models", "-f", "json").out)
    assert (listed["in_use"], [one["name"] for one in listed["versions"]]) == ("v1", ["v1"])

    lint.write("t.md", "通话黑屏，所有用户都进不了频道")
    told = lint("triage", "--model", "models", "t.md").out
    assert told == lint("triage", "--model", "models/v1", "t.md").out
    assert "-> shipped" in lint("models", "rollback", "models").out
    assert lint("triage", "--model", "models", "t.md").out == lint("triage", "t.md").out != told
    assert lint("models", "use", "models", "v1").code == 0
    assert "* v1" in lint("models", "list", "models").out

    again = lint(*_TRAIN, url, "--hold-out", "0.5")
    assert again.code == 0, again.err
    assert "held out, the newest: 24 (" in again.out  # never what the running model has learned


@pytest.mark.parametrize("lang", retrain_readme.READMES)
def test_the_readmes_show_versions_beside_the_shipped_model(lang: str) -> None:
    _, listed = retrain_readme.shown(retrain_readme.READMES[lang].read_text("utf-8"), lang)
    shipped = listed.splitlines()[1].split()
    assert (shipped[0], shipped[-1]) == tuple(models.version().split("+")), "run `make docs`"


def test_the_better_running_model_stays(lint: Runner, tmp_path: Path) -> None:
    url = _decided(tmp_path, _careless_at_first)
    ran = lint(*_TRAIN, url, "--lang", "zh")
    assert ran.code == 1, ran.err
    assert "当前模型更好，继续使用；v1 已保存" in ran.out
    assert "* shipped" in lint("models", "list", "models").out
    forced = lint(*_TRAIN, url, "--even-if-worse")
    assert forced.code == 0
    assert "v2 is in use all the same" in forced.out
    assert "* v2" in lint("models", "list", "models", "--lang", "zh").out


def test_decisions_without_text_teach_nothing(lint: Runner, tmp_path: Path) -> None:
    url = _decided(tmp_path, one_lower)
    store = open_store(url)
    store.forget(datetime(2026, 3, 2, tzinfo=UTC))
    store.close()
    ran = lint(*_TRAIN, url)
    assert ran.code == 2
    assert f"decisions: {_COUNT} (agreed" in ran.out
    assert "without text 24" in ran.out
    assert "too few decisions: 72 with a text of their own" in ran.err
    assert not (tmp_path / "models").exists()


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (["train", "--from-store", "sqlite:///none.db", "-o", "models"], "none.db: cannot be opened"),
        (["train", "--from-store", "none.db", "-o", "models"], "no URL"),
        (["train", "--hold-out", "0.3", "-o", "models"], "need --from-store"),
        (["train", "--even-if-worse", "-o", "models"], "need --from-store"),
        (["train", "--only", "-o", "models"], "needs DATA or --from-store"),
        (["train", "--from-store", "sqlite:///x.db", "--hold-out", "1", "-o", "m"], "--hold-out"),
        (["models", "list", "models"], "no such folder"),
        (["models", "use", "models", "v1"], "no such folder"),
        (["models", "use", ".", "v1"], "no version 'v1'"),
        (["models", "rollback", "models"], "no such folder"),
        (["models", "rollback", "."], "nothing to roll back to"),
        (["models", "us"], "did you mean use"),
    ],
)
def test_mistakes_are_told(lint: Runner, tmp_path: Path, command: list[str], told: str) -> None:
    ran = lint(*command)
    assert ran.code == 2
    assert told in ran.err
    assert list(tmp_path.iterdir()) == []


def test_a_model_and_versions_do_not_share_a_folder(lint: Runner) -> None:
    lint.write("model/model.tlm", "")
    lint.write("models/v1/model.tlm", "")
    for command in (("train", "--from-store", "sqlite:///x.db", "-o", "model"), ("models", "list", "model")):
        ran = lint(*command)
        assert ran == (
            2,
            "",
            "error: model: holds a single model of `train`, no versions; name another folder\n",
        )
    ran = lint("train", "-o", "models", "--lang", "zh")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("错误：models：这里存放着 train --from-store 的版本")


def test_models_alone_shows_the_help(lint: Runner) -> None:
    assert "rollback" in lint("models").out
    assert "回退" in lint("models", "--lang", "zh").out
