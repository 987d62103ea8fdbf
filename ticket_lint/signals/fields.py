"""The fields of a profile in a ticket: `频道名：abc`, `uid=7`, a table's column, a log line, a form's answer.

A label is found in one pass (Aho–Corasick), what follows it is read with bounded patterns, so the time is linear in
the length of the ticket. A label may be followed by

- `:`, `=`, `->` or `|` and a value (`是`, `为`, `is` and a value that looks like an identifier),
- a space, a bracket or a quote and a value that looks like an identifier (`uid 80412276`, `频道 class_7781`),
- the end of its line, with the value on the next one (`### Channel name`), or the cell below in a table,
- further labels, with the values behind them in the same order (`频道名 / uid：abc / 7`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from ticket_lint import regex
from ticket_lint.document import BlockKind, Ticket
from ticket_lint.document.lines import is_placeholder
from ticket_lint.signals.labels import Label, find_labels, is_camel, is_latin
from ticket_lint.signals.model import Field, FieldHit
from ticket_lint.signals.patterns import compile_pattern
from ticket_lint.text import Span

MAX_FOUND = 20  # hits of one field that are kept; one is enough to say that it is there
REACH = 400  # how far a line, a table row or a gap is read

# What may stand between a label and its separator: closing marks, "名称", "number", a remark in brackets.
_TAIL = r"[*_`\"'”」』】\])]{0,3} {0,3}(?:(?:名?称|名字?|号码?|编号|标识|id|name|number|no\.)[*_`\"'】]{0,3} {0,3})?(?:\([^()\n]{0,24}\) {0,3})?[*_`】]{0,3}"
_STRONG = regex.compile(_TAIL + r" {0,3}(?::[ ]{0,4}|=|(?<=】))[\"'`“”「『《【\[({<*_]{0,4} {0,2}")
_STATED = regex.compile(
    _TAIL
    + r" {0,2}(?:[\u3400-\u9fff ]{0,8}(?::|=|是|为)|is |was |->|→|=>)[ ]{0,3}[\"'`“”「『《【\[({<*_]{0,3}"
)
_WEAK = regex.compile(r"[*_`]{0,2}(?: {1,2}|(?=[(「『“\"'`]))(?:(?:id|号|名) ?)?[(「『“\"'`]{0,3}")
_LINE_END = regex.compile(_TAIL + r"[ :?*_】]{0,6}(?:\n\s{0,400}|$)")
_JOIN = regex.compile(r" {0,2}(?:[/、,&+|和与及]|and|or|或) {0,2}")
_REST_OF_LABELS = regex.compile(r"[^\n:]{0,24}:[ *]{0,4}|[^\n:]{0,24}\n\s{0,400}")
_VALUE = regex.compile(r"[^\s~,;，；。、!！?？)\]}>\"'`”」』》】|(]{1,160}")
_VALUES = regex.compile(r"[^\s,;，；。、/|&+\"'`]{1,160}")
_UNIT = regex.compile(
    r" ?(?:多|余|来|几|个|分|秒|小时|天|人|次|台|条|路|位|名|间|点|%|(?:min|minute|sec|second|hour|day)s?\b|people|(?:user|room|channel|time)s\b|ms\b|fps)"
)
_TYPES = frozenset(
    "string str number int integer long uint32 bool null undefined none nil true false void new await any".split()
)
_MARKS = " #*-_0123456789.、()【[|>·•"


def find_fields(ticket: Ticket, fields: tuple[Field, ...]) -> dict[str, list[FieldHit]]:
    """Find `fields` in the live text of a ticket: by the field's name, in order of position."""
    hits: dict[str, list[FieldHit]] = {field.name: [] for field in fields}
    reader = _Reader(ticket, fields)
    for number, hit in reader.by_label():
        hits[fields[number].name].append(hit)
    for field in fields:
        if field.find:
            hits[field.name].extend(_by_pattern(ticket.live, field))
        hits[field.name].sort()
    return hits


def _by_pattern(text: str, field: Field) -> Iterator[FieldHit]:
    pattern = compile_pattern(field.find)
    for count, match in enumerate(pattern.finditer(text)):
        if count >= MAX_FOUND:
            return
        start, end = match.span(1) if pattern.groups and match.span(1) != (-1, -1) else match.span()
        if end > start:
            yield FieldHit(Span(start, end), text[start:end], True)


