"""On which line of a TOML file does a key stand? `tomllib` does not tell, and error messages should.

The scanner reads text that `tomllib` has accepted, so it need not judge it: it only skips strings, comments,
arrays and tables in the right places.
"""

from __future__ import annotations

from ticket_lint.text import LineIndex

Key = tuple[str, ...]
_CLOSING = {"[": "]", "{": "}"}


def key_lines(text: str) -> dict[Key, int]:
    """Return the line (from 1) of every table and key of a valid TOML text, by its full path.

    Items of arrays have their index as the last part: `("select", "0")`. Of tables that repeat, such as `[[a]]`,
    the last one is told.
    """
    return _Scanner(text).scan()


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text.replace("\r\n", " \n")
        self.at = 0
        self.lines = LineIndex(self.text)
        self.found: dict[Key, int] = {}

    def scan(self) -> dict[Key, int]:
        table: Key = ()
        while self._skip_blank():
            if self._peek() == "[":
                self.at += 2 if self.text.startswith("[[", self.at) else 1
                table = self._key()
                self._note(table)
                self.at = _or_end(self.text.find("]", self.at), self.text)
                while self._peek() == "]":
                    self.at += 1
            else:
                self._pair(table)
        return self.found

    def _pair(self, table: Key) -> None:
        start = self.at
        path = table + self._key()
        self._note(path, start)
        self.at = _or_end(self.text.find("=", self.at), self.text) + 1
        self._value(path)

    def _value(self, path: Key) -> None:
        self._skip_blank()
        char = self._peek()
        if char in ("'", '"'):
            self._string()
        elif char in ("[", "{"):
            self._group(path, char)
        else:
            while self.at < len(self.text) and self.text[self.at] not in ",]}#\n":
                self.at += 1

    def _group(self, path: Key, opening: str) -> None:
        """An array or an inline table."""
        self.at += 1
        count = 0
        while self._skip_blank() and self._peek() != _CLOSING[opening]:
            if self._peek() == ",":
                self.at += 1
            elif opening == "{":
                self._pair(path)
            else:
                self._note((*path, str(count)))
                self._value((*path, str(count)))
                count += 1
        self.at += 1

    def _key(self) -> Key:
        """A key with its dots; stops in front of `=` or `]`."""
        parts: list[str] = []
        while self.at < len(self.text):
            char = self._peek()
            if char in " \t.":
                self.at += 1
            elif char in ("'", '"'):
                start = self.at
                self._string()
                parts.append(self.text[start + 1 : self.at - 1])
            elif char in "=]\n":
                break
            else:
                start = self.at
                while self._peek() not in ("", " ", "\t", ".", "=", "]", "\n"):
                    self.at += 1
                parts.append(self.text[start : self.at])
        return tuple(parts)

    def _string(self) -> None:
        quote = self._peek()
        mark = quote * 3 if self.text.startswith(quote * 3, self.at) else quote
        self.at += len(mark)
        while self.at < len(self.text) and not self.text.startswith(mark, self.at):
            self.at += 2 if self.text[self.at] == "\\" and quote == '"' else 1
        self.at += len(mark)
        while len(mark) == 3 and self._peek() == quote:  # a string may end in quotes of its own
            self.at += 1

    def _skip_blank(self) -> bool:
        """Move past spaces, line ends and comments; tell whether anything is left."""
        while self.at < len(self.text):
            char = self.text[self.at]
            if char == "#":
                self.at = _or_end(self.text.find("\n", self.at), self.text)
            elif char.isspace():
                self.at += 1
            else:
                return True
        return False

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def _note(self, path: Key, at: int | None = None) -> None:
        self.found[path] = self.lines.position(self.at if at is None else at)[0]


def _or_end(at: int, text: str) -> int:
    return at if at != -1 else len(text)
