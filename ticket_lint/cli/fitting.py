"""How `train` trains, with labelled tickets alone or with decisions as well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ticket_lint.cli.progress import Progress

if TYPE_CHECKING:
    from ticket_lint.severity.training.run import Run


class Fitting(NamedTuple):
    """The labelled rows and what they are in words, and how to train on them.

    `compare` says whether other designs are tried for the card, `joblib_file` where the scikit-learn parts go.
    """

    rows: Sequence[Mapping[str, Any]]
    source: str
    seed: int
    jobs: int
    compare: bool
    joblib_file: str | None

    def run(self, folder: Path, lang: str) -> Run:
        """Train, write the model, its figures and its card to a folder, and tell the steps; raises InputError."""
        from ticket_lint.severity.training import estimators
        from ticket_lint.severity.training.fit import Plan
        from ticket_lint.severity.training.run import train

        progress = Progress(lang)
        run = train(
            self.rows,
            folder,
            plan=Plan(seed=self.seed),
            jobs=self.jobs,
            say=progress.say,
            tick=progress.tick,
            source=self.source,
            compare=self.compare,
        )
        if self.joblib_file:
            estimators.save(Path(self.joblib_file), run.fitted, run.header)
        return run
