"""From an assessment to sentences a student can read: for, against, and what to check elsewhere.

Reasons are always given both ways: detailed one-sided explanations persuade too much (Bansal et al. 2021).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from resources.messages import word
from scoring.measures.unsourced_claims.unsourced_claims import ranked
from scoring.scorecard.amounts import amount
from scoring.text.words import find_words
from scoring.values import Assessment, Document, Line, Message, Span

REASONS = 4  # as many as are read; the receipt has them all
CLEAR = 0.5  # points; less than that decides nothing
PHRASE_WORDS = 7
ABOUT_WORDS = 3  # beside a name
OWNED = re.compile(r"['’]s?$")  # what follows a name in "Moscow's"
QUOTED_WORDS = range(6, 13)


class Check(NamedTuple):
    """Something to look up outside this page, and the phrase to type into a search engine."""

    message: Message
    phrase: str


def value_text(line: Line) -> str:
    """A line's value with its unit in words: "42% of words"."""
    return "–" if line.value is None else word(*_value(line))


def standing(percentile: int) -> tuple[str, int]:
    """Where a percentile stands, "above", "below" or "usual", and the percent of articles it is above or below."""
    if 45 < percentile < 55:
        return "usual", percentile
    return ("above", min(percentile, 99)) if percentile >= 55 else ("below", min(100 - percentile, 99))


def case_for(assessment: Assessment) -> tuple[Message, ...]:
    """The strongest reasons for careful reporting, strongest first; never empty."""
    lines = sorted(_measured(assessment), key=lambda line: -line.points)
    found = tuple(_reason(line) for line in lines[:REASONS] if line.points >= CLEAR)
    return found or (Message("explain.case_none_for"),)


def case_against(assessment: Assessment) -> tuple[Message, ...]:
    """The strongest reasons against, strongest first; never empty."""
    lines = sorted(_measured(assessment), key=lambda line: line.points)
    found = tuple(_reason(line) for line in lines[:REASONS] if line.points <= -CLEAR)
    return found or (Message("explain.case_none_against"),)


def checks(assessment: Assessment) -> tuple[Check, ...]:
    """What to look up elsewhere: the story, two unsourced claims, a source, a quotation, in the article's words."""
    document = assessment.document
    found = [
        *_story_check(document),
        *_claim_checks(document),
        *_source_check(document),
        *_quotation_check(document),
    ]
    return tuple({check.phrase: check for check in found}.values())


def _measured(assessment: Assessment) -> list[Line]:
    return [line for line in assessment.lines if line.value is not None and line.percentile is not None]


def _value(line: Line) -> Message:
    return amount(line.value or 0.0, line.unit)


def _reason(line: Line) -> Message:
    kind, share = standing(line.percentile or 0)
    name = Message(f"measures.{line.measure}")
    return Message(f"explain.{kind}", {"name": name, "value": _value(line), "share": share})


def _story_check(document: Document) -> Iterator[Check]:
    phrase = _keywords(document.title)
    if phrase:
        yield Check(Message("explain.check_story"), phrase)


def _claim_checks(document: Document) -> Iterator[Check]:
    phrases = (_keywords(document.text[sentence.start : sentence.end]) for sentence in ranked(document))
    telling = [phrase for phrase in phrases if len(phrase.split()) >= 3]
    for phrase in telling[:2]:
        yield Check(Message("explain.check_claim"), phrase)


def _source_check(document: Document) -> Iterator[Check]:
    """The source heard most, by its full name, with what the story is about."""
    heard = Counter(_named_sources(document))
    if not heard:
        return
    name = heard.most_common(1)[0][0]
    about = [each for each in _keywords(document.title).split() if each not in name.split() and each[0].isalpha()]
    yield Check(Message("explain.check_source"), " ".join([f'"{name}"', *about[:ABOUT_WORDS]]))


def _named_sources(document: Document) -> Iterator[str]:
    """Of each source that holds a name of two words or more, the full name."""
    mentions = sorted((mention, name.text) for name in document.names if " " in name.text for mention in name.mentions)
    for each in document.attributions:
        source = each.speaker or each.source
        if not each.sure or source is None:
            continue
        at = bisect_left(mentions, (Span(source.start, 0), ""))
        if at < len(mentions) and mentions[at][0].end <= source.end:
            yield mentions[at][1]


def _quotation_check(document: Document) -> Iterator[Check]:
    for quotation in document.quotations:
        words = find_words(document.text, quotation.start, quotation.end)
        if len(words) >= QUOTED_WORDS.start:
            last = words[: QUOTED_WORDS.stop][-1]
            yield Check(Message("explain.check_quote"), f'"{_plain(document, Span(words[0].start, last.end))}"')
            return


def _plain(document: Document, span: Span) -> str:
    return re.sub(r"\s+", " ", document.text[span.start : span.end]).replace('"', "")


def _keywords(text: str) -> str:
    """The telling words of a sentence, in its own order: names, numbers and long words."""
    words = [OWNED.sub("", word.text) for word in find_words(text)]
    first = [text for text in words[:1] if len(text) > 4]
    telling = [text for text in words[1:] if text[0].isupper() or text[0].isdigit() or len(text) > 6]
    return " ".join(list(dict.fromkeys(first + telling))[:PHRASE_WORDS])
