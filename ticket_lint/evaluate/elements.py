"""Score the elements and the kind on labelled tickets: `python -m ticket_lint.evaluate.elements`.

Prints precision, recall and F1 of the class *missing* for each element, in all and by batch and
language, and the accuracy of the kind. With `--bench` the public reports as well.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ticket_lint import elements
from ticket_lint.corpus import CORPUS, Row, read_rows
from ticket_lint.document import parse
from ticket_lint.elements import NAMES
from ticket_lint.signals import Signals, lexicon


class Count(NamedTuple):
    """Precision, recall and F1 of one class."""

    right: int
    given: int
    wanted: int

    @property
    def precision(self) -> float:
        """Share of the given answers that are right (1 where none was given)."""
        return self.right / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        """Share of the wanted answers that were given (1 where none was wanted)."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.given + self.wanted) if self.given + self.wanted else 1.0


def kind_label(row: Row) -> str:
    """The kind that the facet labels imply."""
    impact = row["facets"]["impact"]
    return impact if impact in ("question", "suggestion") else "bug"


def judge(rows: Iterable[Row]) -> list[tuple[Row, dict[str, str], str]]:
    """Return each row with the status of its elements and its kind as judged."""
    out = []
    for row in rows:
        signals = Signals(parse(row["body"], row["title"]))
        found = elements.judge(signals)
        out.append((row, {name: found[name].status.value for name in NAMES}, elements.kind_of(signals).value))
    return out


def count(pairs: Iterable[tuple[str, str]], wanted: str = "missing") -> Count:
    """Count (label, answer) pairs for the class `wanted`."""
    pairs = list(pairs)
    return Count(
        sum(label == wanted == answer for label, answer in pairs),
        sum(answer == wanted for _, answer in pairs),
        sum(label == wanted for label, _ in pairs),
    )


def _groups(judged: Sequence[tuple[Row, dict[str, str], str]]) -> Iterator[tuple[str, list[Any]]]:
    yield "all", list(judged)
    for key in ("batch", "lang"):
        for value in sorted({row[key] for row, _, _ in judged}, key=lambda one: (len(one), one)):
            yield value, [one for one in judged if one[0][key] == value]


def table(judged: Sequence[tuple[Row, dict[str, str], str]]) -> str:
    """The table of F1 (missing) by element, three-way accuracy in brackets, and kind accuracy."""
    lines = [f"{'':8}{'n':>5}  " + "".join(f"{name[:11]:>13}" for name in NAMES) + f"{'kind':>8}"]
    for name, group in _groups(judged):
        cells = []
        for element in NAMES:
            pairs = [(row["elements"][element], found[element]) for row, found, _ in group]
            same = sum(label == answer for label, answer in pairs) / len(pairs)
            cells.append(f"{count(pairs).f1:>7.3f} ({same:.2f})"[:13].rjust(13))
        kind = sum(kind_label(row) == answer for row, _, answer in group) / len(group)
        lines.append(f"{name:8}{len(group):>5}  " + "".join(cells) + f"{kind:>8.3f}")
    lines.append("")
    lines.append(f"{'missing':16}{'precision':>10}{'recall':>8}{'F1':>8}")
    for element in NAMES:
        one = count((row["elements"][element], found[element]) for row, found, _ in judged)
        lines.append(f"{element:16}{one.precision:>10.3f}{one.recall:>8.3f}{one.f1:>8.3f}")
    return "\n".join(lines)


def errors(judged: Sequence[tuple[Row, dict[str, str], str]], name: str, strict: bool) -> str:
    """The tickets on which `name` (an element or "kind") was judged wrong.

    Unless `strict`, confusing present with partial is no error.
    """
    lines = []
    for row, found, kind in judged:
        label = kind_label(row) if name == "kind" else row["elements"][name]
        answer = kind if name == "kind" else found[name]
        wrong = label != answer
        if name != "kind" and not strict:
            wrong = (label == "missing") != (answer == "missing")
        if wrong:
            lines.append(f"--- {row['id']} label={label} answer={answer}\n# {row['title']}\n{row['body']}")
    return "\n".join(lines)


def bench(folder: Path) -> str:
    """Score on the public reports, where the folder is given."""
    lines = []
    reports = read_rows(folder / "elements-en" / "reports.jsonl")
    judged = [elements.judge(Signals(parse(row["text"], row.get("title")))) for row in reports]
    for element, key in (("expected", "eb"), ("steps", "s2r"), ("actual", "ob")):
        labels = ["told" if row[key] else "missing" for row in reports]
        answers = [found[element].status.value for found in judged]
        lines.append(_line(f"missing {element}", labels, answers))
        if element == "steps":  # their coders ask for steps; a mere trigger is `partial` here
            strict = ["missing" if answer == "partial" else answer for answer in answers]
            lines.append(_line("missing steps, partial as missing", labels, strict))
    kinds = read_rows(folder / "kind-en.jsonl")
    names = {"bug": "bug", "feature": "suggestion", "question": "question"}
    pairs = [
        (names[row["label"]], elements.kind_of(Signals(parse(row["text"], row["title"]))).value)
        for row in kinds
    ]
    f1 = [count(pairs, kind).f1 for kind in names.values()]
    same = sum(label == answer for label, answer in pairs) / len(pairs)
    lines.append(f"kind-en n={len(pairs)} accuracy {same:.3f} macro-F1 {sum(f1) / 3:.3f}")
    return "\n".join(lines)


def _line(what: str, labels: Sequence[str], answers: Sequence[str]) -> str:
    one = count(zip(labels, answers, strict=True))
    return (
        f"elements-en {what:34} n={len(labels)} precision {one.precision:.3f} "
        f"recall {one.recall:.3f} F1 {one.f1:.3f}"
    )


def main(argv: Sequence[str] | None = None, write: Callable[[str], None] = print) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=CORPUS, help="labelled tickets (JSON Lines)")
    parser.add_argument("--batches", help="only these batches, comma separated")
    parser.add_argument("--errors", help="show the tickets with a wrong answer for this element or kind")
    parser.add_argument("--strict", action="store_true", help="with --errors: partial is not present")
    parser.add_argument("--bench", type=Path, help="folder with the public reports")
    parser.add_argument("--sources", action="store_true", help="compile the word lists anew first")
    options = parser.parse_args(argv)
    if options.sources:
        lexicon.use_sources()
    rows = read_rows(options.data)
    if options.batches:
        rows = [row for row in rows if row["batch"] in options.batches.split(",")]
    judged = judge(rows)
    write(errors(judged, options.errors, options.strict) if options.errors else table(judged))
    if options.bench:
        write(bench(options.bench))


if __name__ == "__main__":
    main()
