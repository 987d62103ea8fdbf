"""Tickets for the pages: some weeks of arrivals with decisions, taken from the labelled tickets, and hostile ones."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from ticket_lint.server.pages.decisions import REASONS
from ticket_lint.server.settings import Settings
from ticket_lint.server.work import Assessor, Plan
from ticket_lint.store import open_store
from ticket_lint.store.assessment import assessment_of
from ticket_lint.store.records import Arrival

_TICKETS = Path(__file__).parents[2] / "data" / "tickets.jsonl"
_SOURCES = ("github", "api", "gitlab", "api")
PAYLOADS = (
    "<script>window.hit=1</script>",
    '"><img src=x onerror="window.hit=1">',
    "</textarea></title></style><svg onload=window.hit=1>",
    "{{ 7*7 }} {% raw %} ${alert(1)} javascript:alert(1)",
    "\u202egpj.exe\u2066 \x1b[31m",
)
DRAFT = """# 直播间听不到声音

SDK 版本：最新版
从今天 14:00 起，三个校区的老师都进不了教室，报错 1104。重启客户端没有用。
联系 zhang.san@example.com
"""
EN_DRAFT = """# No sound after a third user joins

Since 14:00 the teachers of three campuses cannot join their classrooms, error 1104.
Restarting the client does not help. Latest version. It is urgent!!!
"""


@lru_cache(maxsize=1)
def _assessor() -> Assessor:
    settings = Settings()
    return Assessor(Plan(None, settings.rules, settings.profile))


def filled(database: Path, count: int = 120) -> None:
    """Fill a database with tickets of twelve weeks; most of the older ones are decided as they are labelled."""
    assessor = _assessor()
    store = open_store(f"sqlite:///{database}")
    labelled = [json.loads(line) for line in _TICKETS.read_text("utf-8").splitlines()][:: 1120 // count][
        :count
    ]
    begin = datetime.now(UTC).replace(microsecond=0) - timedelta(weeks=12)
    for number, one in enumerate(labelled):
        at = begin + timedelta(weeks=12) * number / count
        title, body = one["title"] or "", one["body"]
        source = _SOURCES[number % len(_SOURCES)]
        report = assessor.assess(body, title)
        key = f"classroom/app#{number + 100}" if source != "api" else f"helpdesk-{4000 + number}"
        url = f"https://{source}.example.com/{key}".replace("#", "/issues/") if source != "api" else None
        entry = store.add(
            Arrival(source, key, title, body, url, at),  # type: ignore[arg-type]
            assessment_of(report, assessor.version),
        )
        if number < count * 0.85:
            level = one["level"] if number % 6 else _shifted(one["level"])
            agreed = level == entry.suggestion.severity
            reason = "" if agreed else REASONS[number * 7 % (len(REASONS) - 1)]
            note = ": 客户电话确认只有测试环境" if not agreed and number % 4 == 0 else ""
            by = ("林珊", "Ana Ruiz", "王磊")[number % 3]
            store.decide(entry.ticket.id, level, by, reason + note, at + timedelta(hours=3 + number % 40))
    store.close()


def hostile(database: Path) -> None:
    """Add tickets of which every part tries to become markup."""
    assessor = _assessor()
    store = open_store(f"sqlite:///{database}")
    for number, payload in enumerate(PAYLOADS):
        body = f"{payload}\n所有用户都无法进入直播间 {payload}，仍未恢复。\n1. {payload}"
        report = assessor.assess(body, payload)
        url = f"https://example.com/{payload}" if number % 2 else None
        arrival = Arrival("api", payload, payload, body, url, datetime.now(UTC))
        entry = store.add(arrival, assessment_of(report, payload[:60]))
        if number:
            store.decide(entry.ticket.id, "P3", payload, f"other: {payload}", datetime.now(UTC))
    store.close()


def _shifted(level: str) -> str:
    return f"P{min(int(level[1]) + 1, 3)}" if level != "P3" else "P2"
