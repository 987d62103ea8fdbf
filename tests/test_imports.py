"""The lint path stays light: what would slow down its start is not imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = (
    "numpy",
    "scipy",
    "sklearn",
    "jieba",
    "joblib",
    "rich",
    "pydantic",
    "importlib.metadata",
    "re2",
    "holidays",
    "zoneinfo",
    "ticket_lint.sla",
)
DRAFT = "# 进频道后没声音\n\n环境：Windows 11，SDK 4.3.1\n\n日志见附件，手机 13800138000，尽快解决！\n"


def heavy_modules(code: str, cwd: Path) -> list[str]:
    """Run `code` in a fresh interpreter and return the heavy modules that it loaded."""
    report = f"import sys; print(*sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)"
    run = subprocess.run(
        [sys.executable, "-c", f"import atexit\natexit.register(lambda: exec({report!r}))\n{code}"],
        check=False,
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )
    assert run.returncode in (0, 1), run.stderr
    return run.stderr.split()


def test_the_check_itself_sees_a_heavy_import(tmp_path: Path) -> None:
    assert heavy_modules("import importlib.metadata", tmp_path) == ["importlib.metadata"]


def test_assess_imports_nothing_heavy(tmp_path: Path) -> None:
    assert heavy_modules(f"import ticket_lint\nticket_lint.assess({DRAFT!r}).as_dict()", tmp_path) == []


def test_check_imports_nothing_heavy(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text(DRAFT, "utf-8")
    code = "import sys\nfrom ticket_lint.cli.main import main\nsys.argv = ['ticket-lint', 'check', 'draft.md']\nmain()"
    assert heavy_modules(code, tmp_path) == []
