from __future__ import annotations

import pytest

from scoring.reading.claim_signs import Signs, find_signs

DAM = "The dam of the town burst in 1961 and killed 43 people"


def signs(text: str) -> Signs:
    return find_signs(tuple(text.split()), tuple(text.lower().split()))


def test_what_can_be_looked_up_is_a_claim() -> None:
    assert signs(DAM).odds > 0


@pytest.mark.parametrize(
    "text",
    [
        "Too short",
        "Subscribe to the newsletter of the dam on Monday",
        "Dam Bursts After Night Of Rain In Riga",
        "I think that this is just a wonderful idea of ours",
    ],
)
def test_appeals_headings_and_opinions_are_none(text: str) -> None:
    assert signs(text).odds < 0


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("The mayor spoke of the dam in an interview with a paper", "names_evidence"),
        ("The next meeting will be held in the new town hall", "is_conventional"),
        ("The mayor cut a ribbon before the gate on Monday", "has_day"),
        ("The road has the support of 40 percent of the town", "has_figure"),
        ("The report names three engineers of the town", "points_far"),
        ("They built three gates of steel for the dam", "points_back"),
    ],
)
def test_signs(text: str, sign: str) -> None:
    assert getattr(signs(text), sign)
    assert not getattr(signs("Boats lay idle near the old mill all along"), sign)


def test_accusations_causes_and_other_years_are_not_plain() -> None:
    assert signs("The mayor cut a ribbon before the gate on Monday").is_plain
    assert not signs("The mayor stole a ribbon before the gate on Monday").is_plain
    assert not signs("The gate fell because of rain on Monday").is_plain
    assert not signs(DAM).is_plain


def test_states_and_trends_are_not_told() -> None:
    assert signs("The mayor opened the new harbour").is_told
    assert not signs("Boats have been leaving the opened harbour").is_told
    assert not signs("The harbour is the largest of the valley").is_told
