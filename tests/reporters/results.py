"""Results made by hand, so that no rule changes what the formats are tested with."""

from __future__ import annotations

from collections.abc import Sequence

from ticket_lint.diagnostic import Diagnostic, Level, Text
from ticket_lint.document import parse
from ticket_lint.elements import MISSING, NAMES, Element, Kind, Status
from ticket_lint.engine import assess
from ticket_lint.errors import InputError
from ticket_lint.report import Deduction, Report
from ticket_lint.reporters import Result, RuleInfo, View
from ticket_lint.text import Span

SECRET = "Gk3vTq81x"
MASK = "[REDACTED:password]"
DRAFT = f"# 进频道后没声音\n\n环境：Win 11\tpassword: {SECRET}，最新版\n\n一段\n两行\n"
RULES = (
    RuleInfo("LOG001", "missing-logs", Level.ERROR, Text("No log.", "没有日志。")),
    RuleInfo("SEC001", "leaked-secret", Level.ERROR, Text("A secret.", "有密钥。")),
)
VIEW = View("en", False, "1.2.3", RULES)
ERROR = InputError("gone.md: no such file", "gone.md：文件不存在")


def found(text: str, code: str, level: Level, part: str, message: str = "what", **more: object) -> Diagnostic:
    """A diagnostic at the first place of `part` in `text`."""
    start = text.index(part)
    span = Span(start, start + len(part))
    words = Text(f"{message} is missing: 50% & <b>|", f"缺少 {message}：50% & <b>|")
    hint = Text("add it, @all", "请补充，@all")
    name = {"LOG001": "missing-logs", "SEC001": "leaked-secret"}.get(code, "vague-version")
    return Diagnostic(code, name, level, words, hint, span, **more)  # type: ignore[arg-type]


def report(
    text: str,
    diagnostics: Sequence[Diagnostic],
    *,
    lang: str = "zh",
    title: str | None = None,
    suppressed: Sequence[tuple[Diagnostic, str]] = (),
) -> Report:
    """A report about `text` with these diagnostics."""
    quoted = SECRET if SECRET in text else "x"
    elements = dict.fromkeys(NAMES, MISSING) | {"actual": Element(Status.PRESENT, (Span(2, 8),))}
    return Report(
        parse(text, title),
        lang,
        Kind.BUG,
        elements,
        tuple(diagnostics),
        tuple(suppressed),
        60,
        (
            Deduction("missing-logs", 22, Text("no log", "没有日志")),
            Deduction("leaked-secret", 12, Text(f"key {quoted}", f"密钥 {quoted}")),
        ),
        (Text("The log, please.", "请附日志。"),),
    )


def results(lang: str = "zh") -> list[Result | InputError]:
    """A draft with every kind of finding, one without any, one that could not be read."""
    diagnostics = [
        found(DRAFT, "LOG001", Level.ERROR, "进频道后没声音"),
        found(DRAFT, "VER001", Level.INFO, "进频道后没声音"),
        found(DRAFT, "VER001", Level.WARNING, "最新版", f"not {SECRET}"),
        found(DRAFT, "SEC001", Level.ERROR, SECRET, secret=True, replacement=MASK),
        found(DRAFT, "VER001", Level.WARNING, "一段\n两行"),
    ]
    away = (found(DRAFT, "VER001", Level.INFO, "一段"), f"known, ask {SECRET}")
    return [
        Result("草稿.md", report(DRAFT, diagnostics, lang=lang, suppressed=[away]), "草稿.md", Level.ERROR),
        ERROR,
        Result("export.json#7", titled(lang)),
        Result(
            "clean.md",
            assess("x")._replace(diagnostics=(), deductions=(), questions=(), score=100, lang=lang),
            "clean.md",
        ),
    ]


def titled(lang: str = "zh") -> Report:
    """A report about a draft whose title came separately."""
    text = "Help\n\nbody line"
    one = found(text, "LOG001", Level.ERROR, "Help")
    two = found(text, "VER001", Level.INFO, "line")
    return report("body line", [one, two], lang=lang, title="Help")
