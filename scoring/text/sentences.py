"""Sentences of paragraphs, by nupunkt (MIT): Punkt (Kiss and Strunk 2006) with a model of abbreviations."""

from __future__ import annotations

import re
from collections.abc import Sequence

import nupunkt

from scoring.text.remembered import remembered
from scoring.text.words import find_words
from scoring.values import Sentence, Span, Word

_UNBROKEN = re.compile(r"(?<!\S)\S{300,}")  # nobody's sentences, and nupunkt's time for it grows with its square

_ONE = re.compile(r"\s*+[^.!?…]*+[.!?…]?[\"'”’)\]]*+\s*+\Z")  # no end mark but at the end: nupunkt need not be asked


def find_sentences(text: str, paragraphs: Sequence[Span]) -> tuple[tuple[Sentence, ...], tuple[Word, ...]]:
    """The sentences of the paragraphs and their words, both in order; a sentence without a word is none."""
    sentences: list[Sentence] = []
    words: list[Word] = []
    for index, (start, end) in enumerate(paragraphs):
        for left, right in _cut(text[start:end]):
            found = find_words(text, start + left, start + right)
            if found:
                sentences.append(Sentence(start + left, start + right, len(words), len(words) + len(found), index))
                words.extend(found)
    return tuple(sentences), tuple(words)


@remembered
def _cut(paragraph: str) -> tuple[Span, ...]:
    """The sentences of a paragraph, without the white space around them, placed in it."""
    spans = []
    whole = [(0, len(paragraph))]
    for left, right in whole if _ONE.match(paragraph) else _by_nupunkt(paragraph):
        piece = paragraph[left:right]
        start = left + len(piece) - len(piece.lstrip())
        spans.append(Span(start, start + len(piece.strip())))
    return tuple(spans)


def _by_nupunkt(paragraph: str) -> list[tuple[int, int]]:
    return nupunkt.sent_spans(_UNBROKEN.sub(lambda run: "x" * len(run.group()), paragraph))
