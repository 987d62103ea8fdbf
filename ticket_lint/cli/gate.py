"""What `hook run` and `submit` share: lint bytes that are already at hand and say whether they may pass."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator

from ticket_lint.cli.bilingual import Option
from ticket_lint.cli.check import option
from ticket_lint.cli.linting import Outcome
from ticket_lint.cli.options import CHECK
from ticket_lint.cli.streams import Output, colorful, complain
from ticket_lint.config import Config
from ticket_lint.engine import assess
from ticket_lint.errors import InputError
from ticket_lint.reporters import Result, View, reporter
from ticket_lint.sources import Reading, read

Draft = tuple[str, bytes, Config]  # the name to show, the content, and how to lint it


def options(*fields: str) -> list[Option]:
    """Return options of `check` by field, for another command."""
    return [option(spec) for spec in CHECK if spec.field in fields]


def passes(drafts: Iterable[Draft], lang: str, *, title: str | None = None) -> int:
    """Lint `drafts`, show the findings on stderr and return the exit code of a `check`."""
    outcome = Outcome()
    view = View(lang, colorful(sys.stderr), quiet=True)
    with Output(sys.stderr, None) as output:
        for piece in reporter("text").render(_results(drafts, lang, title, outcome), view):
            output.write(piece)
    return outcome.code


def _results(
    drafts: Iterable[Draft], lang: str, title: str | None, outcome: Outcome
) -> Iterator[Result | InputError]:
    for name, content, config in drafts:
        reading = Reading(title=title, stdin_name=name, limit=config.max_size, stdin=io.BytesIO(content))
        for item in read("-", reading):
            if isinstance(item, InputError):
                outcome.broken = True
                complain(item.localized(lang), lang)
                yield item
            else:
                report = assess(item.text, title=item.title, settings=config.settings)
                outcome.add(report, config.fail_on)
                yield Result(item.name, report)
