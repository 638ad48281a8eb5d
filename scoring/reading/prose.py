"""The words of an article as the search for attributions sees them: lower case, quoted or not, what lies between."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from scoring.reading.word_looks import WordLook, looks_of
from scoring.values import Quotation, Sentence, Word

_SHORT = 4  # letters of what a point may shorten


@dataclass
class Prose:
    """Words and what surrounds them; all but ``sentences``, ``quotations`` and ``openings`` run along the words.

    ``gaps[i]`` is what lies between word ``i - 1`` and word ``i``: "" a blank, else a letter for the mark: ``,`` ``.``
    ``:`` ``;`` ``-`` (dash) ``(``, with ``o`` or ``c`` before it where a quotation opens or closes. ``quoted[i]``
    is the number of the quotation around the word, 0 for none. ``openings`` holds the first word of each quotation,
    ``breaks`` every word at which a piece of a sentence begins.
    ``lower``, ``classes``, ``speaking``, ``plain``, ``known`` and ``cues`` are what a ``WordLook`` tells of each word.
    """

    text: str
    sentences: Sequence[Sentence]
    words: Sequence[Word]
    texts: Sequence[str]
    gaps: Sequence[str]
    quoted: Sequence[int]
    quotations: Sequence[Quotation]
    openings: Sequence[int]
    lower: Sequence[str] = field(init=False)
    classes: Sequence[str] = field(init=False)
    speaking: Sequence[str] = field(init=False)
    plain: Sequence[str] = field(init=False)
    known: Sequence[str] = field(init=False)
    cues: Sequence[tuple[str, str] | None] = field(init=False)
    breaks: Sequence[int] = field(init=False)

    def __post_init__(self) -> None:
        columns = tuple(zip(*looks_of(self.texts), strict=True)) or ((),) * len(WordLook._fields)
        self.lower, self.classes, self.speaking, self.plain, self.known, self.cues, begins, ends = columns
        first = {sentence.first for sentence in self.sentences}
        behind = (False, *ends)
        self.breaks = [at for at, gap in enumerate(self.gaps) if gap or begins[at] or behind[at] or at in first]


def prepare(text: str, sentences: Sequence[Sentence], words: Sequence[Word], quotations: Sequence[Quotation]) -> Prose:
    """See the words once, for all cues."""
    texts = [word.text for word in words]
    starts = [word.start for word in words]
    openings = [bisect_left(starts, quotation.start) for quotation in quotations]
    quoted = _quoted(starts, quotations, openings)
    gaps = _gaps(text, words, quoted)
    return Prose(text, sentences, words, texts, gaps, quoted, quotations, openings)


def _quoted(starts: Sequence[int], quotations: Sequence[Quotation], openings: Sequence[int]) -> list[int]:
    quoted = [0] * len(starts)
    for number, (quotation, first) in enumerate(zip(quotations, openings, strict=True), 1):
        behind = bisect_left(starts, quotation.end, lo=first)
        quoted[first:behind] = [number] * (behind - first)
    return quoted


def _gaps(text: str, words: Sequence[Word], quoted: Sequence[int]) -> list[str]:
    gaps = []
    end = 0
    inside = 0
    before = ""
    for (start, behind, word), now in zip(words, quoted, strict=True):
        gap = "" if start - end == 1 else _mark(text[end:start], before)
        before = word
        if now != inside:
            gap = ("c" if inside else "") + ("o" if now else "") + gap
            inside = now
        gaps.append(gap)
        end = behind
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
