"""The words of an article as the search for attributions sees them: lower case, quoted or not, what lies between."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from scoring.reading.function_words import speakers, word_classes
from scoring.reading.phrases import lowered_texts
from scoring.values import Quotation, Sentence, Word

_SHORT = 4  # letters of what a point may shorten


@dataclass(frozen=True)
class Prose:
    """Words and what surrounds them; ``texts``, ``lower``, ``gaps`` and ``quoted`` run along the words.

    ``gaps[i]`` is what lies between word ``i - 1`` and word ``i``: "" a blank, else a letter for the mark: ``,`` ``.``
    ``:`` ``;`` ``-`` (dash) ``(``, with ``o`` or ``c`` before it where a quotation opens or closes. ``quoted[i]``
    is the number of the quotation around the word, 0 for none. ``openings`` holds the first word of each quotation.
    """

    text: str
    sentences: Sequence[Sentence]
    words: Sequence[Word]
    texts: Sequence[str]
    lower: Sequence[str]
    gaps: Sequence[str]
    quoted: Sequence[int]
    quotations: Sequence[Quotation]
    openings: Sequence[int]

    @cached_property
    def classes(self) -> list[str]:
        """Each word as ``word_class`` sees it."""
        return word_classes(self.texts)

    @cached_property
    def speaking(self) -> list[str]:
        """Each word as ``speakers`` sees it."""
        return speakers(self.texts)


def prepare(text: str, sentences: Sequence[Sentence], words: Sequence[Word], quotations: Sequence[Quotation]) -> Prose:
    """See the words once, for all cues."""
    texts = [word.text for word in words]
    lower = lowered_texts(texts)
    quoted = _quoted(words, quotations)
    starts = [word.start for word in words]
    openings = [bisect_left(starts, quotation.start) for quotation in quotations]
    gaps = _gaps(text, words, quoted)
    return Prose(text, sentences, words, texts, lower, gaps, quoted, quotations, openings)


def _quoted(words: Sequence[Word], quotations: Sequence[Quotation]) -> list[int]:
    quoted = [0] * len(words)
    at = 0
    for number, quotation in enumerate(quotations, 1):
        while at < len(words) and words[at].start < quotation.start:
            at += 1
        while at < len(words) and words[at].start < quotation.end:
            quoted[at] = number
            at += 1
    return quoted


def _gaps(text: str, words: Sequence[Word], quoted: Sequence[int]) -> list[str]:
    gaps = []
    end = 0
    inside = 0
    before = ""
    for word, now in zip(words, quoted, strict=True):
        start = word.start
        gap = "" if start - end == 1 else _mark(text[end:start], before)
        before = word.text
        if now != inside:
            gap = ("c" if inside else "") + ("o" if now else "") + gap
            inside = now
        gaps.append(gap)
        end = word.end
    return gaps


def _mark(between: str, before: str) -> str:
    """The weightiest mark between two words; none where a point only shortens a title or a name (``Mr. Dahl``)."""
    if between == ". " and len(before) <= _SHORT and before[:1].isupper():
        return ""
    for mark in ".!?":
        if mark in between:
            return "."
    for mark in ":;(),":
        if mark in between:
            return "(" if mark == ")" else mark
    if "–" in between or "—" in between or "--" in between or " - " in between:
        return "-"
    return ""
