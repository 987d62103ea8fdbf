"""What a brief says: of the evidence, the clauses, the time and the money."""

from __future__ import annotations

import json
import pickle
from datetime import datetime, timedelta
from decimal import Decimal
from typing import NoReturn

import pytest

from tests.dispute.cases import CASES, FOLDER, MADE, Case, assessed, brief_of
from ticket_lint import sla
from ticket_lint.dispute import SCHEMA, Brief, Stakes, as_dict, brief, html, markdown
from ticket_lint.dispute.cost import loss_of
from ticket_lint.dispute.view import formula, missing
from ticket_lint.errors import FieldError, InputError, UsageError
from ticket_lint.severity.labels import Severity
from ticket_lint.sla import SlaProfile

P0, P1, P2, P3 = Severity
SINCE = datetime.fromisoformat("2026-03-02T10:00+08:00")
UNTIL = datetime.fromisoformat("2026-03-02T12:30+08:00")
FULL = Stakes(300, Decimal("1.20"), "CNY", SINCE, UNTIL)


def example(name: str) -> str:
    return (FOLDER / name).read_text("utf-8")


def between(text: str, claimed: Severity, assigned: Severity, profile: SlaProfile | None = None) -> Brief:
    return brief(
        assessed(text), claimed=claimed, assigned=assigned, profile=profile or sla.load("default"), name="t"
    )


# -- evidence ----------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_the_terms_add_up_to_the_boundary(case: Case) -> None:
    for one in brief_of(case).boundaries:
        assert one.start + sum(term.weight for term in one.terms) == pytest.approx(one.log_odds)
        weights = [abs(term.weight) for term in one.terms]
        assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_arguments_speak_for_their_side(case: Case) -> None:
    made = brief_of(case)
    customer, vendor = made.positions
    assert all(term.weight > 0 for term in customer.rests_on)
    assert all(term.weight < 0 for term in vendor.rests_on)
    for counter, other in zip(made.counters, (vendor, customer), strict=True):
        if counter.argument is not None:
            assert counter.argument == other.rests_on[0]
            assert all(abs(term.weight) <= abs(counter.argument.weight) for term in other.rests_on)
        assert counter.sentence.en
        assert counter.sentence.zh


def test_every_boundary_between_the_two_is_in_dispute() -> None:
    made = between(example("refuted.en.txt"), P0, P3)
    assert [one.severity for one in made.boundaries] == [P0, P1, P2]


def test_a_customer_may_claim_less_than_the_vendor_assigned() -> None:
    made = between(example("supported.zh.md"), P2, P0)
    assert made.outcome.kind == "vendor"
    assert all(term.weight > 0 for term in made.positions[1].rests_on)
    assert "厂商评定的 P0" in made.outcome.sentence.zh


def test_what_neither_side_names_is_said() -> None:
    made = between(example("supported.zh.md"), P1, P3)
    assert made.outcome.kind == "neither"
    assert made.outcome.sentence.en.endswith("Of the two, the customer's P1 is nearer.")


def test_claims_and_tone_change_nothing() -> None:
    text = example("recovered.zh.md")
    loud = between(text.replace("级别：P0", "级别：P0 P0 非常紧急，立刻处理！！！"), P0, P1)
    calm = between(text.replace("级别：P0", "级别："), P0, P1)
    assert loud.outcome == calm.outcome
    assert [one.terms for one in loud.boundaries] == [one.terms for one in calm.boundaries]


def test_what_the_text_does_not_decide_is_asked_of_both_sides() -> None:
    made = brief_of(next(case for case in CASES if case.file == "undecided.en.txt"))
    assert made.outcome.ask is not None
    assert {fact.supports for fact in made.facts} == {"customer", "vendor"}
    assert {name for fact in made.facts for name, _ in fact.values} & {"scope", "workaround"}


def test_quotes_are_where_they_say() -> None:
    text = example("supported.en.md")
    lines = text.splitlines()
    made = between(text, P0, P1)
    quotes = [quote for row in made.facets for quote in row.quotes]
    assert quotes
    for quote in quotes:
        line = lines[quote.line - 1]
        assert line[quote.column - 1 :].startswith(quote.text)
        assert f"{quote.before.strip('…')}{quote.text}{quote.after.strip('…')}" in line


