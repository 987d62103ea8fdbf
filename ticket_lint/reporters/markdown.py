"""Markdown, for a comment on the ticket or on a merge request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ticket_lint.diagnostic import Diagnostic, Text
from ticket_lint.errors import InputError
from ticket_lint.redact import Masker
from ticket_lint.reporters.base import Result, View, counts, level_name, place_of, tally, visible

_HEAD = Text("| Level | Where | What is missing | How to fix it |", "| 级别 | 位置 | 问题 | 怎么补 |")
_MOST = 100  # findings; trackers refuse comments of more than 65,536 characters
_MORE = Text("Not listed: {number} more.", "另有 {number} 处未列出。")
_NOTHING = Text("Nothing to complain about.", "没有发现问题。")
_TITLE = Text("title", "标题")
_ASK = Text("Support would ask first:", "技术支持会先问：")
# Whatever would format, link, mention or reference somebody.
_ESCAPES = str.maketrans({char: f"\\{char}" for char in "\\`*_{}[]<>#|~!"} | {"@": "@\u200b", "&": "&amp;"})


def render(items: Iterable[Result | InputError], view: View) -> Iterator[str]:
    """Yield one section a draft."""
    for item in items:
        if isinstance(item, InputError):
            yield f"### ticket-lint\n\n{_plain(item.localized(view.lang))}\n\n"
        else:
            yield "\n".join([*_section(item), "", ""])


def _section(result: Result) -> Iterator[str]:
    report = result.report
    lang = report.lang
    masker = result.masker
    score = f"{report.score} 分（满分 100）" if lang == "zh" else f"score {report.score}/100"
    yield f"### {_plain(result.name)}{'：' if lang == 'zh' else ': '}{score}"
    yield ""
    if not report.diagnostics:
        yield _NOTHING.of(lang)
        return
    yield tally(counts(report), lang) + ("。" if lang == "zh" else ".")
    yield ""
    yield _HEAD.of(lang)
    yield "| --- | --- | --- | --- |"
    for found in report.diagnostics[:_MOST]:
        yield _row(result, masker, found)
    if len(report.diagnostics) > _MOST:
        yield ""
        yield _MORE.format(number=str(len(report.diagnostics) - _MOST)).of(lang)
    if report.questions:
        yield ""
        yield _ASK.of(lang)
        yield ""
        for number, question in enumerate(report.questions, 1):
            yield f"{number}. {_plain(masker.text(question.of(lang)))}"


def _row(result: Result, masker: Masker, found: Diagnostic) -> str:
    lang = result.report.lang
    place = place_of(result.report, found.span)
    at = _TITLE.of(lang) if place.title else f"{place.line}:{place.column}"
    message, hint = (_plain(masker.text(text.of(lang))) for text in (found.message, found.hint))
    return f"| {level_name(found.level, lang)} | {at} | {message} (`{found.code}`) | {hint} |"


def _plain(text: str) -> str:
    return visible(text).translate(_ESCAPES)
