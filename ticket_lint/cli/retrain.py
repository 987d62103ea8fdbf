"""`ticket-lint train --from-store`: learn from decisions, and put the new model to use only where it is no worse."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ticket_lint.cli.fitting import Fitting
from ticket_lint.cli.streams import Output
from ticket_lint.diagnostic import Text
from ticket_lint.errors import EXIT_CLEAN, EXIT_FINDINGS
from ticket_lint.severity import registry, store, wording
from ticket_lint.severity.labels import Severity
from ticket_lint.store import open_store
from ticket_lint.tables.labelled import Row

if TYPE_CHECKING:
    from datetime import datetime

    from ticket_lint.severity.training.feedback import Comparison, Split
    from ticket_lint.store.records import Labelled


class Decided(NamedTuple):
    """The decided tickets whose text is kept, as rows to train on, and what is counted before anything is learned."""

    rows: list[Row]
    agreed: int
    overruled: int

    @property
    def without_text(self) -> int:
        """Decisions that cannot be learned from."""
        return self.agreed + self.overruled - len(self.rows)


def retrain(url: str, root: Path, fitting: Fitting, lang: str, *, share: float, even_if_worse: bool) -> int:
    """Train on the rows of `fitting` and on older decisions, hold the newest `share` (0–1) to both models, and keep the result.

    Everything counted and compared is printed. The next version in `root` is put to use unless the running model is the
    better one; then the exit code is 1. Raises InputError, UsageError or StoreError.
    """
    from ticket_lint.severity.training import feedback

    running = registry.in_use(root)
    decided = read_decided(url)
    _print(_counted(decided, lang))
    split = feedback.split(decided.rows, share, _trained_until(running))
    _print(_divided(split, lang))
    others = feedback.without(fitting.rows, [*split.train, *split.held])
    source = ", ".join(filter(None, [fitting.source, f"{len(split.train)} decided"]))
    with registry.making(root) as folder:
        fitting._replace(rows=[*others, *split.train], source=source).run(folder, lang)
        candidate = store.load(folder)
        compared = feedback.compare(split.held, store.load(_folder(running)), candidate, fitting.seed)
        made = registry.add(root, folder, _origin(decided, split, compared, running, len(others)))
    refused = compared.worse and not even_if_worse
    if not refused:
        registry.use(root, made.name)
    _print(_compared(compared, running, made, lang) + _concluded(compared, made, root, lang, refused=refused))
    return EXIT_FINDINGS if refused else EXIT_CLEAN


def _print(text: str) -> None:
    with Output(sys.stdout, None) as stream:
        stream.write(text)


def read_decided(url: str) -> Decided:
    """Read all decisions of a store that is there already."""
    opened = open_store(url, create=False)
    try:
        counts = opened.counts()
        return Decided([_row(one) for one in opened.decided()], counts.agreed, counts.overruled)
    finally:
        opened.close()


def _row(one: Labelled) -> Row:
    return {
        "id": f"ticket {one.ticket_id}",
        "title": one.title,
        "body": one.text,
        "level": one.severity,
        "lang": one.language,
        "batch": "",
        "pair": "",
        "facets": {},
        "at": one.at,
    }


def _trained_until(running: registry.Version | None) -> datetime | None:
    from datetime import datetime

    told = running.origin.get("trained_until") if running is not None else None
    return datetime.fromisoformat(told) if isinstance(told, str) else None


def _folder(running: registry.Version | None) -> Path | None:
    return None if running is None else running.folder


def _origin(
    decided: Decided, split: Split, compared: Comparison, running: registry.Version | None, others: int
) -> dict[str, Any]:
    """What is kept of how a version was made."""
    return {
        "decisions": {"agreed": decided.agreed, "overruled": decided.overruled},
        "trained_on": others + len(split.train),
        "of_which_decided": len(split.train),
        "trained_until": split.train[-1]["at"].isoformat() if split.train else None,
        "held_out_until": split.held[-1]["at"].isoformat(),
        "running": store.version(_folder(running)),
        "comparison": compared._asdict(),
    }


def _counted(decided: Decided, lang: str) -> str:
    line = Text(
        "decisions: {all} (agreed {agreed}, overruled {overruled}); without text {none}\n",
        "决定：{all} 条（同意 {agreed}，改判 {overruled}）；其中未保留正文 {none} 条\n",
    )
    return line.of(lang).format(
        all=decided.agreed + decided.overruled,
        agreed=decided.agreed,
        overruled=decided.overruled,
        none=decided.without_text,
    )


def _divided(split: Split, lang: str) -> str:
    lines = Text(
        "same text as a later one, left out: {doubles}\nto train on: {train}\nheld out, the newest: {held}\n",
        "正文与之后的重复，略去：{doubles} 条\n用于训练：{train}\n留出（最新的）：{held}\n",
    )
    parts = {name: _by_severity(getattr(split, name), lang) for name in ("train", "held")}
    return lines.of(lang).format(doubles=split.doubles, **parts)


def _by_severity(rows: Sequence[Mapping[str, Any]], lang: str) -> str:
    counts = Counter(row["level"] for row in rows)
    told = " ".join(f"{one.name} {counts[one.name]}" for one in Severity)
    span = f"{rows[0]['at']:%Y-%m-%d} – {rows[-1]['at']:%Y-%m-%d}" if rows else "–"
    return f"{len(rows)}（{told}；{span}）" if lang == "zh" else f"{len(rows)} ({told}; {span})"


def _compared(found: Comparison, running: registry.Version | None, made: registry.Version, lang: str) -> str:
    """Both models side by side, and how sure the difference is."""
    used = running.name if running is not None else registry.SHIPPED
    head = Text(
        f"on {found.tickets} held-out decisions: {used} (running) -> {made.name}",
        f"在留出的 {found.tickets} 条决定上：{used}（当前）→ {made.name}",
    )
    colon, arrow = ("：", "→") if lang == "zh" else (": ", "->")
    lines = [head.of(lang)]
    for name, text in wording.FIGURES.items():
        before, after = _shown(found.running[name]), _shown(found.candidate[name])
        lines.append(f"{text.of(lang)}{colon}{before} {arrow} {after}")
    gain = Text("gain in kappa", "kappa 提升").of(lang)
    lines.append(f"{gain}{colon}{found.gain:+.3f} (95 %: {found.low:+.3f} … {found.high:+.3f})")
    return "\n".join(lines) + "\n"


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _concluded(found: Comparison, made: registry.Version, root: Path, lang: str, *, refused: bool) -> str:
    if refused:
        text = Text(
            f"the running model is the better one and stays; {made.name} is kept, "
            f"`ticket-lint models use {root} {made.name}` or --even-if-worse puts it to use",
            f"当前模型更好，继续使用；{made.name} 已保存，如需启用请运行 ticket-lint models use {root} {made.name}，或加 --even-if-worse",
        )
    elif found.worse:
        text = Text(
            f"the running model was the better one; {made.name} is in use all the same, "
            f"`ticket-lint models rollback {root}` undoes it",
            f"之前的模型更好，但仍按要求启用了 {made.name}；可用 ticket-lint models rollback {root} 撤销",
        )
    else:
        text = Text(
            f"{made.name} is in use; `ticket-lint models rollback {root}` undoes it",
            f"已启用 {made.name}；可用 ticket-lint models rollback {root} 撤销",
        )
    return f"{text.of(lang)}\n-> {made.folder}\n"
