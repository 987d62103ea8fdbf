"""Charts of an audit as SVG that stands in the page itself; colours come from the page's style."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from ticket_lint.audit.statistics import Interval
from ticket_lint.text import display_width

_BAR = 26  # height of a bar with the space around it
_CELL = 30


class Bar(NamedTuple):
    """A labelled share with its interval (None: nothing was measured) and what is written beside it."""

    label: str
    share: Interval | None
    note: str


def bars(title: str, rows: Sequence[Bar]) -> str:
    """Horizontal bars from 0 to 100 % with whiskers for the intervals."""
    labels = min(190, max((display_width(row.label) for row in rows), default=0) * 8 + 12)
    width, scale = labels + 660, 500.0
    height = len(rows) * _BAR + 24
    parts = [_open(title, width, height)]
    for tick in (0, 25, 50, 75, 100):
        x = labels + scale * tick / 100
        parts.append(f'<line class="grid" x1="{x:.1f}" y1="2" x2="{x:.1f}" y2="{height - 20}"/>')
        parts.append(f'<text class="tick" x="{x:.1f}" y="{height - 5}" text-anchor="middle">{tick}%</text>')
    for at, row in enumerate(rows):
        parts.append(_bar(row, at * _BAR + 4, labels, scale))
    return "".join([*parts, "</svg>"])


def _bar(row: Bar, top: float, left: float, scale: float) -> str:
    middle = top + 9
    label = f'<text x="{left - 8}" y="{middle + 4.5}" text-anchor="end">{escape(row.label)}</text>'
    if row.share is None:
        return (
            label
            + f'<text class="quiet" x="{left + scale + 16}" y="{middle + 4.5}">{escape(row.note)}</text>'
        )
    value, low, high = (left + scale * part for part in row.share)
    return (
        f"{label}"
        f'<rect class="bar" x="{left}" y="{top}" width="{value - left:.1f}" height="18" rx="2"/>'
        f'<path class="whisker" d="M{low:.1f} {middle}H{high:.1f}M{low:.1f} {middle - 4}v8M{high:.1f} {middle - 4}v8"/>'
        f'<text x="{left + scale + 16}" y="{middle + 4.5}">{escape(row.note)}</text>'
    )


def heat(
    title: str,
    days: Sequence[str],
    cells: Sequence[Sequence[tuple[int, int]]],
    tip: str,
    legend: tuple[str, str],
) -> str:
    """Weekdays by hours; the colour is the share overdue, the number how many are. `tip` is filled for each cell."""
    left, top = max(map(display_width, days)) * 8 + 12, 4
    width, height = left + 24 * _CELL + 4, top + 7 * _CELL + 52
    parts = [_open(title, width, height)]
    for weekday, row in enumerate(cells):
        y = top + weekday * _CELL
        parts.append(f'<text x="{left - 8}" y="{y + 19}" text-anchor="end">{escape(days[weekday])}</text>')
        for hour, (measured, overdue) in enumerate(row):
            said = tip.format(day=days[weekday], hour=f"{hour:02}", overdue=overdue, measured=measured)
            shown = str(overdue) if measured else ""
            share = overdue / measured if measured else None
            parts.append(_cell(left + hour * _CELL, y, share, shown, said))
    for hour in range(0, 24, 2):
        x = left + hour * _CELL + (_CELL - 2) / 2
        parts.append(
            f'<text class="tick" x="{x}" y="{top + 7 * _CELL + 14}" text-anchor="middle">{hour:02}</text>'
        )
    parts.append(_legend(left, top + 7 * _CELL + 26, legend))
    return "".join([*parts, "</svg>"])


def _legend(left: float, top: float, ends: tuple[str, str]) -> str:
    """From nothing overdue to all."""
    start = left + display_width(ends[0]) * 7 + 8
    boxes = "".join(
        f'<rect class="hot" x="{start + at * 22}" y="{top}" width="20" height="14" rx="2" fill-opacity="{_depth(at / 5):.2f}"/>'
        for at in range(6)
    )
    return (
        f'<text class="tick" x="{left}" y="{top + 11}">{escape(ends[0])}</text>{boxes}'
        f'<text class="tick" x="{start + 138}" y="{top + 11}">{escape(ends[1])}</text>'
    )


def _depth(share: float) -> float:
    """How strong a colour is for a share; the lowest is still told from an empty cell."""
    return 0.10 + 0.90 * share


def _cell(x: float, y: float, share: float | None, shown: str, said: str, size: float = _CELL) -> str:
    """A cell of a heat map; strong colours get light digits."""
    if share is None:
        return f'<rect class="none" x="{x}" y="{y}" width="{size - 2}" height="{_CELL - 2}" rx="3"><title>{escape(said)}</title></rect>'
    ink = "light" if share > 0.5 else "dark"
    return (
        f"<g><title>{escape(said)}</title>"
        f'<rect class="hot" x="{x}" y="{y}" width="{size - 2}" height="{_CELL - 2}" rx="3" fill-opacity="{_depth(share):.2f}"/>'
        f'<text class="{ink}" x="{x + (size - 2) / 2}" y="{y + 18.5}" text-anchor="middle">{escape(shown)}</text></g>'
    )


def confusion(
    title: str, names: Sequence[str], counts: Sequence[Sequence[int]], rows: str, columns: str
) -> str:
    """Rows against columns; the colour is the share of the row, the diagonal is framed."""
    left, top, size = 96, 44, 96
    width, height = left + len(names) * size + 8, top + len(names) * _CELL + 8
    parts = [_open(title, width, height)]
    parts.append(f'<text class="tick" x="{left - 10}" y="36" text-anchor="end">{escape(rows)} ↓</text>')
    parts.append(
        f'<text class="tick" x="{left + len(names) * size / 2}" y="12" text-anchor="middle">{escape(columns)} →</text>'
    )
    for at, name in enumerate(names):
        x, y = left + at * size, top + at * _CELL
        parts.append(f'<text x="{x + size / 2}" y="36" text-anchor="middle">{escape(name)}</text>')
        parts.append(f'<text x="{left - 10}" y="{y + 19}" text-anchor="end">{escape(name)}</text>')
        total = sum(counts[at])
        for column, count in enumerate(counts[at]):
            share = count / total if total else None
            said = f"{name} → {names[column]}: {count}"
            parts.append(_cell(left + column * size, y, share, f"{count:,}", said, size))
        parts.append(f'<rect class="frame" x="{x}" y="{y}" width="{size - 2}" height="{_CELL - 2}" rx="3"/>')
    return "".join([*parts, "</svg>"])


def _open(title: str, width: float, height: float) -> str:
    return (
        f'<svg viewBox="0 0 {width:.0f} {height:.0f}" style="max-width:{width:.0f}px" role="img" '
        f'aria-label="{escape(title)}" xmlns="http://www.w3.org/2000/svg">'
    )
