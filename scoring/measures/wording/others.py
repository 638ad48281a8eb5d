"""Passages of an article in which the page or another person speaks, without quotation marks to say so.

An embedded post, signed with a handle or a short link; a passage after a colon at a paragraph's end; a quotation that
nobody closes; a turn in a recorded conversation; the answers of an interview; what the page says to its reader ("by
signing up, you agree"), and headlines beside their addresses.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise, takewhile

from resources import ROOT
from scoring.text.places import last_from, number_at
from scoring.values import Document, Span

_LABEL = re.compile(r"[A-Z][A-Z .’'-]{0,40}: ")
_POSTED = ("(@", "pic.twitter.com", "//t.co/", "<tweet")
_ADDRESSES = ("https://", "http://")
_OF_ME = re.compile(r"\bI\b")
_TO_YOU = re.compile(r"\byou(?:r|['’]\w{1,2})?\b", re.IGNORECASE)
_MARKS = "\"'“‘«"
_SAID = (": '", ": ‘", ': "', ": “")
_LONGEST = 500  # characters of a passage; in a longer paragraph only the sentence with the sign is one
_BACK = 4  # lines of a post
_LINE = 160  # characters
_ANSWER = 200  # characters behind a question in which the answer says "I"


@cache
def _page_signs() -> Mapping[str, Sequence[str]]:
    """What the page says, by its longest word: few articles have any, and words are quickly looked up."""
    with (ROOT / "lexicons" / "wording.toml").open("rb") as file:
        signs: list[str] = tomllib.load(file)["page"]
    words = [max(filter(str.isalpha, sign.split()), key=len) for sign in signs]
    return {word: [sign for each, sign in zip(words, signs, strict=True) if each == word] for word in words}


def find_others(document: Document) -> list[Span]:
    """The passages, in no order."""
    return [span for find in _KINDS for span in find(document)]


def _quoted(document: Document) -> Iterator[Span]:
    text = document.text
    known = {each.start for each in document.quotations}
    for span in document.paragraphs:
        if text[span.start] in _MARKS and span.start not in known and text[span.start + 1 : span.start + 2].isalpha():
            yield _cut(span)
    for at in _places(text, _SAID):
        index = number_at(document.paragraphs, at)
        if index is not None and at + 2 not in known and text[at + 3 : at + 4].isalpha():
            yield _cut(Span(at + 2, document.paragraphs[index].end))
    for before, span in pairwise(document.paragraphs):
        if text[before.end - 1] == ":" and _is_short(span):
            yield span


def _typed(document: Document) -> Iterator[Span]:
    """Quotations with marks of two single ones: ‘‘so’’."""
    for at in _places(document.text, ("‘‘",)):
        index = number_at(document.paragraphs, at)
        if index is not None:
            end = document.paragraphs[index].end
            closed = document.text.find("’’", at, end)
            yield Span(at, closed if closed > 0 else end)


def _talked(document: Document) -> Iterator[Span]:
    """All that follows where names head the turns of a talk: headings that come again."""
    seen = Counter(document.text[start:end] for start, end in document.subheads)
    again = [span for span in document.subheads if seen[document.text[span.start : span.end]] > 1]
    return iter([Span(again[0].start, len(document.text))] if again else [])


def _interviewed(document: Document) -> Iterator[Span]:
    """All that follows the first of several questions to somebody who answers as "I", each a paragraph of its own."""
    asked = [span for span in (*document.subheads, *document.paragraphs) if _is_asked(document.text, span)]
    return iter([Span(min(asked).start, len(document.text))] if len(asked) > 2 else [])


def _is_asked(text: str, span: Span) -> bool:
    if text[span.end - 1] != "?" or not _is_short(span):
        return False
    return bool(_TO_YOU.search(text, *span) and _OF_ME.search(text, span.end, span.end + _ANSWER))


def _labelled(document: Document) -> Iterator[Span]:
    """What follows a speaker's name in capitals at the beginning of a paragraph, as in the record of a conversation."""
    labelled = [span for span in document.paragraphs if _LABEL.match(document.text, *span)]
    return iter(labelled if len(labelled) > 1 else ())


def _posts(document: Document) -> Iterator[Span]:
    """Posts, with the lines before that a post may have begun with."""
    paragraphs = document.paragraphs
    for spot in _places(document.text, _POSTED):
        at = number_at(document.paragraphs, spot)
        if at is not None:
            yield _passage(document, at, spot)
            before = reversed(paragraphs[max(at - _BACK, 0) : at])
            yield from takewhile(lambda span: span.end - span.start <= _LINE, before)


def _page(document: Document) -> Iterator[Span]:
    known = _page_signs()
    signs = [sign for word in set(known).intersection(document.lower) for sign in known[word]]
    for spot in _places(document.text.lower(), signs) if signs else ():
        at = number_at(document.paragraphs, spot)
        if at is not None:
            yield _passage(document, at, spot)


def _linked(document: Document) -> Iterator[Span]:
    for spot in _places(document.text, _ADDRESSES):
        at = number_at(document.sentences, spot)
        if at is not None:
            yield Span(document.sentences[at].start, document.sentences[at].end)


def _places(text: str, signs: Sequence[str]) -> Iterator[int]:
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            yield at
            at = text.find(sign, at + len(sign))


def _passage(document: Document, at: int, spot: int) -> Span:
    """The paragraph if it is short, else its sentence around a place."""
    if _is_short(document.paragraphs[at]):
        return document.paragraphs[at]
    sentence = document.sentences[last_from(document.sentences, spot)]
    return Span(sentence.start, sentence.end)


def _cut(span: Span) -> Span:
    return Span(span.start, min(span.end, span.start + _LONGEST))


def _is_short(span: Span) -> bool:
    return span.end - span.start <= _LONGEST


_KINDS = (_quoted, _typed, _talked, _interviewed, _labelled, _posts, _linked, _page)
