"""Near-identical tickets are found in both languages, and the severity that so many of them support."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bulk.exports import read_jsonl, tickets, write_jsonl
from tests.cli.running import Runner
from ticket_lint.bulk import duplicates
from ticket_lint.bulk.model import Scored, Ticket, Work
from ticket_lint.bulk.parts import Parts
from ticket_lint.bulk.scoring import Scorer, score_batch
from ticket_lint.bulk.signatures import shingles, signatures
from ticket_lint.bulk.storage import Folder

ZH = (
    "加入频道后听不到声音",
    "{hour} 点左右一位用户反馈加入频道后听不到远端声音，SDK 4.2.{number}，频道 room_{number}88，重新进频道之后还是没有声音，本地麦克风权限已经打开，换耳机也一样，麻烦帮忙看一下。",
)
STUTTER = (
    "画面偶尔卡顿",
    "{hour} 点左右一位用户反馈观看直播时画面偶尔卡顿，SDK 4.2.{number}，频道 room_{number}88，重新进频道后恢复正常，声音没有问题，请协助分析原因。",
)
EN = (
    "No remote audio after joining",
    "Around {hour}:15 one user reported that there is no remote audio after joining the channel. SDK 4.2.{number}, channel room_{number}88. Rejoining does not help, the microphone permission is granted, another headset makes no difference, please have a look.",
)


def copies(text: tuple[str, str], count: int, mark: str) -> list[dict[str, str]]:
    return [
        {"id": f"{mark}{at}", "title": text[0], "body": text[1].format(hour=at % 12 + 8, number=at + 1)}
        for at in range(count)
    ]


def run(lint: Runner, rows: list[dict[str, str]], *more: str) -> tuple[str, list[dict[str, object]]]:
    write_jsonl(lint.folder / "in.jsonl", rows)
    ran = lint("bulk", "in.jsonl", "-o", "o.jsonl", "--overwrite", "-j", "1", "--duplicates", *more)
    assert ran.code == 0, ran.err
    return ran.out, read_jsonl(lint.folder / "o.jsonl")


def test_clusters_in_both_languages(lint: Runner) -> None:
    other = tickets(60)
    rows = [*other[:30], *copies(ZH, 12, "zh"), *other[30:], *copies(EN, 11, "en")]
    out, found = run(lint, rows)
    by_cluster: dict[object, set[object]] = {}
    for row in found:
        if row["cluster"] is not None:
            by_cluster.setdefault(row["cluster"], set()).add(row["id"])
            assert isinstance(row["cluster_size"], int)
            assert row["cluster_size"] > 1
    zh, en = {f"zh{at}" for at in range(12)}, {f"en{at}" for at in range(11)}
    assert zh in by_cluster.values()
    assert en in by_cluster.values()
    first = next(row for row in found if row["id"] == "zh0")
    second = next(row for row in found if row["id"] == "zh1")
    assert (first["cluster"], first["duplicate_of"]) == (31, None)
    assert (second["cluster"], second["duplicate_of"], second["cluster_size"]) == (31, "zh0", 12)
    alone = found[0]
    assert (alone["cluster"], alone["cluster_size"], alone["duplicate_of"]) == (None, 1, None)
    assert "clusters of near-duplicates" in out


def test_what_many_tell_is_underestimated_one_by_one(lint: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Scorer, "_if_many", lambda _: 0)
    rows = copies(STUTTER, 12, "zh")
    out, found = run(lint, rows)
    assert {row["underestimated"] for row in found} == {"P0"}
    assert "underestimated: 12 tickets tell what zh0 tells; 12 of them" in out
    out, found = run(lint, rows, "--many", "13")
    assert {row["underestimated"] for row in found} == {None}
    assert "underestimated" not in out


def test_what_many_would_support_can_be_worse() -> None:
    work = Work(("id",), duplicates=True)
    rows = [*copies(STUTTER, 3, "s"), *copies(EN, 3, "en"), *tickets(60)]
    scored = score_batch([Ticket("", 1, 1, row["id"], row["title"], row["body"]) for row in rows], work)
    pairs = [(one.severity, one.if_many) for one in scored if isinstance(one, Scored)]
    assert len(pairs) == len(rows)
    assert any(alone is not None and many is not None and many < alone for alone, many in pairs)


def test_a_run_without_tickets(lint: Runner) -> None:
    lint.write("in.csv", "title,body\n,\n")
    ran = lint("bulk", "in.csv", "-o", "o.csv", "-j", "1", "--duplicates", "--skip-bad")
    assert ran.code == 0, ran.err
    assert (lint.folder / "o.csv").read_text("utf-8-sig").count("\n") == 1


def test_numbers_do_not_tell_tickets_apart() -> None:
    one, two = (
        shingles("\n".join(ZH).format(hour=hour, number=number)) for hour, number in ((9, 3), (11, 7))
    )
    assert one == two
    assert shingles("") == [""]
    assert len(set(signatures(["", "a", "b"]))) == 3


@pytest.mark.parametrize("chunk", [3, 1000])
def test_clusters_do_not_depend_on_how_pairs_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chunk: int
) -> None:
    monkeypatch.setattr(duplicates, "_CHUNK", chunk)
    texts = [
        f"{row['title']}\n{row['body']}" for row in [*copies(ZH, 5, ""), *copies(EN, 4, ""), *tickets(8)]
    ]
    parts = Parts(Folder(str(tmp_path)))
    scored = [Scored("", [], signature=one) for one in signatures(texts)]
    entries = {0: parts.write(0, scored[:7]), 1: parts.write(1, scored[7:])}
    found = duplicates.find(parts, entries, tmp_path / "work", 0.8)
    assert [found.first(at) for at in range(10)] == [0, 0, 0, 0, 0, 5, 5, 5, 5, 9]
    assert found.leaders() == [0, 5]
