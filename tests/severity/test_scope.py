"""Who is affected, read from the ways people say it."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.severity.facets import scope, scope_counts
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.hearing.told import Reading
from ticket_lint.signals import Signals


def read(body: str, title: str = "") -> Reading:
    return scope.read(Facts(Signals(parse(body, title))))


def kinds(body: str, title: str = "") -> set[str]:
    return {f"{cue.value}/{cue.kind}" for cue in read(body, title).cues}


ALL = [
    "今早 9 点起所有房间都进不去，join 报 -102。",
    "全站弹幕发不出去，重启客户端也没用。",
    "我们 86 家门店一家都收不到钱。",
    "接通率从 99.2% 掉到 0.3%，用户全部呼叫失败。",
    "昨天下午起登录验证码没有一个用户收到过，登录失败。",
    "线上推流成功率归零，主播都开不了播。",
    "Nobody can log in since this morning, every attempt ends in a 503.",
    "Every customer gets an error on login, the service is down.",
    "0 of 143 visits have started this morning, calls fail.",
    "All rooms are dead, no participant can join.",
    "全部 region 的 meeting 都 join 失败。",
    "公司两千多号人今早一个都登不上，登录失败。",
]
MANY = [
    "1v1 接通后三成左右的用户看不到对方画面，卡顿严重。",
    "抽查 200 个教室 186 个白板都加载很慢，卡顿。",
    "约三分之一的主播画面卡顿。",
    "Around 38 % of our users see the picture freeze.",
    "46 of our 90 rooms have choppy audio.",
    "Hundreds of users report that the video freezes.",
    "12 家学校反映白板卡顿。",
    "线上订单数据在丢，今天已少 1200 条。",
]
SOME = [
    "安卓 14 的手机进房黑屏，iOS 正常。",
    "只有 Chrome 用户听不到声音，Safari 正常。",
    "有 3 位用户投诉画面卡顿。",
    "About 4 % of our users get a frozen picture.",
    "Calls fail for customers of one mobile operator, other carriers are fine.",
    "Nobody on Firefox hears anything, Chrome is fine.",
    "两个教室没声音，其余 38 个正常。",
    "财务部 3 台 Win7 电脑进不去会议，其他人都正常。",
]
ONE = [
    "用户 3 进频道后没有声音，其他操作都正常。",
    "用户 A 进频道后黑屏。",
    "User B joins and hears no sound.",
    "只有这一个房间画面卡顿，其他 11 个房间正常。",
    "就我一个人听不到声音，旁边同事正常。",
    "3 号直播间没画面，别的间都正常。",
    "Only this one room is frozen, the other 11 rooms are fine.",
    "My laptop gets no sound in calls, everyone else is fine.",
    "One of our trainers hears an echo, the others are fine.",
    "班级 42 人，其中 1 名学员听不到老师，另外 41 人正常。",
]
UNKNOWN = [
    "收不到回调。",
    "希望所有用户都能自己设置字幕颜色。",
    "请问录制文件默认保存多久？",
    "How long are recordings kept?",
    "Cannot publish the stream, error 4031.",
]


@pytest.mark.parametrize(
    ("value", "body"),
    [
        (value, body)
        for value, bodies in (
            ("all", ALL),
            ("many", MANY),
            ("some", SOME),
            ("one", ONE),
            ("unknown", UNKNOWN),
        )
        for body in bodies
    ],
)
def test_value(value: str, body: str) -> None:
    assert read(body).value == value


def test_a_table_tells_its_rate_above() -> None:
    body = "线上语音失败。\n\n| 时间 | 请求 | 成功率 |\n| --- | --- | --- |\n| 21:14 | 41,208 | 99.7% |\n| 21:20 | 38,310 | 0.3% |\n"
    assert "all/success-rate" in kinds(body)


def test_a_correction_narrows() -> None:
    assert read("更正：不是全员，只有财务部那 3 台电脑进不去，其他人正常。").value in ("some", "one")


@pytest.mark.parametrize("body", ["不是所有用户都黑屏。", "Not all users lose the picture."])
def test_a_denied_quantifier_is_not_wide(body: str) -> None:
    assert read(body).value not in ("all", "many")


@pytest.mark.parametrize(
    "body",
    [
        "如果所有用户都升级到这个版本就麻烦了，目前一台测试机闪退。",
        "If every customer were on this build we would be in trouble; the app crashes on one phone.",
    ],
)
def test_a_hypothesis_is_no_present_fact(body: str) -> None:
    assert "all/every" not in kinds(body)
    assert read(body).value not in ("all", "many")


def test_numbers_of_other_things_are_no_scope() -> None:
    found = kinds("换了 3 台手机、120 个账号都试过，重试 500 次，20 分钟后 SDK 4.2.1 仍黑屏。")
    assert not any("count-people" in kind or "count-place" in kind for kind in found)


@pytest.mark.parametrize(
    "body",
    [
        "CPU 98% 时画面卡顿。",
        "The progress bar stops at 95 % and the call drops.",
        "套餐配额用了 80%，通话卡顿。",
    ],
)
def test_a_percentage_of_something_else_is_no_share(body: str) -> None:
    assert not any(kind.endswith("/share") for kind in kinds(body))


def test_a_chance_is_no_share_of_users() -> None:
    assert "unknown/chance" in kinds("再次进入约四成概率报错。")


def test_the_size_of_the_service_is_not_who_is_hit() -> None:
    assert read("我们有 3000 名用户。只有一位用户听不到声音，其他用户正常。").value == "one"


def test_traditional_and_simplified_read_the_same() -> None:
    assert (
        read("所有房間都進不去，全部用戶無法登入。").value
        == read("所有房间都进不去，全部用户无法登入。").value
        == "all"
    )


def test_claims_and_tone_do_not_count() -> None:
    plain = read("一位用户听不到声音。")
    loud = read("P0！！！紧急！！一位用户听不到声音，请立即处理！！！")
    assert plain.value == loud.value == "one"


def test_cues_point_at_their_words() -> None:
    body = "所有房间都进不去，登录失败。"
    ticket = parse(body, "进房失败")
    cues = scope.read(Facts(Signals(ticket))).cues
    assert "所有房间" in {ticket.text(cue.span) for cue in cues if cue.kind == "every"}


def test_part_value() -> None:
    assert [scope_counts.part_value(part) for part in (1.0, 0.96, 0.5, 0.25, 0.24, 0.001)] == [
        "all", "all", "many", "many", "some", "some",
    ]  # fmt: skip


def test_a_long_text_stays_bounded() -> None:
    body = "所有用户都黑屏 300 个房间 40% 其他房间正常 only iOS users " * 2000
    assert len(read(body).cues) < 2000


@pytest.mark.parametrize("body", ["麻烦看一下，用户都炸了", "用户都在催，老板炸了"])
def test_how_people_feel_is_no_scope(body: str) -> None:
    assert read(body).value == "unknown"
