"""Write the compiled lexicons."""

from ticket_lint.signals.lexicon import NAMES, compiled, folder, write

for name in NAMES:
    write(folder() / f"{name}.bin", compiled(name))
