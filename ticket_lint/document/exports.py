"""JSON exports of GitHub, GitLab, Jira and Zendesk issues, as drafts with a title and a body.

Single objects, lists, the envelopes of their APIs (`issues`, `tickets`, `items`, `nodes`…) and one object a line are read.
What the reporter added in comments belongs to the ticket; what others wrote does not tell what the reporter knew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ticket_lint.errors import InputError

_LISTS = ("issues", "tickets", "items", "nodes", "results", "data", "values")
_ENVELOPES = ("issue", "ticket", "data", "repository", "project", "search")
_TITLES = ("title", "subject", "raw_subject", "summary")
_BODIES = ("body", "description")
_MAX_ENVELOPES = 6


class NoIssueError(InputError):
    """JSON that is well formed but holds no issue."""


class Export(NamedTuple):
    """One exported issue; `name` is its number or key, or its place in the list."""

    title: str
    body: str
    name: str


def looks_like_export(text: str) -> bool:
    """Tell whether `text` (from a stream, without a file name) begins like an export rather than a pasted response."""
    head = "".join(text[:200].split())
    if not head.startswith(('{"', '[{"')):
        return False
    return any(f'"{key}"' in text[:100_000] for key in ("title", "subject", "summary"))


def read_export(text: str, name: str) -> list[Export]:
    """Read an export. Raises `InputError` with the line for text that is no JSON, or without any issue in it."""
    issues = list(_issues(_load(text, name), 0))
    if not issues:
        raise NoIssueError(
            f"{name}: no issue in it (an object with a title and a body or description was expected)",
            f"{name}：其中没有工单（应为带 title 与 body 或 description 的对象）",
        )
    return [_export(issue, name, at) for at, issue in enumerate(issues, 1)]


def _load(text: str, name: str) -> object:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise InputError(f"{name}: JSON nested too deeply", f"{name}：JSON 嵌套过深") from error
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and text.lstrip().startswith("{"):
            return _load_lines(text, name)
        raise _broken(error, name, error.lineno) from error
    except ValueError as error:  # an integer with more digits than Python converts
        raise InputError(f"{name}: broken JSON: {error}", f"{name}：JSON 有误：{error}") from error


def _load_lines(text: str, name: str) -> list[object]:
    """One object a line."""
    values = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            values.append(json.loads(line))
        except RecursionError as error:
            raise InputError(f"{name}: JSON nested too deeply", f"{name}：JSON 嵌套过深") from error
        except json.JSONDecodeError as error:
            raise _broken(error, name, number) from error
    return values


def _broken(error: json.JSONDecodeError, name: str, line: int) -> InputError:
    where = f"{name}:{line}:{error.colno}"
    return InputError(f"{where}: broken JSON: {error.msg}", f"{where}：JSON 有误（{error.msg}）")


def _issues(value: object, depth: int) -> Iterator[Mapping[str, Any]]:
    """The issues in a value, through the envelopes of the four APIs."""
    if depth > _MAX_ENVELOPES:
        return
    if isinstance(value, list):
        for one in value:
            yield from _issues(one, depth + isinstance(one, list))
        return
    if not isinstance(value, dict):
        return
    if _is_issue(value):
        yield value
        return
    for key in dict.fromkeys((*_LISTS, *_ENVELOPES)):
        inner = value.get(key)
        if isinstance(inner, dict | list):
            if key == "ticket" and isinstance(inner, dict) and "comments" in value:
                inner = {**inner, "comments": value["comments"]}
            yield from _issues(inner, depth + 1)


def _is_issue(value: Mapping[str, Any]) -> bool:
    fields = value.get("fields")
    if isinstance(fields, dict) and "summary" in fields:
        return True
    return any(key in value for key in _TITLES) and any(key in value for key in _BODIES)


def _export(issue: Mapping[str, Any], name: str, at: int) -> Export:
    fields = issue.get("fields")
    if isinstance(fields, dict):
        issue = {**fields, "key": issue.get("key")}
    title = _first(issue, _TITLES, name, at)
    wiki = isinstance(fields, dict)
    parts = [_text(issue, key, name, at, wiki) for key in _BODIES if issue.get(key)][:1]
    if issue.get("environment"):
        parts.append(f"## Environment\n\n{_text(issue, 'environment', name, at, wiki)}")
    parts.extend(_comments(issue, parts, wiki))
    body = "\n\n".join(part for part in parts if part.strip())
    if not title.strip() and not body.strip():
        raise InputError(
            f"{name}: issue {at} has neither a title nor a body", f"{name}：第 {at} 个工单既无标题也无正文"
        )
    key = next((issue[key] for key in ("key", "iid", "number", "id") if issue.get(key)), at)
    return Export(title, body, str(key))


def _first(issue: Mapping[str, Any], keys: tuple[str, ...], name: str, at: int) -> str:
    for key in keys:
        value = issue.get(key)
        if value is not None:
            if not isinstance(value, str):
                raise _not_text(name, at, key)
            return value
    return ""


def _text(issue: Mapping[str, Any], key: str, name: str, at: int, wiki: bool) -> str:
    text = _as_text(issue[key], wiki)
    if text is None:
        raise _not_text(name, at, key)
    return text


def _as_text(value: object, wiki: bool) -> str | None:
    """Markdown of a string or of a Jira document; None for anything else."""
    if isinstance(value, str):
        if wiki:
            from ticket_lint.document.jira import from_wiki

            return from_wiki(value)
        return value
    if isinstance(value, dict) and value.get("type") == "doc":
        from ticket_lint.document.jira import from_adf

        return from_adf(value)
    return None


def _not_text(name: str, at: int, key: str) -> InputError:
    return InputError(f'{name}: issue {at}: "{key}" is not text', f"{name}：第 {at} 个工单的 {key} 不是文字")


def _comments(issue: Mapping[str, Any], told: list[str], wiki: bool) -> Iterator[str]:
    """Comments by the reporter that say something new, without internal notes and events."""
    reporter = _person(issue, ("user", "author", "reporter", "requester_id", "creator"))
    comments: object = issue.get("comments") or issue.get("notes") or issue.get("comment") or []
    if isinstance(comments, dict):
        comments = comments.get("comments") or comments.get("nodes") or []
    if reporter is None or not isinstance(comments, list):
        return
    for comment in comments:
        if not isinstance(comment, dict) or comment.get("system") or comment.get("public") is False:
            continue
        if _person(comment, ("user", "author", "author_id")) != reporter:
            continue
        text = _as_text(comment.get("plain_body") or comment.get("body"), wiki)
        if text and text.strip() and text.strip() not in (one.strip() for one in told):
            yield text


def _person(value: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    """Who wrote it, by whatever identifies a person in that system."""
    for key in keys:
        who = value.get(key)
        if isinstance(who, dict):
            who = next(
                (who[one] for one in ("accountId", "login", "username", "id", "name") if who.get(one)), None
            )
        if isinstance(who, str | int):
            return str(who)
    return None
