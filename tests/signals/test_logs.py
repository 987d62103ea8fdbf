"""Log lines, codes, messages and files."""

from __future__ import annotations

import pytest

from ticket_lint.document import parse
from ticket_lint.signals import Signals
from ticket_lint.signals.logs import STRONG


def told(body: str) -> set[tuple[str, str]]:
    """Kinds and values of what a ticket tells about logs."""
    return {(fact.kind, fact.value) for fact in Signals(parse(body, "标题 title")).logs}


def kinds(body: str) -> set[str]:
    """Kinds alone."""
    return {kind for kind, _ in told(body)}


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("14:25 左右开始的 报 -5002 room service unavailable", "-5002"),
        ("startPublish 回调 1003023。", "1003023"),
        ("joinChannel 回 -102 了", "-102"),
        ("`joinChannel` returns -17.", "-17"),
        ("接口返回 10086.", "10086"),
        ("错误码：10023，进不去", "10023"),
        ("接口 ret=1101。", "1101"),
        ("We get error 101 everywhere.", "101"),
        ("publish rejected, code 1104", "1104"),
        ("bindstatechange 返回 code=-2301", "-2301"),
        ("The handshake ends with 0x80072f8f.", "0x80072f8f"),
        ("提示签名校验失败(40103)", "40103"),
        ("一直弹 E5001", "E5001"),
        ("RTMP_SendPacket failed: 10054", "10054"),
        ("主控台回 -17 錯誤", "-17"),
        ("The socket says sync server closed (1011)", "1011"),
    ],
)
def test_error_code(body: str, value: str) -> None:
    assert ("error-code", value) in told(body)


@pytest.mark.parametrize(
    "body",
    [
        "接口返回 HTTP 503。",
        "全是 502，打不开。",
        "点了是 404。",
        "returns a plain 500 for all",
        "a 504 Gateway Timeout",
        "The display says SIP 403.",
        "the 429s are retried",
    ],
)
def test_status(body: str) -> None:
    assert kinds(body) & {"http-status", "error-code"}


@pytest.mark.parametrize(
    "body",
    [
        "报名人数 3000 人。",
        "回放里有 500 个观众。",
        "With 400 avatars the map is slow.",
        "We got 404 users in the room.",
        "返回第 3 页后慢 200 毫秒。",
        "码率 4500 kbps，30 fps。",
        "| 接口 5xx | 655 | 402 |\n| --- | --- | --- |\n",
        "USER_OFFLINE_QUIT(0) is documented.",
        "Founded by the company (2019).",
        "the first error of mine: 3 days late",
        "set AUDIO_SCENARIO_CHORUS or GAME_STREAMING",
    ],
)
def test_other_numbers_are_no_codes(body: str) -> None:
    assert not kinds(body) & STRONG


@pytest.mark.parametrize(
    ("body", "kind", "value"),
    [
        ("进房报 ERR_PEER_TIMEOUT(3107)", "constant", "ERR_PEER_TIMEOUT(3107)"),
        ("It ends in ICE_FAILED.", "constant", "ICE_FAILED"),
        ("崩溃是 SIGSEGV。", "constant", "SIGSEGV"),
        ("DNS 全部 SERVFAIL", "constant", "SERVFAIL"),
        ("返回 RESOURCE_EXHAUSTED。", "constant", "RESOURCE_EXHAUSTED"),
        ("畫面顯示 invalid_grant。", "constant", "invalid_grant"),
        ("抛 java.lang.NullPointerException", "exception", "NullPointerException"),
        ("it throws a TypeError here", "exception", "TypeError"),
        ("点开播提示“推流失败，请检查网络”。", "message", "推流失败，请检查网络"),
        ("弹「系統繁忙」", "message", "系統繁忙"),
        ("join fails with 'device limit reached'", "message", "device limit reached"),
        ("报 room not found", "message", "room not found"),
        (
            "It causes the error:\nfoo cannot be resolved to a type",
            "message",
            "foo cannot be resolved to a type",
        ),
        ("日志在 agorasdk.log 里", "log-file", "agorasdk.log"),
        ("日志见附件 logs_0613.zip", "log-file", "logs_0613.zip"),
        ("HAR is attached: checkout.har", "log-file", "checkout.har"),
    ],
)
def test_names_and_texts(body: str, kind: str, value: str) -> None:
    assert (kind, value) in told(body)


@pytest.mark.parametrize(
    "body",
    [
        '后台显示"已提交"。',
        "控制台「增值服务」里没看到入口。",
        'It is stuck in "queued".',
        "the `jitterBufferTarget` option is 120",
        "put console.log in the handler",
        "edit package.json and strings.xml",
        "没有报错。",
        "### Error message\nI could not find any.\n",
        "no error in the console",
        "问题类别：线上报错\n\n没声音",
    ],
)
def test_no_failure_is_told(body: str) -> None:
    assert not kinds(body)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("```\n[20:11:42.318] W/Relay: start\n```\n", "log-line"),
        ("2024-06-12 10:41:07.220 [Room] connected sid=RM_8kPq\n", "log-line"),
        ("输出：\n[dec] ch=17 nal type=0 invalid, drop\n", "log-line"),
        ("RtcMixer.mm:88:14: error: no matching function\n", "log-line"),
        ("the server log has\n\n    accept tcp [::]:8443: accept4: too many open files\n", "log-line"),
        ("logcat:lowmemorykiller: Kill 'com.xx.live' (21877), adj 0", "log-line"),
        ('```json\n{"code":40305,"message":"license mismatch"}\n```\n', "output"),
        ("```\n  9127 root 20 0 4876204 99.7\n  9128 root 20 0 4876204 6.3\n```\n", "output"),
    ],
)
def test_machine_text(body: str, kind: str) -> None:
    assert kind in kinds(body)


@pytest.mark.parametrize(
    "body",
    [
        '```json\n{"type":"start","format":"pcm"}\n```\n',
        "```js\nawait client.join(APP_ID, 'room', token)\n```\n",
        "```yaml\nport: 7880\nrtc:\n  tcp_port: 7881\n```\n",
    ],
)
def test_program_text_is_no_log(body: str) -> None:
    assert not kinds(body) & STRONG


@pytest.mark.parametrize(
    "body",
    ["截图见附件。", "如圖，螢幕截圖附上", "See the screen recording.", "photo attached", "见 crash.mp4"],
)
def test_media(body: str) -> None:
    assert "media" in kinds(body)


@pytest.mark.parametrize("body", ["截图功能希望支持长图。", "没有截图。", "审核后台看截图很慢。"])
def test_no_media(body: str) -> None:
    assert "media" not in kinds(body)
