"""No text breaks the program: thousands of odd ones are scored, and what must hold of every score holds.

``COPYDESK_FUZZ=10000`` tries that many.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterable, Iterator
from random import Random
from typing import Protocol

import pytest

from scoring.cli.rows import as_csv, as_json
from scoring.engine import score
from scoring.errors import UserError
from scoring.intake import paste
from scoring.reading import read
from scoring.scorecard.files import load
from scoring.values import Article, Assessment, Document

from .junk import LESSON, edited, junk

COUNT = int(os.environ.get("COPYDESK_FUZZ", "1000"))
PARTS = 10


def texts(part: int) -> Iterator[str]:
    random = Random(part)  # noqa: S311
    for number in range(COUNT // PARTS):
        if number % 20:
            yield edited(junk(random), random)
        else:
            start = random.randrange(3000)
            yield edited(random.choice(LESSON)[start : start + 900], random)


@pytest.mark.parametrize("part", range(PARTS))
def test_any_text_is_scored(part: int) -> None:
    card = load()
    for text in texts(part):
        try:
            article = paste(text)
        except UserError:
            continue
        result = score(article, card)
        try:
            check_document(result.document)
            check_assessment(result)
        except AssertionError as error:
            raise AssertionError(repr(text)) from error


def check_document(document: Document) -> None:
    size = len(document.text)
    heads = [document.headline] if document.headline else []
    check_order(sorted(places([*document.residue, *heads, *document.subheads, *document.paragraphs])), size)
    for spans in (document.sentences, document.words, document.quotations, document.hedges):
        check_order(places(spans), size)
    assert len(document.lower) == len(document.words)
    for sentence in document.sentences:
        words = document.words[sentence.first : sentence.last]
        paragraph = document.paragraphs[sentence.paragraph]
        assert paragraph.start <= sentence.start <= words[0].start
        assert words[-1].end <= sentence.end <= paragraph.end
    for attribution in document.attributions:
        for span in (attribution.source, attribution.cue, *attribution.content):
            assert span is None or 0 <= span.start < span.end <= size
    for name in document.names:
        check_order(places(name.mentions), size)
    claims = [claim.sentence for claim in document.claims]
    assert claims == sorted(set(claims).intersection(range(len(document.sentences))))


class Placed(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def places(spans: Iterable[Placed]) -> list[tuple[int, int]]:
    return [(each.start, each.end) for each in spans]


def check_order(spans: list[tuple[int, int]], size: int) -> None:
    """None is empty, none overlaps the next, none leaves the text."""
    end = 0
    for start, stop in spans:
        assert end <= start < stop <= size
        end = stop


def check_assessment(result: Assessment) -> None:
    for line in result.lines:
        assert line.value is None or math.isfinite(line.value)
        for mark in line.evidence:
            assert 0 <= mark.start < mark.end <= len(result.document.text)
    points = result.base + sum(line.points for line in result.lines)
    if result.score is not None:
        assert result.score == min(max(points, 0.0), 100.0)
    row = json.loads(as_json(result).encode())
    assert row["text"] == result.document.text
    assert as_csv(result).encode()


def test_not_even_a_text_that_was_never_cleaned() -> None:
    random = Random(0)  # noqa: S311
    for _ in range(COUNT // 10):
        check_document(read(Article("", "", edited(junk(random), random))))
