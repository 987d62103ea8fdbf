"""Which role a heading or a label names, in Chinese or English."""

from __future__ import annotations

from functools import lru_cache

from ticket_lint.document.model import Role

# The first role with a word in the heading wins, so the more telling roles stand first.
# Words are folded; Han words match anywhere, English ones between word boundaries.
_WORDS: tuple[tuple[Role, str], ...] = (
    (
        Role.OTHER,
        "existing issue|already reported|code of conduct|pull request|submit a pr|checklist|"
        "duplicate|search existing|searched existing|references|检查清单|是否愿意|提交 pr|参考资料",
    ),
    (
        Role.TROUBLESHOOTING,
        "尝试|试过|已操作|操作过|处置|排查|排除|自查|已试|已做|做过|排障|处理过程|处理经过|临时办法|临时方案|规避|绕过|"
        "已确认|已验证|验证过|对照|对比|看过|查过|查到|搜过|凑合|替代方案|备选方案|"
        "tried|try|attempt|attempts|attempted|troubleshoot|troubleshooting|ruled out|workaround|"
        "workarounds|already done|already looked|already checked|checked|looked at|investigation|"
        "investigated|mitigation|mitigations|diagnosis|diagnostics|we did|i did|we checked|alternatives",
    ),
    (
        Role.EXPECTED,
        "期望|预期|期待|理想|应有|正确结果|正确行为|正确表现|希望|想要|应该|正常情况|"
        "expect|expected|expectation|expectations|should happen|should be|desired|wanted|"
        "would like|want|i d like|we d like|would be",
    ),
    (
        Role.FREQUENCY,
        "频率|概率|复现率|频次|必现|偶现|how often|frequency|reproducibility|reproduction rate|"
        "reproduces how often|repro rate|occurrence",
    ),
    (
        Role.STEPS,
        "步骤|复现|重现|操作|触发|怎么出|做法|step|steps|repro|reproduce|reproducing|reproduction|"
        "reproducer|reproducible|minimal example|what we do|what i do|code sample|sample code|"
        "how to see it|how to trigger|trigger|代码",
    ),
    (
        Role.SEVERITY,
        "优先级|级别|等级|严重程度|严重性|紧急程度|定级|priority|severity|urgency|why p0|why p1|"
        "why p2|why this is p0|why this is p1",
    ),
    (
        Role.IMPACT,
        "影响|波及|损失|业务后果|范围|规模|数量|impact|affected|affects|blast radius|consequence|"
        "consequences|who is hit|hurts|matters|how many|scope of",
    ),
    (
        Role.LOGS,
        "日志|堆栈|报错|错误信息|错误码|错误提示|异常信息|崩溃信息|抓包|返回|控制台输出|证据|"
        "log|logs|stack trace|stack traces|stacktrace|stack|backtrace|traceback|error|errors|console|"
        "crash log|crash report|crash|output|dump|dumps|response|exception|trace",
    ),
    (
        Role.IDENTIFIERS,
        "标识|请求 id|请求id|任务 id|任务id|频道|房间|会议号|工单号|订单号|uid|userid|用户id|"
        "sdkappid|appid|可查|样例|例子|request id|request ids|identifiers|ids|call id|call ids|"
        "channel|room id|room|session id|session ids|example|examples|sample|samples",
    ),
    (
        Role.ATTACHMENT,
        "附件|截图|录屏|录像|视频|attachment|attachments|screenshot|screenshots|recording|recordings",
    ),
    (
        Role.TIME,
        "时间|时刻|发生于|开始于|截止|time|timeline|when|since|started|occurred|date|deadline",
    ),
    (
        Role.ENVIRONMENT,
        "环境|版本|平台|设备|机型|系统|浏览器|配置|固件|型号|客户端|集成包|集成方式|接入方式|网络|sdk|"
        "引擎|终端|车型|实例|集群|引擎|environment|env|version|versions|platform|platforms|device|devices|os|"
        "operating system|browser|browsers|setup|set up|configuration|config|system|hardware|"
        "firmware|software|client|image|region|regions|package",
    ),
    (
        Role.CATEGORY,
        "类别|类型|分类|产品|模块|标签|所属|category|type|product|component|label|labels|module|area",
    ),
    (
        Role.ACTUAL,
        "实际|现象|现状|结果|问题|描述|表现|症状|情况|故障|概述|经过|actual|observed|observation|"
        "behavior|behaviour|symptom|symptoms|problem|description|describe|issue|bug|summary|"
        "what happened|what happens|what i see|what we see|tl dr|details|got|currently",
    ),
    (
        Role.REQUEST,
        "诉求|请求|要求|想请|需求|建议|question|questions|request|requests|ask|asks|feature|suggestion",
    ),
    (
        Role.OTHER,
        "备注|其他|其它|补充|说明|背景|场景|联系|反馈人|提交人|note|notes|additional|anything else|"
        "context|background|contact|remark|remarks|misc",
    ),
)
_TITLE_WORDS = frozenset({"标题", "主题", "题目", "title", "subject", "工单标题", "问题标题"})
_MAX_LENGTH = 60


