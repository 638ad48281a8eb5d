"""Names of people, places and organisations, each with all its mentions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scoring.reading.spelling import common_words
from scoring.reading.word_lists import word_list
from scoring.values import Name, Sentence, Span, Word

_JOINTS = frozenset(("of", "for", "and", "the"))
_OPENING = frozenset("“\"‘'(«„—–•")
_AFTER_STOP = frozenset((": ", ". ", "! ", "? "))


def parts(kind: str) -> frozenset[str]:
    """Words that help to tell where a name begins and ends: titles, particles, bodies, ..."""
    return word_list(kind, "name_parts")


def find_names(text: str, sentences: Sequence[Sentence], words: Sequence[Word]) -> tuple[Name, ...]:
    """The names of the article proper, in order of first mention; "Xi" is a mention of "Xi Jinping"."""
    mentions: dict[str, list[Span]] = {}
    doubtful: list[tuple[Span, list[Word]]] = []
    for sentence in sentences:
        for run in _runs(text, words[sentence.first : sentence.last]):
            span = _span(run)
            if _is_plain(run[0].text) and _opens(text, run[0], words[sentence.first]):
                doubtful.append((span, run[1:]))
            else:
                mentions.setdefault(text[span.start : span.end], []).append(span)
    for span, rest in doubtful:
        # "Downing Street" opens a sentence and is a name elsewhere; in "Yesterday Obama" the name is the rest.
        spans = [span] if text[span.start : span.end] in mentions else [_span(run) for run in _named(rest)]
        for each in spans:
            mentions.setdefault(text[each.start : each.end], []).append(each)
    return _merge(mentions)


def _opens(text: str, word: Word, first: Word) -> bool:
    """Whether a word has its capital because a sentence or a quotation begins with it."""
    return word is first or text[word.start - 1] in _OPENING or text[word.start - 2 : word.start] in _AFTER_STOP


def _runs(text: str, words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words with a capital that stand together and are no titles."""
    run: list[Word] = []
    joints: list[Word] = []
    titles = parts("titles")
    for word in words:
        capital = word[2][0].isupper()  # by place: twice as fast as by name, and this sees every word
        if not capital and not run:
            continue
        bare = _bare(word.text)
        if run and (not _touch(text, (joints or run)[-1], word) or (bare != word.text and _stands_alone(run, bare))):
            yield from _named(run)
            run, joints = [], []
        if capital and bare not in titles:
            run += [*joints, word]
            joints = []
            if bare != word.text:
                yield from _named(run)
                run = []
        elif run and _joins(run, joints, word.text):
            joints.append(word)
        elif run:
            yield from _named(run)
            run, joints = [], []
    if run:
        yield from _named(run)


def _stands_alone(run: Sequence[Word], place: str) -> bool:
    """Whether a country is no part of the name before it: "told Lukashenko China's position"."""
    last = run[-1].text
    return place in parts("countries") and last not in parts("regions") and last not in parts("bodies")


def _touch(text: str, left: Word, right: Word) -> bool:
    gap = text[left.end : right.start]
    return gap == " " or (gap == ". " and len(left.text) == 1)


def _joins(run: Sequence[Word], joints: Sequence[Word], text: str) -> bool:
    """Whether a small word may stand inside the name."""
    if text in parts("particles"):
        return not joints or joints[-1].text not in _JOINTS
    if text in ("of", "for"):
        return not joints and run[-1].text in parts("bodies")
    if text == "the":
        return len(joints) == 1 and joints[0].text in ("of", "for")
    return text == "and" and not joints and any(word.text in ("of", "for") for word in run)


def _named(run: list[Word]) -> Iterator[list[Word]]:
    """The run, without a nation or a day before the name ("Chinese", "Monday"), if a name is left."""
    while run and _bare(run[0].text) in parts("adjectives") and (len(run) == 1 or run[1].text not in parts("bodies")):
        run = run[1:]
    if len(run) > 2 and run[0].text in parts("countries") and parts("bodies").isdisjoint(word.text for word in run):
        yield run[:1]  # "Belarus Alexander Lukashenko"
        run = run[1:]
    if len(run) > 1 or (run and len(run[0].text.strip("'’.")) > 1):
        yield run


def _is_plain(text: str) -> bool:
    return text.lower() in common_words() or text[1:2] in ("'", "’")


def _bare(text: str) -> str:
    return text[:-2] if text[-2:] in ("'s", "’s") else text


def _span(run: Sequence[Word]) -> Span:
    return Span(run[0].start, run[-1].start + len(_bare(run[-1].text)))


def _merge(mentions: dict[str, list[Span]]) -> tuple[Name, ...]:
    """A lone last word (or a family name that stands first) belongs to the first longer name that has it."""
    found = sorted(mentions.items(), key=lambda item: item[1][0])
    wholes: dict[str, str] = {}
    for name, _ in found:
        if " " in name:
            for part in _short_forms(name.split(" ")):
                wholes.setdefault(part, name)
    merged: dict[str, list[Span]] = {}
    for name, spans in found:
        merged.setdefault(wholes.get(name, name), []).extend(spans)
    names = (Name(name, tuple(sorted(spans))) for name, spans in merged.items())
    return tuple(sorted(names, key=lambda name: name.mentions[0]))


def _short_forms(name: list[str]) -> Iterator[str]:
    """What a later mention may say: not "England" for "Bank of England", nor "Korea" for "North Korea".

    Nor the name of a body: "the House" is not the White House.
    """
    if name[0] in parts("regions") or not _JOINTS.isdisjoint(name):
        return
    if name[-1] not in parts("bodies"):
        yield name[-1]
    if name[0] in parts("family_first"):
        yield name[0]
