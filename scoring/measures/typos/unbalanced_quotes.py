"""Quotations closed but never opened, or opened but never closed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from scoring.measures.typos.extent import heads
from scoring.reading.quotations import find_quotations
from scoring.values import Document, Evidence, Message, Quotation

_FIRST = re.compile(r"\S{1,40}")
_ODD_OPENING = re.compile(r"""(?:\A|\s)(?:["”]\s|″\S|“”\w)|href=|target=""")
_LINE = 1_000  # characters of a line that are looked at
_LAST = re.compile(r"\S{1,40}\Z")


def find_unbalanced_quotes(document: Document) -> Iterator[Evidence]:
    """Marks the word at the lonely quotation mark."""
    text = document.text
    quotations = sorted((*document.quotations, *find_quotations(text, heads(document))))
    partners = _partners(text, quotations)
    for i, (quotation, after) in enumerate(zip_longest(quotations, quotations[1:])):
        if i in partners:
            continue
        if not quotation.opened and not quotation.continues:
            if not _is_opened_oddly(text, quotation):
                yield _at_end(text, quotation)
        elif not quotation.closed and not _goes_on(text, quotation, after) and not _is_closed_oddly(text, quotation):
            yield _at_start(text, quotation)


def _partners(text: str, quotations: Sequence[Quotation]) -> set[int]:
    """Those that open and close one another: around others in one paragraph, or with none between, paragraphs apart."""
    found: set[int] = set()
    opened: list[int] = []
    for i, quotation in enumerate(quotations):
        if quotation.opened and not quotation.closed:
            opened.append(i)
        elif quotation.closed and not quotation.opened and opened:
            before = opened.pop()
            if before == i - 1 or "\n" not in text[quotations[before].start : quotation.end]:
                found |= {before, i}
    return found


def _goes_on(text: str, quotation: Quotation, after: Quotation | None) -> bool:
    """Whether the next one is its next paragraph, be it in the same line where the page lost its line breaks."""
    if after is None or after.continues:
        return after is not None
    return text[quotation.end - 1] in ".!?…" and text[quotation.end : after.start].isspace()


def _is_closed_oddly(text: str, quotation: Quotation) -> bool:
    """Whether two single marks, inches or an opening mark close it, or “¦ stands there, which was "…" once."""
    inside = text[quotation.start : quotation.end]
    if "“¦" in text[quotation.start : quotation.end + 3]:
        return True
    return "″" in inside or "’’" in inside or inside.endswith((".“", ",“", "?“", "!“"))


def _is_opened_oddly(text: str, quotation: Quotation) -> bool:
    """Whether its line has a closing mark or a mark with a space after it where one may open, or markup."""
    begin = max(0, quotation.start - _LINE)
    line = text[max(begin, text.rfind("\n", begin, quotation.start) + 1) : quotation.end - 1]
    return bool(_ODD_OPENING.search(line))


def _at_end(text: str, quotation: Quotation) -> Evidence:
    found = _LAST.search(text, max(quotation.start, quotation.end - 40), quotation.end)
    start = found.start() if found else quotation.end - 1
    return Evidence(start, quotation.end, "unbalanced_quote", Message("typos.never_opened"))


def _at_start(text: str, quotation: Quotation) -> Evidence:
    found = _FIRST.match(text, quotation.start, quotation.end)
    end = found.end() if found else quotation.start + 1
    return Evidence(quotation.start, end, "unbalanced_quote", Message("typos.never_closed"))
