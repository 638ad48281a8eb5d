"""One reading: what it finds lies inside the text, in order, and inside the article proper."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.values import Article, Document


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return [read(item) for item in take_in([str(seeds())]) if isinstance(item, Article)]


def test_every_line_is_one_thing(documents: list[Document]) -> None:
    for document in documents:
        spans = [(each.start, each.end) for each in document.residue]
        spans += [*document.subheads, *document.paragraphs, *([document.headline] if document.headline else [])]
        lines = [line for line in document.text.split("\n") if line.strip()]
        assert sorted(document.text[start:end] for start, end in spans) == sorted(line.strip() for line in lines)


def test_words_and_sentences_are_of_the_article_proper(documents: list[Document]) -> None:
    for document in documents:
        for sentence in document.sentences:
            paragraph = document.paragraphs[sentence.paragraph]
            assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
            words = document.words[sentence.first : sentence.last]
            assert all(sentence.start <= word.start < word.end <= sentence.end for word in words)
            assert all(document.text[word.start : word.end] == word.text for word in words)


def test_all_that_is_found_comes_in_order(documents: list[Document]) -> None:
    for document in documents:
        for found in (document.sentences, document.words, document.quotations, document.hedges, document.claims):
            assert list(found) == sorted(found)


PAGES = tomllib.loads(Path(__file__).with_name("pasted.toml").read_text("utf-8"))["page"]


@pytest.mark.parametrize("page", PAGES, ids=[page["headline"] for page in PAGES])
def test_what_stands_around_an_article_is_told_from_it(page: dict[str, Any]) -> None:
    first, *rest = page["paragraphs"]
    lines = [*page["above"], page["headline"], first, *page["between"], *rest, *page["below"]]
    document = read(Article("page", "", "\n\n".join(lines)))
    assert document.title == page["headline"]
    assert [document.text[start:end] for start, end in document.paragraphs] == page["paragraphs"]
    assert [document.text[line.start : line.end] for line in document.residue] == [
        *page["above"],
        *page["between"],
        *page["below"],
    ]
