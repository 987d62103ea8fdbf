"""The worker function: tickets in, values of columns out. Every engine calls it, and it calls what `check` calls."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from ticket_lint.bulk.model import Outcome, Reject, Scored, Ticket, Work
from ticket_lint.bulk.outputs import ELEMENTS, SEVERITY, Assessed, chosen_by_column
from ticket_lint.bulk.outputs import RULES as NEEDS_RULES
from ticket_lint.diagnostic import Text
from ticket_lint.document import parse
from ticket_lint.engine import Setting, Settings, assess
from ticket_lint.rules import RULES
from ticket_lint.severity import store
from ticket_lint.severity.claim import find_claim
from ticket_lint.severity.decision import DEFAULT_COSTS, decide
from ticket_lint.severity.explain import Seen
from ticket_lint.severity.suggestion import Suggestion, look
from ticket_lint.signals import Signals

_MANY = 0.97  # how sure a ticket that says "many" makes us
_CRASH = Text("the assessment failed ({name})", "评估时出错（{name}）")


class Scorer:
    """Assesses tickets; the model is opened once, by mmap, when the scorer is made."""

    def __init__(self, work: Work) -> None:
        self._columns = chosen_by_column(work.columns)
        needs = {column.needs for column in self._columns}
        self._duplicates = work.duplicates
        judged = work.duplicates or SEVERITY in needs
        self._model = store.load(Path(work.model) if work.model else None) if judged else None
        self._reports = bool(needs & {ELEMENTS, NEEDS_RULES})
        self._settings = _settings(work, rules=NEEDS_RULES in needs)
        self._seen: Seen | None = None

    def __call__(self, tickets: Sequence[Ticket]) -> list[Outcome]:
        """Assess tickets, in order; one that breaks the assessment becomes a reject."""
        signatures = self._signatures(tickets)
        return [self._one(ticket, signature) for ticket, signature in zip(tickets, signatures, strict=True)]

    def _signatures(self, tickets: Sequence[Ticket]) -> list[bytes]:
        if not self._duplicates:
            return [b""] * len(tickets)
        from ticket_lint.bulk.signatures import signatures

        return signatures([f"{ticket.title}\n{ticket.body}" for ticket in tickets])

    def _one(self, ticket: Ticket, signature: bytes) -> Outcome:
        self._seen = None
        try:
            found = self._assess(ticket)
            cells: list[object] = [column.get(found) for column in self._columns]
        except Exception as error:  # noqa: BLE001 - one ticket must not cost the run
            reason = _CRASH.format(name=type(error).__name__)
            return Reject(ticket.source, ticket.row, ticket.line, ticket.id, reason)
        severity = int(found.suggestion.severity) if self._model is not None else None
        return Scored(ticket.id, [*cells, *ticket.kept], severity, self._if_many(), signature)

    def _assess(self, ticket: Ticket) -> Assessed:
        """What `check` does; where neither elements nor rules are asked for, only the severity's part of it."""
        text, title = (ticket.body, ticket.title or None) if ticket.body.strip() else (ticket.title, None)
        judge = self._judge if self._model is not None else None
        if self._reports:
            report = assess(text, title=title, settings=self._settings, judge=judge)
            return Assessed(ticket, report.ticket, report.lang, report.severity, report)
        document = parse(text, title)
        suggestion = judge(Signals(document)) if judge is not None else None
        return Assessed(ticket, document, self._settings.lang or document.language, suggestion)

    def _judge(self, signals: Signals) -> Suggestion:
        """What `suggest` does, keeping what was seen."""
        assert self._model is not None  # noqa: S101 - only called with a model
        self._seen = look(signals, self._model)
        return Suggestion(self._model, self._seen, DEFAULT_COSTS, find_claim(signals.loud))

    def _if_many(self) -> int | None:
        """The severity if the last ticket said that many are hit; many similar tickets say so for it."""
        if not self._duplicates or self._model is None or self._seen is None:
            return None
        score = self._seen.score
        told = score.posteriors["scope"]
        if told["all"] >= told["many"]:  # says more already, or as much
            return int(decide(score.cumulative, DEFAULT_COSTS).severity)
        rest = (1.0 - _MANY) / (len(told) - 1)
        posteriors = {**score.posteriors, "scope": {**dict.fromkeys(told, rest), "many": _MANY}}
        return int(decide(self._model.combine(posteriors, score.direct).cumulative, DEFAULT_COSTS).severity)


def _settings(work: Work, *, rules: bool) -> Settings:
    """The profile's settings; where nothing that rules find is asked for, no rule runs."""
    settings = Settings()
    if work.profile is not None and work.profile != "generic":
        from ticket_lint.profiles import settings_of

        settings = settings_of(work.profile)
    if not rules:
        settings = settings._replace(rules={rule.NAME: Setting(enabled=False) for rule in RULES})
    return settings._replace(lang=work.lang)


@lru_cache(maxsize=2)
def scorer(work: Work) -> Scorer:
    """The scorer of this process: made when first asked for, then kept."""
    return Scorer(work)


def score_batch(tickets: Sequence[Ticket], work: Work) -> list[Outcome]:
    """Assess tickets in whatever process this is."""
    return scorer(work)(tickets)
