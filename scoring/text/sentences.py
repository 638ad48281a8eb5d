"""Sentences of paragraphs, by nupunkt (MIT): Punkt (Kiss and Strunk 2006) with a model of abbreviations."""

from __future__ import annotations

from collections.abc import Sequence

import nupunkt

from scoring.text.words import find_words
from scoring.values import Sentence, Span, Word


def find_sentences(text: str, paragraphs: Sequence[Span]) -> tuple[tuple[Sentence, ...], tuple[Word, ...]]:
    """The sentences of the paragraphs and their words, both in order; a sentence without a word is none."""
    sentences: list[Sentence] = []
    words: list[Word] = []
    for index, (start, end) in enumerate(paragraphs):
        paragraph = text[start:end]
        for piece, (left, _) in nupunkt.sent_spans_with_text(paragraph):
            begin = start + left + len(piece) - len(piece.lstrip())
            stop = begin + len(piece.strip())
            found = find_words(text, begin, stop)
            if found:
                sentences.append(Sentence(begin, stop, len(words), len(words) + len(found), index))
                words.extend(found)
    return tuple(sentences), tuple(words)
