"""Write the compiled lexicons."""

from ticket_lint.signals.lexicon import FOLDER, dump

for folder in sorted(path for path in FOLDER.iterdir() if path.is_dir() and any(path.glob("*.lex"))):
    (FOLDER / f"{folder.name}.json").write_text(dump(folder.name), "utf-8")
