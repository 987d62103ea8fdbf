"""A ticket to fill in: the headings that a supporter looks for, and the fields that a profile demands."""

from __future__ import annotations

from collections.abc import Sequence

from ticket_lint.diagnostic import Text
from ticket_lint.elements.titles import IDENTIFIERS, TITLES
from ticket_lint.rules import Field

_TITLE = Text(
    "# \n<!-- Title: what goes wrong, where and when, such as: No sound after a third user joins (Android, SDK 4.3.1) -->",
    "# \n<!-- 标题：什么条件下、在哪里、出了什么问题，例如：第三人进频道后听不到声音（Android，SDK 4.3.1） -->",
)
_TIME = Text("Time of the problem", "发生时间")
_TIME_GUIDE = Text(
    "From when to when, with the time zone: 2024-05-06 20:05–20:20 (UTC+8)",
    "写明起止时间和时区：2024-05-06 20:05～20:20（UTC+8）",
)
# In the order in which a reader wants to know.
_GUIDES: dict[str, Text] = {
    "actual": Text(
        "What happens, in concrete terms: what is seen or heard, which message, since when, how often",
        "具体现象：看到、听到什么，报什么错，从什么时候开始，必现还是偶现（大约几成）",
    ),
    "expected": Text("What should happen, or what it was like before", "应有的结果，或者出问题之前是怎样的"),
    "steps": Text(
        "Numbered, so that somebody else can follow them; code to run helps",
        "按顺序编号，让别人照着能做；能附上可运行的代码更好",
    ),
    "environment": Text(
        'Exact versions (not "latest"), system, device or browser, network',
        "具体版本号（不要写“最新版”）、系统、设备或浏览器、网络",
    ),
    "logs": Text(
        "Log lines as text, error codes, exact messages, names of attached log files. No passwords, keys or tokens",
        "日志文本、错误码、报错原文、附件里的日志文件名。不要写密码、密钥、token",
    ),
    "troubleshooting": Text(
        "What was tried or ruled out, and what came of it: other network, device, version, the demo",
        "试过或排除了什么、结果如何：换网络、换设备、换版本、跑官方 Demo",
    ),
    "impact": Text(
        "How many users, rooms or customers, test or production, what it costs; is there a workaround?",
        "影响多少用户、房间或客户，线上还是测试，造成什么损失；有没有临时办法",
    ),
}


def template(lang: str, fields: Sequence[Field] = ()) -> str:
    """Return a Markdown template in `lang` with the demanded fields. Untouched, it says nothing, and is linted like that."""
    parts = [_TITLE.of(lang)]
    for name, guide in _GUIDES.items():
        parts.append(_section(TITLES[name].of(lang), guide.of(lang)))
        if name == "environment":
            parts.append(_section(_TIME.of(lang), _TIME_GUIDE.of(lang)))
            if fields:
                parts.append(_fields(fields, lang))
    return "\n\n".join(parts) + "\n"


def _section(title: str, guide: str) -> str:
    return f"## {title}\n<!-- {guide} -->"


def _fields(fields: Sequence[Field], lang: str) -> str:
    colon = "：" if lang == "zh" else ": "
    lines = [f"- {field.title.of(lang)}{colon}<!-- {field.hint.of(lang)} -->" for field in fields]
    return "\n".join([f"## {IDENTIFIERS.of(lang)}", *lines])
