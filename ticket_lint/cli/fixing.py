"""What `check --fix` and `check --diff` do to one draft."""

from __future__ import annotations

import sys
from difflib import unified_diff

from ticket_lint.config import Config
from ticket_lint.engine import assess
from ticket_lint.errors import InputError
from ticket_lint.fix import fix
from ticket_lint.redact import Masker, masker_of
from ticket_lint.report import Report
from ticket_lint.reporters.base import visible
from ticket_lint.sources import Source

_HIDDEN = "████"


def fix_draft(source: Source, config: Config, lang: str) -> Source:
    """Write the draft back mended (to standard output where it came from standard input) and return it as it is then."""
    text = _mended(source, config)[1]
    if source.path is None:
        sys.stdout.buffer.write(source.encode(text))
        sys.stdout.flush()
    elif text != source.text:
        from ticket_lint.sources.write import replace

        replace(source, text)
        name = visible(source.name)
        sys.stderr.write(f"{name}：已修改\n" if lang == "zh" else f"{name}: changed\n")
    return source._replace(text=text)


def diff_of(source: Source, config: Config) -> tuple[Report, str]:
    """Return the report and the difference that a fix would make, empty where it would make none; secrets are hidden in it."""
    report, after = _mended(source, config)
    if after == source.text:
        return report, ""
    masker = masker_of(report)
    lines = unified_diff(
        _hide(report, masker).splitlines(keepends=True),
        masker.text(after).splitlines(keepends=True),
        f"a/{source.name.lstrip('/')}",
        f"b/{source.name.lstrip('/')}",
    )
    return report, "".join(map(_line, lines))


def _mended(source: Source, config: Config) -> tuple[Report, str]:
    if source.export:
        raise InputError(
            f"{source.name}: an export cannot be fixed; fix the issue where it came from",
            f"{source.name}：无法修改导出文件，请到原系统中修改工单",
        )
    report = assess(source.text, title=source.title, settings=config.settings)
    newline = "\r\n" if source.newline == "\r\n" else "\n"
    markdown = source.path is None or source.name.lower().endswith((".md", ".markdown"))
    return report, fix(report, config.settings, newline=newline, markdown=markdown)


def _hide(report: Report, masker: Masker) -> str:
    """The body as it was, with a block where a secret is mended, so that the change shows but the secret does not."""
    ticket = report.ticket
    mended = {masker.snap(one.span).start for one in report.diagnostics if one.secret}
    masks = [(span, _HIDDEN if span.start in mended else mask) for span, mask in masker.masks]
    return Masker(ticket.source, masks).cut(ticket.body_start, len(ticket.source))


def _line(line: str) -> str:
    return "\t".join(visible(part) for part in line.rstrip("\r\n").split("\t")) + "\n"
