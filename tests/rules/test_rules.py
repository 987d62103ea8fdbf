"""The registry, the modules, the documentation and the cases tell of the same rules."""

from __future__ import annotations

import pytest

from tests.rules.runner import CASES, FOLDER, NO_RULES, found
from ticket_lint.diagnostic import Text
from ticket_lint.rules import RULES, Rule
from ticket_lint.rules.documentation import PARTS, document_of

MODULES = FOLDER.parents[1] / "ticket_lint" / "rules"
RULE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.CODE)


def test_modules_are_registered() -> None:
    modules = sorted(path.stem for path in MODULES.glob("*.py") if path.stem not in NO_RULES)
    assert sorted(rule.__name__.rpartition(".")[2] for rule in RULES) == modules


def test_every_rule_has_cases() -> None:
    assert sorted(path.name for path in CASES.iterdir()) == sorted(rule.NAME for rule in RULES)


@pytest.mark.parametrize("attribute", ["CODE", "NAME"])
def test_names_are_unique(attribute: str) -> None:
    names = [getattr(rule, attribute) for rule in RULES]
    assert len(set(names)) == len(names)


@RULE
def test_names_follow_the_conventions(rule: Rule) -> None:
    assert rule.__name__.rpartition(".")[2] == rule.NAME.replace("-", "_")
    assert rule.CODE[:3].isalpha()
    assert rule.CODE[:3].isupper()
    assert rule.CODE[3:].isdigit()
    assert len(rule.CODE) == 6


@RULE
def test_sentences_are_in_both_languages(rule: Rule) -> None:
    texts = [value for value in vars(rule).values() if isinstance(value, Text)]
    assert texts
    for text in texts:
        assert text.en
        assert text.zh
        assert text.en.isascii() or not any("\u3400" <= char <= "\u9fff" for char in text.en)
        if text.en != text.zh:
            assert any("\u3400" <= char <= "\u9fff" for char in text.zh)


@RULE
def test_messages_differ_between_languages(rule: Rule) -> None:
    texts = {name: value for name, value in vars(rule).items() if isinstance(value, Text)}
    for name in ("MESSAGE", "HINT", "QUESTION"):
        if name in texts:
            assert texts[name].en != texts[name].zh


@RULE
def test_a_question_has_a_weight_and_a_weight_a_question(rule: Rule) -> None:
    assert (rule.QUESTION is not None) == (rule.ASKED > 0)


@RULE
def test_documentation_is_complete(rule: Rule) -> None:
    document = document_of(rule)
    wanted = PARTS if rule.OPTIONS else PARTS[:-1]
    assert tuple(document.parts) == wanted
    assert all(text.en and text.zh for text in document.parts.values())
    assert document.summary.en.endswith((".", "”."))
    assert document.summary.zh.endswith("。")
    for name in rule.OPTIONS:
        assert f"`{name}`" in document.parts[PARTS[-1]].en
        assert f"`{name}`" in document.parts[PARTS[-1]].zh


@RULE
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_bad_example_is_found(rule: Rule, lang: str) -> None:
    assert found(rule, document_of(rule).parts[Text("Bad ticket", "反例")].of(lang))


@RULE
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_good_example_is_silent(rule: Rule, lang: str) -> None:
    assert not found(rule, document_of(rule).parts[Text("Good ticket", "正例")].of(lang))
