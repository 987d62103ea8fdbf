"""Write what the documentation says about the rules: `python -m tests.generate.docs`.

The tables between the markers of the READMEs and the references in `data/` come from the rules' docstrings.
"""

from __future__ import annotations

from pathlib import Path

from ticket_lint.diagnostic import Text
from ticket_lint.reporters.base import level_name
from ticket_lint.rules import RULES, Rule
from ticket_lint.rules.documentation import document_of

ROOT = Path(__file__).parents[2]
START, END = "<!-- rules:start -->", "<!-- rules:end -->"
READMES = {"en": ROOT / "README.md", "zh": ROOT / "README.zh-CN.md"}
REFERENCES = {"en": ROOT / "data" / "RULES.md", "zh": ROOT / "data" / "RULES.zh-CN.md"}

_HEAD = Text("| code | name | level | defect |", "| 代码 | 名称 | 级别 | 问题 |")
_TITLE = Text("# Rules", "# 规则")
_INTRO = Text(
    "Written from the rules by `make docs`; `ticket-lint explain CODE` shows the same. Each example is run by the tests.",
    "由 `make docs` 根据规则生成，与 `ticket-lint explain 代码` 显示的内容相同；示例都由测试运行过。",
)
_LEVEL = Text("Level", "级别")
_OPTIONS = Text("default", "默认值")
_QUESTION = Text("A supporter would ask", "技术支持会这样问")
_EXAMPLES = ("Bad ticket", "Good ticket")


def table(lang: str) -> str:
    """The table of all rules."""
    reference = REFERENCES[lang].relative_to(ROOT).as_posix()
    rows = [_HEAD.of(lang), "| --- | --- | --- | --- |"]
    for rule in RULES:
        code = f"[{rule.CODE}]({reference}#{rule.CODE.lower()}-{rule.NAME})"
        rows.append(
            f"| {code} | `{rule.NAME}` | {level_name(rule.LEVEL, lang)} | {document_of(rule).summary.of(lang)} |"
        )
    return "\n".join(rows)


def readme(text: str, lang: str) -> str:
    """A README with the table put between its markers."""
    before, _, rest = text.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n{table(lang)}\n{END}{after}"


def reference(lang: str) -> str:
    """The whole reference."""
    other = "[中文](RULES.zh-CN.md)" if lang == "en" else "[English](RULES.md)"
    return (
        "\n\n".join([_TITLE.of(lang), other, _INTRO.of(lang), *(_chapter(rule, lang) for rule in RULES)])
        + "\n"
    )


def _chapter(rule: Rule, lang: str) -> str:
    document = document_of(rule)
    colon = "：" if lang == "zh" else ": "
    summary = document.summary.of(lang)
    repeated = any(text.of(lang).startswith(summary) for text in document.parts.values())
    parts = [
        f"## {rule.CODE} {rule.NAME}",
        *([] if repeated else [summary]),
        f"{_LEVEL.of(lang)}{colon}{level_name(rule.LEVEL, lang)}",
    ]
    for title, text in document.parts.items():
        body = text.of(lang)
        if title.en in _EXAMPLES:
            body = f"````markdown\n{body}\n````"
        parts += [f"### {title.of(lang)}", body]
    for name, value in rule.OPTIONS.items():
        parts.append(f"`{name}` ({_OPTIONS.of(lang)}{colon}`{value!r}`)")
    if rule.QUESTION is not None:
        parts += [f"### {_QUESTION.of(lang)}", rule.QUESTION.of(lang)]
    return "\n\n".join(parts)


def main() -> None:
    """Write the four files."""
    for lang, path in READMES.items():
        path.write_text(readme(path.read_text("utf-8"), lang), "utf-8")
    for lang, path in REFERENCES.items():
        path.write_text(reference(lang), "utf-8")


if __name__ == "__main__":
    main()
