"""Pin what the extra `serve` installs: `python -m tests.generate.constraints` writes `constraints/serve.txt` from this environment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
FILE = ROOT / "constraints" / "serve.txt"
_HEAD = """\
# What `pip install "ticket-lint[serve]"` brings, pinned: pip install -c constraints/serve.txt "ticket-lint[serve]"
# Written by `make constraints`, looked up in the advisory database by `make audit`.
"""


def needed(name: str, extras: frozenset[str], seen: set[tuple[str, frozenset[str]]]) -> Iterator[str]:
    """Yield the packages that `name` with `extras` needs here, itself not included."""
    from importlib.metadata import distribution

    if (name, extras) in seen:
        return
    seen.add((name, extras))
    for line in distribution(name).requires or ():
        requirement = Requirement(line)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield canonicalize_name(requirement.name)
            yield from needed(requirement.name, frozenset(requirement.extras), seen)


def packages() -> list[str]:
    """The names of all packages that the service needs, besides this one."""
    return sorted(set(needed("ticket-lint", frozenset({"serve"}), set())) - {"ticket-lint"})


def pinned() -> str:
    """The file as this environment has it."""
    from importlib.metadata import version

    return _HEAD + "".join(f"{name}=={version(name)}\n" for name in packages())


if __name__ == "__main__":
    FILE.write_text(pinned(), "utf-8")
