"""What facets, values, circumstances and figures are called, in both languages."""

from __future__ import annotations

from ticket_lint.diagnostic import Text

NAMES: dict[str, Text] = {
    "impact": Text("impact", "故障程度"),
    "function": Text("function", "功能"),
    "scope": Text("scope", "影响范围"),
    "stage": Text("stage", "所处环境"),
    "status": Text("status", "当前状态"),
    "workaround": Text("workaround", "规避办法"),
    "pressure": Text("time pressure", "时间压力"),
    "harm": Text("harm", "实际损害"),
    "standstill": Text("standstill", "业务停摆"),
    "cosmetic": Text("cosmetic only", "仅外观"),
    "kind": Text("kind of ticket", "工单类型"),
    "table": Text("the guideline's table on what was read", "按读到的事实查指南级别表"),
    "words": Text("other words", "其他用词"),
}

# The figures of `training.metrics`, in the order in which they are shown.
FIGURES: dict[str, Text] = {
    "quadratic_kappa": Text("quadratic kappa", "二次加权 kappa"),
    "macro_f1": Text("macro-F1", "宏平均 F1"),
    "accuracy": Text("accuracy", "正确率"),
    "p0_precision": Text("P0 precision", "P0 精确率"),
    "p0_recall": Text("P0 recall", "P0 召回率"),
    "off_by_two": Text("off by two levels or more", "相差两级及以上"),
    "calibration_error": Text("calibration error", "校准误差"),
}

# How a value would be told; read after "if the text said that …" and "若说明……".
VALUES: dict[tuple[str, str], Text] = {
    ("impact", "outage"): Text("the function cannot be used at all", "功能完全不可用"),
    ("impact", "degraded"): Text("it works, but badly", "功能可用但质量很差"),
    ("impact", "defect"): Text("the behaviour is wrong but hinders little", "表现有误但影响很小"),
    ("impact", "question"): Text("it is a question", "这是咨询"),
    ("impact", "suggestion"): Text("it is a wish", "这是建议"),
    ("function", "core"): Text("a core function is hit", "受影响的是核心功能"),
    ("function", "noncore"): Text("a function beside the core is hit", "受影响的是非核心功能"),
    ("function", "unknown"): Text("the function is not told", "未说明是什么功能"),
    ("scope", "all"): Text("all users or rooms are affected", "受影响的是全部用户或房间"),
    ("scope", "many"): Text("a large share of users is affected", "受影响的用户占比很大"),
    ("scope", "some"): Text("only one segment is affected", "只影响一部分用户、机型或地区"),
    ("scope", "one"): Text("only one user or room is affected", "只影响一个用户或房间"),
    ("scope", "unknown"): Text("who is affected is not told", "未说明谁受影响"),
    ("stage", "production"): Text("it happens in production", "发生在生产环境"),
    ("stage", "test"): Text("it happens in a test environment", "只发生在测试环境"),
    ("stage", "unknown"): Text("the environment is not told", "未说明是生产还是测试环境"),
    ("status", "ongoing"): Text("it is still going on", "故障仍在持续"),
    ("status", "intermittent"): Text("it comes and goes", "故障时有时无"),
    ("status", "recovered"): Text("it has recovered", "已经恢复"),
    ("status", "unknown"): Text("its present state is not told", "未说明当前状态"),
    ("workaround", "none"): Text("nothing restores it", "重启等办法均无效"),
    ("workaround", "exists"): Text("a workaround restores it", "有办法可以恢复"),
    ("workaround", "unknown"): Text("workarounds are not told", "未说明有无规避办法"),
    ("pressure", "yes"): Text(
        "an event or launch within 48 hours depends on it", "48 小时内有活动或上线依赖它"
    ),
    ("pressure", "no"): Text("no event within 48 hours depends on it", "48 小时内没有活动依赖它"),
    ("harm", "yes"): Text("data or money is lost or exposed", "有数据或资金受损、外泄"),
    ("harm", "no"): Text("no data or money is lost or exposed", "没有数据或资金受损"),
    ("standstill", "yes"): Text("the business cannot go on", "业务已无法进行"),
    ("standstill", "no"): Text("the business can go on", "业务仍可进行"),
    ("cosmetic", "yes"): Text("it is only a matter of looks", "只是外观问题"),
    ("cosmetic", "no"): Text("it is more than looks", "不只是外观问题"),
}

# What to tell so that the facet is settled.
ASKS: dict[str, Text] = {
    "impact": Text("say whether it fails completely or works badly", "请说明是完全不可用，还是可用但质量差"),
    "function": Text("say which function the user cannot use", "请说明用户用不了的是哪项功能"),
    "scope": Text("say who and how many are affected", "请说明影响了谁、影响了多少"),
    "stage": Text("say whether it is production or a test environment", "请说明是生产环境还是测试环境"),
    "status": Text("say whether it is still going on", "请说明故障是否仍在持续"),
    "workaround": Text(
        "say what was tried and whether anything restores it", "请说明试过什么、有没有办法恢复"
    ),
    "pressure": Text(
        "say whether an event within 48 hours depends on it", "请说明 48 小时内是否有活动依赖它"
    ),
    "harm": Text("say whether data or money is lost or exposed", "请说明是否有数据或资金受损、外泄"),
    "standstill": Text("say whether the business can go on", "请说明业务是否还能进行"),
    "cosmetic": Text("say whom it hinders and how", "请说明它妨碍了谁、怎样妨碍"),
}