class _Reader:
    """Reads the values behind the labels of one ticket."""

    def __init__(self, ticket: Ticket, fields: tuple[Field, ...]) -> None:
        self.source = ticket.source
        self.text = ticket.live
        self.fields = fields
        self.labels = find_labels(self.text, self.source, tuple(field.labels for field in fields))
        self.starts = {label.start for label in self.labels}
        self.code = [block.span for block in ticket.blocks() if block.kind is BlockKind.CODE]

    def by_label(self) -> Iterator[tuple[int, FieldHit]]:
        """Yield (index of the field, hit) for every label that has a value or clearly should have one."""
        found = [0] * len(self.fields)
        at = 0
        while at < len(self.labels):
            chain = self._chain(at)
            at += len(chain)
            if all(found[field] >= MAX_FOUND for label in chain for field in label.fields):
                continue
            spans = self._chained(chain) if len(chain) > 1 else None
            for number, label in enumerate(chain):
                span = spans[number] if spans else self._value(label)
                if span is None:
                    continue
                for field in label.fields:
                    hit = self._hit(label, span, self.fields[field])
                    if hit is not None:
                        found[field] += 1
                        yield field, hit

    # -- values ----------------------------------------------------------------

    def _chain(self, at: int) -> list[Label]:
        """The label at index `at` with the labels that are joined to it by `/`, `、`, "and"."""
        chain = [self.labels[at]]
        for label in self.labels[at + 1 : at + 9]:
            gap = _JOIN.fullmatch(self.text, chain[-1].end, label.start)
            if gap is None:
                break
            chain.append(label)
        return chain

    def _chained(self, chain: list[Label]) -> list[Span] | None:
        """The values behind joined labels, in order; an empty span where there is none. None: they only name things."""
        rest = _REST_OF_LABELS.match(self.text, chain[-1].end)
        if rest is None or self._is_table_row(chain[0].start):
            return None
        if not self._opens_line(chain[0].start) and ":" not in rest.group():
            return None
        end = self.text.find("\n", rest.end(), rest.end() + REACH)
        stop = end if end != -1 else min(len(self.text), rest.end() + REACH)
        if rest.end() in self.starts or self.text[rest.end() : rest.end() + 1] in ("#", "*"):
            stop = rest.end()
        values = [Span(*found.span()) for found in _VALUES.finditer(self.text, rest.end(), stop)]
        return [values[i] if i < len(values) else Span(label.end, label.end) for i, label in enumerate(chain)]

    def _value(self, label: Label) -> Span | None:
        """The span of a label's value; empty where one should stand, None where the label is but a word of a sentence."""
        text = self.text
        if self._is_table_row(label.start):
            return self._cell(label)
        strong = _STRONG.match(text, label.end)
        if strong is not None and text[strong.end() : strong.end() + 1] not in ("\n", ""):
            value = self._token(strong.end())
            if value is None:
                return Span(label.end, label.end)
            return value if self._looks_like_id(value, True) or self._opens_phrase(label.start) else None
        if self._opens_line(label.start) and (end := _LINE_END.match(text, label.end)):
            return self._below(label, end.end())
        return None if is_camel(self.source, label.start) else self._mentioned(label)

    def _mentioned(self, label: Label) -> Span | None:
        """A value that a sentence names: it must look like an identifier."""
        text = self.text
        stated = _STATED.match(text, label.end)
        found = stated or _WEAK.match(text, label.end)
        start = found.end() if found else label.end
        if found is None and not text[start : start + 1].isdecimal():
            return None
        value = self._token(start)
        if value is None or not self._looks_like_id(value):
            return None
        distant = stated is not None and len(stated.group().strip()) > 2
        return None if distant and value.end - value.start < 3 else value

    def _below(self, label: Label, start: int) -> Span:
        nothing = Span(label.end, label.end)
        at = start
        while at < len(self.text) and self.text[at] in "-*•>` \"'":
            at += 1
        if at >= len(self.text) or self.text[at] in "#|【" or at in self.starts or at - start > 8:
            return nothing
        return self._token(at) or nothing

    def _token(self, start: int) -> Span | None:
        match = _VALUE.match(self.text, start)
        if match is None:
            return None
        end = start + len(match.group().rstrip(".:*_~"))
        return Span(start, end) if end > start else None

    def _looks_like_id(self, span: Span, told: bool = False) -> bool:
        """Tell whether a value has the look of an identifier; one that is not `told` behind a sign may be a count."""
        value = self.text[span.start : span.end]
        if (
            not value.isascii()
            or not any(char.isdigit() for char in value)
            or "%" in value
            or value[0] == "#"
        ):
            return False
        return told or not (
            value.replace(".", "").isdecimal() and ("." in value or _UNIT.match(self.text, span.end))
        )

    # -- tables ----------------------------------------------------------------

    def _line_of(self, offset: int) -> Span:
        start = self.text.rfind("\n", max(0, offset - REACH), offset) + 1
        end = self.text.find("\n", offset, offset + REACH)
        return Span(
            start or max(0, offset - REACH), end if end != -1 else min(len(self.text), offset + REACH)
        )

    def _opens_line(self, offset: int) -> bool:
        """Tell whether nothing but marks and numbers stands before `offset` on its line, or a heading's mark opens it."""
        floor = max(0, offset - 60)
        start = self.text.rfind("\n", floor, offset) + 1
        if start == 0 and floor > 0:
            return False
        before = self.text[start:offset]
        return not before.strip(_MARKS) or before.startswith("#")

    def _opens_phrase(self, offset: int) -> bool:
        """Tell whether a line, a clause, a bracket or a quote begins at `offset`."""
        before = self.text[max(0, offset - 4) : offset].rstrip(" *_")
        return (
            not before or before[-1] in "\n,;，。；、.()[]{}【】<>|\"'`“「&?/-#·•" or self._opens_line(offset)
        )

    def _is_table_row(self, offset: int) -> bool:
        line = self._line_of(offset)
        return self.text[line.start : line.end].lstrip()[:1] == "|"

    def _cell(self, label: Label) -> Span:
        """The cell that answers a label: below it where it heads a column, else beside it; empty where there is none."""
        line = self._line_of(label.start)
        column = self.text.count("|", line.start, label.start)
        beside = self._nth_cell(line, column + 1)
        below = self._row_below(line)
        if below is not None and not (beside is not None and self._looks_like_id(beside)):
            beside = self._nth_cell(below, column)
        return beside if beside is not None else Span(label.end, label.end)

    def _nth_cell(self, line: Span, column: int) -> Span | None:
        at = line.start
        for _ in range(column):
            at = self.text.find("|", at, line.end) + 1
            if at == 0:
                return None
        while at < line.end and self.text[at] in " *_`":
            at += 1
        return self._token(at)

    def _row_below(self, line: Span) -> Span | None:
        """The first row under a table's head; the rule between the two is blank in live text."""
        rule = self.source.find("\n", line.end, line.end + 2) + 1
        end = self.source.find("\n", rule, rule + REACH)
        if (
            rule == 0
            or end == -1
            or not self.source[rule:end].strip()
            or self.source[rule:end].strip("|-: \r")
        ):
            return None
        row = self._line_of(end + 1)
        return row if self.text[row.start : row.end].lstrip()[:1] == "|" else None

    # -- judging ---------------------------------------------------------------

    def _hit(self, label: Label, span: Span, field: Field) -> FieldHit | None:
        value = self.text[span.start : span.end]
        in_code = self._in_code(label.start)
        if not value or is_placeholder(value) or value.startswith(("your", "请填", "xxx")):
            return None if in_code else FieldHit(Span(label.start, label.end), "", False)
        if value in _TYPES or (in_code and not any(char.isdigit() for char in value)):
            return None  # a type or a variable
        if not field.pattern:
            return FieldHit(span, value, True)
        whole = self._fits(field.pattern, span)
        if whole is not None:
            return FieldHit(whole, self.text[whole.start : whole.end], True)
        return None if in_code else FieldHit(span, value, False)

    def _fits(self, pattern: str, span: Span) -> Span | None:
        """The span that fits the pattern: the value, or more of its line where the pattern reaches over a space."""
        compiled = compile_pattern(pattern)
        if compiled.fullmatch(self.text[span.start : span.end]) is not None:
            return span
        end = self.text.find("\n", span.end, span.end + 200)
        stop = end if end != -1 else min(len(self.text), span.end + 200)
        match = compiled.match(self.text[span.start : stop])
        if match is None or match.end() <= span.end - span.start:
            return None
        after = self.text[span.start + match.end() : span.start + match.end() + 1]
        return None if is_latin(after) else Span(span.start, span.start + match.end())

    def _in_code(self, offset: int) -> bool:
        at = bisect_right(self.code, (offset, len(self.text)))
        return at > 0 and offset < self.code[at - 1].end
