"""A document's title, an assessment's families."""

from __future__ import annotations

from scoring.reading import read
from scoring.values import Article


def test_the_headline_is_the_title() -> None:
    text = "Mayor opens bridge\n\nThe mayor opened the bridge on Monday, the city said. It was closed for two years."
    assert read(Article("a.txt", "a.txt", text)).title == "Mayor opens bridge"


def test_without_headline_the_first_sentence_cut_at_80() -> None:
    sentence = "The mayor of the city opened the new bridge over the river on Monday, and she said that it would last."
    assert read(Article("a.txt", "a.txt", f"{sentence} {sentence}")).title == sentence[:80]


def test_a_given_title_stands_where_no_headline_is() -> None:
    text = "The mayor opened the bridge on Monday, the city said. It was closed for two years after a lorry hit it."
    assert read(Article("1", "rows.csv", text, title="Bridge open again")).title == "Bridge open again"


def test_nothing_at_all_is_named_by_its_id() -> None:
    assert read(Article("a.txt", "a.txt", "")).title == "a.txt"
