"""The example disputes, and their briefs without what a newly trained model changes."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from tests.drafts import EXAMPLES
from ticket_lint import sla
from ticket_lint.dispute import Brief, Stakes, brief, judge_of, markdown
from ticket_lint.dispute.model import TermRow
from ticket_lint.engine import assess
from ticket_lint.report import Report
from ticket_lint.severity import store
from ticket_lint.severity.labels import Severity

FOLDER = EXAMPLES / "disputes"
SNAPSHOTS = Path(__file__).parent / "snapshots"
MADE = datetime.fromisoformat("2026-03-02T22:00+08:00")
_SINCE, _UNTIL = (
    datetime.fromisoformat("2026-03-01T20:10+08:00"),
    datetime.fromisoformat("2026-03-01T20:50+08:00"),
)
_COARSE = re.compile(r"\d+%|[+-]\d+\.\d\d")


class Case(NamedTuple):
    """A dispute over an example ticket, and the side that its text supports."""

    file: str
    assigned: Severity
    supports: str
    profile: str = "default"
    filed: str = "2026-03-02T19:50+08:00"
    stakes: Stakes = Stakes()


CASES = (
    Case("supported.zh.md", Severity.P1, "customer"),
    Case("supported.en.md", Severity.P1, "customer", filed="2026-03-02T09:10+01:00"),
    Case("refuted.zh.txt", Severity.P2, "vendor", filed="2026-03-06T17:59+08:00"),
    Case("refuted.en.txt", Severity.P2, "vendor", profile="aws"),
    Case("undecided.zh.txt", Severity.P1, "undecided"),
    Case("undecided.en.txt", Severity.P1, "undecided"),
    Case(
        "recovered.zh.md", Severity.P1, "vendor", stakes=Stakes(9000, Decimal("1.2"), "CNY", _SINCE, _UNTIL)
    ),
    Case("recovered.en.md", Severity.P1, "vendor", stakes=Stakes(9000, Decimal("0.5"))),
    Case("launch-tomorrow.zh.md", Severity.P2, "neither"),
    Case("launch-tomorrow.en.md", Severity.P2, "neither", filed="2026-03-02T15:30+00:00"),
)


def assessed(text: str, title: str | None = None) -> Report:
    """Assess a ticket as the command does."""
    return assess(text, title=title, judge=judge_of(store.load()))


def brief_of(case: Case) -> Brief:
    """The brief of an example."""
    return brief(
        assessed((FOLDER / case.file).read_text("utf-8")),
        claimed=Severity.P0,
        assigned=case.assigned,
        profile=sla.load(case.profile),
        name=case.file,
        filed=datetime.fromisoformat(case.filed),
        stakes=case.stakes,
        made=MADE,
    )


def snapshot_of(case: Case) -> str:
    """The brief as Markdown in the language of the ticket; figures of the model and the order they give are left out."""
    made = brief_of(case)
    steady = made._replace(
        boundaries=tuple(one._replace(terms=_steady(one.terms)) for one in made.boundaries),
        positions=(
            made.positions[0]._replace(rests_on=_steady(made.positions[0].rests_on)),
            made.positions[1]._replace(rests_on=_steady(made.positions[1].rests_on)),
        ),
    )
    return _COARSE.sub("…", markdown.render(steady, made.lang))


def _steady(terms: tuple[TermRow, ...]) -> tuple[TermRow, ...]:
    return tuple(
        sorted((term for term in terms if term.name not in ("words", "kind")), key=lambda term: term.name)
    )
