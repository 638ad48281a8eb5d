"""What one line of a page looks like by itself, before its neighbours are asked."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from scoring.reading.residue_phrases import Phrase, find_phrase, plain, words_of
from scoring.text.remembered import remembered
from scoring.values import Span

Form = Literal["prose", "sentence", "title", "label"]

COMMON = frozenset(
    word
    for words in (
        "a an and are as at be been but by for from had has have he her his i in is it its of on or our she that the",
        "their they this to was we were which who will with you your",
    )
    for word in words.split()
)
_HEAD, _TAIL = 600, 200
_STOP = re.compile(r"[.!?…][\"'”’»)\]]{0,3}$|[\"”»]$")
_PROSE, _LONG, _TITLE = 12, 30, 4


class PageLine(NamedTuple):
    """A line of a page, looked at.

    ``text`` is the line, of a very long one its beginning and end; ``plain`` the same as phrases are written;
    ``size`` its words; ``stops`` whether it ends as sentences do. ``form``: ``prose`` is a paragraph, ``sentence`` a
    short one, ``title`` has four words or more and no end mark, ``label`` fewer.
    """

    span: Span
    text: str
    plain: str
    words: frozenset[str]
    size: int
    stops: bool
    form: Form
    phrase: Phrase | None

    @property
    def is_heading(self) -> bool:
        """Whether it has no end mark: a headline, a subhead, a label, a link."""
        return self.form in {"title", "label"}


def look_at(text: str, span: Span) -> PageLine:
    """What the line at ``span`` looks like."""
    start, end = span
    if end - start > _HEAD + _TAIL:
        return PageLine(span, *_look(f"{text[start : start + _HEAD]} {text[end - _TAIL : end]}"))
    return PageLine(span, *_look(text[start:end]))


@remembered
def _look(line: str) -> tuple[str, str, frozenset[str], int, bool, Form, Phrase | None]:
    lower = plain(line)
    pieces = lower.split()
    words, count = words_of(pieces), len(pieces)
    stops = _STOP.search(line, max(0, len(line) - 5)) is not None
    return line, lower, words, count, stops, _form(count, stops), find_phrase(lower, words)


def _form(count: int, stops: bool) -> Form:
    if count >= _LONG or (stops and count >= _PROSE):
        return "prose"
    if count < _TITLE:
        return "label"
    return "sentence" if stops else "title"
