"""From an article to its analysis: read once, then every measure of the register."""

from __future__ import annotations

from scoring.measures.register import MEASURES
from scoring.reading import read
from scoring.values import Analysis, Article


def analyse(article: Article) -> Analysis:
    """Read an article and take every measure of it."""
    document = read(article)
    return Analysis(document, {each.id: each.measure(document) for each in MEASURES})
