"""Harm, standstill and blemishes: the circumstances that the guideline's table names."""

from __future__ import annotations

import json

import pytest

from ticket_lint.corpus import CORPUS, read_rows
from ticket_lint.document import parse
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.guideline import decide
from ticket_lint.severity.hearing import circumstances
from ticket_lint.severity.hearing.rates import rates
from ticket_lint.severity.hearing.told import Reading
from ticket_lint.signals import Signals


def _facts(title: str, body: str = "") -> Facts:
    return Facts(Signals(parse(body, title)))


def _read(title: str, body: str = "") -> dict[str, Reading]:
    return circumstances.read(_facts(title, body))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("重复扣款", "同一笔订单扣了两次钱。"),
        ("数据丢失", "昨晚的订单数据全没了,数据库里查不到。"),
        ("看到别人的发票", "列表里混进了别的公司的发票。"),
        ("接口不校验权限", "不登录也能访问任意用户的录像,已被利用。"),
        ("Customers charged twice", "312 subscribers were charged twice on the first."),
        ("Rows disappear", "Rows are gone after compaction, data loss on three shards."),
        ("Other tenants' documents in search", "Our users see documents that do not belong to us."),
        ("Deactivated users can still sign in", "Revoked accounts remain active."),
    ],
)
def test_loss_exposure_and_wrong_charges_are_harm(title: str, body: str) -> None:
    assert _read(title, body)["harm"].value == "yes"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("订单显示两条", "续费记录显示两条,钱只扣了一次,没多收。"),
        ("丢包严重", "丢包率 30%,画面很卡。"),
        ("Packet loss in Asia", "Packet loss is at 12 %, the picture freezes."),
        ("Memory leak", "The worker leaks memory until it is killed."),
        ("Listed twice", "Orders are listed twice, customers were charged only once."),
    ],
)
def test_what_only_sounds_like_harm_is_none(title: str, body: str) -> None:
    assert _read(title, body)["harm"].value == "no"


@pytest.mark.parametrize(
    "body",
    [
        "接通率从 93% 掉到 11%。",
        "十次有九次进不去,业务停摆。",
        "课没法上,老师都停课了。",
        "Nine out of ten calls are cut.",
        "Lessons are being called off, we cannot teach.",
        "88 % of the join attempts failed in the last hour.",
    ],
)
def test_business_that_cannot_go_on_stands_still(body: str) -> None:
    assert _read("通话质量差", body)["standstill"].value == "yes"


@pytest.mark.parametrize(
    "body", ["有 2% 的请求失败,重试能成功。", "About 3 % of our calls fail, a retry works."]
)
def test_a_small_part_is_no_standstill(body: str) -> None:
    assert _read("偶发失败", body)["standstill"].value == "no"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("图标没对齐", "菜单图标比文字高两个像素。"),
        ("错别字", "按钮上的“续费”写成了“续废”。"),
        ("Typo in help text", 'It says "recieve", should be "receive".'),
        ("Footer colour", "The footer has another shade of grey than the header."),
    ],
)
def test_words_colours_and_places_are_cosmetic(title: str, body: str) -> None:
    assert _read(title, body)["cosmetic"].value == "yes"


@pytest.mark.parametrize(
    ("title", "body"),
    [("黑屏", "观众端全部黑屏。"), ("Chart counts twice", "The statistics count replaced rows twice.")],
)
def test_what_hinders_is_not_cosmetic(title: str, body: str) -> None:
    assert _read(title, body)["cosmetic"].value == "no"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("成功率只有 3%。", "ok-nil"),
        ("接通率掉到 20%。", "ok-low"),
        ("98 % of the requests time out.", "bad-all"),
        ("61 % of all call attempts ended in an error.", "bad-most"),
        ("约 5% 的请求报错。", "bad-part"),
    ],
)
def test_rates(body: str, kind: str) -> None:
    assert [seen.kind for seen in rates(_facts("t", body))] == [kind]


def test_a_share_of_nothing_is_no_rate() -> None:
    assert rates(_facts("CPU 90%", "内存占用 70%。")) == []


def test_circumstances_explain_the_labelled_severity() -> None:
    """Where the table needs harm or standstill to reach the label, one is read; where harm would miss it, none is."""
    needed, spared = [], []
    for row in read_rows(CORPUS):
        level = int(row["level"][1])
        plain = decide(row["facets"]).severity == level
        harmed = decide(row["facets"], ("harm",)).severity == level
        if plain == harmed:
            continue
        found = _read(row["title"], row["body"])
        if plain:
            spared.append(found["harm"].value == "no")
        else:
            needed.append("yes" in (found["harm"].value, found["standstill"].value))
    assert sum(needed) / len(needed) >= 0.95, json.dumps(needed)
    assert sum(spared) / len(spared) >= 0.95
