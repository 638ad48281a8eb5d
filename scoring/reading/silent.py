"""Sentences in which and around which nothing hints at a source: what is shown as unsourced must surely be so."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Set

from scoring.reading.ages import is_age
from scoring.reading.check_worthy import ends_in_ed
from scoring.reading.claim_words import claim_kind, claim_words
from scoring.reading.clear_claim import clear_claim
from scoring.reading.counted import is_report_of_figures, may_be_counted_elsewhere
from scoring.reading.cue_lexicon import lexicon
from scoring.reading.phrases import match
from scoring.reading.word_looks import looks_of
from scoring.text.remembered import kept_for_the_last, remembered
from scoring.values import Document, Sentence

_BELOW_A_SOURCE = 4.5  # log odds of a claim in the paragraph after one in which somebody speaks
_OF_EVENTS = {"number", "other"}
_SHORT = 3  # letters of words that tell nothing
_MOST_PERSONS = 0.1  # "I" and "you" by sentence; an article with more is somebody's own story or talk
_OPENING = "\"“«„‘'"
_NO_PROSE = '"“”«»„‘:[]@#…|•→'
_LEAD_SHARE, _LONGEST_LEAD = 5, 5  # the first fifth of the sentences, and no more of them, mostly tell the news
_ASIDE = re.compile(
    r"REUTERS|Reuters/|Getty Images|AP Photo|/AP\b|/AFP|Photo(?:graph)? by|Photo:"  # of a caption
    r"|\bmisstated\b|\b[Cc]orrection:"
)
_ASIDE_REACH = 200
_STUDY = frozenset(("researchers", "researcher", "authors", "study", "scientists"))
_BEFORE = 2  # sentences


@kept_for_the_last
def surely_unsourced(document: Document) -> list[int]:
    """The numbers of the unsourced sentences that may be shown as such; the beginning mostly tells the news."""
    if is_report_of_figures(document):
        return []
    lead = document.sentences[0].paragraph if document.sentences else 0
    begun = min(len(document.sentences) // _LEAD_SHARE, _LONGEST_LEAD)
    unsourced = [each.sentence for each in document.claims if each.status == "unsourced" and each.sentence >= begun]
    found = [at for at in unsourced if document.sentences[at].paragraph > lead + 1]
    sourced = _sourced(document)
    return [
        at
        for at in silent(document, found)
        if _is_clear(document, document.sentences[at], sourced)
        and not _tells_the_news(document, document.sentences[at])
        and not may_be_counted_elsewhere(document, at, sourced)
    ]


def _is_clear(document: Document, sentence: Sentence, sourced: Set[int]) -> bool:
    """Whether it is a clear claim and does not point back; below somebody's words it may go on with them."""
    words = document.lower[sentence.first : sentence.last]
    if match(claim_words().near, words, 0, len(words)):
        return False
    return clear_claim(_texts(document, sentence)) > (_BELOW_A_SOURCE if sentence.paragraph - 1 in sourced else 0)


def _sourced(document: Document) -> set[int]:
    """The paragraphs in which somebody speaks."""
    return {document.sentences[claim.sentence].paragraph for claim in document.claims if claim.is_sourced}


def _tells_the_news(document: Document, sentence: Sentence) -> bool:
    """Whether it tells what happened with words of the headline or the first sentence: the article's own event."""
    words = document.lower[sentence.first : sentence.last]
    if claim_kind(words, 0, len(words)) not in _OF_EVENTS or not (ends_in_ed(words) or set(words) & claim_words().past):
        return False
    main = {*document.lower[: document.sentences[0].last], *document.title.lower().split()}
    return any(len(word) > _SHORT and word in main for word in words)


def silent(document: Document, numbers: Iterable[int]) -> list[int]:
    """Which of these sentences are plain prose in whose paragraph nobody speaks, nor in the quotation after it."""
    if _is_personal(document):
        return []
    sentences = document.sentences
    sourced = _sourced(document)
    return [
        at
        for at in numbers
        if sentences[at].paragraph not in sourced
        and not _goes_on(document, at)
        and not _tells_of_study(document, at)
        and _is_prose(document, at)
        and not _hints(_texts(document, sentences[at]))
    ]


def _goes_on(document: Document, at: int) -> bool:
    """Whether a paragraph points back as it begins, as to a source in the paragraph before: "He", "Most", "also"."""
    sentence = document.sentences[at]
    if at and document.sentences[at - 1].paragraph == sentence.paragraph:
        return False
    words = document.lower[sentence.first : sentence.last]
    return match(claim_words().near, words, 0, len(words)) is not None or not claim_words().inside.isdisjoint(words)


def _tells_of_study(document: Document, at: int) -> bool:
    """Whether researchers or their paper stand in a sentence close by: what is told between is theirs."""
    near = document.sentences[max(0, at - _BEFORE) : at + 2]
    return not _STUDY.isdisjoint(document.lower[near[0].first : near[-1].last])


def _texts(document: Document, sentence: Sentence) -> tuple[str, ...]:
    """The words, without ages: they count nothing."""
    words = document.words[sentence.first : sentence.last]
    return tuple([word.text for word in words if not is_age(document.text, word)])


def _is_personal(document: Document) -> bool:
    """Whether the writer or the reader comes in again and again, outside quotations."""
    persons = claim_words().persons
    places = [
        word.start for word, low in zip(document.words, document.lower, strict=False) if low in persons and low != "us"
    ]
    starts = [each.start for each in document.quotations]
    quoted = [each for each in places if (at := bisect_right(starts, each)) and each < document.quotations[at - 1].end]
    return len(places) - len(quoted) > _MOST_PERSONS * len(document.sentences)


def _is_prose(document: Document, at: int) -> bool:
    """Whether it is a whole sentence without quotation marks, and neither follows a colon nor leads to a quotation."""
    sentence = document.sentences[at]
    text = document.text[sentence.start : sentence.end]
    before = document.text[max(0, sentence.start - len("¶¶  ")) : sentence.start].rstrip()
    after = document.text[sentence.end : sentence.end + len("¶¶  ")].lstrip()
    line = document.paragraphs[sentence.paragraph]
    around = (max(line.start, sentence.start - _ASIDE_REACH), min(line.end, sentence.end + _ASIDE_REACH))
    return (
        text[0].isupper()
        and claim_words().appeals.isdisjoint(document.lower[sentence.first : sentence.first + 1])
        and text[-1] == "."
        and before[-1:] != ":"
        and after[:1] not in tuple(_OPENING)
        and " '" not in text
        and not any(sign in text for sign in _NO_PROSE)
        and not _ASIDE.search(document.text, *around)
    )


@remembered
def _hints(texts: tuple[str, ...]) -> bool:
    """Whether a word speaks of somebody's words, wishes or thoughts, or of a place where such are written."""
    lexicon_of_claims = claim_words()
    lower = [look.lower for look in looks_of(texts)]
    said = [word for word in lower if word in lexicon() and word not in lexicon_of_claims.other_senses]
    return bool(said) or not lexicon_of_claims.traces.isdisjoint(lower)
