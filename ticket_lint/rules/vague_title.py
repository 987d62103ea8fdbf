"""The title says nothing: “help”, “bug”, “有问题”, “紧急！！！”.

What
    Nothing is left of the title when greetings, urgency, tags and words such as “problem” or “SDK” are taken away;
    or it only names an area and “problem” (“audio issue”).

说明
    去掉称呼、催促、标签以及“问题”“SDK”这类词以后，标题什么都不剩；或者只写了“音频问题”这样的范围。

Why
    The title decides who opens the ticket and whether the next person finds it.

原因
    谁来处理、以后能不能搜到，都看标题。

Bad ticket
    # Urgent!! SDK problem, please help
    Android 14, SDK 4.3.1. The remote video stays black after joining.

反例
    # 紧急！！SDK 有问题，求助
    Android 14，SDK 4.3.1，进频道后远端画面一直黑屏。

Good ticket
    # Remote video black after joining on Android 14
    Android 14, SDK 4.3.1. The remote video stays black after joining.

正例
    # Android 14 进频道后远端黑屏
    Android 14，SDK 4.3.1，进频道后远端画面一直黑屏。
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ticket_lint.diagnostic import Level, Text
from ticket_lint.document.lines import is_placeholder
from ticket_lint.rules.base import Draft, Finding, Options
from ticket_lint.text import is_han

CODE = "TTL001"
NAME = "vague-title"
LEVEL = Level.WARNING
OPTIONS: Options = {}
QUESTION: Text | None = None
ASKED = 0
MESSAGE = Text("the title says nothing about the problem", "标题看不出是什么问题")
HINT = Text(
    "name what fails, how and where: “Remote video black after joining on Android 14”",
    "写出哪个功能、什么现象、什么环境，例如“Android 14 进频道后远端黑屏”",
)
_HAN_FILLERS = (
    "请大家帮忙 请帮忙 麻烦帮忙 帮忙 帮我 帮帮 看一下 看下 看看 处理一下 处理下 处理 解决一下 解决 请教一下 请教 请问 求教 求助 求救 求解 "
    "救命 在线等 咨询一下 咨询 反馈一下 反馈 上报 提交 工单 故障单 紧急 加急 特急 非常急 十万火急 急急急 急 马上 尽快 速度 速回 重要 严重 "
    "有问题 出问题 出现问题 遇到问题 问题 异常 故障 报错 错误 出错 不正常 有bug 缺陷 不能用 用不了 无法使用 没法用 不好用 不能使用 不行了 坏了 挂了 "
    "关于 有关 一个 这个 那个 各位 大家 大佬 大神 老师 同学 客服 技术支持 技术 您好 你好 我们 我司 我 你们 你 一些 几个 线上 使用 功能 软件 系统 "
    "程序 产品 平台 项目 应用 服务 页面 网站 标题 测试 主题 出现 遇到 发现 存在 有 了 的 啊 吗 呢 呀 吧 请 谢谢 感谢 "
    "怎么办 怎么回事 为什么 如何 什么 这是 是"
)
_LATIN_FILLERS = (
    "a an the i we you my our your is are am it this that of in on with for to and or please pls plz help need needed "
    "urgent urgently asap emergency important critical problem problems issue issues bug bugs error errors question "
    "questions trouble fault failure incident support ticket request hi hello hey dear team sir question some any "
    "something thing things wrong broken not work working works does doesn't doesnt doesn isn isnt isn't t s can cant cannot can't use "
    "fail fails failing failed sdk app application api software program product service system website site page "
    "feature report title subject untitled new test none regarding about re fw fwd p0 p1 p2 p3 solve fix look into "
    "check quick strange weird there has have having got get was been thanks thank you very really stopped"
)
_AREAS_HAN = "音频 视频 音视频 直播 通话 会议 连麦 语音 画面 声音 录制 推流 拉流 登录 支付 消息 网络 数据 接口 屏幕共享 白板 聊天 推送 房间 频道 账号 token 安卓 苹果 小程序 网页"
_AREAS_LATIN = "audio video voice call calls meeting live streaming stream recording login payment message messages network data android ios web screen sharing chat push room channel account token rtc rtm im"


_CODE = range(3, 6)  # digits of an error code, which can at least be searched for


def check(draft: Draft, options: Options) -> Iterator[Finding]:
    """Yield one finding where the title names no problem; a placeholder is another rule's."""
    title = draft.ticket.title
    if title is None:
        return
    text = draft.ticket.folded[title.start : title.end]
    if not text.strip() or (any(map(str.isalnum, text)) and is_placeholder(text)):
        return
    left = _residue(text)
    if left and not (draft.is_bug and _is_area(left)):
        return
    yield Finding(title, MESSAGE, HINT)


def _residue(text: str) -> list[str]:
    """The words that tell something: Latin words, and runs of Han characters, without fillers."""
    for word in _fillers(_HAN_FILLERS):
        if word in text:
            text = text.replace(word, " ")
    spaced = "".join(char if char.isalnum() or char in "'-_" else " " for char in text)
    latin = _words(_LATIN_FILLERS)
    words = [word.strip("'-_") for word in spaced.split()]
    return [
        word
        for word in words
        if word and word not in latin and not (word.isdigit() and len(word) not in _CODE)
    ]


def _is_area(words: list[str]) -> bool:
    """Tell whether nothing but areas of a product are named, such as `audio` or `直播`."""
    rest = " ".join(words)
    for word in _fillers(_AREAS_HAN):
        rest = rest.replace(word, " ")
    latin = _words(_AREAS_LATIN)
    return not any(is_han(word[0]) or word not in latin for word in rest.split())


@cache
def _fillers(words: str) -> tuple[str, ...]:
    """The words of a list, the longest first."""
    return tuple(sorted(words.split(), key=len, reverse=True))


@cache
def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())
