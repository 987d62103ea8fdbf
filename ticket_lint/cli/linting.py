"""What `check` does: read, lint, show, fix, and say by the exit code how it went. Knows nothing of click."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

from ticket_lint import __version__
from ticket_lint.cli.language import asked_for, interface_language
from ticket_lint.cli.options import CheckOptions
from ticket_lint.cli.streams import Output, colorful, complain
from ticket_lint.config import FILES, Config, Configs, Overrides, matches
from ticket_lint.diagnostic import Level
from ticket_lint.engine import Judge, assess
from ticket_lint.errors import EXIT_CLEAN, EXIT_ERROR, EXIT_FINDINGS, InputError, UsageError
from ticket_lint.report import Report
from ticket_lint.reporters import MACHINE, Result, RuleInfo, View, reporter
from ticket_lint.sources import STDIN, Reading, Source, read, usual


class Outcome:
    """What the run came to; the exit code follows from it."""

    def __init__(self) -> None:
        self.broken = False  # something could not be read, or a rule crashed
        self.failed = False  # findings at or above the level that fails

    def add(self, report: Report, fail_on: Level | None) -> None:
        """Count a report in."""
        worst = report.worst()
        self.failed = self.failed or (fail_on is not None and worst is not None and worst >= fail_on)
        self.broken = self.broken or bool(report.crashed)

    @property
    def code(self) -> int:
        """The exit code."""
        return EXIT_ERROR if self.broken else EXIT_FINDINGS if self.failed else EXIT_CLEAN


def check(options: CheckOptions) -> int:
    """Lint what `options` name and return the exit code."""
    arguments = ("--lang", options.lang) if options.lang else ()
    lang = interface_language(arguments)
    configs = configs_of(options, asked_for(arguments))
    if options.fix and options.diff:
        raise UsageError("use either --fix or --diff", "--fix 与 --diff 只能用一个")
    outcome = Outcome()
    drafts = _drafts(options, configs, lang, outcome)
    judge = None
    if options.severity:
        from ticket_lint.cli.judging import judge_of

        judge = judge_of()
    if options.diff:
        return _show_diff(drafts, options.output, lang, outcome)
    to_stdout = options.fix and "-" in options.paths  # there the fixed draft goes, so findings go to stderr
    items = _lint(_fixed(drafts, lang, outcome) if options.fix else drafts, outcome, judge)
    name = "statistics" if options.statistics else options.format
    stream = sys.stderr if to_stdout else sys.stdout
    view = View(
        lang,
        colorful(stream) and options.output is None,
        __version__,
        rule_infos() if name == "sarif" else (),
        options.quiet,
    )
    with Output(stream, options.output, utf8=name in MACHINE) as output:
        for piece in reporter(name).render(items, view):
            output.write(piece)
    return outcome.code


def configs_of(options: CheckOptions, lang: str | None) -> Configs:
    """Return where the configuration of each draft comes from."""
    overrides = Overrides(options.select, options.ignore, options.profile, lang, options.fail_on)
    if options.config and options.isolated:
        raise UsageError("use either --config or --isolated", "--config 与 --isolated 只能用一个")
    config: Path | None = None
    if options.config:
        from pathlib import Path

        config = Path(options.config)
    return Configs(config, isolated=options.isolated, overrides=overrides)


Draft = tuple[Source, Config]


def _drafts(
    options: CheckOptions, configs: Configs, lang: str, outcome: Outcome
) -> Iterator[Draft | InputError]:
    """The drafts with the configuration of each; what cannot be read is told on stderr at once."""
    for path in options.paths:
        at = None if path == "-" else os.path.join(path, "draft") if os.path.isdir(path) else path
        config = configs.of(at)
        reading = Reading(options.title, options.stdin_filename or STDIN, config.max_size, _wanted(config))
        for item in read(path, reading):
            if isinstance(item, InputError):
                _refuse(item, lang, outcome)
                yield item
            else:
                yield item, configs.of(item.path) if item.path else config


def _wanted(config: Config) -> Callable[[str], bool]:
    """Which files of a directory are drafts: those of `files`, seen from the configuration, else the usual ones."""
    if config.files == FILES or config.path is None:
        return usual
    root = os.path.abspath(config.path.parent)
    return lambda path: matches(os.path.relpath(path, root), config.files)


def lint_all(
    options: CheckOptions, configs: Configs, lang: str, outcome: Outcome, judge: Judge | None
) -> Iterator[Result | InputError]:
    """Lint what `options` name, one draft after the other."""
    return _lint(_drafts(options, configs, lang, outcome), outcome, judge)


def _lint(
    drafts: Iterable[Draft | InputError], outcome: Outcome, judge: Judge | None
) -> Iterator[Result | InputError]:
    for item in drafts:
        if isinstance(item, InputError):
            yield item
            continue
        source, config = item
        report = assess(source.text, title=source.title, settings=config.settings, judge=judge)
        outcome.add(report, config.fail_on)
        yield Result(source.name, report, source.path, config.fail_on)


def _fixed(drafts: Iterable[Draft | InputError], lang: str, outcome: Outcome) -> Iterator[Draft | InputError]:
    """Fix each draft where it is, and pass it on as it then is."""
    from ticket_lint.cli.fixing import fix_draft

    for item in drafts:
        if isinstance(item, InputError):
            yield item
            continue
        source, config = item
        try:
            yield fix_draft(source, config, lang), config
        except InputError as error:
            _refuse(error, lang, outcome)
            yield error


def _show_diff(drafts: Iterable[Draft | InputError], path: str | None, lang: str, outcome: Outcome) -> int:
    """Show what a fix would change; a draft that would change is what fails here, whatever its findings are."""
    from ticket_lint.cli.fixing import diff_of

    with Output(sys.stdout, path) as output:
        for item in drafts:
            if isinstance(item, InputError):
                continue
            try:
                report, text = diff_of(*item)
            except InputError as error:
                _refuse(error, lang, outcome)
                continue
            if report.crashed:
                _refuse(_crash(item[0].name, report.crashed), lang, outcome)
            outcome.failed = outcome.failed or bool(text)
            output.write(text)
    return outcome.code


def _crash(name: str, rules: Sequence[str]) -> InputError:
    """What a list of findings would tell of rules that crashed."""
    return InputError(
        f"{name}: the rule failed: {', '.join(rules)}; please report this with the draft's structure",
        f"{name}：规则运行出错（{'、'.join(rules)}）；请反馈此问题，并附上草稿的结构",
    )


def _refuse(error: InputError, lang: str, outcome: Outcome) -> None:
    """Tell what one draft is not good for; the others go on."""
    outcome.broken = True
    complain(error.localized(lang), lang)


def rule_infos() -> tuple[RuleInfo, ...]:
    """The rules as formats with metadata show them."""
    from ticket_lint.rules import RULES
    from ticket_lint.rules.documentation import document_of

    return tuple(RuleInfo(rule.CODE, rule.NAME, rule.LEVEL, document_of(rule).summary) for rule in RULES)
