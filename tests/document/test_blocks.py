"""Where code and mails in a ticket begin and end."""

from __future__ import annotations

import pytest

from ticket_lint.document import BlockKind, parse

AFTER = "Since 10:00 UTC all 300 users cannot pay."


@pytest.mark.parametrize(
    "code",
    [
        "```error 1104```",
        "- ```error 1104```",
        "> ```\n> adb logcat\n> ```",
        "> ```\n> adb logcat",
        "```\nadb logcat\n```",
        "~~~\nadb `logcat`\n~~~",
        "- ```\n  adb logcat\n  ```",
    ],
)
def test_what_follows_code_is_read(code: str) -> None:
    for text in (f"It failed.\n{code}\n{AFTER}", f"It failed.\n\n{code}\n\n{AFTER}"):
        assert AFTER.lower() in parse(text, "Title").prose


def test_code_that_never_ends_goes_to_the_end() -> None:
    ticket = parse(f"```sh\n{AFTER}", "Title")
    assert [block.kind for block in ticket.blocks()] == [BlockKind.CODE]
