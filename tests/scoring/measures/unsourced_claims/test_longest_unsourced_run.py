from __future__ import annotations

import pytest

from scoring.measures.unsourced_claims.longest_unsourced_run import measure
from scoring.reading import read
from scoring.values import Article

SAID = "Ann Lee, the mayor, said that the mill was old."
STOLEN = "The owner stole money from the workers in 1961 and fled to Spain."
BURNT = "The old tower burned in 1963."
DULL = "The owner came in spring."


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        (f"{SAID}\n\n{SAID}\n\nThe river was cold.\n\n{STOLEN} {BURNT}\n\n{SAID}", [True] * 3),
        (f"{SAID}\n\n{SAID}\n\n{STOLEN}\n\n{SAID}", [False]),  # one sentence is no stretch
        (f"{SAID}\n\n{SAID}\n\n{DULL} {DULL}\n\n{SAID}", [False] * 2),  # no claim in it
    ],
)
def test_a_stretch_has_two_sentences_and_a_claim(text: str, sure: list[bool]) -> None:
    assert [each.sure for each in measure(read(Article("test", "", text))).evidence] == sure
