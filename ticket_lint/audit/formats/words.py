"""What the reports say, in both languages."""

from __future__ import annotations

from ticket_lint.diagnostic import Text

TITLE = Text("Audit of closed tickets", "已关闭工单审计")
AGAINST = Text("{source} against the SLA “{sla}”", "{source}，对照 SLA“{sla}”")
SCENARIO = Text(", scenario {scenario}", "，场景 {scenario}")
ROWS = Text(
    "{rows} rows: {used} tickets audited, {unread} rows could not be used",
    "共 {rows} 行：审计工单 {used} 张，无法使用 {unread} 行",
)
FILED = Text(
    "filed from {first} to {last}; hours and weekdays in {zone}",
    "提交日期 {first} 至 {last}；钟点和星期按 {zone} 计",
)
OVERDUE = Text(
    "first response overdue: {overdue} of {measured}, {share} (95% interval {bounds})",
    "首次响应超时：{measured} 张中 {overdue} 张，占 {share}（95% 置信区间 {bounds}）",
)
OVERDUE_CLOSING = Text(
    "resolution overdue: {overdue} of {measured}, {share} (95% interval {bounds})",
    "解决超时：{measured} 张中 {overdue} 张，占 {share}（95% 置信区间 {bounds}）",
)
NO_RESPONSE = Text("no first response is recorded for {number} tickets", "有 {number} 张工单没有首次响应时间")
TWICE = Text(
    "{number} tickets have a time that the clock showed twice (end of daylight saving); the earlier one was taken",
    "有 {number} 张工单的时间在夏令时结束时出现过两次，按较早的一次计算",
)

