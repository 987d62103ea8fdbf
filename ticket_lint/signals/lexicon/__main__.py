"""Write the compiled lexicons."""

from ticket_lint.signals.lexicon import FOLDER, NAMES, dump

for name in NAMES:
    (FOLDER / f"{name}.json").write_text(dump(name), "utf-8")
