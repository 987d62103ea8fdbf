"""The model card, filled from the figures of the run that made the model, in English or Chinese."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ticket_lint.diagnostic import Text
from ticket_lint.severity import wording
from ticket_lint.severity.training.metrics import shown

_BAR = 20
_MOST_GROUPS = 40
_KEYS = ("quadratic_kappa", "macro_f1", "accuracy", "p0_precision", "p0_recall", "off_by_two")
_TITLE = Text("# Severity model", "# 级别模型")
_ABOUT = Text(
    "Suggests P0–P3 for a support ticket from the facts in its text, by the public definition in `data/GUIDELINE.md`. "
    "This card is written by the training run; every figure is measured on tickets whose batch (author and situation) "
    "was held out.",
    "根据工单文字里的事实建议 P0–P3，标准见公开的 `data/GUIDELINE.md`。本说明卡由训练程序写出；所有指标都在整批留出（按作者与情境分批）的工单上测得。",
)
_DATA = Text("## Data", "## 数据")
_COUNT = Text("{tickets} labelled tickets{source}. ", "已标注工单 {tickets} 张{source}。")
_GROUPED = Text(
    "Held out together: {groups} groups by batch, never random rows. ",
    "按批次分为 {groups} 组整组留出，从不随机抽行。",
)
_DEALT = Text(
    "Held out together: {groups} parts; rows without a batch were dealt into parts at random, so where one author wrote "
    "several of them the figures flatter. ",
    "分为 {groups} 份依次留出；没有批次的行随机分配，同一作者若有多张工单，指标会偏高。",
)
_STAND_IN = Text(
    "Not labelled, read from the text by the readers instead: {names}. ",
    "以下各项没有标注，由程序从文字读出代替：{names}。",
)
_SHEET = Text(
    "`data/DATASHEET.md` says how the shipped corpus was made and what it must not be used for.",
    "自带语料的来历和不得使用的场合见 `data/DATASHEET.md`。",
)
_HOW = Text("## How it works", "## 原理")
_METHOD = Text(
    "Readers find cues for seven facets and three circumstances (harm, standstill, cosmetic), each with its span. Claims, "
    "tone and urgency are blanked first. Logistic regressions turn cues and words into a posterior of every facet; the "
    "guideline's table turns posteriors into log-odds of the boundaries >=P2, >=P1, >=P0; direct evidence of cues and words, "
    "and of words fitted as if there were no readers, is added; a logistic regression on held-out scores weighs the three and calibrates. What the "
    "guideline's table rules out (a P1 in a test environment, a P0 that is over or hits a part of the users) is held down whatever the words say. The suggestion of P0 has a threshold of "
    "its own: missing one costs more.",
    "先抹去自报级别、语气和催促，再由各读取器找出七项事实与三种情形（实际损害、业务停摆、仅外观）的线索，每条都标出原文位置。"
    "逻辑回归把线索和用词换算成每项事实的概率；指南的级别表再把这些概率换算成 >=P2、>=P1、>=P0 三条界线的对数几率，并加上线索和用词的直接证据，以及不看读取器、单凭用词得到的证据；"
    "最后用留出数据上的得分做一次逻辑回归，为三者定权并校准。指南级别表排除的结论（如测试环境里的 P1、已恢复或只影响一部分用户的 P0），无论用词如何都会压下去。P0 另有阈值：漏判的代价更高。",
)
_FIGURES = Text("## Figures, leave-one-batch-out", "## 指标（逐批留出）")
_SUMMARY = Text(
    "Expected calibration error {error}. Contrast pairs (one fact changed) ordered as labelled: {ordered} of {pairs}.",
    "期望校准误差 {error}。只改动一处事实的对照工单共 {pairs} 对，其中 {ordered} 对的高低次序与标注一致。",
)
_FRESH = Text("### Batches that no word list was written with", "### 编写词表时未见过的批次")
_TRUST = Text(
    "What other tickets may expect: {n} of the tickets were written when the word lists were done. They count eight times as much as the others where "
    "the three kinds of evidence are weighed and probabilities are fitted (each batch held out); their expected calibration error is {error}.",
    "其他工单大致会是这样：有 {n} 张工单是词表写完之后才写的。为三类证据定权、拟合概率时（逐批留出），它们的分量是其余工单的八倍；它们的期望校准误差为 {error}。",
)
_DESIGNS = Text("### Designs compared on the same splits", "### 同一划分上的方案比较")
_DESIGN = Text("design", "方案")
_BY_GROUP = Text("### By batch and language", "### 按批次与语言")
_FACETS = Text("### Facets", "### 各项事实")
_FACET = Text("facet", "事实")
_N = Text("n", "张数")
_CONFUSION = Text("### Confusion (rows: labelled, columns: suggested)", "### 混淆矩阵（行：标注，列：建议）")
_CALIBRATION = Text(
    "### Calibration (probability of the most probable severity against the share that is right)",
    "### 校准（最可能级别的概率，与实际判对的比例）",
)
_ABSTENTION = Text("### Abstention", "### 弃权")
_OPEN = Text(
    "Where a probability is within the margin of its threshold the suggestion says that the text does not decide, and names "
    "the fact that would. Decided: {decided} of tickets, accuracy there {there}, on the others {elsewhere}.",
    "概率与阈值过近时，建议会说明文字不足以判定，并指出补充哪项事实即可判定。可判定的工单占 {decided}，其中正确率 {there}，其余 {elsewhere}。",
)
_LIMITS = Text("## Limits", "## 局限")
_KNOWN = Text(
    "- The tickets of the shipped corpus are invented; their labels say what a text supports by the guideline, not what a vendor decided.\n"
    "- The readers' word lists were written with most of the shipped tickets at hand, so the figures on these flatter them: those on the batches that no word "
    "list was written with tell more, and `ticket-lint evaluate tests/severity/unseen.jsonl` scores the model on tickets that trained nothing.\n"
    "- Facets are taken as independent given the ticket; unusual combinations are less certain than they look.\n"
    "- Reports with little context (public trackers) often do not tell scope and stage: expect abstention.\n"
    "- Languages other than Chinese and English are not supported.",
    "- 自带语料的工单是编写的；标注说的是按指南这段文字能支持哪个级别，不是厂商的实际定级。\n"
    "- 各读取器的词表是对照大部分自带工单写的，在这些工单上测得的指标偏高；未见过的批次更说明问题，`ticket-lint evaluate tests/severity/unseen.jsonl` 则用从未参与训练的工单评估模型。\n"
    "- 各项事实在给定工单时按相互独立处理；少见的组合没有看上去那么有把握。\n"
    "- 上下文很少的报告（公开的问题跟踪器上常见）往往没说影响范围和环境，多会弃权。\n"
    "- 不支持中文、英文以外的语言。",
)
# Designs are named in English in the figures.
_DESIGN_NAMES = {
    "reference: all words, linear": "参照：全部用词，线性",
    "reference: facets from all words, then the table": "参照：由全部用词推断事实，再查表",
    "reference: both": "参照：两者合用",
    "facets by readers, then the table": "读取器给出事实，再查表",
    "cues of the readers, linear": "读取器的线索，线性",
    "facets learned from cues, then the table": "由线索学习事实，再查表",
    "cues and words, linear": "线索与用词，线性",
    "facets learned from cues and words, then the table": "由线索与用词学习事实，再查表",
    "all together (chosen)": "全部合用（采用）",
    "true facets, then the table (ceiling)": "标注的事实，再查表（上限）",
}


def render(figures: Mapping[str, Any], lang: str = "en") -> str:
    """Return the card as Markdown. `figures` are those of `metrics.json`, `lang` is "en" or "zh"."""
    severity, open_ = figures["severity"], figures["abstention"]
    summary = _SUMMARY.format(
        error=f"{severity['calibration_error']:.3f}",
        ordered=str(severity["pairs_ordered"]),
        pairs=str(severity["pairs"]),
    )
    decided = _OPEN.format(
        decided=f"{open_['decided']:.1%}",
        there=f"{open_['accuracy_decided']:.3f}",
        elsewhere=f"{open_['accuracy_open']:.3f}",
    )
    groups = dict(list(figures["by_batch"].items())[:_MOST_GROUPS]) | figures["by_language"]
    parts = [
        *(one.of(lang) for one in (_TITLE, _ABOUT, _DATA)),
        _data(figures, lang),
        *(one.of(lang) for one in (_HOW, _METHOD, _FIGURES)),
        _table(_names(lang), [[shown(severity[key]) for key in _KEYS]]),
        summary.of(lang),
        *_fresh(figures["fresh"], lang),
        *_designs(figures["designs"], lang),
        _BY_GROUP.of(lang),
        _table(
            ["", _N.of(lang), *_names(lang)],
            [[name, str(int(row["n"])), *(shown(row[key]) for key in _KEYS)] for name, row in groups.items()],
        ),
        *_facets(figures["facets"], lang),
        _CONFUSION.of(lang),
        _table(
            ["", "P0", "P1", "P2", "P3"],
            [[f"P{at}", *map(str, row)] for at, row in enumerate(figures["confusion"])],
        ),
        _CALIBRATION.of(lang),
        "```\n" + "\n".join(_bar(*row) for row in figures["reliability"]) + "\n```",
        *(one.of(lang) for one in (_ABSTENTION, decided, _LIMITS, _KNOWN)),
    ]
    return "\n\n".join(parts) + "\n"


def _data(figures: Mapping[str, Any], lang: str) -> str:
    source = figures["source"]
    told = Text(f" ({source})", f"（{source}）") if source else Text("", "")
    text = _COUNT.of(lang).format(tickets=figures["tickets"], source=told.of(lang))
    text += (_GROUPED if figures["grouped"] else _DEALT).of(lang).format(groups=figures["groups"])
    if figures["stand_in"]:
        names = [wording.NAMES[name].of(lang) for name in figures["stand_in"]]
        text += _STAND_IN.of(lang).format(names=("、" if lang == "zh" else ", ").join(names))
    return text + _SHEET.of(lang)


def _fresh(row: Mapping[str, Any], lang: str) -> list[str]:
    if not row:
        return []
    told = _TRUST.format(n=str(row["n"]), error=f"{row['calibration_error']:.3f}")
    return [_FRESH.of(lang), told.of(lang), _table(_names(lang), [[shown(row[key]) for key in _KEYS]])]


def _designs(designs: Mapping[str, Mapping[str, float]], lang: str) -> list[str]:
    if not designs:
        return []
    rows = [
        [Text(name, _DESIGN_NAMES.get(name, name)).of(lang), *(shown(row[key]) for key in _KEYS)]
        for name, row in designs.items()
    ]
    return [_DESIGNS.of(lang), _table([_DESIGN.of(lang), *_names(lang)], rows)]


def _facets(facets: Mapping[str, Mapping[str, Any]], lang: str) -> list[str]:
    if not facets:
        return []
    rows = [
        [wording.NAMES[name].of(lang), str(row["n"]), shown(row["accuracy"]), shown(row["macro_f1"])]
        for name, row in facets.items()
    ]
    names = [wording.FIGURES[key].of(lang) for key in ("accuracy", "macro_f1")]
    return [_FACETS.of(lang), _table([_FACET.of(lang), _N.of(lang), *names], rows)]


def _names(lang: str) -> list[str]:
    return [wording.FIGURES[key].of(lang) for key in _KEYS]


def _bar(sure: float, right: float, n: int) -> str:
    return f"{sure:5.2f} |{'#' * round(right * _BAR):<{_BAR}}| {right:4.2f}  n={n}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines)
