from __future__ import annotations

from scoring.reading.prose import Prose, prepare
from scoring.reading.quotations import find_quotations
from scoring.text.lines import find_lines
from scoring.text.sentences import find_sentences


def prose(text: str) -> Prose:
    paragraphs = find_lines(text)
    sentences, words = find_sentences(text, paragraphs)
    return prepare(text, sentences, words, find_quotations(text, paragraphs))
