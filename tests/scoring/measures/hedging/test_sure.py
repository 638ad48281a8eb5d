from __future__ import annotations

import pytest

from scoring.measures.hedging.sure import is_sure
from scoring.reading import read
from scoring.values import Article


def sure(sentence: str, cue: str) -> bool:
    document = read(Article("test", "", f"Headline\n\nThe town lies in the north. {sentence}"))
    return next(
        is_sure(document, each) for each in document.hedges if document.text[each.start : each.end].lower() == cue
    )


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("It would fall if the wind turned.", "would"),
        ("That would cut the harbour off from the sea.", "would"),
        ("I believe the gate was open.", "believe"),
        ("Divers believe the ship sank in May.", "believe"),
        ("He said he believes the gate was open.", "believes"),
        ("The study suggests that the water is warmer.", "suggests"),
        ("Now it looks like the ferry is late.", "looks like"),
        ("There is a rumour that the ferry sank.", "rumour"),
    ],
)
def test_doubt(sentence: str, cue: str) -> None:
    assert sure(sentence, cue)


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("Every walker would need to carry a lamp.", "would"),
        ("Here is the man who believes they cheat.", "believes"),
        ("Half the voters believe the mayor should go.", "believe"),
        ("The mayor suggested that the town has lost its way.", "suggested"),
        ("The singer looks like a queen in that dress.", "looks like"),
        ("Rumours among the crew worry him.", "rumours"),
        ("The poll asked likely Republican voters in the north.", "likely"),
        ("Write whether asked or not to the mayor.", "whether"),
        ("The band Nobody Knows If plays Songs Perhaps tonight.", "perhaps"),
        ("That is a plan any town ought to like.", "ought to"),
    ],
)
def test_what_may_be_none(sentence: str, cue: str) -> None:
    assert not sure(sentence, cue)
