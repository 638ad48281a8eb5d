"""Marks in a list: the parts of an attribution are one, words are cut where they are many."""

from __future__ import annotations

from dataclasses import replace

from gui.panels.receipt.evidence import LONGEST, shorten, shown_marks
from resources.messages import word
from scoring.values import Article, Evidence, Message, Strike
from tests.gui.conftest import TEXT, Assess, mark


def part(words: str, kind: str, group: int, *, sure: bool = True) -> Evidence:
    found = mark(TEXT, words, kind, "hedging.hedge")
    return Evidence(found.start, found.end, kind, found.note, group, sure=sure)


def test_the_parts_of_an_attribution_are_struck_by_their_cue(article: Article, assess: Assess) -> None:
    parts = (
        part("Belta", "source", 7),
        part("reported", "cue", 7),
        part("that rain may come", "content", 7, sure=False),
    )
    (shown,) = shown_marks(replace(assess(article).lines[1], evidence=parts), TEXT)
    assert shown.words == "Belta reported that rain may come"
    assert shown.strike == Strike(parts[1].start, parts[1].end, "cue")
    assert not shown.sure


def test_other_groups_are_of_marks_by_themselves(article: Article, assess: Assess) -> None:
    run = (part("Belta reported", "unsourced_run", 1), part("Nobody has seen it.", "unsourced_run", 1))
    shown = shown_marks(replace(assess(article).lines[1], evidence=run), TEXT)
    assert [each.words for each in shown] == ["Belta reported", "Nobody has seen it."]
    assert shown[0].note == word(*Message("hedging.hedge"))


def test_long_words_are_cut_in_the_middle_between_words() -> None:
    text = "one two\nthree " * 40
    found = shorten(text, 0, len(text))
    assert len(found) <= LONGEST + 3
    assert "\n" not in found
    assert found.startswith("one two three")
    assert " … " in found


def test_one_word_without_end_is_cut_too() -> None:
    assert len(shorten("x" * 10_000, 0, 10_000)) <= LONGEST + 3
