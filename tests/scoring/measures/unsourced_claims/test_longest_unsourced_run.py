from __future__ import annotations

import pytest

from scoring.measures.unsourced_claims.longest_unsourced_run import measure
from scoring.reading import read
from scoring.values import Article

SAID = "Ann Lee, the mayor, said that the mill was old."
SOLD = "The mill was sold in 1961."
BURNT = "The old tower burned in 1963."


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        (f"{SAID}\n\n{SOLD} {BURNT}\n\n{SAID}", [True, True]),
        (f"{SAID}\n\n{SOLD}\n\n{SAID}", [False]),  # one sentence is no stretch
    ],
)
def test_a_stretch_has_two_sentences(text: str, sure: list[bool]) -> None:
    assert [each.sure for each in measure(read(Article("test", "", text))).evidence] == sure
