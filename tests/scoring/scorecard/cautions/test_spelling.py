from __future__ import annotations

from resources.messages import word
from scoring.reading import read
from scoring.scorecard.cautions.spelling import mixed_spelling
from scoring.values import Article

SENTENCE = "The council of the town said on Monday that the bridge was sold to a company. "


def caution(text: str) -> str | None:
    message = mixed_spelling(read(Article("test", "test", f"Harbour sold\n\n{SENTENCE * 12}{text}")))
    return message and word(*message)


def test_british_beside_american() -> None:
    said = caution("The colour of the harbour is the color of a neighbor at night. ")
    assert said
    assert said.startswith("British and American spelling are mixed (colour, harbour beside color, neighbor")


def test_one_of_them_is_no_caution() -> None:
    assert caution("The colour of the harbour is grey at night. ") is None
