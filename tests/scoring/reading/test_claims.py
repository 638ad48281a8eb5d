from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.values import Article, ClaimStatus

from .planted import Planted, planted

SAID = "Ann Lee, the mayor, said on Monday that the dam was safe."


def statuses(text: str) -> list[ClaimStatus | None]:
    document = read(Article("test", "", f"Dam is safe\n\n{text}"))
    found = {claim.sentence: claim.status for claim in document.claims}
    return [found.get(number) for number in range(len(document.sentences))]


@pytest.mark.parametrize("case", planted())
def test_planted_statements_are_found_and_no_others(case: Planted) -> None:
    document = case.document
    found = [document.sentences[claim.sentence] for claim in document.claims if claim.status == "unsourced"]
    assert [document.text[each.start : each.end] for each in found] == case.unsourced


def test_a_source_in_the_sentence() -> None:
    assert statuses(SAID) == ["attributed"]


@pytest.mark.parametrize(
    "text",
    [
        f"{SAID} It holds 40 million litres of water.",
        f"{SAID} The report names three engineers.",
        f"{SAID}\n\nThe report names three engineers of the town.",
        f"{SAID}\n\nThe council also paid for a new gate of steel.",
        "A poll by the town found that 40 percent fear a flood, Ann Lee said.\n\nIn Riga 55 percent of the voters do.",
    ],
)
def test_a_source_is_carried(text: str) -> None:
    assert statuses(text) == ["attributed", "carried"]


@pytest.mark.parametrize(
    "text",
    [
        f"{SAID}\n\nIt burst in 1961 and flooded the lower town.",
        f"{SAID} Forty people from the lower town lost a house in the flood of 1961.",
    ],
)
def test_a_source_is_not_carried(text: str) -> None:
    assert statuses(text) == ["attributed", "unsourced"]


def test_a_quotation_that_follows_backs_a_statement() -> None:
    text = f"{SAID}\n\nThe gate was built by a firm from Riga. “We paid a firm from Riga for it,” Lee said."
    assert statuses(text) == ["attributed", "carried", "attributed"]


def test_a_forecast_is_no_claim_unless_it_is_told_of() -> None:
    burst = "The old dam {} in 1961 and {} 43 people of the town."
    assert statuses(burst.format("burst", "killed")) == ["unsourced"]
    assert statuses(burst.format("will burst", "will kill")) == [None]


def test_who_backs_something_is_no_source_of_what_it_is() -> None:
    told = "Ann Lee {} the dam that cost the town 43 million dollars in 1961."
    assert statuses(told.format("spoke of")) == ["attributed"]
    assert statuses(told.format("praised")) == ["unsourced"]


def test_the_main_event_needs_no_source() -> None:
    assert statuses("Ann Lee met the engineers of the dam on Monday.") == ["event"]


def test_the_main_event_goes_on_in_its_paragraph() -> None:
    assert (
        statuses("Ann Lee met the engineers on Monday. They flew to Riga and opened the gate of the new dam.")
        == ["event"] * 2
    )


@pytest.mark.parametrize(
    "text",
    [
        "Who will pay for the next dam of this town?",
        "I think that the dam of 1961 was built on sand.",
        "Subscribe to the newsletter of the dam on Monday.",
        "The town should pull down the dam of 1961.",
        "Dams are always a burden for small towns.",
        "Too short.",
    ],
)
def test_opinions_questions_and_appeals_are_no_claims(text: str) -> None:
    assert "unsourced" not in statuses(f"{SAID}\n\n{text}")


@pytest.mark.parametrize(
    "sentence",
    [
        "The builder of the dam did not respond to a request for comment.",
        "The mayor cut a ribbon of the king on Tuesday.",
        "The next meeting on the old gate of steel will be held in Riga.",
    ],
)
def test_replies_days_of_the_week_and_the_schedule_are_of_the_event(sentence: str) -> None:
    assert statuses(f"{SAID}\n\nBoats have lain idle in the harbour since 1990.\n\n{sentence}")[2] == "event"


def test_the_author_of_a_post_is_a_source() -> None:
    post = "The gate of 1961 was built by a firm from Riga. — Ann Lee (@annlee) May 9, 2020"
    assert set(statuses(f"{SAID}\n\n{post}")) == {"attributed"}


def test_named_evidence_is_a_source() -> None:
    assert statuses("The builder fled to Spain in 1962, as he told it in an interview with a paper of Riga.") == [
        "attributed"
    ]


def test_wishes_and_orders_by_nobody_are_no_source() -> None:
    for sentence in ("The builder wants to sell 40 houses of the lower town.", "He was ordered to sell 40 houses."):
        assert statuses(f"{SAID}\n\n{sentence}")[1] == "unsourced"


def test_an_agentless_hedge_is_no_source() -> None:
    assert statuses(f"{SAID}\n\nThe engineer is believed to have fled to Spain in 1962.") == ["attributed", "unsourced"]


def test_claims_are_in_order() -> None:
    document = read(Article("test", "", f"Dam is safe\n\n{SAID} The dam burst in 1961. " * 20))
    numbers = [claim.sentence for claim in document.claims]
    assert numbers == sorted(set(numbers))