def test_a_title_that_came_apart_has_no_number() -> None:
    report = assessed("仍未恢复，重启无效。", "所有用户都无法进入直播间")
    made = brief(report, claimed=P0, assigned=P1, profile=sla.load("default"))
    assert [line.number for line in made.ticket.lines] == [None, 1]
    scope = next(row for row in made.facets if row.name == "scope")
    assert scope.quotes[0].title
    assert "标题" in markdown.render(made, "zh")


# -- clauses -----------------------------------------------------------------------


def test_clauses_are_met_not_met_and_not_told() -> None:
    made = between(example("recovered.en.md"), P0, P1)
    verdicts = {row.text.en: row for row in made.levels[0].clauses}
    going = verdicts["It is still going on"]
    assert going.verdict == "not met"
    assert any("recovered" in quote.text for quote in going.quotes)
    assert verdicts["All users or a large share of them are affected"].verdict == "met"
    untold = between("# 进频道失败\n\n进频道失败，报错 1003。\n", P0, P1)
    scope = next(row for row in untold.levels[0].clauses if ("scope", "unknown") in row.facets)
    assert scope.verdict == "not told"
    assert scope.quotes == ()
    assert made.positions[0].met == sum(row.verdict == "met" for row in made.levels[0].clauses)


def test_a_profile_may_lack_a_level() -> None:
    profile = sla.load("default")
    profile = profile._replace(levels={key: one for key, one in profile.levels.items() if key != P1})
    made = between(example("supported.en.md"), P0, P1, profile)
    assert not made.levels[1].promised
    assert "The profile has no level for P1." in markdown.render(made, "en")
    assert "该 SLA 没有与 P1 对应的级别。" in html.render(made, "zh")


@pytest.mark.parametrize("name", sla.shipped())
def test_every_shipped_profile_makes_a_brief(name: str) -> None:
    report = assessed(example("supported.zh.md"))
    made = brief(report, claimed=P0, assigned=P2, profile=sla.load(name), filed=SINCE)
    assert made.sla.name == name
    for lang in ("zh", "en"):
        assert html.render(made, lang)
        assert markdown.render(made, lang)


# -- time and money ----------------------------------------------------------------


def test_the_difference_in_response_time() -> None:
    report = assessed(example("supported.zh.md"))
    made = brief(report, claimed=P0, assigned=P1, profile=sla.load("default"), filed=SINCE)
    assert [one.first_response for one in made.times.levels] == [
        SINCE + timedelta(hours=1),
        SINCE + timedelta(hours=4),
    ]
    assert made.times.difference == timedelta(hours=3)
    unfiled = between(example("supported.zh.md"), P0, P1)
    assert unfiled.times.difference is None
    assert unfiled.times.levels[0].target == made.times.levels[0].target
    assert "--filed" in markdown.render(unfiled, "en")


def test_the_loss_is_the_product_of_its_inputs() -> None:
    loss = loss_of(FULL, MADE, recovered=False)
    assert loss.hours == Decimal("2.5")
    assert loss.amount == Decimal(900)
    assert formula(loss, "en") == "2 h 30 min × 300 × 1.20 CNY = 900.00 CNY"
    assert formula(loss, "zh") == "2 小时 30 分钟 × 300 × 1.20 CNY = 900.00 CNY"
    assert not loss.open_end


@pytest.mark.parametrize(
    ("given", "fields"),
    [
        (Stakes(), ("users", "value_per_user_hour", "since")),
        (FULL._replace(users=None), ("users",)),
        (FULL._replace(value=None), ("value_per_user_hour",)),
        (FULL._replace(since=None), ("since",)),
    ],
)
def test_without_an_input_there_is_no_estimate(given: Stakes, fields: tuple[str, ...]) -> None:
    loss = loss_of(given, MADE, recovered=False)
    assert loss.amount is None
    assert loss.missing == fields
    assert "--" not in missing(loss, "en") + missing(loss, "zh")
    assert formula(loss, "zh") == ""


