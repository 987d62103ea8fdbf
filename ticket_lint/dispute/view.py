"""What all formats for people need: headings and labels in both languages, times, durations, numbers."""

from __future__ import annotations

from decimal import Decimal

from ticket_lint.diagnostic import Text
from ticket_lint.dispute import words
from ticket_lint.dispute.model import Brief, FacetRow, Lean, LevelTimes, Loss, Quote, Side
from ticket_lint.reporters.base import visible
from ticket_lint.sla import Verdict
from ticket_lint.sla.times import shown as moment
from ticket_lint.sla.wording import duration_of, target_of

TITLE = Text("Severity brief: {customer} or {vendor}?", "级别争议说明：{customer} 还是 {vendor}？")
RESULT = Text("What the text supports", "文中依据支持什么")
POSITIONS = Text("The two positions", "双方主张")
FACETS = Text("What the ticket says", "工单写明了什么")
CLAUSES = Text("The SLA, clause by clause", "逐条对照 SLA")
BOUNDARY = Text("The boundary in dispute: is it {severity}?", "争议界限：是否达到 {severity}")
COUNTERS = Text("The strongest counter-argument", "双方各自最需回应的一点")
FACTS = Text("Facts that would settle it", "哪些事实能够定论")
TIMES = Text("What the difference means for the response", "级别之差对响应时间的影响")
LOSS = Text("Loss estimate", "损失估算")
TICKET = Text("The ticket, with its evidence marked", "工单原文（已标出依据）")
METHOD = Text("How to read this", "阅读说明")

FACET = Text("Fact", "事实")
SAYS = Text("What the text says", "文中内容")
SURE = Text("Sure", "把握")
LINES = Text("Lines", "原文")
CLAUSE = Text("Clause", "条款")
VERDICT = Text("Verdict", "结论")
EVIDENCE = Text("Evidence", "依据")
WEIGHT = Text("Weight", "权重")
LEVEL = Text("Severity", "级别")
PROMISED = Text("First response within", "首次响应时限")
DUE = Text("Due", "到期时间")
UPDATE = Text("Next update due", "下次进展到期")
RESOLVED = Text("Resolution due", "解决到期")
CHANNEL = Text("Channel", "渠道")

