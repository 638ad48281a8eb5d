"""What kind of line each line of page residue is: its phrase says it, else its form and its neighbours."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from scoring.reading.residue_features import has_credit, has_date, has_post, is_byline, is_trail
from scoring.reading.residue_lines import COMMON, PageLine
from scoring.reading.sheet import Sheet
from scoring.values import ResidueKind

_PERSON = re.compile(r"(?:[^\W\d_][\w.'’-]{0,20} ){1,3}[^\W\d_][\w'’-]{1,20}(?: ?@\w{1,30})?")
_REPEATED = 5  # words of a headline that is known when it comes again; shorter ones are rows of tables
_CAPTION = 10  # words of a caption without an end mark


def kinds_of(sheet: Sheet, places: Sequence[int]) -> dict[int, ResidueKind]:
    """The kind of each residue line; what stands beside a date or below an author may be the author's."""
    found = {i: _kind(sheet, i) for i in places}
    last = max((i for i, line in enumerate(sheet.lines) if line.form == "prose" and i not in found), default=0)
    for i in places:
        if not sheet.lines[i].phrase and found[i] in {"navigation", "notice"} and _is_authors(sheet, i, found, last):
            found[i] = "author"
    return found


def _is_authors(sheet: Sheet, i: int, found: Mapping[int, ResidueKind], last: int) -> bool:
    """Whether it is a paragraph below article and author, or a name beside a date or a line of the author's."""
    if sheet.lines[i].form == "prose":
        return i > last and found.get(i - 1) == "author"
    beside = [sheet.lines[j] for j in (i - 1, i + 1) if j in found]
    return _is_person(sheet.lines[i]) and any(map(_tells_who_or_when, beside))


def is_announced(sheet: Sheet, i: int) -> bool:
    """Whether it is the headline of another article below "READ MORE:"."""
    if not i or sheet.lines[i].form != "title":
        return False
    above = sheet.lines[i - 1].phrase
    return above is not None and above.kind == "read_more" and above.where == "whole"


def _kind(sheet: Sheet, i: int) -> ResidueKind:
    line = sheet.lines[i]
    if has_credit(line) and not (line.phrase and line.phrase.where == "whole"):
        return "caption"
    if line.phrase:
        return line.phrase.kind
    if is_announced(sheet, i):
        return "other_headline"
    if sheet.repeats[i] and line.size >= _REPEATED:
        return "repeated_headline"
    if is_byline(line) or _begins_as_byline(line):
        return "author"
    if has_date(line) or has_post(line):
        return "notice"
    if line.form == "label" or is_trail(line):
        return "navigation"
    if _is_caption(sheet, i):
        return "caption"
    return "other_headline" if line.form == "title" and not _introduces(line) else "notice"


def _introduces(line: PageLine) -> bool:
    """Whether no headline is written so: it starts small, or ends with a colon."""
    return line.text[0].islower() or line.text.endswith(":")


def _begins_as_byline(line: PageLine) -> bool:
    return line.plain.startswith("by ") and not line.stops and line.text[3:4].isupper() and not line.text.isupper()


def _is_caption(sheet: Sheet, i: int) -> bool:
    """A long line without an end mark, written as sentences are, that stands alone between paragraphs."""
    line = sheet.lines[i]
    if line.form != "title" or line.size < _CAPTION or line.text.endswith(":") or not sheet.first < i < sheet.last:
        return False
    alone = not any(sheet.lines[j].form == "title" for j in (i - 1, i + 1))
    words = [word for word in line.text.split() if word[0].isalpha()]
    return alone and sum(word[0].islower() for word in words) > len(words) / 2


def _is_person(line: PageLine) -> bool:
    """Whether it may be a name and nothing else, with the handle that its owner writes under."""
    words = line.text.split()
    if line.text.isupper() or line.words & COMMON:
        return False
    return _PERSON.fullmatch(line.text) is not None and all(word[0].isupper() or word[0] == "@" for word in words)


def _tells_who_or_when(line: PageLine) -> bool:
    return (
        has_date(line) or line.plain == "by" or (line.phrase is not None and line.phrase.kind in {"author", "notice"})
    )
