"""A report on an article written for the tests, its points dealt by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from scoring.measures.register import MEASURES
from scoring.report import Report, make_report
from scoring.scorecard.card import Conformal, Scorecard
from scoring.text.sentences import find_sentences
from scoring.values import Article, Assessment, Caution, Document, Evidence, Line, Message, Span

HEADLINE = "Harbour council votes to close the old pier"
BODY = (
    "The harbour council voted on Tuesday to close the old pier. Possibly the repairs cost too much. "
    "“It could not be saved,” said Maria Lindqvist, who chairs the council. Ticket sales fell by half in ten years."
)
POINTS = (7.34, -4.26, 1.15, 0.0, -0.04, 2.78, -1.33)

Make = Callable[..., Assessment]


def document_of(title: str, body: str) -> Document:
    """A document whose article proper is ``body``, without any reading."""
    text = f"{title}\n\n{body}"
    start = len(title) + 2
    paragraphs = (Span(start, len(text)),)
    sentences, words = find_sentences(text, paragraphs)
    headline = Span(0, len(title))
    return Document(
        Article("pier.txt", "lesson/pier.txt", text),
        (),
        headline,
        (),
        paragraphs,
        sentences,
        words,
        (),
        (),
        (),
        (),
        (),
        (),
    )


def assess(title: str = HEADLINE, body: str = BODY, *, scale: float = 1.0) -> Assessment:
    """An assessment whose measures mark one sentence each, in turn."""
    document = document_of(title, body)
    lines = [Line("starting_point", "base", "points", None, None, 0.61, (), None)]
    for i, measure in enumerate(MEASURES):
        sentence = document.sentences[i % len(document.sentences)]
        word = document.words[sentence.first + i % (sentence.last - sentence.first)]
        mark = Evidence(word.start, word.end, "hedge", Message("hedging.hedge"))
        points = scale * POINTS[i % len(POINTS)]
        lines.append(Line(measure.id, measure.family, measure.unit, 0.3, 64, points, (mark,), None))
    total = 50 + sum(line.points for line in lines)
    score = min(max(total, 0.0), 100.0)
    return Assessment(
        document, score, 0.7, "mixed", (48.2, 61.9), 50.0, score != total, tuple(lines), (), "tests", "ab" * 32
    )


@pytest.fixture
def make() -> Make:
    return assess


@pytest.fixture
def scorecard() -> Scorecard:
    training = {
        "data": {"recovery": "f00d"},
        "rows": 4821,
        "publishers_never_seen": {"auc": 0.7123},
        "kinds": ["a", "b"],
    }
    return Scorecard("tests-1", "ab" * 32, 50.0, 0.61, (0.0,), (), Conformal(0.1, 0.0, 0.0), training)


@pytest.fixture
def unscored() -> Assessment:
    short = Caution("too_short", Message("cautions.too_short", {"count": 37, "needed": 60}), blocking=True)
    found = assess()
    lines = tuple(replace(line, points=0.0) for line in found.lines)
    return replace(
        found, score=None, probability=None, interval=None, band="cannot tell", lines=lines, cautions=(short,)
    )


@pytest.fixture
def report(scorecard: Scorecard, unscored: Assessment) -> Report:
    return make_report([assess(), assess("Ferries to run all winter", scale=2.0), unscored], scorecard)
