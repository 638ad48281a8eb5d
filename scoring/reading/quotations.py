"""Quotations: words between quotation marks, over several paragraphs where the convention says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from scoring.text.remembered import remembered
from scoring.values import Quotation, Span

# Two single marks in a row are one double mark; „ and ‚ open, “ closes „.
# The pattern begins with a class: a search skips to its characters in half the time.
_MARK = re.compile(r"[“”„‟«»‹›\"‘’‚'`](?:(?<=')'|(?<=`)`|(?<=’)’|(?<=‘)‘)?")
_DOUBLE_STRAIGHT = ('"', "''", "’’")
_OPENERS = ("“", "„", "«", "‹", "‟", "``", "‘‘")
_SINGLE = "‘’‚'`"
_CLOSER_OF = {"“": "”", "„": "“”", "«": "»", "‹": "›", "‟": "”", "``": "''\"", "‘‘": "’’"}
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+")
# An apostrophe at the start of these stands for what is left out.
_CLIPPED = re.compile(r"(?:\d\ds?|n|em|til|till|twas|tis|cause|bout|round|neath|cept|ere|gainst)\b", re.IGNORECASE)
_PARTED = re.compile(
    r" (?:and|or|but|in|on|at|of|to|for|by|as|from|with|that|which|who|is|are|was|were|he|she|they|it|said|says|told)\b"
)
_BEFORE_OPENING = re.compile(r"[\s(\[{—–/“\"„«-]")


class _Mark(NamedTuple):
    start: int
    end: int
    text: str
    before: str  # the character before and after, a blank at the paragraph's edges
    after: str
    clipped: bool  # an apostrophe of ’90s or ’em, whatever else it looks like
    parted: bool  # no owned thing follows, but "and", "he", "said" ...

    @property
    def can_open(self) -> bool:
        return bool(_BEFORE_OPENING.match(self.before)) and not self.after.isspace()

    @property
    def can_close(self) -> bool:
        return not self.before.isspace() and not self.after.isalnum()


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """The quotations of the article proper, in order; one inside another belongs to the outer one."""
    found: list[Quotation] = []
    carried = False  # the paragraph before ended inside a quotation
    for start, end in paragraphs:
        here = _in_paragraph(text[start:end])
        for each in here:
            continues = carried and each.start == 0
            found.append(Quotation(start + each.start, start + each.end, each.opened, each.closed, continues))
        carried = bool(here) and not here[-1].closed and start + here[-1].end == end
    return tuple(found)


@remembered
def _in_paragraph(text: str) -> tuple[Quotation, ...]:
    """The quotations of a paragraph, placed in it."""
    return tuple(_pair(text, [_mark(text, match) for match in _MARK.finditer(text)]))


def _mark(text: str, match: re.Match[str]) -> _Mark:
    start, end = match.span()
    mark = match.group()
    single = mark in _SINGLE
    return _Mark(
        start,
        end,
        mark,
        text[start - 1] if start else " ",
        text[end] if end < len(text) else " ",
        single and _CLIPPED.match(text, end) is not None,
        single and _PARTED.match(text, end) is not None,
    )


def _pair(text: str, marks: Sequence[_Mark]) -> Iterator[Quotation]:
    partners = _single_partners(marks)
    free = 0  # where the last quotation ended
    open_: _Mark | None = None
    for mark in marks:
        if mark.start < free:
            continue
        found: Quotation | None = None
        if open_ is None:
            if _opens(mark):
                open_ = mark
            else:
                found = _without_opening(text, mark, free, partners)
        elif _closes(open_, mark):
            found, open_ = Quotation(open_.start, mark.end, True, True, False), None
        elif mark.text == open_.text and mark.can_open and not mark.can_close:
            # Opened again before it was closed: the first one ends where nobody knows, at most here.
            stop = open_.start + len(text[open_.start : mark.start].rstrip())
            found, open_ = Quotation(open_.start, stop, True, False, False), mark
        if found is not None:
            yield found
            free = found.end
    if open_ is not None:
        yield Quotation(open_.start, len(text), True, False, False)


def _without_opening(text: str, mark: _Mark, free: int, partners: Mapping[int, int]) -> Quotation | None:
    """The quotation that a single mark opens, or that a double mark closes though nobody opened it."""
    if mark.text in _SINGLE:
        partner = partners.get(mark.start)
        return None if partner is None else Quotation(mark.start, partner, True, True, False)
    if _closes_alone(mark):
        return Quotation(_sentence_start(text, free, mark.start), mark.end, False, True, False)
    return None


def _opens(mark: _Mark) -> bool:
    if mark.text in _OPENERS:
        return not (mark.can_close and not mark.can_open and mark.after.isspace())
    return mark.can_open and mark.text in (*_DOUBLE_STRAIGHT, "”")


def _closes(open_: _Mark, mark: _Mark) -> bool:
    if open_.text in _DOUBLE_STRAIGHT or open_.text == "”":
        if mark.text in ("”", "’’"):
            return True
        return mark.text == open_.text and (mark.can_close or not mark.can_open)
    if mark.text in _CLOSER_OF[open_.text]:
        return True
    # “ mixed up with a straight or a second opening mark, but standing where only a closing one can.
    return mark.text in ('"', "“", "''") and mark.can_close and not mark.can_open


def _closes_alone(mark: _Mark) -> bool:
    inches = mark.before.isdigit() and mark.text in _DOUBLE_STRAIGHT
    return mark.text in ("”", "“", "»", *_DOUBLE_STRAIGHT) and mark.can_close and not inches


def _sentence_start(text: str, start: int, end: int) -> int:
    """Where the sentence that reaches ``end`` starts, not before ``start``."""
    begin = start
    for match in _SENTENCE_END.finditer(text, start, end):
        begin = match.end()
    return begin + len(text[begin:end]) - len(text[begin:end].lstrip())


def _single_partners(marks: Sequence[_Mark]) -> dict[int, int]:
    """For each single mark that opens a quotation the end of its closing mark; all others are apostrophes."""
    partners: dict[int, int] = {}
    opener: _Mark | None = None
    doubtful: _Mark | None = None
    for mark in marks:
        if mark.text not in _SINGLE:
            continue
        if _opens_single(mark):
            if opener is not None and doubtful is not None:
                partners[opener.start] = doubtful.end
            opener, doubtful = mark, None
        elif opener is not None and mark.can_close and mark.text not in "‘‚":
            if mark.before == "s" and mark.after == " " and not mark.parted:
                doubtful = mark  # workers’ rights, or the end of a quotation: the next mark tells
            else:
                partners[opener.start], opener, doubtful = mark.end, None, None
    if opener is not None and doubtful is not None:
        partners[opener.start] = doubtful.end
    return partners


def _opens_single(mark: _Mark) -> bool:
    return mark.text in "‘'‚`" and mark.can_open and mark.after.isalnum() and not mark.clipped
