"""Where the trouble happens: production, test, or not told."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.severity.facets import stage
from ticket_lint.severity.facts import Facts
from ticket_lint.signals import Signals


def read(body: str, title: str = "") -> str:
    return stage.read(Facts(Signals(parse(body, title)))).value


@pytest.mark.parametrize(
    "body",
    [
        "测试环境所有机器推流都失败,线上用的是另一个 appId,没事。",
        "集成插件后一调 createEngine 就闪退。目前在本地开发阶段,还没提测。",
        "沙箱下單一直驗簽失敗,還沒上線。",
        "Staging: nobody can join. Production is fine.",
        "Every publish in our sandbox project fails, no real users yet.",
        "官方 demo 一导入就 47 个报错,编译不过。",
        "npm run dev 起来以后在 localhost 拿不到摄像头,联调卡住了。",
    ],
)
def test_what_is_not_live_is_test(body: str) -> None:
    assert read(body) == "test"


@pytest.mark.parametrize(
    "body",
    [
        "线上用户都进不了房间,我们测试过换网络也不行。",
        "用你们官网 demo 互拨也不通,全国用户都打不了电话。",
        "All our customers are cut off after 30 seconds; tested on three carriers.",
        "One of our users cannot hear the teacher on her laptop.",
    ],
)
def test_people_who_suffer_are_production(body: str) -> None:
    assert read(body) == "production"


@pytest.mark.parametrize("said", ["仅测试环境。", "staging only."])
@pytest.mark.parametrize("body", ["推流失败,报 1003。", "线上用户都黑屏。", "join() hangs on Chrome 124."])
def test_a_word_of_staging_never_leads_elsewhere(body: str, said: str) -> None:
    assert read(f"{body}\n\n{said}") in ("test", read(body))
