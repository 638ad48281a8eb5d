"""Quotes without a speaker: quotations that nobody in the text is said to have said.

Unit: share of the quotations of three words or more; a quotation over several paragraphs counts once. None without any.
Only quotations that begin a sentence may be alone: within one they are titles, or words of whom the sentence tells of.
Source: Kovach and Rosenstiel 2014, The Elements of Journalism, on transparency about sources.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from scoring.text.cover import Cover
from scoring.text.places import begun_within
from scoring.values import Document, Evidence, Measurement, Message, Quotation

SHORTEST = 3
_NEAR = 600  # characters to either side of a quotation where its speaker may stand
_GAP = 8  # characters between a quotation and what leads on to it
_SAYING = "says|said|states|stated|reads|writes|wrote|fired|adds|added|explains|explained"
_SAID = re.compile(rf"[,.]?[\"”’']? {{1,2}}(?:(?:the |an? )?[\w’'-]{{1,20}} )?(?:{_SAYING})\b")
_LINE = 160  # characters behind a quotation in which a signature stands


def measure(document: Document) -> Measurement:
    """The share of quotations outside every attribution; these are marked."""
    found = [
        each
        for each in document.quotations
        if not each.continues and begun_within(document.words, each.start, each.end) >= SHORTEST
    ]
    if not found:
        return Measurement(None, note=Message("attribution.no_quotations"))
    said = Cover.of(span for each in document.attributions if each.source is not None for span in each.content)
    speaking = sorted(each.cue.start for each in document.attributions if each.source is not None)
    begins = {sentence.start for sentence in document.sentences}
    alone = [
        each
        for each in found
        if each.start in begins
        and not _is_signed(document, each)
        and not _is_led_in(document.text, each)
        and not said.holds((each.start + each.end) // 2)
        and not _speaks(document, speaking, each)
    ]
    note = Message("attribution.quote_without_speaker")
    marks = (Evidence(each.start, each.end, "quote_without_speaker", note) for each in alone)
    evidence = tuple(filter(document.keeps, marks))
    if not evidence:
        return Measurement(0.0, note=Message("attribution.all_spoken", {"count": len(found)}))
    return Measurement(len(evidence) / len(found), evidence)


def _speaks(document: Document, speaking: Sequence[int], quotation: Quotation) -> bool:
    """Whether somebody speaks on the line of a quotation; ``speaking`` is where, in order."""
    start = document.text.rfind("\n", max(0, quotation.start - _NEAR), quotation.start)
    end = document.text.find("\n", quotation.end, quotation.end + _NEAR)
    end = end if end >= 0 else quotation.end + _NEAR
    at = bisect_left(speaking, start if start >= 0 else quotation.start - _NEAR)
    return at < len(speaking) and speaking[at] < end


def _is_led_in(text: str, quotation: Quotation) -> bool:
    """Whether the words before lead on to it ("as a study put it:") or those behind go on to who says it.

    They do behind a comma (``“So it is,” Dahl kept pressing``) and where they begin with a word of saying.
    """
    before = text[max(0, quotation.start - _GAP) : quotation.start].rstrip()
    goes_on = text[quotation.end - 2 : quotation.end - 1] == ","
    return before.endswith((":", ",")) or goes_on or _SAID.match(text, quotation.end) is not None


def _is_signed(document: Document, quotation: Quotation) -> bool:
    """Whether the line below is short and no sentence: ``Mara Dahl, The Norvik Post``."""
    below = document.text[quotation.end : quotation.end + _LINE].partition("\n")[2].lstrip().partition("\n")[0].strip()
    if document.text[quotation.end : quotation.end + 1] == ":":
        return True  # the title of what follows
    return 0 < len(below) < _LINE // 2 and below[0].isupper() and below[-1].isalnum()