def test_without_an_end_the_time_of_the_brief_counts_unless_it_has_recovered() -> None:
    given = FULL._replace(until=None)
    ongoing = loss_of(given, MADE, recovered=False)
    assert ongoing.open_end
    assert ongoing.hours == 12
    assert ongoing.until == MADE
    recovered = loss_of(given, MADE, recovered=True)
    assert recovered.amount is None
    assert missing(recovered, "en").endswith(
        "The text says that it has recovered: an estimate needs the end."
    )
    assert loss_of(given, None, recovered=False).missing == ("until",)


@pytest.mark.parametrize(
    "given",
    [
        FULL._replace(users=-1),
        FULL._replace(value=Decimal(-1)),
        FULL._replace(value=Decimal("NaN")),
        FULL._replace(since=UNTIL, until=SINCE),
        FULL._replace(since=SINCE.replace(tzinfo=None)),
        FULL._replace(since=MADE + timedelta(1), until=None),
    ],
)
def test_inputs_that_cannot_be(given: Stakes) -> None:
    with pytest.raises(FieldError) as caught:
        loss_of(given, MADE, recovered=False)
    assert "--" not in caught.value.en + caught.value.zh
    again = pickle.loads(pickle.dumps(caught.value))  # between processes
    assert str(again.named("--x", "某项")) == str(caught.value).replace(caught.value.field, "--x", 1)
    assert again.named("--x", "某项").zh.startswith("某项：")


def test_nothing_to_dispute() -> None:
    with pytest.raises(UsageError, match="no dispute"):
        between("x", P1, P1)


# -- formats -----------------------------------------------------------------------

SECRET = "Gk3vTq81xPz"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_format_shows_a_secret(lang: str) -> None:
    text = (
        f"# 所有用户无法登录 password: {SECRET}\n\n生产环境全部用户都无法登录，password: {SECRET}，仍未恢复，"
        f"联系 13912345678\n\nAuthorization: Bearer {SECRET}{SECRET}{SECRET}\n"
    )
    made = between(text, P0, P1)
    data = json.dumps(as_dict(made, lang), ensure_ascii=False)
    for shown in (html.render(made, lang), markdown.render(made, lang), data, repr(made)):
        assert SECRET not in shown
        assert "13912345678" not in shown
        assert "REDACTED" in shown


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_json(case: Case) -> None:
    made = brief_of(case)
    data = json.loads(json.dumps(as_dict(made, "en")))
    assert data["schema"] == SCHEMA
    assert data["outcome"]["supports"] == case.supports
    assert (
        set(data["positions"])
        == set(data["clauses"])
        == set(data["counter_arguments"])
        == {"customer", "vendor"}
    )
    assert sum(data["outcome"]["probabilities"].values()) == pytest.approx(1, abs=1e-3)
    for boundary in data["boundaries"]:
        total = boundary["start"] + sum(term["weight"] for term in boundary["terms"])
        assert total == pytest.approx(boundary["log_odds"], abs=0.01)
    assert data["times"]["filed"] == datetime.fromisoformat(case.filed).isoformat()
    assert (data["loss"]["amount"] is None) == bool(data["loss"]["missing"])


def test_languages_do_not_mix() -> None:
    made = brief_of(next(case for case in CASES if case.file == "supported.en.md"))
    english = markdown.render(made, "en").replace("【", "").replace("】", "")
    assert not any("\u4e00" <= char <= "\u9fff" for char in english)


def test_targets_stand_where_the_holidays_are_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> NoReturn:
        raise InputError("holidays of 2026 are not known", "不知道 2026 年的节假日")

    monkeypatch.setattr("ticket_lint.dispute.cost.due_times", unknown)
    report = assessed(example("supported.zh.md"))
    made = brief(report, claimed=P0, assigned=P1, profile=sla.load("default"), filed=SINCE)
    assert made.times.difference is None
    assert made.times.levels[0].target is not None
    assert "holidays of 2026 are not known" in markdown.render(made, "en")
    assert "不知道 2026 年的节假日" in html.render(made, "zh")
