"""Versions, platforms and the names around them."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Fact, Signals


def facts(body: str, title: str = "标题 title") -> list[Fact]:
    """What a ticket tells about its environment."""
    return Signals(parse(body, title)).environment


def told(body: str) -> set[tuple[str, str]]:
    """Kinds and values."""
    return {(fact.kind, fact.value) for fact in facts(body)}


@pytest.mark.parametrize(
    ("body", "version"),
    [
        ("SDK 4.2.1 进房失败。", "4.2.1"),
        ("你们4.3.1的有问题。", "4.3.1"),
        ("升级到 5.3 之后帧率下降。", "5.3"),
        ("版本无关(5.1~5.6 都有)。", "5.1"),
        ("昨晚从 3.9 升到 4.0.0。", "4.0.0"),
        ("Since the update to 2.31 nothing plays.", "2.31"),
        ("It happens with Electron 22.3.", "22.3"),
        ("插件 v2.6 崩溃。", "2.6"),
        ("rtc_flutter 3.0.8 crashes.", "3.0.8"),
        ("Unity 2022.3.20f1 crashes.", "2022.3.20"),
        ("SDK:Android 4.7.2", "4.7.2"),
        ("Android SDK 5.0 crashes.", "5.0"),
        ("客户端 6.1.x 都这样。", "6.1.x"),
        ("Chrome 126 打不开。", "126"),
        ("API version 2024-10 is used.", "2024-10"),
        ("軟體版本 3.6.0 會閃退。", "3.6.0"),
    ],
)
def test_version(body: str, version: str) -> None:
    assert ("version", version) in told(body)


@pytest.mark.parametrize(
    "body",
    [
        "延迟从 1.5 秒涨到 4.2 秒。",
        "About 4.5 GB per hour.",
        "节点 IP 是 10.1.24.7 和 113.x.x.42。",
        "DNS 换成 8.8.8.8。",
        "2024.5.21 上午出现。",
        "评分被刷到 2.1。",
        "丢包率 0.02 左右。",
        "The rate went from 3.1 % to 11.4 %.",
        "CAD 14.99 each was charged.",
        "The mail server answers 550 5.7.1 rejected.",
        "Clause 7.2 of the agreement.",
        "GET /v3/orders 很慢。",
        "12:03:44.118 掉线。",
        "合计 83,266.40 元。",
        "the migration guide from v3 to v4",
        "at com.x.Call(Call.java:12)",
        "main.go:33 panics",
        "app.swift:12 崩溃",
    ],
)
def test_other_numbers_are_no_versions(body: str) -> None:
    assert "version" not in {kind for kind, _ in told(body)}


@pytest.mark.parametrize(
    ("body", "kind", "value"),
    [
        ("iOS 17.5 闪退。", "os", "ios 17.5"),
        ("安卓13 碰到。", "os", "安卓 13"),
        ("Windows 11 23H2", "os", "windows 11"),
        ("鴻蒙 4.2 沒聲音。", "os", "鸿蒙 4.2"),
        ("Android14 闪退", "os", "android 14"),
        ("iOS17.4 闪退", "os", "ios 17.4"),
        ("on Windows11", "os", "windows 11"),
        ("macOS14、HarmonyOS4", "os", "harmonyos 4"),
        ("Chrome126 打不开", "browser", "chrome 126"),
        ("iPhone15 Pro", "device", "iphone 15"),
        ("a Pixel8", "device", "pixel 8"),
        ("小米14 Pro 发绿。", "device", "小米 14"),
        ("an iPhone 13 and an iPad", "device", "iphone 13"),
        ("三星 S23 打不开。", "device", "三星"),
        ("用平板上課。", "device", "平板"),
        ("Edge 下看不对齐。", "browser", "edge"),
        ("微信小程序里黑屏。", "platform", "微信小程序"),
        ("k8s 1.28 上部署。", "server", "k8s 1.28"),
        ("Node 20 报错。", "runtime", "node 20"),
        ("广西移动用户很卡。", "region", "广西"),
        ("in the eu-west region", "region", "eu-west"),
        ("东南亚用户接不通。", "region", "东南亚"),
    ],
)
def test_names(body: str, kind: str, value: str) -> None:
    assert (kind, value) in told(body)


@pytest.mark.parametrize(
    "body",
    [
        "the edge node returns an error",
        "北京时间 10:00 开始。",
        "Kindly go to the page.",
        "美国分公司反馈了。",
        "文档站 iOS 页的颜色不对。",
        "MySQL 从中午开始很慢。",
        "iostream 和 chromedriver",
        "node1 and redis02",
    ],
)
def test_other_words_are_no_names(body: str) -> None:
    assert told(body) == set()


def test_number_of_a_system_is_no_version_of_the_product() -> None:
    assert told("iOS 17.5 闪退。") == {("os", "ios 17.5")}
    assert ("version", "4.7.1") in told("iOS 4.7.1 进房崩。")


@pytest.mark.parametrize(
    "body",
    ["版本:最新版", "版本：其他版本", "版本 當前版本", "We use the latest version.", "current version"],
)
def test_vague_version(body: str) -> None:
    kinds = {kind for kind, _ in told(body)}
    assert "vague-version" in kinds
    assert "version" not in kinds


def test_an_old_version_is_not_vague() -> None:
    assert "vague-version" not in {kind for kind, _ in told("旧版本没有这个问题。")}


def test_headings_ticked_boxes_and_output_are_read() -> None:
    assert ("os", "android") in told("### 平台\n- [x] Android\n- [ ] iOS\n")
    assert ("os", "ios") not in told("### 平台\n- [x] Android\n- [ ] iOS\n")
    assert ("browser", "chrome 126") in told("### 环境\n```\nChrome 126\n```\n")
    assert ("browser", "chrome") not in told("```js\nconst chrome = detect();\n```\n")


def test_spans_are_in_the_source() -> None:
    ticket = parse("主播用 iPhone 15，SDK 是 V4.2.1。", "黑屏")
    shown = [ticket.text(fact.span) for fact in Signals(ticket).environment]
    assert shown == ["iPhone 15", "V4.2.1"]
