"""What kind of line each line of page residue is: its phrase says it, else its form and its neighbours.

Where neither says it, the line is a notice, whose note is right of every line of a page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from scoring.reading.residue_features import has_credit, has_date, has_post, has_symbol, is_byline, is_trail
from scoring.reading.residue_lines import COMMON, PageLine
from scoring.reading.residue_phrases import Phrase
from scoring.reading.sheet import Sheet
from scoring.values import ResidueKind

_NAME = r"(?:[^\W\d_][\w.'’-]{0,20} ){1,3}[^\W\d_][\w'’-]{1,20}"
_PERSON = re.compile(rf"{_NAME}(?: ?@\w{{1,30}})?")
_TAKEN_BY = re.compile(rf"{_NAME}/[^\W\d_][^/]{{1,30}}")
_MORE_SENTENCES = re.compile(r"[.!?] [A-Z]")
_REPEATED = 5  # words of a headline that is known when it comes again; shorter ones are rows of tables
_CAPTION = 10  # words of a caption without an end mark
_LONGEST_CAPTION = 80
_BUTTONS = "facebook twitter"
_DASHES = "—–- "
_BEGINNINGS: Mapping[str, ResidueKind] = {
    "read or share this": "share",
    "contributing:": "author",
    "write to ": "author",
    "written by ": "author",
    "watch the latest ": "read_more",
}


def kinds_of(sheet: Sheet, places: Sequence[int]) -> dict[int, ResidueKind]:
    """The kind of each residue line; what stands beside a date or below an author may be the author's."""
    residue = frozenset(places)
    found = {i: _kind(sheet, i, residue) for i in places}
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


def told(line: PageLine) -> ResidueKind | None:
    """What a line without an end mark says it is by its first or last words: too few pages have them to learn from."""
    if not line.is_heading:
        return None
    if line.plain.endswith(" read more"):
        return "read_more"  # another story's headline with its button
    if line.plain.startswith("follow ") and has_symbol(line):
        return "share"
    return next((kind for words, kind in _BEGINNINGS.items() if line.plain.lstrip(_DASHES).startswith(words)), None)


def _kind(sheet: Sheet, i: int, residue: Set[int]) -> ResidueKind:
    line = sheet.lines[i]
    if line.phrase and line.phrase.where == "whole":
        return _kind_of_label(sheet, i, line.phrase.kind, residue)
    if has_credit(line) or _TAKEN_BY.fullmatch(line.text):
        return "caption" if line.size <= _LONGEST_CAPTION else "notice"
    if line.text.endswith("*") and line.form == "label":
        return "navigation"  # a field to fill in
    if line.phrase:
        return _kind_of_phrase(line, line.phrase)
    if is_announced(sheet, i):
        return "other_headline"
    if sheet.repeats[i] and line.size >= _REPEATED:
        return "repeated_headline"
    return _kind_by_form(sheet, i, residue)


def _kind_of_phrase(line: PageLine, phrase: Phrase) -> ResidueKind:
    """The kind of the phrase, but of a caption behind a row of buttons."""
    buttons = phrase.text == _BUTTONS
    return "caption" if buttons and line.size >= _CAPTION and _is_written_small(line) else phrase.kind


def _kind_by_form(sheet: Sheet, i: int, residue: Set[int]) -> ResidueKind:
    line = sheet.lines[i]
    if is_byline(line) or _begins_as_byline(line):
        return "author"
    by_words = told(line)
    if by_words:
        return by_words
    if has_date(line) or has_post(line):
        return "notice"
    if is_trail(line):
        return "navigation"
    if line.form == "label":
        return "navigation" if _is_in_menu(sheet, i, residue) else "notice"
    if _is_caption(sheet, i):
        return "caption"
    return "other_headline" if _is_headline(sheet, i, residue) else "notice"


def _kind_of_label(sheet: Sheet, i: int, kind: ResidueKind, residue: Set[int]) -> ResidueKind:
    """The kind of a line that is a page's phrase; "Twitter" alone may stand for a post that was set in there."""
    alone = sheet.lines[i].size == 1 and residue.isdisjoint((i - 1, i + 1))
    return "notice" if kind == "share" and alone and sheet.lines[i].plain.strip(" .") != "share" else kind


def _is_in_menu(sheet: Sheet, i: int, residue: Set[int]) -> bool:
    """Whether it ends as buttons do, and stands beside another line of the page that is short."""
    beside = [sheet.lines[j] for j in (i - 1, i + 1) if j in residue]
    return sheet.lines[i].text[-1].isalnum() and any(line.is_heading for line in beside)


def _is_headline(sheet: Sheet, i: int, residue: Set[int]) -> bool:
    """A title written as headlines are, in capitals or beside another; none starts small or as a list's line."""
    line = sheet.lines[i]
    if line.form != "title" or not (line.text[0].isalnum() or line.text[0] in "\"'“‘"):
        return False
    if line.text[0].islower() or line.text.endswith(":") or _MORE_SENTENCES.search(line.text):
        return False
    return not _is_written_small(line) or any(j in residue and sheet.lines[j].form == "title" for j in (i - 1, i + 1))


def _begins_as_byline(line: PageLine) -> bool:
    return line.plain.startswith("by ") and not line.stops and line.text[3:4].isupper() and not line.text.isupper()


def _is_caption(sheet: Sheet, i: int) -> bool:
    """A long line without an end mark, written as sentences are, that stands alone between paragraphs."""
    line = sheet.lines[i]
    if line.form != "title" or line.size < _CAPTION or line.text.endswith(":") or not sheet.first < i < sheet.last:
        return False
    alone = not any(sheet.lines[j].form == "title" for j in (i - 1, i + 1))
    return alone and _is_written_small(line)


def _is_written_small(line: PageLine) -> bool:
    """Whether most of its words have no capital, as in sentences."""
    words = [word for word in line.text.split() if word[0].isalpha()]
    return sum(word[0].islower() for word in words) > len(words) / 2


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