TITLES = {
    "levels": Text("Response and resolution by level", "各级别的响应与解决"),
    "channels": Text("By channel", "按渠道"),
    "hours": Text("By hour of day", "按提交钟点"),
    "weekdays": Text("By weekday", "按星期"),
    "downgrades": Text("Downgrades: claimed above assigned", "降级：自报级别高于定级"),
    "agreement": Text("Assigned and suggested severity", "定级与建议级别"),
    "lacks": Text("What reports of a problem left out, and how long they took", "故障工单缺了什么、耗时多久"),
    "disputes": Text("Most worth disputing", "最值得提出异议的工单"),
    "rejects": Text("Rows that could not be used", "无法使用的行"),
    "heat": Text("Overdue first responses by weekday and hour", "首次响应超时：星期 × 钟点"),
}
LEVEL = Text("level", "级别")
KEYS = {
    "channels": Text("channel", "渠道"),
    "hours": Text("filed at", "提交钟点"),
    "weekdays": Text("weekday", "星期"),
}
NO_CHANNEL = Text("(not told)", "（未填）")
TICKETS = Text("tickets", "工单")
TARGET = Text("respond within", "响应时限")
MEASURE = (
    Text("overdue", "超时"), Text("share", "占比"), Text("95% interval", "95% 区间"), Text("median", "中位数"),
    Text("90th %", "90 分位"),
)  # fmt: skip
TARGET_CLOSING = Text("resolve within", "解决时限")
MEASURE_CLOSING = (
    Text("resolved late", "解决超时"), Text("share", "占比"), Text("95% interval", "95% 区间"),
    Text("resolved: median", "解决中位数"), Text("90th %", "90 分位"),
)  # fmt: skip
COUNTED = Text(
    "Medians and 90th percentiles are time as the SLA counts it: in its hours, without waits for the customer.",
    "中位数和 90 分位都按 SLA 的计时办法：只算服务时间，不含等待客户的时间。",
)
PEAK = Text(
    "Busiest: {start}–{end} with {tickets} tickets ({part}); first response overdue {inside} there, {outside} otherwise.",
    "最忙时段 {start}–{end}：{tickets} 张（{part}）；首次响应超时率 {inside}，其余时段 {outside}。",
)
CHANGE = Text("claimed → assigned", "自报 → 定级")
ALL = Text("all", "合计")
SUPPORT = (
    Text("text supports the claim", "文字支持自报级别"),
    Text("text leaves it open", "文字不足以判定"),
    Text("text does not support it", "文字不支持"),
)
CLAIMS = Text(
    "{claims} tickets claim a level ({in_text} of them in the text only); {lower} were assigned a lower one, {higher} a higher one.",
    "{claims} 张工单有自报级别（其中 {in_text} 张只写在正文里）；定级低于自报的 {lower} 张，高于自报的 {higher} 张。",
)
CONFUSION = Text("assigned \\ suggested", "定级 \\ 建议")
SAME = Text(
    "The same for {same} (95% interval {bounds}); Cohen's kappa with quadratic weights {kappa}.",
    "一致率 {same}（95% 置信区间 {bounds}）；二次加权 Cohen κ {kappa}。",
)
DIFFERENT = Text(
    "The text supports a worse severity for {worse}, a milder one for {milder}; it leaves a boundary open for {undecided}.",
    "文字支持更高级别的 {worse} 张，支持更低级别的 {milder} 张；{undecided} 张的文字不足以判定某一级界限。",
)
ELEMENT = Text("left out", "缺少的要素")
ANY = Text("any of the seven", "七项中任一项")
LACK = (
    Text("tickets", "工单"), Text("share", "占比"), Text("median without", "缺少时中位数"),
    Text("median with", "写明时中位数"), Text("difference", "相差"), Text("95% interval", "95% 区间"),
)  # fmt: skip
BY = {"resolution": Text("resolution", "解决"), "response": Text("first response", "首次响应")}
LACKS = Text(
    "{reports} reports of a problem; calendar time from filing to {by}. The difference need not be the omission's doing: "
    "tickets also differ in level and subject.",
    "故障类工单 {reports} 张；耗时为从提交到{by}的自然时间。差异不一定由缺失造成，工单的级别和内容也不同。",
)
NO_DISPUTES = Text(
    "None: no ticket whose text supports more than was assigned was answered late for that.",
    "没有：文字支持更高级别的工单，响应都没有超过该级别的时限。",
)
DISPUTES = Text(
    "{shown} of {candidates} tickets whose text supports a worse severity than assigned and that were answered late for "
    "it; ranked by the hours late times the probability that the text supports more.",
    "文字支持的级别高于定级、且按该级别算已超时的工单共 {candidates} 张，列出 {shown} 张；按“超时小时数 × 文字支持更高级别的概率”排序。",
)
DISPUTE = Text(
    "row {row}: claimed {claimed}, assigned {assigned}, text supports {suggested}; {chance} for more than {assigned}",
    "第 {row} 行：自报 {claimed}，定级 {assigned}，文字支持 {suggested}；高于 {assigned} 的概率 {chance}",
)
LATE = Text(
    "late by {late} for {suggested}: first response due {due}, came {came} (for {assigned} due {due_assigned})",
    "按 {suggested} 超时 {late}：首次响应应在 {due} 前，实际 {came}（按 {assigned} 应在 {due_assigned} 前）",
)
NOT_DECIDED = Text("not settled by the text: {ask}", "文字尚不足以判定：{ask}")
IN_TITLE = Text("title", "标题")
AT_LINE = Text("line {line}", "第 {line} 行")
QUOTE = Text("{where}: “{text}” ({says})", "{where}：“{text}”（{says}）")
UNCLAIMED = Text("nothing", "无")
REJECT_HEAD = (Text("row", "行号"), Text("line", "文件行"), Text("ticket", "工单"), Text("reason", "原因"))
MORE = Text("… and {number} more; --rejects FILE lists all", "……另有 {number} 行；用 --rejects FILE 列出全部")
ASSIGNED = Text("assigned", "定级")
SUGGESTED = Text("text supports", "文字支持")
LATE_BY = Text("late by", "超时")
CARD_OVERDUE = Text("first response overdue", "首次响应超时率")
CARD_LOWER = Text("assigned below the claim", "定级低于自报")
CARD_SUPPORTED = Text("in {number} of them the text supports the claim", "其中 {number} 张的文字支持自报级别")
CARD_KAPPA = Text("agreement with the text (quadratic kappa)", "与文字的一致程度（二次加权 κ）")
CARD_SAME = Text("the same for {share}", "完全一致 {share}")
CARD_UNREAD = Text("{number} rows could not be used", "另有 {number} 行无法使用")
HEAT = Text(
    "The colour is the share overdue, the number how many are. Empty: no ticket with a target.",
    "颜色深浅表示超时占比，数字是超时张数；空白表示该时段没有可核对的工单。",
)
HEAT_TIP = Text(
    "{day} {hour}:00: {overdue} of {measured} overdue", "{day} {hour}:00：{measured} 张中超时 {overdue} 张"
)
NONE_LATE = Text("none overdue", "全部按时")
ALL_LATE = Text("all overdue", "全部超时")
