"""Values that stand for a secret but are none: `$KEY`, `<token>`, `***`, `your-token-here`."""

from __future__ import annotations

_PARTS = (
    "your", "xxx", "***", "...", "…", "example", "redact", "placeholder", "changeme", "change_me", "change-me",
    "dummy", "sample", "{{", "}}", "${", "$(", "%s", "todo", "hidden", "masked", "removed", "omitted", "••",
    "process.env", "os.environ", "getenv", "sha256", "sha1", "insert", "replace", "mytoken", "脱敏", "替换", "打码",
)  # fmt: skip
_WORDS = frozenset(
    "password passwd pwd pass secret token key user username null none nil undefined true false string required "
    "invalid expired incorrect wrong empty test tbd n/a na bearer basic optional unknown missing default admin "
    "abc abcd value text int number".split()
)


def is_placeholder_value(value: str) -> bool:
    """Tell whether a folded value only stands in for the real one."""
    bare = value.strip(" \"'`")
    return (
        not bare
        or bare[0] in "$%<{[(*#"
        or bare in _WORDS
        or len(set(bare)) <= 2
        or any(part in bare for part in _PARTS)
    )
