"""What a rule is, what it reads and what it yields."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple, Protocol

from ticket_lint import elements
from ticket_lint.diagnostic import Level, Text
from ticket_lint.document import Role, Ticket
from ticket_lint.document.directives import Directive, directives_of
from ticket_lint.elements import Element, Kind
from ticket_lint.signals import Fact, Signals, secrets
from ticket_lint.signals.model import Field, FieldHit
from ticket_lint.text import Span, touches

__all__ = [
    "Draft",
    "Field",
    "Finding",
    "OptionValue",
    "Options",
    "Rule",
    "holds",
    "is_ahead",
    "listed",
    "touches",
]

OptionValue = bool | int | str | list[str]
Options = Mapping[str, OptionValue]
_MINOR = frozenset({"defect", "limit", "vague"})
_AHEAD = (
    "tomorrow", "next week", "next month", "next mon*", "next tue*", "next wed*", "next thu*", "next fri*", "next sat*", "next sun*",
    "next release", "the launch", "our launch", "product launch", "launch day", "launch event", "launches", "we launch", "deadline",
    "opens", "go live", "go-live", "goes live", "明天", "明早", "明晚", "明日", "后天", "下周", "截止", "上线", "开播", "发布会", "大促",
)  # fmt: skip


class Verdict(NamedTuple):
    """What the text supports beside what it claims, as far as rules need it (0 is P0).

    `to_tell` works out which facts would support the claim, where there are any.
    """

    suggested: int
    decided: bool
    claimed: int | None
    claim: Span | None
    to_tell: Callable[[], Text | None]


class Draft:
    """A ticket with all that was found in it: what rules read.

    `fields` are the profile's demands, `known_rules` the codes and names of all rules in lower case. `claimed_type` and
    others come from the ticket itself.
    """

    def __init__(
        self, ticket: Ticket, fields: tuple[Field, ...] = (), known_rules: Collection[str] = ()
    ) -> None:
        self.ticket = ticket
        self.fields = fields
        self.known_rules = known_rules
        self.signals = Signals(ticket)
        self.verdict: Verdict | None = None  # set by the engine where a severity was asked for
        self.unused_suppressions: tuple[Fact, ...] = ()  # set by the engine when all other rules have run

    @cached_property
    def elements(self) -> dict[str, Element]:
        """The seven elements by name."""
        return elements.judge(self.signals)

    @cached_property
    def kind(self) -> Kind:
        """Bug, question or suggestion."""
        return elements.kind_of(self.signals)

    @property
    def is_bug(self) -> bool:
        """True where logs, steps and the like may be demanded."""
        return self.kind is Kind.BUG

    @cached_property
    def secrets(self) -> list[Fact]:
        """Credentials anywhere in the source, dead text included."""
        return secrets.find(self.ticket.source, self.ticket.folded)

    @cached_property
    def directives(self) -> tuple[Directive, ...]:
        """The `ticket-lint:` notes in the ticket."""
        return directives_of(self.ticket)

    @cached_property
    def identifiers(self) -> dict[str, list[FieldHit]]:
        """Where the ticket gives the profile's fields, by the field's name."""
        if not self.fields:
            return {}
        from ticket_lint.signals.fields import find_fields  # only profiles with fields pay for it

        return find_fields(self.ticket, self.fields)

    @cached_property
    def _symptom_kinds(self) -> frozenset[str]:
        return frozenset(fact.kind for fact in self.signals.symptoms)

    @property
    def is_minor(self) -> bool:
        """True where all that is told is wrong behaviour that leaves the function usable, such as a typo or a wrong colour."""
        return {"defect"} <= self._symptom_kinds <= _MINOR

    @cached_property
    def is_fault(self) -> bool:
        """True where something fails: a bug, but not merely a slip of wording, spelling, colour or alignment."""
        return self.is_bug and not (self.is_minor and self.signals.phrases.of("cosmetic"))

    def anchor(self, *roles: Role) -> Span:
        """Where to report something absent: its empty heading, else the title, else the start."""
        for section in self.ticket.of_role(*roles):
            if section.heading is not None:
                return section.heading
        if self.ticket.title is not None:
            return self.ticket.title
        body = self.ticket.source.find("\n", self.ticket.body_start)
        return Span(self.ticket.body_start, len(self.ticket.source) if body == -1 else body)


class Finding(NamedTuple):
    """What a rule yields; the engine adds code, name and level.

    `level` overrides the rule's level (a profile's field has its own).
    """

    span: Span
    message: Text
    hint: Text
    secret: bool = False
    replacement: str | None = None
    level: Level | None = None


def is_ahead(draft: Draft, span: Span) -> bool:
    """Tell a time that is still to come, such as that of a launch, from the time of the problem."""
    around = draft.ticket.folded[max(0, span.start - 24) : span.end + 12]
    return holds(around, _AHEAD)


def holds(text: str, words: Iterable[str]) -> bool:
    """Tell whether folded `text` holds one of `words`, as the word lists of signals would have it.

    Han words stand anywhere, English ones between word boundaries; `word*` needs none behind, `*word` none in front.
    """
    return any(_holds(text, word) for word in words)


def _holds(text: str, word: str) -> bool:
    stem = word.strip("*")
    at = text.find(stem)
    while at != -1:
        before, after = text[at - 1 : at], text[at + len(stem) : at + len(stem) + 1]
        open_left = word[0] == "*" or not (_is_latin(stem[0]) and _is_latin(before))
        if open_left and (word[-1] == "*" or not (_is_latin(stem[-1]) and _is_latin(after))):
            return True
        at = text.find(stem, at + 1)
    return False


def _is_latin(char: str) -> bool:
    """Tell whether a character is a Latin letter or a digit; `_` parts the words of a log."""
    return char.isascii() and char.isalnum()


def listed(options: Options, name: str) -> list[str]:
    """Return the option `name`, a list of strings."""
    value = options[name]
    return value if isinstance(value, list) else []


class Rule(Protocol):
    """A rule is a module with these names; its docstring is its documentation.

    `OPTIONS` holds each option's default; the default's type is the option's type. `QUESTION` is what a
    supporter would ask where the rule fires, `ASKED` how often first replies ask for it (per mille).
    """

    @property
    def __name__(self) -> str: ...
    @property
    def CODE(self) -> str: ...  # noqa: N802
    @property
    def NAME(self) -> str: ...  # noqa: N802
    @property
    def LEVEL(self) -> Level: ...  # noqa: N802
    @property
    def OPTIONS(self) -> Options: ...  # noqa: N802
    @property
    def QUESTION(self) -> Text | None: ...  # noqa: N802
    @property
    def ASKED(self) -> int: ...  # noqa: N802

    def check(self, draft: Draft, options: Options) -> Iterator[Finding]:
        """Yield what is wrong with the draft."""
        ...
