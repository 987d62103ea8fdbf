"""Drafts for tests of commands: one that passes, one that does not."""

from __future__ import annotations

from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "data" / "examples"
GOOD = (EXAMPLES / "sync-complete.en.md").read_text("utf-8")
GOOD_ZH = (EXAMPLES / "rtc-complete.zh.md").read_text("utf-8")
BAD = "# Sound is gone\n\nNo sound after joining the call. Please help.\n"
BAD_ZH = "# 没声音\n\n进频道后听不到声音，请尽快处理。\n"
