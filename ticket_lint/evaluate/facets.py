"""Score the facet readers on labelled tickets: `python -m ticket_lint.evaluate.facets`.

Prints accuracy and macro-F1 of each facet, in all and by batch, and the severity that the readings
alone give through the guideline's table.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from ticket_lint.corpus import LABELLED, Row, read_rows
from ticket_lint.document import parse
from ticket_lint.evaluate.elements import count
from ticket_lint.severity import facets
from ticket_lint.severity.facts import Facts
from ticket_lint.severity.guideline import decide
from ticket_lint.severity.hearing.told import Reading
from ticket_lint.severity.labels import CIRCUMSTANCES, FACETS
from ticket_lint.signals import Signals, lexicon

Read = tuple[Row, dict[str, Reading]]


def readings(rows: Sequence[Row]) -> list[Read]:
    """Read the facets of each row."""
    return [(row, facets.read(Facts(Signals(parse(row["body"], row["title"]))))) for row in rows]


def severity_of(found: dict[str, Reading]) -> int:
    """The severity that readings give through the table."""
    circumstances = [name for name in CIRCUMSTANCES if found[name].value == "yes"]
    return decide({name: found[name].value for name in FACETS}, circumstances).severity


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """The mean F1 over the labels that occur."""
    labels = sorted({label for label, _ in pairs})
    return sum(count(pairs, label).f1 for label in labels) / len(labels)


def table(read: Sequence[Read]) -> str:
    """Accuracy/macro-F1 by facet, in all and by batch; agreement of the table's severity."""
    names = [*FACETS]
    lines = [
        f"{'':6}{'n':>5}" + "".join(f"{name:>13}" for name in names) + f"{'severity':>10}{'off by 2':>9}"
    ]
    batches = sorted({row["batch"] for row, _ in read}, key=lambda one: (len(one), one))
    for batch in ["all", *batches]:
        part = [one for one in read if batch in ("all", one[0]["batch"])]
        cells = []
        for name in names:
            pairs = [(row["facets"][name], found[name].value) for row, found in part]
            same = sum(label == answer for label, answer in pairs) / len(pairs)
            cells.append(f"{same:.3f}/{macro_f1(pairs):.3f}".rjust(13))
        gaps = [abs(int(row["level"][1]) - severity_of(found)) for row, found in part]
        lines.append(
            f"{batch:6}{len(part):>5}"
            + "".join(cells)
            + f"{gaps.count(0) / len(gaps):>10.3f}{sum(gap > 1 for gap in gaps) / len(gaps):>9.3f}"
        )
    return "\n".join(lines)


def confusion(read: Sequence[Read], name: str) -> str:
    """How often each label got each answer."""
    pairs = Counter((row["facets"][name], found[name].value) for row, found in read)
    return "\n".join(f"{label:12} -> {answer:12} {n}" for (label, answer), n in sorted(pairs.items()))


def cue_table(read: Sequence[Read], name: str) -> str:
    """For each kind of cue of a facet: on how many tickets it fired, and with which labels."""
    seen: dict[str, Counter[str]] = {}
    for row, found in read:
        for kind in {f"{cue.value}/{cue.kind}" for cue in found[name].cues}:
            seen.setdefault(kind, Counter())[row["facets"][name]] += 1
    return "\n".join(
        f"{kind:32}{sum(labels.values()):>5}  "
        + " ".join(f"{label}={n}" for label, n in labels.most_common())
        for kind, labels in sorted(seen.items())
    )


def errors(read: Sequence[Read], name: str) -> str:
    """The tickets on which a facet was read wrong, with the cues seen."""
    lines = []
    for row, found in read:
        reading = found[name]
        if reading.value != row["facets"][name]:
            source = f"{' '.join(row['title'].split())}\n\n{row['body']}"
            cues = "; ".join(
                f"{cue.value}/{cue.kind}={source[cue.span.start : cue.span.end]!r}" for cue in reading.cues
            )
            lines.append(
                f"--- {row['id']} label={row['facets'][name]} answer={reading.value} cues: {cues}\n{source}"
            )
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, nargs="+", default=LABELLED, help="labelled tickets (JSON Lines)"
    )
    parser.add_argument("--batches", help="only these batches, comma separated")
    parser.add_argument(
        "--errors", choices=[*FACETS], help="show the tickets with a wrong reading of this facet"
    )
    parser.add_argument("--confusion", choices=[*FACETS], help="show what was taken for what")
    parser.add_argument("--cues", choices=[*FACETS], help="show which labels each kind of cue goes with")
    parser.add_argument("--sources", action="store_true", help="compile the word lists anew first")
    options = parser.parse_args(argv)
    if options.sources:
        lexicon.use_sources()
    rows = read_rows(*options.data)
    if options.batches:
        rows = [row for row in rows if row["batch"] in options.batches.split(",")]
    read = readings(rows)
    if options.errors:
        print(errors(read, options.errors))
    elif options.confusion:
        print(confusion(read, options.confusion))
    elif options.cues:
        print(cue_table(read, options.cues))
    else:
        print(table(read))


if __name__ == "__main__":
    main()
