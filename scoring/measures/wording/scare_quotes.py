"""Scare quotes: a small-written word in quotation marks that nobody is said to have said.

Words spoken of as words ("the term ‘fiat’"), names, and quotations in a sentence that names its source are none.

Unit: per 1,000 words outside quotations.
Source: Predelli 2003, Scare Quotes and Their Relation to Other Semantic Issues: by them a writer keeps a distance.
"""

from __future__ import annotations

from scoring.measures.wording.own import outside_passages, rate, unsaid
from scoring.text.places import last_from
from scoring.values import Document, Measurement, Quotation, Span

_LONGEST = 40  # characters
_NAMING = (
    "word words term terms phrase phrases call called calls calling dubbed named titled nicknamed nickname letter as "
    "known labelled labeled branded mean meaning means translates say says said saying read reads reading chanted "
    "chanting shouted shouting slogan slogans hashtag"
)
_NAMES = frozenset(_NAMING.split())
_BEFORE = 30  # characters
_MARKS = "“”‘’\"'"


def measure(document: Document) -> Measurement:
    """Scare quotes for every 1,000 of the writer's own words."""
    text, sourced = document.text, _sourced(document)
    small = [Span(each.start, each.end) for each in document.quotations if _is_scare(text, each)]
    nobodys = [span for span in small if last_from(document.sentences, span.start) not in sourced]
    return rate(document, unsaid(document, outside_passages(document, nobodys)), "scare_quote", 1000)


def _sourced(document: Document) -> set[int]:
    """The sentences in which somebody is said to say something."""
    return {last_from(document.sentences, each.cue.start) for each in document.attributions}


def _is_scare(text: str, quotation: Quotation) -> bool:
    start, end, opened, closed, _ = quotation
    if not opened or not closed or end - start > _LONGEST:
        return False
    inside = text[start:end].strip("“”„\"'‘’‚«»‹›`")
    return (
        inside.islower()
        and inside[-1].isalpha()
        and len(inside.split()) == 1
        and not (_is_spoken_of(text, start) or _is_choice(text, start, end))
    )


def _is_spoken_of(text: str, start: int) -> bool:
    """Whether the words before say that a word is spoken of: "the term", "known as a", "meaning the"."""
    before = [word for word in text[max(start - _BEFORE, 0) : start].lower().split() if word not in ("a", "an", "the")]
    return bool(before) and (before[-1] in _NAMES or before[-1][-1] == ":")


def _is_choice(text: str, start: int, end: int) -> bool:
    """Whether it is one answer of several: “very” or “somewhat” keen."""
    before, after = text[max(start - 5, 0) : start], text[end : end + 5]
    return (before.endswith(" or ") and before[0] in _MARKS) or (after.startswith(" or ") and after[-1] in _MARKS)
