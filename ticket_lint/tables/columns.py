"""Which column of a table holds what is needed, and which label means which severity."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from ticket_lint.errors import InputError, UsageError
from ticket_lint.severity.labels import Severity

# A field and the names of columns that hold it where --columns does not say which.
NAMES: dict[str, tuple[str, ...]] = {
    "id": ("id", "ticket_id", "ticket_no", "ticket", "key", "工单号", "工单编号", "编号"),
    "title": ("title", "subject", "summary", "标题", "主题"),
    "body": ("body", "description", "content", "text", "正文", "描述", "问题描述", "内容"),
    "filed": ("filed", "created_at", "created", "opened_at", "submitted_at", "提交时间", "创建时间"),
    "responded": (
        "responded", "first_reply_at", "first_response_at", "first_responded_at", "responded_at",
        "首次响应时间", "首次回复时间", "首响时间",
    ),
    "resolved": ("resolved", "resolved_at", "closed_at", "solved_at", "closed", "解决时间", "关闭时间"),
    "claimed": ("claimed", "claimed_severity", "自报级别", "申报级别", "客户级别"),
    "assigned": ("assigned", "assigned_severity", "severity", "priority", "定级", "处理级别", "级别", "优先级"),
    "channel": ("channel", "via", "source", "渠道", "来源", "提交渠道"),
    "waiting": ("waiting", "waiting_for_customer", "pending", "等待客户", "等待客户时间"),
}  # fmt: skip
FIELDS = tuple(NAMES)


def parse_columns(text: str, fields: Sequence[str]) -> dict[str, str]:
    """`title=subject,body=description` as a mapping from field (one of `fields`) to column; raises UsageError."""
    columns = _pairs(text, "--columns")
    for field in columns:
        if field not in fields:
            raise UsageError(
                f"--columns: no such field: {field}; fields are {', '.join(fields)}",
                f"--columns：没有字段 {field}；可用字段：{'、'.join(fields)}",
            )
    return columns


def parse_levels(text: str) -> dict[str, str]:
    """`high=P1,low=P3` as a mapping from label (lower case) to severity; raises UsageError."""
    levels = {label.casefold(): severity.upper() for label, severity in _pairs(text, "--level-map").items()}
    for severity in levels.values():
        if severity not in Severity.__members__:
            raise UsageError(
                f"--level-map: {severity} is not one of P0, P1, P2, P3",
                f"--level-map：{severity} 不是 P0、P1、P2、P3 之一",
            )
    return levels


def _pairs(text: str, option: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in text.split(",") if text.strip() else []:
        name, mark, value = (piece.strip() for piece in part.partition("="))
        if not (name and mark and value):
            raise UsageError(
                f"{option}: expected name=value, got {part.strip()!r}",
                f"{option}：应为“名称=值”，收到的是 {part.strip()!r}",
            )
        found[name] = value
    return found


def severity_of(label: str, levels: Mapping[str, str]) -> Severity | None:
    """The severity that a label means: by `levels` (of `parse_levels`), else the label itself (`P0`–`P3`)."""
    return Severity.__members__.get(levels.get(label.casefold(), label.upper()))


def find_columns(name: str, head: Sequence[str], given: Mapping[str, str], *, texts: bool) -> dict[str, str]:
    """Find the column of each field: the given one, else one with a usual name; a field without one is left out.

    `texts` tells whether the tickets' texts are needed. Raises InputError where a given or a needed column is missing.
    """
    found = locate(name, head, given)
    _demand(name, found, head, texts=texts)
    return found


def locate(
    name: str, head: Sequence[str], given: Mapping[str, str], fields: Collection[str] = FIELDS
) -> dict[str, str]:
    """Find the column of each of `fields`: the given one, else one with a usual name; a field without one is left out.

    Raises InputError where a given column is missing.
    """
    # The first of several columns of one name counts; one that was given to a field serves no other.
    by_name = {column.casefold(): column for column in reversed(head) if column not in given.values()}
    found: dict[str, str] = {}
    for field in fields:
        if field in given:
            if given[field] not in head:
                raise missing(name, f"{given[field]!r}", field, head)
            found[field] = given[field]
            continue
        column = next((by_name[one.casefold()] for one in NAMES[field] if one.casefold() in by_name), None)
        if column is not None:
            found[field] = column
    return found


def _demand(name: str, found: Collection[str], head: Sequence[str], *, texts: bool) -> None:
    needed = [("filed",), ("assigned",), ("responded", "resolved")]
    if texts:
        needed.append(("title", "body"))
    for fields in needed:
        if not any(field in found for field in fields):
            raise missing(name, None, "/".join(fields), head)


def missing(name: str, column: str | None, field: str, head: Sequence[str]) -> InputError:
    """The error for a column that is not there: the one named `column`, or any for `field` where that is None."""
    there = [one for one in head if one][:20]
    first = field.partition("/")[0]
    what = f"no column {column} (for {field})" if column else f"no column for {field}"
    zh = f"没有列 {column}（字段 {field}）" if column else f"没有 {field} 对应的列"
    return InputError(
        f"{name}: {what}; use --columns {first}=NAME; there are: {', '.join(there)}",
        f"{name}：{zh}；请用 --columns {first}=列名 指定；现有的列：{'、'.join(there)}",
    )
