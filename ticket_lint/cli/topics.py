"""What `explain` tells about the seven elements and about the score."""

from __future__ import annotations

from ticket_lint.diagnostic import Text
from ticket_lint.elements.titles import TITLES
from ticket_lint.reporters.base import level_name
from ticket_lint.score import COSTS, MOST_FURTHER, SHARES, WEIGHTS

_STATUS = Text("present: {present}\npartial: {partial}", "齐全：{present}\n不全：{partial}")
_ALWAYS = Text(
    "missing: anything else. A heading with nothing real under it and a placeholder count as missing.",
    "缺失：其余情况。只有标题没有内容、或填的是占位符，都算缺失。",
)
_RULES = Text("Rules about it: ", "相关规则：")
_DEFINITIONS: dict[str, tuple[Text, Text]] = {
    "environment": (
        Text(
            "a concrete version (SDK, app, server, browser) and a platform (OS, device, browser, server, region).",
            "写明具体版本（SDK、应用、服务端、浏览器），并写明平台（系统、设备、浏览器、服务器、地域）。",
        ),
        Text("only one of the two.", "只写了其中一样。"),
    ),
    "steps": (
        Text(
            "two or more concrete actions in order that somebody else could follow, or code to run and how.",
            "有两步以上按顺序写明、别人照着能做的操作；或给出可运行的代码及运行方法。",
        ),
        Text(
            'one trigger or condition ("when it goes to the background").',
            "只有一个触发动作或条件（“切到后台就黑屏”）。",
        ),
    ),
    "logs": (
        Text(
            "log lines, a stack trace, an error code or exact message, an identifier to look up, or a named log file.",
            "日志、堆栈、错误码或报错原文、可查询的标识，或写明文件名的日志附件。",
        ),
        Text(
            "only a screenshot or recording, or an error told in vague words.",
            "只有截图或录屏，或只笼统地说报错了。",
        ),
    ),
    "expected": (
        Text(
            'says what should happen, in so many words or by a contrast ("before the upgrade it took 1 s").',
            "写明应有的结果，直说或用对比说都行（“升级前 1 秒就能进”）。",
        ),
        Text("there is no half of it.", "没有这一档。"),
    ),
    "actual": (
        Text("the wrong behaviour in concrete terms.", "具体写出了错在哪里、看到了什么。"),
        Text('only "there is a problem", "it does not work".', "只说“有问题”“用不了”。"),
    ),
    "troubleshooting": (
        Text("something that was tried or ruled out, with its result.", "写了试过或排除了什么，以及结果。"),
        Text("something was tried, but not what came of it.", "写了试过什么，没写结果。"),
    ),
    "impact": (
        Text(
            "who or how many are affected, or what it costs the business, concretely.",
            "具体写出影响了谁、影响多少人，或造成什么业务损失。",
        ),
        Text('only "it matters a lot", "many users complain".', "只说“影响很大”“很多用户投诉”。"),
    ),
}


def _element(name: str, lang: str) -> str:
    present, partial = _DEFINITIONS[name]
    status = _STATUS.format(present=present.of(lang), partial=partial.of(lang)).of(lang)
    rules = ("、" if lang == "zh" else ", ").join(
        rule for rule, (element, _) in SHARES.items() if element == name
    )
    title = TITLES[name].of(lang)
    weight = (
        f"占评分 {WEIGHTS[name]} 分。"
        if lang == "zh"
        else f"Worth {WEIGHTS[name]} of the 100 points of the score."
    )
    head = f"{name}（{title}）" if lang == "zh" else f"{name} ({title})"
    return f"{head}\n\n{status}\n{_ALWAYS.of(lang)}\n\n{weight}\n{_RULES.of(lang)}{rules}\n"


def _score(lang: str) -> str:
    weights = "\n".join(f"    {points:>3}  {name}" for name, points in WEIGHTS.items())
    shares = "\n".join(
        f"    {round(WEIGHTS[element] * share / 100):>3}  {rule}" for rule, (element, share) in SHARES.items()
    )
    costs = "\n".join(
        f"    {first:>3} + {further}  {level_name(level, lang)}" for level, (first, further) in COSTS.items()
    )
    if lang == "zh":
        return (
            f"评分从 100 分往下扣，每一处扣分都对应一条命中的规则，没有诊断就是 100 分。\n\n"
            f"各要素的分值（多条规则命中同一要素时，合计不超过该分值）：\n{weights}\n\n各规则扣分：\n{shares}\n\n"
            f"其他规则按级别扣分（首处 + 其后每处，最多再计 {MOST_FURTHER} 处）：\n{costs}\n\n"
            "咨询和建议不要求日志、步骤等，因此同样可以得 100 分。关闭的规则不扣分。\n"
        )
    return (
        f"The score starts at 100. Every point that is taken off belongs to a rule that fired; no findings, 100 points.\n\n"
        f"Points of the elements (an element never costs more, whatever rules fire for it):\n{weights}\n\n"
        f"Points of their rules:\n{shares}\n\n"
        f"Points of other rules by level (the first finding + each further one, at most {MOST_FURTHER} more):\n{costs}\n\n"
        "Nobody demands logs or steps of a question or a wish, so these can reach 100 as well. "
        "A rule that is switched off costs nothing.\n"
    )


TOPICS: dict[str, Text] = {
    **{name: Text(_element(name, "en"), _element(name, "zh")) for name in WEIGHTS},
    "score": Text(_score("en"), _score("zh")),
}
