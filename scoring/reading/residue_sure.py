"""Of which residue lines a reader may be told without a doubt: those that say themselves what they are.

The other lines are residue by points only, for what they look like and stand beside: letters' signatures, names in a
list and subheads look so too.
"""

from __future__ import annotations

from scoring.reading.residue_features import has_credit, has_date, has_post, is_byline, is_trail
from scoring.reading.residue_kinds import is_announced, told
from scoring.reading.residue_lines import PageLine
from scoring.reading.residue_phrases import Phrase
from scoring.reading.sheet import Sheet
from scoring.values import ResidueKind

_TO_READERS = frozenset({"here", "your", "our"})
_VAGUE = frozenset(
    {"notice", "read_more", "share"}
)  # kinds whose phrases stand in the midst of articles' sentences too
_MONTHS = frozenset(
    word
    for words in (
        "january february march april may june july august september october november december",
        "jan feb mar apr jun jul aug sep sept oct nov dec",
    )
    for word in words.split()
)


def says_so(sheet: Sheet, i: int, kind: ResidueKind) -> bool:
    """Whether the line says itself that it is of this kind."""
    line = sheet.lines[i]
    if kind == "caption" and has_credit(line):
        return True
    if has_post(line):
        return False  # an article may tell of the post
    inside = sheet.first <= i <= sheet.last
    if line.phrase:
        if line.phrase.text.startswith("source") or (kind == "copyright" and " / " in line.text):
            return False  # or the article's own sources; or a picture's caption: "© Agency / Ann Lee"
        return line.phrase.kind == kind and _phrase_says_so(line, line.phrase, inside=inside)
    if told(line):
        return kind == told(line)
    match kind:
        case "author":
            return is_byline(line)
        case "other_headline":
            return is_announced(sheet, i) and not line.text.endswith(":")
        case "notice":
            return not inside and has_date(line) and line.form == "label" and not _MONTHS.isdisjoint(line.words)
        case "navigation":
            return is_trail(line)
    return kind == "repeated_headline"


def _phrase_says_so(line: PageLine, phrase: Phrase, *, inside: bool) -> bool:
    """Whether a phrase is more than words that an article may have too."""
    if phrase.where in {"whole", "maybe"}:
        return phrase.where == "whole" and not line.text.endswith(".")
    if line.form == "title" and line.text.endswith(":") and not phrase.text.endswith(":"):
        return False  # it leads to what follows
    if line.is_heading:
        return phrase.where == "start" or phrase.kind != "notice"
    if phrase.where == "start":
        return not inside or not _TO_READERS.isdisjoint(line.words)
    return phrase.kind == "caption" or (not inside and phrase.kind not in _VAGUE)
