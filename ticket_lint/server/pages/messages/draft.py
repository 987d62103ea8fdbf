"""Words of the draft page."""

from __future__ import annotations

from ticket_lint.diagnostic import Text

DRAFT = {
    "name": Text("Draft", "草稿"),
    "title": Text("Write a ticket", "写工单"),
    "lead": Text(
        "Type or paste a ticket. What a supporter would have to ask for is underlined while you write.",
        "在此输入或粘贴工单。支持人员会追问的地方，随写随标。",
    ),
    "check": Text("Check", "检查"),
    "template": Text("Insert template", "插入模板"),
    "copy": Text("Copy as Markdown", "复制为 Markdown"),
    "clear": Text("Clear", "清空"),
    "keys": Text(
        "Underlined: hover, or move the cursor into it. The draft stays in this tab only.",
        "带波浪线处：鼠标悬停，或把光标移入即可查看。草稿只留在当前标签页。",
    ),
    "count": Text("{number} characters", "{number} 个字符"),
    "checking": Text("Checking…", "检查中……"),
    "checked": Text(
        "Checked. Findings: {number}, score: {score}.", "已检查：{number} 处问题，得分 {score}。"
    ),
    "clean": Text("Nothing is missing.", "没有缺漏。"),
    "failed": Text(
        "Not checked: the service did not answer. It is tried again with the next change.",
        "未能检查：服务没有响应。再次编辑时会重试。",
    ),
    "long": Text(
        "Too long to check while typing. Use the button “Check”.", "内容过长，无法随写随查，请点“检查”按钮。"
    ),
    "result": Text("Result", "检查结果"),
    "score.of": Text("{score} of 100", "{score} 分（满分 100）"),
    "score.high": Text("Support can start with this", "据此即可着手处理"),
    "score.middle": Text("A few answers are still missing", "还缺几项信息"),
    "score.low": Text("Support would have to ask first", "还须先追问"),
    "elements": Text("What support needs", "支持人员需要的信息"),
    "present": Text("told", "已写明"),
    "partial": Text("in part", "不完整"),
    "missing": Text("missing", "缺少"),
    "questions": Text("What support would ask first", "支持人员最先会问"),
    "findings": Text("Findings", "问题"),
    "findings.hint": Text("Choose one to go to its place.", "点选即可跳到对应位置。"),
    "tally": Text(
        "errors {error}, warnings {warning}, hints {info}", "错误 {error}，警告 {warning}，提示 {info}"
    ),
    "level.error": Text("error", "错误"),
    "level.warning": Text("warning", "警告"),
    "level.info": Text("hint", "提示"),
    "preview": Text("The ticket with its findings", "工单与问题位置"),
    "empty.title": Text("Nothing to check yet", "还没有内容"),
    "empty": Text(
        "Write or paste a ticket, or start from the template.",
        "请输入或粘贴工单，也可以从模板开始。",
    ),
}
