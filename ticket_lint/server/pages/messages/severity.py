"""Words of the severity page and of the dispute page."""

from __future__ import annotations

from ticket_lint.diagnostic import Text

SEVERITY = {
    "name": Text("Severity", "级别"),
    "title": Text("Suggest a severity", "建议级别"),
    "lead": Text(
        "P0 to P3 by the facts in the text. What a ticket claims, capitals and urgent words change nothing.",
        "按文中事实判定 P0–P3。自报级别、语气和加急用语都不影响结果。",
    ),
    "suggest": Text("Suggest", "给出建议"),
    "change": Text("Change the text or the SLA", "修改工单或 SLA"),
    "suggested": Text("Suggested: {severity}", "建议级别：{severity}"),
    "sentence": Text("The text supports {severity}.", "文中事实支持 {severity}。"),
    "undecided": Text(
        "The text does not settle whether it is {open}. It leans to {severity}.",
        "文字不足以判定是否达到 {open}，目前偏向 {severity}。",
    ),
    "ask": Text("What would settle it: {ask}.", "补充这一点即可判定：{ask}。"),
    "claimed": Text("The ticket itself claims {severity}.", "工单自报 {severity}。"),
    "chances": Text("Probabilities", "各级概率"),
    "evidence": Text("Evidence in the text", "文中依据"),
    "facts": Text("What the text says", "读到的事实"),
    "fact": Text("Fact", "事实"),
    "says": Text("What the text says", "文中内容"),
    "sure": Text("Sure", "把握"),
    "lines": Text("Lines", "原文"),
    "inferred": Text("inferred from the whole", "由全文推断"),
    "boundaries": Text("Evidence by boundary", "各级界限的依据"),
    "boundary": Text("Is it at least {severity}?", "是否达到 {severity}？"),
    "boundary.chance": Text("{chance} probable", "概率 {chance}"),
    "weight": Text("Weight", "权重"),
    "for": Text("for {severity}", "支持"),
    "against": Text("against {severity}", "反对"),
    "sum": Text(
        "The weights are log-odds; with the starting value {start} they add up to {total}.",
        "权重为对数几率；连同起始值 {start}，合计 {total}。",
    ),
    "row": Text("guideline row {number}", "指南第 {number} 行"),
    "raise": Text("What would raise it", "哪些事实会提高级别"),
    "lower": Text("What would lower it", "哪些事实会降低级别"),
    "raise.none": Text("No one or two further facts would raise it.", "再补充一两项事实也不会提高级别。"),
    "lower.none": Text("No one or two further facts would lower it.", "再补充一两项事实也不会降低级别。"),
    "due": Text("Due times", "SLA 时限"),
    "due.about": Text("{sla}, filed {filed}", "{sla}，提交于 {filed}"),
    "due.level": Text("Severity", "级别"),
    "due.first": Text("First response", "首次响应"),
    "due.update": Text("Next update", "下次通报"),
    "due.resolution": Text("Resolution", "解决"),
    "due.none": Text("not promised", "未承诺"),
    "due.no-level": Text("the profile has no such level", "该 SLA 没有此级别"),
    "empty.title": Text("Paste a ticket to see what it supports", "粘贴一份工单，看看它支持哪个级别"),
    "empty": Text(
        "You get P0–P3 with probabilities, the lines that decide, and when an answer is due.",
        "结果包括 P0–P3 的概率、起作用的原文，以及 SLA 时限。",
    ),
}

DISPUTE = {
    "name": Text("Dispute", "争议"),
    "title": Text("Settle a disputed severity", "处理级别争议"),
    "lead": Text(
        "The customer says one severity, the vendor another. The brief shows both what the text supports, clause by clause; it takes no side.",
        "客户与厂商各执一级时，生成一份双方都可查阅的说明：文中写了什么、逐条对照 SLA，不偏向任何一方。",
    ),
    "claimed": Text("The customer claims", "客户主张"),
    "assigned": Text("The vendor assigned", "厂商评定"),
    "same": Text(
        "Both sides name {severity}: there is no dispute. Choose two different severities.",
        "双方都是 {severity}，没有争议。请选择两个不同的级别。",
    ),
    "make": Text("Write the brief", "生成说明"),
    "change": Text("Change the ticket or the positions", "修改工单或双方主张"),
    "print": Text("Print", "打印"),
    "save.html": Text("Save as HTML", "存为 HTML"),
    "save.markdown": Text("Save as Markdown", "存为 Markdown"),
    "stakes": Text("What is at stake: loss estimate", "损失估算"),
    "users": Text("Affected users", "受影响用户数"),
    "value": Text("Value per user and hour", "每用户每小时价值"),
    "currency": Text("Currency", "币种"),
    "since": Text("Failing since", "故障开始时间"),
    "since.late": Text(
        "The failure has to begin before it ends, and not in the future. Check both times and the time zone.",
        "故障开始时间不能晚于结束时间，也不能晚于现在。请核对两处时间和时区。",
    ),
    "until.needed": Text(
        "The ticket says that it has recovered: fill in when it ended, for the loss estimate.",
        "工单称已经恢复：要估算损失，请填写结束时间。",
    ),
    "until": Text("Until", "故障结束时间"),
    "until.hint": Text("empty: still going on", "留空：仍在持续"),
    "stakes.missing": Text(
        "A loss estimate needs the users, the value and the beginning; fill in all three or none.",
        "损失估算需要用户数、价值和开始时间三项，请全部填写，或全部留空。",
    ),
    "empty.title": Text("A brief for both sides", "给双方的说明"),
    "empty": Text(
        "Paste the ticket, choose both severities and the SLA. The brief can be printed or saved.",
        "粘贴工单，选择双方级别和 SLA。生成的说明可以打印或保存。",
    ),
}
