"""Satire: pages that say so, and texts with more coarse or chatty words than news reports have.

Most satire imitates a report too well to be told from one by its words: the second finds about one text in five.
"""

from __future__ import annotations

import re

from scoring.scorecard.cautions.labels import alone, around, ending, headings, short_lines
from scoring.values import Document

DISTINCT = 2
PER_THOUSAND = 6
_LABELS = r"satire|satirical|parody|spoof|humou?r"
_AROUND, _ALONE = around(_LABELS), alone(_LABELS)
_DISCLAIMER = re.compile(
    r"\b(?:is|are|as) (?:an? |pure |strictly |meant as )?(?:work of |piece of )?(?:satire|satirical|parody)\b",
    re.IGNORECASE,
)
# Oaths, interjections and slang.
_WORDS = """
ass asses asshole assholes awesome boo bullshit butt crap crappy crazy damn damned dang dude dudes dumb fart farts
freaking fuck fucked fucking goddamn gonna gosh guess guy guys ha haha heck hell hey hmm huh idiot lol nope
oh ok okay omg pants poop shit shitty stuff stupid sucks ugh uh um wanna weird whoa wow yeah yep yup literally
"""
_CHATTY = frozenset(_WORDS.split())


def says_satire(document: Document) -> bool:
    """Whether the page names itself satire, in its headline, a line of its own or a disclaimer."""
    return (
        any(map(_AROUND.match, headings(document)))
        or any(map(_ALONE.match, short_lines(document)))
        or _DISCLAIMER.search(ending(document)) is not None
    )


def sounds_like_a_joke(document: Document) -> bool:
    """Whether coarse or chatty words are many, quoted or not, and not one word again and again.

    In capitals they may be names ("Guy") and are left out.
    """
    written = [word.text for word in document.words]
    distinct = _CHATTY.intersection(written)
    return len(distinct) >= DISTINCT and 1000 * sum(map(distinct.__contains__, written)) >= PER_THOUSAND * len(written)