PROFILE = Text("SLA profile: {title}", "SLA：{title}")
SCENARIO = Text("scenario: {title}", "场景：{title}")
SOURCE = Text("Source: {source}", "来源：{source}")
MADE = Text("made {time}", "生成于 {time}")
CLAIMS: dict[Side, Text] = {
    "customer": Text("The customer claims {severity}", "客户主张 {severity}"),
    "vendor": Text("The vendor assigned {severity}", "厂商评定 {severity}"),
}
RESTS = Text("What it rests on, the heaviest first:", "所依据的内容（按分量排列）：")
RESTS_ON_NOTHING = Text(
    "Nothing in the text speaks for {severity} rather than {other}.",
    "文中没有内容表明应为 {severity} 而非 {other}。",
)
MET_OF = Text(
    "{met} of {all} clauses of the profile at this severity are met.",
    "该级别的 {all} 条条款，满足 {met} 条。",
)
NO_LEVEL = Text("The profile has no level for {severity}.", "该 SLA 没有与 {severity} 对应的级别。")
NO_CLAUSES = Text("The profile names no criteria at this level.", "该 SLA 未写明此级别的判定标准。")
DOWNGRADES = Text("Grounds on which the vendor may lower a level", "厂商可据以降级的条款")
AGAINST: dict[Side, Text] = {
    "customer": Text("Against the customer's {severity}", "针对客户主张的 {severity}"),
    "vendor": Text("Against the vendor's {severity}", "针对厂商评定的 {severity}"),
}
CHANCE = Text(
    "Calibrated probability that the evidence reaches {severity}: {chance}.",
    "文中依据达到 {severity} 的概率（经校准）：{chance}。",
)
SUM = Text(
    "The weights are log-odds; with the starting value {start} they add up to {total}.",
    "权重为对数几率；连同起始值 {start}，合计 {total}。",
)
FOR, NOT_FOR = Text("for {severity}", "支持 {severity}"), Text("against {severity}", "反对 {severity}")
SETTLE = Text("What would settle it: {ask}.", "能够定论的事实：{ask}。")
NO_FACTS = Text(
    "No one or two further facts would carry the text over the boundary.",
    "补充一两项事实，都不足以改变这一界限上的结论。",
)
SUPPORTS: dict[Side, Text] = {
    "customer": Text("would support the customer", "将支持客户"),
    "vendor": Text("would support the vendor", "将支持厂商"),
}
SUPPORTS_NEITHER = Text("would support neither side's severity", "与双方主张都不同")
INFERRED = Text("inferred from the whole; no line says it outright", "由全文推断，没有哪一行直接写明")
MORE = Text("and {number} more", "另有 {number} 处")
ROW = Text("guideline row {number}", "指南第 {number} 行")
NOTHING_PROMISED = Text("nothing promised", "未承诺")
FILED = Text("Filed {time}.", "提交时间：{time}。")
NOT_FILED = Text(
    "The filing time was not given (--filed), so only the promised times are shown.",
    "未给出提交时间（--filed），只列出承诺的时限。",
)
DIFFERENCE = Text(
    "At {milder} the first response is due {time} later than at {worse}.",
    "按 {milder} 处理，首次响应的到期时间比按 {worse} 晚 {time}。",
)
SAME_TIME = Text("Both severities are due at the same time.", "两个级别的首次响应同时到期。")
EARLIER = Text(
    "At {milder} the first response is due {time} earlier than at {worse}.",
    "按 {milder} 处理，首次响应的到期时间反而比按 {worse} 早 {time}。",
)
COMPENSATION = Text("Compensation by the profile: {text}", "SLA 约定的补偿：{text}")
NO_ESTIMATE = Text("No estimate; not given: {inputs}.", "不作估算：未给出{inputs}。")
INPUTS = {
    "users": Text("affected users", "受影响用户数"),
    "value_per_user_hour": Text("value per user and hour", "每用户每小时价值"),
    "since": Text("when it began", "故障开始时间"),
    "until": Text("when it ended", "故障结束时间"),
}
DURATION = Text("Duration", "持续时间")
USERS = Text("Affected users (as given)", "受影响用户数（由使用者给出）")
VALUE = Text("Value per user and hour (as given)", "每用户每小时价值（由使用者给出）")
BEGIN, END = (
    Text("Since (as given)", "开始（由使用者给出）"),
    Text("Until (as given)", "结束（由使用者给出）"),
)
END_OPEN = Text("Until (not given: the time of this brief)", "结束（未给出，计至本说明生成时）")
ESTIMATED = Text(
    "Duration x users x value. The inputs were given by whoever made this brief and are not read from the ticket.",
    "持续时间 × 用户数 × 价值。以上数值由生成本说明的人给出，不是从工单中读取的。",
)
NO_CURRENCY = Text("no currency given", "未给出币种")
SKIPPED = Text("{number} lines without evidence left out", "略去 {number} 行无依据的内容")
CUT = Text("{number} characters left out", "略去 {number} 个字符")
TITLE_LINE = Text("title", "标题")
LINE = Text("line {number}", "第 {number} 行")
NOTES = (
    Text(
        "Only what the ticket says counts. A claimed severity, urgency words, capitals and exclamation marks are no evidence.",
        "只看工单写明的事实。自报级别、加急用语、感叹号都不算依据。",
    ),
    Text(
        "What is read from the text and its probability come from a trained model and may be wrong; the quoted lines are there to be checked.",
        "对文字的解读和概率由训练所得的模型给出，可能有误；列出原文正是为了便于核对。",
    ),
    Text(
        "A fact may weigh against a severity that it seems to support where the text shows it less clearly than tickets usually do.",
        "某项事实若写得不如一般工单明确，也可能降低它看似支持的级别的可能性。",
    ),
    Text("Secrets and personal data are masked.", "密钥与个人信息已遮盖。"),
)
GUIDELINE = Text("Rows of the guideline that are cited", "引用的指南条目")

_VERDICTS: dict[Verdict, Text] = {
    "met": Text("met", "满足"),
    "not met": Text("not met", "不满足"),
    "not told": Text("not told", "未提及"),
}
_LEANS: dict[Lean, Text] = {"for": FOR, "against": NOT_FOR, "neutral": Text("", "")}


def title_of(brief: Brief) -> Text:
    """The heading of a brief."""
    customer, vendor = brief.positions
    return TITLE.format(customer=customer.severity.name, vendor=vendor.severity.name)


def verdict_of(verdict: Verdict) -> Text:
    """The name of a verdict."""
    return _VERDICTS[verdict]


def lean_of(lean: Lean, brief: Brief) -> Text:
    """Which way evidence speaks, by name of the worse severity in dispute."""
    return _LEANS[lean].format(severity=worse_of(brief))


def unsupported(side: Side, brief: Brief) -> Text:
    """What to say of a position that nothing speaks for."""
    own, other = brief.positions if side == "customer" else brief.positions[::-1]
    return RESTS_ON_NOTHING.format(severity=own.severity.name, other=other.severity.name)


def worse_of(brief: Brief) -> str:
    """The worse of the two severities."""
    return min(one.severity for one in brief.positions).name


def said_of(row: FacetRow) -> Text:
    """What a facet comes to."""
    return words.said(row.name, row.value)


