"""`lint` and `assess`: from text to a report. Pure: no files, no streams, no globals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from ticket_lint import suppress
from ticket_lint.diagnostic import Diagnostic, Level, Text
from ticket_lint.document import Ticket, parse
from ticket_lint.report import Report
from ticket_lint.rules import KNOWN, RULES, Draft, Field, Finding, Options, Rule, Verdict, unused_suppression
from ticket_lint.score import questions_for, score_of
from ticket_lint.signals import Signals

if TYPE_CHECKING:  # the severity room is only opened where it is asked for
    from ticket_lint.severity.suggestion import Suggestion

MAX_QUESTIONS = 3
Judge = Callable[[Signals], "Suggestion"]


class Setting(NamedTuple):
    """How one rule runs: None as `level` keeps the rule's own."""

    enabled: bool = True
    level: Level | None = None
    options: Options = {}


_USUAL = Setting()


class Settings(NamedTuple):
    """What the engine needs to know, already validated: rules by name, fields, language."""

    rules: Mapping[str, Setting] = {}
    fields: tuple[Field, ...] = ()
    lang: str | None = None  # None: the ticket's own


DEFAULT = Settings()


def assess(
    text: str, *, title: str | None = None, settings: Settings = DEFAULT, judge: Judge | None = None
) -> Report:
    """Assess a ticket.

    `text` is the body, or the whole draft where `title` is None. `judge` suggests a severity. Never raises on any text: a rule that crashes
    costs one diagnostic and is named in `Report.crashed`.
    """
    draft = Draft(parse(text, title), settings.fields, KNOWN)
    suggestion = judge(draft.signals) if judge is not None else None
    if suggestion is not None:
        draft.verdict = _verdict(suggestion)
    diagnostics, suppressed, crashed = _run(draft, settings)
    lang = settings.lang or draft.ticket.language
    score, deductions = score_of(diagnostics)
    return Report(
        draft.ticket,
        lang,
        draft.kind,
        draft.elements,
        tuple(diagnostics),
        tuple(suppressed),
        score,
        deductions,
        questions_for(diagnostics)[:MAX_QUESTIONS],
        tuple(crashed),
        suggestion,
    )


def _verdict(found: Suggestion) -> Verdict:
    """What rules are told of a suggestion; they know nothing of the severity room."""
    claimed, span = (int(found.claim.severity), found.claim.span) if found.claim else (None, None)
    return Verdict(int(found.severity), found.decided, claimed, span, found.to_claim)


Suppressed = list[tuple[Diagnostic, str]]


def _run(draft: Draft, settings: Settings) -> tuple[list[Diagnostic], Suppressed, list[str]]:
    """Run all rules; the one that looks for unused suppressions comes when the others are done."""
    enabled = [rule for rule in RULES if settings.rules.get(rule.NAME, _USUAL).enabled]
    found, crashed = _check(
        draft, settings, [rule for rule in enabled if rule.NAME != unused_suppression.NAME]
    )
    suppressed: Suppressed = []
    if draft.directives:
        ran = {rule.NAME for rule in enabled} - set(crashed)
        found, suppressed, draft.unused_suppressions = suppress.apply(draft.directives, found, ran)
        late, _ = _check(draft, settings, [rule for rule in enabled if rule.NAME == unused_suppression.NAME])
        found.extend(late)
    found.sort(key=lambda one: (one.span, one.code))
    return found, suppressed, crashed


def _check(draft: Draft, settings: Settings, rules: Iterable[Rule]) -> tuple[list[Diagnostic], list[str]]:
    found: list[Diagnostic] = []
    crashed: list[str] = []
    for rule in rules:
        setting = settings.rules.get(rule.NAME, _USUAL)
        try:
            options = {**rule.OPTIONS, **setting.options} if setting.options else rule.OPTIONS
            findings = [_stamp(rule, setting, finding) for finding in rule.check(draft, options)]
        except Exception as error:  # noqa: BLE001 - one crashing rule must not cost the run
            crashed.append(rule.NAME)
            findings = [_crash(rule, draft.ticket, error)]
        found.extend(findings)
    return found, crashed


def _stamp(rule: Rule, setting: Setting, finding: Finding) -> Diagnostic:
    level = setting.level or finding.level or rule.LEVEL
    return Diagnostic(
        rule.CODE,
        rule.NAME,
        level,
        finding.message,
        finding.hint,
        finding.span,
        finding.secret,
        finding.replacement,
    )


def _crash(rule: Rule, ticket: Ticket, error: Exception) -> Diagnostic:
    span = Draft(ticket).anchor()
    detail = type(error).__name__
    return Diagnostic(
        rule.CODE,
        rule.NAME,
        Level.ERROR,
        Text(f"the rule failed ({detail})", f"规则运行出错（{detail}）"),
        Text("please report this with the draft's structure", "请反馈此问题，并附上草稿的结构"),
        span,
    )
