"""Sentences of paragraphs, by nupunkt (MIT): Punkt (Kiss and Strunk 2006) with a model of abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import nupunkt

from scoring.text.remembered import remembered
from scoring.text.words import find_words
from scoring.values import Sentence, Span, Word

_UNBROKEN = re.compile(r"(?<!\S)\S{300,}")  # nobody's sentences, and nupunkt's time for it grows with its square

_ASKED = re.compile(r"[?!][\"”’']{1,2}\s{0,3}\Z")  # a quotation ends with its own mark
_MARKS = 6
# Who said it: a name of up to four words, with a title's point perhaps, and a verb of saying. With a capital, other
# words begin a sentence.
_SAID = re.compile(
    r"\s{0,3}(?!(?:A|After|An|And|As|At|But|He|Her|His|I|In|It|Later|On|She|So|That|The|Then|They|This|We|When)\b)"
    r"(?:[A-ZÀ-Þ][\w'’-]{0,30}\.? ){1,4}"
    r"(?:said|says|asked|asks|told|wrote|writes|added|adds|tweeted|wondered|shouted|cried|exclaimed|replied|responded)\b"
)

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
    for left, right in whole if _ONE.match(paragraph) else _said_on(paragraph, _by_nupunkt(paragraph)):
        piece = paragraph[left:right]
        start = left + len(piece) - len(piece.lstrip())
        spans.append(Span(start, start + len(piece.strip())))
    return tuple(spans)


def _said_on(paragraph: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, with a question or an exclamation in quotation marks and who said it as one: "Why?" Smith said."""
    kept = -1
    for left, right in spans:
        if kept < 0:
            kept = left
        if not (_ASKED.search(paragraph, max(left, right - _MARKS), right) and _SAID.match(paragraph, right)):
            yield kept, right
            kept = -1
    if kept >= 0:
        yield kept, spans[-1][1]


def _by_nupunkt(paragraph: str) -> list[tuple[int, int]]:
    return nupunkt.sent_spans(_UNBROKEN.sub(lambda run: "x" * len(run.group()), paragraph))
