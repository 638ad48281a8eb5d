"""Credits: whose report a page says it carries."""

from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.stories.credits import find_credits
from scoring.values import Article

BODY = "The river rose two metres overnight, the harbour office said on Monday. Nobody was hurt."


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Source: korrespondent", "korrespondent"),
        ("Source: The Daily Ferry", "Daily Ferry"),
        ("This article first appeared in the Harbour Gazette.", "Harbour Gazette"),
        ("Originally published on ferry-news.example", "ferry-news.example"),
        ("(Via AFP)", "AFP"),
        ("With reporting by Agence France-Presse", "Agence France-Presse"),
    ],
)
def test_lines_that_credit(line: str, who: str) -> None:
    text = f"{BODY}\n\n{line}"
    (found,) = find_credits(read(Article("a", "", text)))
    assert text[slice(*found)] == who


def test_an_agency_at_the_start() -> None:
    text = f"MINSK (Reuters) - {BODY}"
    (found,) = find_credits(read(Article("a", "", text)))
    assert text[slice(*found)] == "Reuters"


@pytest.mark.parametrize("line", [BODY, "The source of the river is in the hills.", "It was published in 1848.", ""])
def test_whom_a_writer_quotes_is_no_credit(line: str) -> None:
    text = f"{BODY} A harbour pilot told Reuters so.\n\n{line}"
    assert find_credits(read(Article("a", "", text))) == ()