def told(row: FacetRow) -> bool:
    """Whether the text tells the value of a facet."""
    return row.value != "unknown"


def where(quote: Quote) -> Text:
    """`line 3` or `title`."""
    return TITLE_LINE if quote.title else LINE.format(number=str(quote.line))


def profile_of(brief: Brief, lang: str) -> str:
    """The SLA profile with its scenario."""
    sla = brief.sla
    text = PROFILE.of(lang).format(title=visible(sla.title.of(lang)))
    if sla.scenario is None:
        return text
    joint = "；" if lang == "zh" else "; "
    return text + joint + SCENARIO.of(lang).format(title=visible(sla.scenario.of(lang)))


def promised(level: LevelTimes, lang: str) -> str:
    """The target of the first response."""
    if level.target is None:
        return NOTHING_PROMISED.of(lang)
    return target_of(level.target, level.hours).of(lang)


def times_table(brief: Brief, lang: str) -> tuple[list[str], list[list[str]]]:
    """Columns and rows of what both severities promise; a column that says nothing is left out."""
    heads = (LEVEL, PROMISED, DUE, UPDATE, RESOLVED, CHANNEL)
    rows = []
    for one in brief.times.levels:
        dues = (one.first_response, one.next_update, one.resolution)
        cells = [moment(due, lang) if due is not None else "" for due in dues]
        channel = visible(one.channel.of(lang)) if one.channel is not None else ""
        rows.append([one.severity.name, promised(one, lang), *cells, channel])
    kept = [at for at in range(len(heads)) if any(row[at] for row in rows)]
    return [heads[at].of(lang) for at in kept], [[row[at] or "–" for at in kept] for row in rows]


def difference(brief: Brief, lang: str) -> str | None:
    """How far apart the due times are, as a sentence."""
    apart = brief.times.difference
    if apart is None:
        return brief.times.problem.of(lang) if brief.times.problem is not None else None
    worse, milder = sorted(one.severity.name for one in brief.positions)
    text = SAME_TIME if not apart else DIFFERENCE if apart.total_seconds() > 0 else EARLIER
    return text.of(lang).format(worse=worse, milder=milder, time=duration_of(abs(apart)).of(lang))


def number(value: Decimal | int, places: int = 2) -> str:
    """`1,234.50`; an int has no places."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,.{places}f}"


def money(value: Decimal, loss: Loss) -> str:
    """An amount with its currency."""
    currency = loss.given.currency
    return f"{number(value)} {visible(currency)}" if currency else number(value)


def inputs(loss: Loss, lang: str) -> list[tuple[str, str]]:
    """The inputs of the estimate that are known, with their names."""
    given = loss.given
    found: list[tuple[str, str]] = []
    if given.users is not None:
        found.append((USERS.of(lang), number(given.users)))
    if given.value is not None:
        price = money(given.value, loss)
        joint = f"（{NO_CURRENCY.zh}）" if lang == "zh" else f" ({NO_CURRENCY.en})"
        found.append((VALUE.of(lang), price if given.currency else price + joint))
    if given.since is not None:
        found.append((BEGIN.of(lang), moment(given.since, lang)))
    if loss.until is not None:
        found.append(((END_OPEN if loss.open_end else END).of(lang), moment(loss.until, lang)))
    if loss.hours is not None:
        found.append((DURATION.of(lang), _hours(loss.hours, lang)))
    return found


def missing(loss: Loss, lang: str) -> str:
    """Why there is no estimate."""
    names = [INPUTS[field].of(lang) for field in loss.missing]
    text = NO_ESTIMATE.of(lang).format(inputs=("、" if lang == "zh" else ", ").join(names))
    if loss.note is None:
        return text
    return text + ("" if lang == "zh" else " ") + loss.note.of(lang)


def formula(loss: Loss, lang: str) -> str:
    """`2 h 30 min × 300 × 1.20 CNY = 900.00 CNY`."""
    given = loss.given
    if loss.hours is None or loss.amount is None or given.users is None or given.value is None:
        return ""
    factors = (_hours(loss.hours, lang), number(given.users), money(given.value, loss))
    return f"{' × '.join(factors)} = {money(loss.amount, loss)}"


def _hours(hours: Decimal, lang: str) -> str:
    """A duration with hours as its largest unit."""
    seconds = round(hours * 3600)
    if seconds % 60:
        return f"{number(hours, 4)} {'小时' if lang == 'zh' else 'h'}"
    whole, minutes = divmod(seconds // 60, 60)
    units = ("小时", "分钟") if lang == "zh" else ("h", "min")
    parts = [f"{count:,} {unit}" for count, unit in zip((whole, minutes), units, strict=True) if count]
    return " ".join(parts) or f"0 {units[0]}"
