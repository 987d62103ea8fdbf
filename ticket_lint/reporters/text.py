"""The format for people: every finding with its line, then the score with its reasons and the questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ticket_lint.diagnostic import Diagnostic, Level, Text
from ticket_lint.elements import Kind
from ticket_lint.errors import InputError
from ticket_lint.redact import Masker
from ticket_lint.reporters.base import Result, View, counts, level_name, tally, visible, where
from ticket_lint.reporters.snippet import snippet
from ticket_lint.text import Span

_KINDS = {
    Kind.BUG: Text("bug", "缺陷"),
    Kind.QUESTION: Text("question", "咨询"),
    Kind.SUGGESTION: Text("suggestion", "建议"),
}
_COLORS = {Level.ERROR: "31", Level.WARNING: "33", Level.INFO: "36"}
_HINT = Text("hint", "建议")
_NOTHING = Text("nothing to complain about", "没有发现问题")
_ASK = Text("Support would ask first:", "技术支持会先问：")
_SUPPRESSED = Text("{number} suppressed", "已忽略 {number} 处")


def render(items: Iterable[Result | InputError], view: View) -> Iterator[str]:
    """Yield one text for each draft and, for more than one, a last line that sums up."""
    total = dict.fromkeys((Level.ERROR, Level.WARNING, Level.INFO), 0)
    drafts = 0
    for item in items:
        if isinstance(item, InputError):
            continue  # said on stderr
        drafts += 1
        for level, number in counts(item.report).items():
            total[level] += number
        yield from _draft(item, view)
    if drafts > 1 and not view.quiet:
        found = tally(total, view.lang)
        if view.lang == "zh":
            yield f"共检查 {drafts} 份草稿：{found or _NOTHING.zh}。\n"
        else:
            yield f"{drafts} drafts checked: {found or _NOTHING.en}.\n"


def _draft(result: Result, view: View) -> Iterator[str]:
    report = result.report
    masker = result.masker
    before: Span | None = None
    for found in report.diagnostics:
        if before is not None and found.span != before:
            yield "\n"
        yield _finding(result, masker, found, view, shown=found.span == before)
        before = found.span
    if before is not None:
        yield "\n"
    if report.severity is not None:
        from ticket_lint.reporters.severity import lines

        yield "\n".join([*lines(report, masker, result.name), "", ""])
    if view.quiet:
        return
    yield "\n".join([*_score(result, masker, view), ""])
    yield "\n"


def _finding(result: Result, masker: Masker, found: Diagnostic, view: View, *, shown: bool) -> str:
    """A finding; its line of the draft only where the finding before did not show it."""
    report = result.report
    lang = report.lang
    level = _paint(level_name(found.level, lang), _COLORS[found.level] + ";1", view)
    message = visible(masker.text(found.message.of(lang)))
    code = _paint(f"{found.code} {found.name}", "1", view)
    lines = [f"{where(result, found.span)}: {level} {code}: {message}"]
    (gutter, line), (_, carets) = snippet(report, masker, found.span)
    margin = len(gutter) + 1
    bar = _paint("|", "34", view)
    if not shown:
        lines.append(f"{'':>{margin}} {bar}")
        lines.append(f"{gutter:>{margin}} {bar} {line}".rstrip())
        lines.append(f"{'':>{margin}} {bar} {_paint(carets, _COLORS[found.level], view)}")
    hint = visible(masker.text(found.hint.of(lang)))
    if hint:
        lines.append(f"{'':>{margin}} = {_HINT.of(lang)}{'：' if lang == 'zh' else ': '}{hint}")
    return "\n".join([*lines, ""])


def _score(result: Result, masker: Masker, view: View) -> Iterator[str]:
    report = result.report
    lang = report.lang
    found = tally(counts(report), lang) or _NOTHING.of(lang)
    if report.suppressed:
        more = _SUPPRESSED.format(number=str(len(report.suppressed))).of(lang)
        found += f"，{more}" if lang == "zh" else f", {more}"
    kind = _KINDS[report.kind].of(lang)
    name = visible(result.name)
    if lang == "zh":
        yield _paint(f"{name}：{report.score} 分（满分 100，类型：{kind}；{found}）", "1", view)
    else:
        yield _paint(f"{name}: score {report.score}/100 ({kind}; {found})", "1", view)
    for lost in report.deductions:
        points = _paint(f"{-lost.points:>4}", "31", view)
        yield f"{points}  {lost.name}{'：' if lang == 'zh' else ': '}{visible(masker.text(lost.reason.of(lang)))}"
    if report.questions:
        yield f"  {_ASK.of(lang)}"
        for number, question in enumerate(report.questions, 1):
            yield f"    {number}. {visible(masker.text(question.of(lang)))}"


def _paint(text: str, codes: str, view: View) -> str:
    return f"\x1b[{codes}m{text}\x1b[0m" if view.color and text.strip() else text
