"""Headline and subheads among the lines that are left when the page residue is gone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from scoring.reading.residue_features import has_credit, has_date, is_byline
from scoring.reading.residue_lines import PageLine
from scoring.reading.sheet import Sheet
from scoring.values import Span

_ENDS_SENTENCE = re.compile(r"[.…,][\"'”’»)\]]{0,3}$|[!?][\"”»]$")
_LONGEST_HEADLINE, _LONGEST_SUBHEAD = 25, 14
_SHORTEST_MATCH = 4
_ENOUGH_IN_COMMON = 0.34


class Headings(NamedTuple):
    """The headline, the subheads and all other lines."""

    headline: Span | None
    subheads: tuple[Span, ...]
    paragraphs: tuple[Span, ...]


def find_title(lines: Sequence[PageLine], title: str) -> int | None:
    """The line that is the given title, or a part of it or a little more."""
    wanted = _bare(title)
    longest = max(_LONGEST_HEADLINE, 2 * len(wanted.split()))
    for i, line in enumerate(lines):
        if line.size > longest:
            continue
        have = _bare(line.text)
        shorter = min(have, wanted, key=len)
        if have == wanted or (
            line.size <= _LONGEST_HEADLINE
            and len(shorter.split()) >= _SHORTEST_MATCH
            and (have in wanted or wanted in have)
        ):
            return i
    return None


def guess_headline(sheet: Sheet) -> int | None:
    """The line above the text that has most words in common with it, if it has a third of them; else the first line."""
    places = [i for i in range(sheet.first) if _may_be_headline(sheet, i)]
    if not places:
        return None
    at_top = 0 if places[0] == 0 and not _tells_who_or_when(sheet.lines[0]) else None
    if places == [at_top]:
        return at_top
    best, place = max((sheet.echo(i), -i) for i in places)
    return -place if best >= _ENOUGH_IN_COMMON else at_top


def _tells_who_or_when(line: PageLine) -> bool:
    """Whether it stands under headlines: a byline, a date."""
    return is_byline(line) or has_date(line)


def _may_be_headline(sheet: Sheet, i: int) -> bool:
    line = sheet.lines[i]
    if line.size < _SHORTEST_MATCH or sheet.repeats[i] or has_credit(line):
        return False
    return (line.phrase is None or line.phrase.where == "inside") and _is_heading(line, _LONGEST_HEADLINE)


def find_headings(lines: Sequence[PageLine], headline: Span | None, search: bool) -> Headings:
    """Sort the article's lines; the headline is known or, where ``search`` says so, the first line that looks like one.

    A standfirst that ends as a sentence does is a paragraph, one that does not is a subhead. Headings need text to
    stand over: where no line ends as sentences do (a poem, a list) all lines are paragraphs.
    """
    texts = [i for i, line in enumerate(lines) if not _is_heading(line, _LONGEST_HEADLINE)]
    first = texts[0] if texts else len(lines)
    if search:
        headline = _headline(lines[: first if texts else 1] if len(lines) > 1 else ())
    subheads = [
        line.span
        for i, line in enumerate(lines)
        if texts and line.span != headline and (i < first or _is_subhead(lines, i))
    ]
    taken = {headline, *subheads}
    return Headings(headline, tuple(subheads), tuple(line.span for line in lines if line.span not in taken))


def _headline(top: Sequence[PageLine]) -> Span | None:
    """The first line above the text with four words or more, else the first."""
    titles = [line for line in top if line.form != "label"]
    return next((line.span for line in [*titles, *top]), None)


def _is_subhead(lines: Sequence[PageLine], i: int) -> bool:
    """A short line between paragraphs. Lines of a list stand together or have a mark; they are paragraphs."""
    if not _is_heading(lines[i], _LONGEST_SUBHEAD):
        return False
    neighbours = [lines[i - 1]] + ([lines[i + 1]] if i + 1 < len(lines) else [])
    return not any(_is_heading(line, _LONGEST_SUBHEAD) for line in neighbours)


def _is_heading(line: PageLine, longest: int) -> bool:
    if line.size > longest or line.text[0] in "-–—•*·" or line.text.endswith(":"):
        return False
    return _ENDS_SENTENCE.search(line.text, max(0, len(line.text) - 5)) is None


def _bare(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text[:400].casefold()))
