"""How fast one article is scored, next to its parts: ``pytest tests/benchmarks --benchmark-enable`` prints it.

Never a timed test: a slow machine makes these slow, not red.
"""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from resources import seeds
from scoring import engine
from scoring.intake import take_in
from scoring.measures.register import MEASURES
from scoring.reading import read
from scoring.scorecard.assess import assess
from scoring.scorecard.files import load
from scoring.text.words import find_words
from scoring.values import Article


@pytest.fixture(scope="module")
def article() -> Article:
    """The longest seed: about 880 words."""
    articles = [item for item in take_in([str(seeds())]) if isinstance(item, Article)]
    return max(articles, key=lambda each: len(each.text))


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
