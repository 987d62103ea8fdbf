"""Words of the quality page."""

from __future__ import annotations

from ticket_lint.diagnostic import Text

QUALITY = {
    "name": Text("Quality", "质量"),
    "title": Text("Are the suggestions any good?", "建议准不准"),
    "lead": Text(
        "Suggestions held against what people decided. A suggestion counts as right where the decision names the same severity.",
        "把建议与人的判定对照。判定与建议为同一级别，即算一致。",
    ),
    "since": Text("Period", "统计时段"),
    "since.all": Text("All", "全部"),
    "since.days": Text("Last {days} days", "最近 {days} 天"),
    "apply": Text("Show", "查看"),
    "decided": Text("decisions", "份已判定"),
    "agreement": Text("agreement", "一致率"),
    "interval": Text("95% interval {low}–{high}", "95% 置信区间 {low}–{high}"),
    "tickets": Text("tickets", "份工单"),
    "open": Text("to be decided", "份待判定"),
    "missed": Text("P0 that were suggested milder", "次 P0 被低估"),
    "over-time": Text("Agreement over time", "一致率走势"),
    "over-time.about": Text(
        "By week of the decision. The bars are the number of decisions.", "按判定所在的周统计，柱形为判定数量。"
    ),
    "week": Text("Week of", "起始日"),
    "share": Text("Agreed", "一致率"),
    "number": Text("Decisions", "判定数"),
    "confusion": Text("Suggested and decided", "建议与判定对照"),
    "confusion.about": Text(
        "Rows: suggested. Columns: decided by people. Outlined: the same.",
        "行为建议级别，列为人的判定；带框者两者一致。",
    ),
    "suggested": Text("Suggested", "建议"),
    "decided-as": Text("Decided {severity}", "判为 {severity}"),
    "calibration": Text("Calibration", "概率校准"),
    "calibration.about": Text(
        "How often a suggestion was right, by how probable it was said to be. On the diagonal, probabilities mean what they say.",
        "按给出的概率分组，看建议实际正确的比例。点落在对角线上，说明概率可信。",
    ),
    "said": Text("Probability said", "给出的概率"),
    "was": Text("Share that was right", "实际正确比例"),
    "reasons": Text("Why suggestions were overruled", "改判理由"),
    "reason": Text("Reason", "理由"),
    "times": Text("Times", "次数"),
    "rules": Text("Which rules fire", "触发的规则"),
    "rule": Text("Rule", "规则"),
    "drift": Text("Drift of inputs", "输入变化"),
    "drift.about": Text(
        "Recent tickets beside the earlier ones. Where inputs change, figures of the past say less about today.",
        "将近期工单与早期工单对照。输入变化越大，过去的指标越不能说明现在。",
    ),
    "drift.what": Text("What", "项目"),
    "drift.before": Text("Before", "早期"),
    "drift.now": Text("Now", "近期"),
    "drift.change": Text("Change", "变化"),
    "table": Text("Figures as a table", "查看数据表"),
    "few": Text("Too few decisions to draw this.", "判定数太少，暂无法绘制。"),
    "empty.title": Text("No decisions yet", "还没有判定"),
    "empty": Text(
        "Agree with or overrule suggestions in the queue; the figures follow from that.",
        "请先在队列中同意或改判建议，指标据此得出。",
    ),
    "empty.go": Text("To the queue", "前往队列"),
}
