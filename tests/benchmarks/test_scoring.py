"""How fast articles are scored, and the parts of one: ``pytest tests/benchmarks --benchmark-enable`` prints it.

Never a timed test: a slow machine makes these slow, not red. ``COPYDESK_DATA`` names a folder with PolNeAR's articles.
"""

from __future__ import annotations

import os

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from scoring import engine
from scoring.measures.register import MEASURES
from scoring.reading import read
from scoring.scorecard.assess import assess
from scoring.scorecard.files import load
from scoring.text.words import find_words
from scoring.values import Article

from .throughput import articles, keystrokes, rate, score


@pytest.fixture(scope="module")
def article() -> Article:
    """The longest seed: about 880 words."""
    return max(articles(None), key=lambda each: len(each.text))


@pytest.mark.benchmark(group="score one article, and its parts")
class TestOneArticle:
    def test_words(self, benchmark: BenchmarkFixture, article: Article) -> None:
        """The yardstick: the tokeniser alone."""
        assert benchmark(find_words, article.text)

    def test_read(self, benchmark: BenchmarkFixture, article: Article) -> None:
        assert benchmark(read, article).sentences

    def test_measure(self, benchmark: BenchmarkFixture, article: Article) -> None:
        document = read(article)
        assert benchmark(lambda: [each.measure(document) for each in MEASURES])

    def test_assess(self, benchmark: BenchmarkFixture, article: Article) -> None:
        analysis, card = engine.analyse(article), load()
        assert benchmark(assess, analysis, card).lines

    def test_whole(self, benchmark: BenchmarkFixture, article: Article) -> None:
        card = load()
        assert benchmark(engine.score, article, card).lines

    def test_keystroke(self, benchmark: BenchmarkFixture, article: Article) -> None:
        """The whole of it again after a letter, once for each of 50."""
        assert benchmark(lambda: list(keystrokes(article.text)))


@pytest.mark.benchmark(group="score many articles, each new, to their JSON lines")
def test_many(benchmark: BenchmarkFixture) -> None:
    found = articles(os.environ.get("COPYDESK_DATA"))
    assert benchmark(rate, found, score)
