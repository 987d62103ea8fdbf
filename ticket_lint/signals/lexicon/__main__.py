"""Write the compiled lexicons."""

from ticket_lint.signals.lexicon import FOLDER, NAMES, compiled, write

for name in NAMES:
    write(FOLDER / f"{name}.bin", compiled(name))
