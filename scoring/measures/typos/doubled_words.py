"""Doubled words: a word written twice in a row ("after after").

Unit: per 1,000 words of the article proper, its headline and subheads.
Source: the doubled-word checks of Unix ``diction`` and proselint.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress
from operator import eq

from scoring.measures.typos.extent import head_words, per_thousand
from scoring.measures.typos.lists import listed
from scoring.values import Document, Evidence, Measurement, Message, Word


def measure(document: Document) -> Measurement:
    """Doubled words per 1,000 words."""
    found = list(_doubled(document.text, document.words, document.lower, {s.first for s in document.sentences}))
    for words in head_words(document):
        found += _doubled(document.text, words, [word.text.lower() for word in words], {0})
    return per_thousand(document, [_mark(*pair) for pair in found])


def _mark(first: Word, second: Word) -> Evidence:
    return Evidence(first.start, second.end, "doubled_word", Message("typos.doubled_word", {"word": second.text}))


def _doubled(text: str, words: Sequence[Word], lower: Sequence[str], starts: set[int]) -> Iterator[tuple[Word, Word]]:
    for i in compress(range(1, len(lower)), map(eq, lower, lower[1:])):
        first, second = words[i - 1], words[i]
        apart = i in starts or not text[first.end : second.start].isspace()
        thrice = lower[i] in lower[i + 1 : i + 2] or (i > 1 and lower[i - 2] == lower[i])  # said so on purpose
        if not (apart or thrice) and _is_slip(first.text, second.text) and not _is_dated(words, i):
            yield first, second


def _is_dated(words: Sequence[Word], i: int) -> bool:
    """Whether a verb's "on" meets a date's: "counting on on Monday"."""
    after = words[i + 1].text if i + 1 < len(words) else ""
    return words[i].text in ("in", "on") and (after[:1].isdigit() or after[:1].isupper())


def _is_slip(first: str, second: str) -> bool:
    """Numbers, letters ("B B King"), names ("Abdullah Abdullah") and what is said twice on purpose are none."""
    small = second.lower()
    if not small.replace("'", "").replace("’", "").isalpha() or small in listed("meant_twice"):
        return False
    if second[0].isupper():
        return (first.isupper() or not second.isupper()) and small in listed("small") and len(small) > 1
    return len(small) > 1 or small == "a"
