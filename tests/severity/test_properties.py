"""What must not change a suggestion does not, and what makes a ticket better never raises it.

Over the whole corpus and on generated tickets.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.severity import insertions
from tests.severity.conftest import Corpus, see
from ticket_lint.severity import store
from ticket_lint.severity.decision import decide
from ticket_lint.severity.explain import Seen
from ticket_lint.severity.model import Model
from ticket_lint.text import fold

Change = Callable[[str, str], tuple[str, str]]


def same(one: Seen, other: Seen) -> bool:
    """Tell whether two readings have the same probabilities, of severities and of facets."""
    if any(abs(a - b) > 1e-9 for a, b in zip(one.score.cumulative, other.score.cumulative, strict=True)):
        return False
    return all(
        abs(chance - other.score.posteriors[name][value]) <= 1e-9
        for name, posterior in one.score.posteriors.items()
        for value, chance in posterior.items()
    )


def severity(seen: Seen) -> int:
    return int(decide(seen.score.cumulative).severity)


def _upper_body(body: str) -> str:
    lines = body.split("\n")
    return "\n".join(
        line if "://" in line or line.lstrip().startswith(("`", "|")) else line.upper() for line in lines
    )


def _marks(body: str) -> str:
    return re.sub(r"(?<=[a-z])\. (?=[A-Z])", "! ", body.replace("。", "！"))


LOUD: dict[str, Change] = {
    "claims": lambda title, body: (f"[P1] {title}", f"{body}\n\nP0!!!\n\nPriority: P1\n\n【级别】P0\n"),
    "a Chinese claim": lambda title, body: (f"【级别】P0 {title}", f"{body}\n\nSeverity: Critical\n"),
    "Chinese urgency": lambda title, body: (
        f"【紧急】{title}",
        f"{body}\n\n紧急！加急！！非常紧急，请尽快处理！",
    ),
    "English urgency": lambda title, body: (
        f"URGENT: {title}",
        f"{body}\n\nThis is urgent, please handle it ASAP!!!",
    ),
    "capitals": lambda title, body: (title.upper(), _upper_body(body)),
    "marks for full stops": lambda title, body: (title, _marks(body)),
    "marks behind full stops": lambda title, body: (f"{title}!!!", body.replace("。", "。！！")),
    "a claim at the top": lambda title, body: (title, f"【级别】P0\n\nSeverity: Critical\n\n{body}"),
}


@pytest.mark.parametrize("name", LOUD)
def test_loudness_changes_nothing(model: Model, corpus: Corpus, name: str) -> None:
    changed = [
        row["id"]
        for row, seen in zip(corpus.rows, corpus.seen, strict=True)
        if not same(seen, see(model, *LOUD[name](row["title"], row["body"])))
    ]
    assert changed == []


@settings(max_examples=150, deadline=None, derandomize=True)
@given(row=st.integers(0, 10_000), sentence=st.integers(0, 100), place=st.integers(0, 1000))
def test_loudness_anywhere_changes_nothing(
    model: Model, corpus: Corpus, row: int, sentence: int, place: int
) -> None:
    at = row % len(corpus.rows)
    ticket = corpus.rows[at]
    said = insertions.LOUD[insertions.spoken(ticket["lang"])]
    bodies = insertions.insertions(ticket["body"], said[sentence % len(said)])
    body = bodies[place % len(bodies)]
    assert same(corpus.seen[at], see(model, ticket["title"], body)), (ticket["id"], body)


RELIEFS = {
    "staging only": ("This is on staging only.", "仅测试环境。"),
    "recovered": ("It has already recovered.", "现已恢复正常。"),
    "a restart fixes it": ("A restart fixes it.", "重启就好了。"),
}


@pytest.mark.parametrize("name", RELIEFS)
def test_a_relief_never_raises(model: Model, corpus: Corpus, name: str) -> None:
    raised = []
    for row, seen in zip(corpus.rows, corpus.seen, strict=True):
        if "kind=bug" not in seen.features:  # to a wish or a question it would add a problem
            continue
        sentence = RELIEFS[name][row["lang"] != "en"]
        if severity(see(model, row["title"], f"{row['body']}\n\n{sentence}")) < severity(seen):
            raised.append(row["id"])
    assert raised == []


@settings(max_examples=150, deadline=None, derandomize=True)
@given(row=st.integers(0, 10_000), sentence=st.integers(0, 100), place=st.integers(0, 1000))
def test_a_relief_anywhere_never_raises(
    model: Model, corpus: Corpus, row: int, sentence: int, place: int
) -> None:
    at = row % len(corpus.rows)
    ticket, seen = corpus.rows[at], corpus.seen[at]
    said = insertions.RELIEFS[insertions.spoken(ticket["lang"])]
    bodies = insertions.insertions(ticket["body"], said[sentence % len(said)])
    body = bodies[place % len(bodies)]
    if "kind=bug" in seen.features:
        assert severity(see(model, ticket["title"], body)) >= severity(seen), (ticket["id"], body)


# -- generated tickets ---------------------------------------------------------------

PROBLEMS_EN = (
    "cannot join the room",
    "cannot log in",
    "see a black screen",
    "hear choppy audio",
    "cannot open the dashboard",
)
PROBLEMS_ZH = ("进不了房间", "无法登录", "看到的是黑屏", "听到的声音断断续续", "打不开统计页面")
DETAILS_EN = (
    "Started at 09:40 UTC.",
    "The SDK is 4.3.1 on Windows 11.",
    "Error 1104 is shown.",
    "We restarted, it did not help.",
    "",
)
DETAILS_ZH = ("今天 9:40 开始。", "SDK 4.3.1，Windows 11。", "提示错误码 1104。", "重启过，没有用。", "")
WHO = {"en": ("All users", "One user"), "zh": ("所有用户", "一个用户")}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_one_user_is_never_worse_than_all_users(model: Model, lang: str) -> None:
    many, one = WHO[lang]
    space = " " if lang == "en" else ""
    problems, details = (PROBLEMS_EN, DETAILS_EN) if lang == "en" else (PROBLEMS_ZH, DETAILS_ZH)
    end = "." if lang == "en" else "。"
    for problem, first, second in itertools.product(problems, details, details):
        worse, better = (f"{who}{space}{problem}{end}{space}{first}{space}{second}" for who in (many, one))
        title = problem.capitalize()
        assert severity(see(model, title, better)) >= severity(see(model, title, worse)), better
        titled = [see(model, f"{who}{space}{problem}", worse[len(many) :]) for who in (one, many)]
        assert severity(titled[0]) >= severity(titled[1]), (one, problem)


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("name", RELIEFS)
def test_a_relief_never_raises_a_generated_ticket(model: Model, lang: str, name: str) -> None:
    sentence = RELIEFS[name][lang == "zh"]
    problems, details = (PROBLEMS_EN, DETAILS_EN) if lang == "en" else (PROBLEMS_ZH, DETAILS_ZH)
    space, end = (" ", ". ") if lang == "en" else ("", "。")
    for who, problem, detail in itertools.product(WHO[lang], problems, details):
        body = f"{who}{space}{problem}{end}{detail}"
        before, after = see(model, "", body), see(model, "", f"{body}{space}{sentence}")
        assert severity(after) >= severity(before), body


SECTIONS = (
    "## Environment\n\nWindows 11, SDK 4.3.1, Chrome 126\n",
    "## Logs\n\n```\n[09:41:02] E/Net: join failed code=1104\n```\n",
    "## Request id\n\nreq-5512087\n",
    "## Steps to reproduce\n\n1. Open the app\n2. Join room 8812\n",
    "## Expected behaviour\n\nThe room opens within 2 seconds.\n",
)
LEADS = (
    "All users cannot join any room since 09:40 UTC. A restart does not help and nothing was changed on our side.",
    "One tester sees a black screen on staging now and then. It comes back after the app was in the background.",
    "The export button of the console is grey for a few admins. Everything else on that page works as before.",
)


@settings(max_examples=40, deadline=None)
@given(st.permutations(SECTIONS), st.sampled_from(LEADS))
def test_the_order_of_unrelated_sections_changes_nothing(sections: list[str], lead: str) -> None:
    model = store.load()
    plain = see(model, "Report", f"{lead}\n\n" + "\n".join(SECTIONS))
    shuffled = see(model, "Report", f"{lead}\n\n" + "\n".join(sections))
    assert same(plain, shuffled)


def test_traditional_characters_change_nothing(model: Model, corpus: Corpus) -> None:
    opencc = pytest.importorskip("opencc")
    traditional = opencc.OpenCC("s2t")
    compared, changed = 0, []
    for row, seen in zip(corpus.rows, corpus.seen, strict=True):
        title, body = traditional.convert(row["title"]), traditional.convert(row["body"])
        if fold(title) != fold(row["title"]) or fold(body) != fold(row["body"]) or body == row["body"]:
            continue
        compared += 1
        if not same(seen, see(model, title, body)):
            changed.append(row["id"])
    assert compared > 300
    assert changed == []
