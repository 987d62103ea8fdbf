"""The sentences of a brief that do not depend on its format."""

from __future__ import annotations

from collections.abc import Mapping

from ticket_lint.diagnostic import Text
from ticket_lint.dispute.model import Side
from ticket_lint.severity import wording
from ticket_lint.sla import Verdict

SIDES: Mapping[Side, Text] = {"customer": Text("customer", "客户"), "vendor": Text("vendor", "厂商")}

# Where "no" only means that the text is silent.
SILENT: Mapping[str, Text] = {
    "pressure": Text(
        "the text names no event within 48 hours that depends on it", "文中没有提到 48 小时内有活动依赖它"
    ),
    "harm": Text("the text tells of no data or money lost or exposed", "文中没有提到数据或资金受损、外泄"),
    "standstill": Text("the text does not say that the business cannot go on", "文中没有说明业务已无法进行"),
    "cosmetic": Text("the text does not say that it is only a matter of looks", "文中没有说只是外观问题"),
}

UNTOLD: Mapping[str, Text] = {
    "impact": Text("how bad it is is not told", "未说明故障的程度"),
}

SUPPORTS: Mapping[Side, Text] = {
    "customer": Text(
        "The evidence in the text supports the customer's {customer}, not the vendor's {vendor}.",
        "文中的依据支持客户主张的 {customer}，不支持厂商评定的 {vendor}。",
    ),
    "vendor": Text(
        "The evidence in the text supports the vendor's {vendor}, not the customer's {customer}.",
        "文中的依据支持厂商评定的 {vendor}，不支持客户主张的 {customer}。",
    ),
}
UNDECIDED = Text(
    "The text does not decide between the customer's {customer} and the vendor's {vendor}.",
    "仅凭文中内容，无法在客户主张的 {customer} 与厂商评定的 {vendor} 之间作出判定。",
)
NEITHER = Text(
    "The evidence in the text supports {suggested}, which is neither the customer's {customer} nor the vendor's {vendor}.",
    "文中的依据支持 {suggested}，既不是客户主张的 {customer}，也不是厂商评定的 {vendor}。",
)
NEARER = Text("Of the two, the {side}'s {severity} is nearer.", "两者之中，{side}的 {severity} 更接近。")
OPEN_BESIDE = Text(
    "Whether it reaches {open} at all, the text does not decide; that boundary is not in dispute.",
    "至于是否达到 {open}，文中内容不足以判定，但这一界限不在争议之内。",
)
OPEN_CLAUSE: Mapping[Verdict, Text] = {
    "not met": Text(
        "No fact weighs against {severity}, but one of its clauses is not met: {clause}.",
        "没有不利于 {severity} 的事实，但它有一条条款不满足：{clause}。",
    ),
    "not told": Text(
        "No fact weighs against {severity}, but the text does not tell one of its clauses: {clause}.",
        "没有不利于 {severity} 的事实，但它有一条条款文中未提及：{clause}。",
    ),
}
NO_ARGUMENT = Text("The text holds no argument against {severity}.", "文中没有不利于 {severity} 的内容。")
ARGUMENT = Text("What weighs most: {said}.", "最不利的一点：{said}。")
IF_TOLD = Text(
    "If the text said that {said}, the evidence would support {severity}.",
    "若文中写明“{said}”，依据将支持 {severity}。",
)
RECOVERED = Text(
    "The text says that it has recovered: an estimate needs the end.",
    "文中称已经恢复：须给出结束时间才能估算。",
)
NO_DIFFERENCE = Text(
    "The profile names no first response for both.", "所选 SLA 没有同时给出两个级别的首次响应时间。"
)


def said(name: str, value: str) -> Text:
    """What the text says of a facet, as a clause: "a core function is hit"."""
    if value == "unknown" and name in SILENT:
        return SILENT[name]
    return wording.VALUES.get((name, value)) or UNTOLD[name]


def joined(values: Mapping[str, str]) -> Text:
    """Several values as one clause."""
    told = [wording.VALUES[item] for item in values.items()]
    return Text(" and ".join(one.en for one in told), "，且".join(one.zh for one in told))
