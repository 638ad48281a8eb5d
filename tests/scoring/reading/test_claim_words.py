from __future__ import annotations

import pytest

from scoring.reading.claim_words import ClaimKind, claim_kind, claim_words, holds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("he stole 9 million because of debts", "accusation"),
        ("the town spent 9 million on a museum he was born in", "number"),
        ("the wall fell due to 9 days of rain", "cause"),
        ("the painter was born in riga", "history"),
        ("the mayor cut a ribbon", "other"),
    ],
)
def test_the_gravest_kind_wins(text: str, kind: ClaimKind) -> None:
    words = text.split()
    assert claim_kind(words, 0, len(words)) == kind


def test_phrases_are_found_inside_the_words_only() -> None:
    words = ["it", "is", "time", "to", "go"]
    assert holds(claim_words().opinion, words, 0, 5)
    assert not holds(claim_words().opinion, words, 0, 2)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the mill burned in 1961", "history"),
        ("the mill was sold in the 1940s", "history"),
        ("the mill opens by 2030", "other"),
        ("the 25-year-old miller came 6th on oct 21", "other"),
        ("in 1961 it made 9,000 sacks", "number"),
    ],
)
def test_years_tell_of_the_past_and_ranks_ages_and_days_count_nothing(text: str, kind: ClaimKind) -> None:
    words = text.split()
    assert claim_kind(words, 0, len(words)) == kind