def _split() -> tuple[tuple[tuple[str, ...], tuple[str, ...], Role], ...]:
    table = []
    for role, words in _WORDS:
        parts = words.split("|")
        latin = tuple(f" {word} " for word in parts if word.isascii())
        table.append((tuple(word for word in parts if not word.isascii()), latin, role))
    return tuple(table)


_TABLE = _split()


@lru_cache(maxsize=1024)
def role_of(heading: str) -> Role | None:
    """Return the role that a folded heading or label names, or None where it names none."""
    if len(heading) > _MAX_LENGTH:
        return None
    words = "".join(char if char.isalnum() else " " for char in heading).split()
    padded = f" {' '.join(words)} "
    if padded.strip() in _TITLE_WORDS:
        return Role.TITLE
    for han, latin, role in _TABLE:
        for word in han:
            if word in heading:
                return role
        for word in latin:
            if word in padded:
                return role
    return None


_FILLERS = frozenset(
    "a an the we i to of and or your our is are was what have has so far you it this that s did do for "
    "any full relevant brief exact current business user users client test additional my more info "
    "information result results behavior behaviour data detail details done already things below "
    "number numbers in on by with who where how can be if possible optional required".split()
)
_HAN_FILLERS = (
    "我们",
    "我司",
    "贵司",
    "你们",
    "已经",
    "以上",
    "如下",
    "信息",
    "相关",
    "具体",
    "业务",
    "用户",
    "当前",
    "目前",
    "详细",
    "简要",
    "主要",
    "结果",
    "行为",
    "内容",
    "记录",
    "列表",
    "详情",
    "情况",
    "描述",
    "说明",
    "过程",
    "方式",
    "完整",
    "关键",
    "部分",
    "片段",
    "附上",
    "发生",
    "出现",
    "开始",
    "建议",
    "自己",
    "路子",
    "必填",
    "选填",
    "可选",
    "的",
    "了",
    "和",
    "与",
    "及",
    "或",
    "是",
    "请",
    "面",
    "项",
    "号",
    "名",
    "处",
    "过",
    "做",
    "有",
)


@lru_cache(maxsize=1024)
def label_residue(label: str) -> int:
    """Return how much of a folded label is neither a role's word nor a filler.

    Han characters count one each, English words two each. 0 means that the label is nothing
    but a heading (`复现步骤`, `steps to reproduce`); a sentence that merely holds such a word scores
    high.
    """
    rest = label
    for word in _HAN_WORDS:
        if word in rest:
            rest = rest.replace(word, " ")
    for word in _HAN_FILLERS:
        rest = rest.replace(word, " ")
    residue = sum(1 for char in rest if not char.isascii() and char.isalnum())
    latin = " ".join("".join(char if char.isascii() and char.isalnum() else " " for char in rest).split())
    padded = f" {latin} "
    for phrase in _LATIN_PHRASES:
        if phrase in padded:
            padded = padded.replace(phrase, " ")
    return residue + 2 * sum(1 for word in padded.split() if word not in _FILLERS and not word.isdigit())


def tells_number(words: str) -> bool:
    """Tell whether a folded line holds a number behind its first word, as `error 1104` and `sdk 4.3.1` do.

    Such a line names something and tells it as well: it is no mere heading.
    """
    return any(char.isdecimal() for char in words.lstrip("0123456789.、)( "))


_HAN_WORDS = sorted({word for han, _, _ in _TABLE for word in han}, key=len, reverse=True)
_LATIN_PHRASES = sorted({word for _, latin, _ in _TABLE for word in latin}, key=len, reverse=True)
