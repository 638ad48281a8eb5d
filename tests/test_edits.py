"""After an edit the reading that remembers other paragraphs is the same as one from scratch."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from scoring.engine import analyse
from scoring.text.remembered import forget, passing
from scoring.values import Article

from .junk import LESSON, edited, junk

QUOTED = "“We met the mayor,\n\n“and he told us: ‘It may rain.’ It rained,” said Ann Lee.\n\nHe did not say why."
STARTS = [*(text[:2500] for text in LESSON), QUOTED, QUOTED * 5, "Harbour sold\n\n" + LESSON[0][-1500:]]
EDITS = 300


def edits(text: str, random: Random) -> Iterator[str]:
    """The text edited again and again; now and then a paragraph of it once more, or junk."""
    for number in range(EDITS // len(STARTS) + 1):
        text = edited(text, random)
        if number % 10 == 9:
            text = f"{text}\n\n{random.choice((junk(random), text[:200]))}"
        yield text


@pytest.mark.parametrize("start", STARTS, ids=range(len(STARTS)))
def test_remembered_is_from_scratch(start: str) -> None:
    random = Random(len(start))  # noqa: S311
    texts = list(edits(start, random))
    remembered = [analyse(Article("", "", text)) for text in texts]
    for text, analysis in zip(texts, remembered, strict=True):
        forget()
        assert analyse(Article("", "", text)) == analysis
        with passing():
            assert analyse(Article("", "", text)) == analysis
