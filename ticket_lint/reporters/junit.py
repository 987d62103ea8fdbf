"""JUnit XML: a suite for each draft, a case for each finding; what does not fail the run is no failure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ticket_lint.diagnostic import Diagnostic
from ticket_lint.errors import InputError
from ticket_lint.redact import Masker
from ticket_lint.reporters.base import Result, View, where

# What XML 1.0 can not hold, not even escaped.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def render(items: Iterable[Result | InputError], view: View) -> Iterator[str]:
    """Yield one document."""
    root = Element("testsuites", name="ticket-lint")
    for item in items:
        if isinstance(item, InputError):
            _unread(root, item, view)
        else:
            _suite(root, item)
    for key in ("tests", "failures", "errors"):
        root.set(key, str(sum(int(suite.get(key, "0")) for suite in root)))
    indent(root)
    text = tostring(root, encoding="unicode")
    yield f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'


def _suite(root: Element, result: Result) -> None:
    masker = result.masker
    name = _clean(result.name)
    suite = SubElement(root, "testsuite", name=name)
    failures = 0
    for found in result.report.diagnostics:
        failures += _case(suite, result, masker, found)
    if not result.report.diagnostics:
        SubElement(suite, "testcase", name="clean", classname=name)
    suite.set("tests", str(max(1, len(result.report.diagnostics))))
    suite.set("failures", str(failures))
    suite.set("errors", "0")


def _case(suite: Element, result: Result, masker: Masker, found: Diagnostic) -> int:
    """Add a case; return 1 where it is a failure."""
    lang = result.report.lang
    message = _clean(masker.text(found.message.of(lang)))
    case = SubElement(suite, "testcase", name=f"{found.code} {found.name}", classname=_clean(result.name))
    place = _clean(where(result, found.span))
    details = f"{place}: {found.level.label}: {message}\n{_clean(masker.text(found.hint.of(lang)))}"
    if result.fail_on is None or found.level < result.fail_on:
        SubElement(case, "system-out").text = details
        return 0
    SubElement(case, "failure", message=message, type=found.level.label).text = details
    return 1


def _unread(root: Element, error: InputError, view: View) -> None:
    message = _clean(error.localized(view.lang))
    suite = SubElement(root, "testsuite", name="input", tests="1", failures="0", errors="1")
    case = SubElement(suite, "testcase", name="input", classname="ticket-lint")
    SubElement(case, "error", message=message, type="input")


def _clean(text: str) -> str:
    return _ILLEGAL.sub("", text)
