"""`ticket-lint explain`: what a rule wants, what an element is, how the score comes about."""

from __future__ import annotations

import sys

import click

from ticket_lint.cli.bilingual import Command, lang_of
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text
from ticket_lint.errors import UsageError
from ticket_lint.reporters.base import level_name
from ticket_lint.rules import RULES, Rule
from ticket_lint.rules.documentation import document_of

_TEXT = Text(
    """Explain SUBJECT: a rule by its code or name (LOG001, missing-logs), an element (environment, steps, logs, expected,
actual, troubleshooting, impact), or the score.""",
    """讲解 SUBJECT：规则（代码或名称，如 LOG001、missing-logs）、要素（environment、steps、logs、expected、actual、
troubleshooting、impact），或评分办法（score）。""",
)
_LEVEL = Text("Level", "级别")
_QUESTION = Text("What support would ask", "技术支持会这样问")


@click.pass_context
def _run(ctx: click.Context, subject: str) -> int:
    lang = lang_of(ctx)
    wanted = subject.strip().lower()
    rule = next((one for one in RULES if wanted in (one.CODE.lower(), one.NAME)), None)
    text = _rule(rule, lang) if rule is not None else _other(subject.strip(), lang)
    with Output(sys.stdout, None) as stream:
        stream.write(text)
    return 0


def _rule(rule: Rule, lang: str) -> str:
    document = document_of(rule)
    lines = [f"{rule.CODE} {rule.NAME}", ""]
    if lang == "en":  # the Chinese description says it all
        lines += [document.summary.en, ""]
    lines += [f"{_LEVEL.of(lang)}{'：' if lang == 'zh' else ': '}{level_name(rule.LEVEL, lang)}", ""]
    for title, text in document.parts.items():
        lines += [title.of(lang), *(f"    {line}".rstrip() for line in text.of(lang).split("\n")), ""]
    if rule.QUESTION is not None:
        lines += [_QUESTION.of(lang), f"    {rule.QUESTION.of(lang)}", ""]
    return "\n".join(lines)


def _other(subject: str, lang: str) -> str:
    from ticket_lint.cli.topics import TOPICS

    wanted = subject.lower()
    if wanted in TOPICS:
        return TOPICS[wanted].of(lang).strip("\n") + "\n"
    from difflib import get_close_matches

    known = {
        name.lower(): name for name in (*(one.NAME for one in RULES), *(one.CODE for one in RULES), *TOPICS)
    }
    close = [known[name] for name in get_close_matches(wanted, known, 1)]
    raise UsageError(
        f"nothing is called {subject}"
        + (f"; did you mean {close[0]}?" if close else "; see `ticket-lint rules`"),
        f"没有名为 {subject} 的规则或要素"
        + (f"；是否想查 {close[0]}？" if close else "；可用 `ticket-lint rules` 查看规则"),
    )


command = Command(
    "explain",
    text=_TEXT,
    callback=_run,
    params=[
        click.Argument(["subject"]),
    ],
)
