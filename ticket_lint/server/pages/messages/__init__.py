"""Every word that the pages say by themselves, in both languages, one module a page.

Words of findings, facts and briefs come from the rooms that make them.
"""

from __future__ import annotations

from collections.abc import Callable

from ticket_lint.diagnostic import Text
from ticket_lint.server.pages.messages.draft import DRAFT
from ticket_lint.server.pages.messages.frame import FRAME
from ticket_lint.server.pages.messages.quality import QUALITY
from ticket_lint.server.pages.messages.queue import QUEUE
from ticket_lint.server.pages.messages.severity import DISPUTE, SEVERITY

Say = Callable[..., str]
_ROOMS = {
    "frame": FRAME,
    "draft": DRAFT,
    "severity": SEVERITY,
    "dispute": DISPUTE,
    "queue": QUEUE,
    "quality": QUALITY,
}
MESSAGES: dict[str, Text] = {
    f"{room}.{key}": text for room, texts in _ROOMS.items() for key, text in texts.items()
}


def say_in(lang: str) -> Say:
    """Return what turns a key, such as "draft.check", into words of `lang` with its `{fields}` filled in.

    Values are put in as they are: escaping is the template's part.
    """

    def say(key: str, **values: object) -> str:
        text = MESSAGES[key].of(lang)
        return text.format(**values) if values else text

    return say
