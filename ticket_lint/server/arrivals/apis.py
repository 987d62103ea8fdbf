"""How GitHub and GitLab name comments in their APIs.

Sources: docs.github.com, "REST API endpoints for issue comments"; docs.gitlab.com, "Notes API".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ticket_lint.server.arrivals.comments import Api, Comment


class GitHub:
    """Issue comments; `project` is "owner/name"."""

    apps = True

    def page(self, comment: Comment, number: int) -> str:
        """A page of comments; GitHub lists them by ascending number."""
        return f"/repos/{comment.project}/issues/{comment.number}/comments?per_page=100&page={number}"

    def create(self, comment: Comment) -> str:
        """Where a new comment goes."""
        return f"/repos/{comment.project}/issues/{comment.number}/comments"

    def edit(self, comment: Comment, number: int) -> tuple[str, str]:
        """Where a comment is changed."""
        return "PATCH", f"/repos/{comment.project}/issues/comments/{number}"

    def ours(self, item: dict[str, object], me: object) -> bool:
        """By login; the token of an app may not ask who it is, but its comments are a bot's."""
        user = item.get("user")
        if not isinstance(user, dict):
            return False
        if not isinstance(me, dict):
            return user.get("type") == "Bot"
        return bool(me.get("login")) and user.get("login") == me["login"]


class GitLab:
    """Notes of issues; `project` is the project's number."""

    apps = False

    def page(self, comment: Comment, number: int) -> str:
        """A page of notes, the oldest first."""
        return f"{self.create(comment)}?per_page=100&page={number}&sort=asc&order_by=created_at"

    def create(self, comment: Comment) -> str:
        """Where a new note goes."""
        return f"/projects/{comment.project}/issues/{comment.number}/notes"

    def edit(self, comment: Comment, number: int) -> tuple[str, str]:
        """Where a note is changed."""
        return "PUT", f"{self.create(comment)}/{number}"

    def ours(self, item: dict[str, object], me: object) -> bool:
        """By number of the author."""
        author = item.get("author")
        if not isinstance(author, dict) or not isinstance(me, dict):
            return False
        return bool(me.get("id")) and author.get("id") == me["id"]


def _github(token: str) -> dict[str, str]:
    return {
        "Authorization": f"Bearer {token}",
        "Accept": "application/vnd.github+json",
        "X-GitHub-Api-Version": "2022-11-28",
    }


def _gitlab(token: str) -> dict[str, str]:
    return {"PRIVATE-TOKEN": token}


APIS: Mapping[str, tuple[Callable[[str], dict[str, str]], Api]] = {
    "github": (_github, GitHub()),
    "gitlab": (_gitlab, GitLab()),
}
