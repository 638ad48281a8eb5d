"""Shared passages: found where they stand, however edited; not where two only tell the same."""

from __future__ import annotations

from time import process_time

import pytest

from scoring.reading import read
from scoring.stories.passages import passages
from scoring.stories.wording import Wording, wording
from scoring.values import Article

FERRY = (
    "The last ferry left the harbour shortly before midnight, carrying farmers, crates of oranges and a brass band "
    "that had missed its earlier crossing because the trumpeter overslept in a cinema."
)
EDITED = (
    "The last ferry left the port just before midnight, carrying farmers, boxes of oranges and also a brass band "
    "which had missed an earlier crossing because the trumpeter fell asleep in a cinema."
)
SAME_EVENT = (
    "A brass band reached the island on a late boat. Its trumpeter told our reporter that he had slept through a film. "
    "Farmers shared oranges with the musicians during the crossing, which took two hours longer than planned."
)
REST = "Officials in the capital opened a museum of clocks. Snow is expected in the mountains at the weekend."


def told(text: str) -> Wording:
    return wording(read(Article("a", "", text)))


@pytest.mark.parametrize("copy", [FERRY, EDITED])
def test_a_copy_is_found_where_it_stands(copy: str) -> None:
    one, other = f"{REST}\n\n{FERRY}", f"{copy}\n\n{REST.split('. ')[0]}."
    (found,) = [each for each in passages(told(one), told(other)) if each.one.start >= len(REST)]
    assert one[slice(*found.one)] == FERRY.rstrip(".")
    assert other[slice(*found.other)] == copy.rstrip(".")
    assert found.similarity == pytest.approx(1.0) if copy == FERRY else 0.5 < found.similarity < 1.0


def test_two_who_tell_the_same_share_no_passage() -> None:
    assert passages(told(FERRY), told(SAME_EVENT)) == []


def test_the_words_of_a_speaker_are_no_copy() -> None:
    quoted = f"“{FERRY}”"
    assert passages(told(f"{quoted} said the captain."), told(f"The captain said: {quoted}")) == []


def test_a_list_of_names_is_no_copy() -> None:
    names = "Anna Berg, Carl Dorn, Eva Falk, Gerd Holm, Ida Jansen, Karl Lind and Tom Uhl"
    assert passages(told(f"Among them were {names}."), told(f"They elected {names}.")) == []


def test_both_ways_the_same() -> None:
    one, other = told(f"{REST} {FERRY}"), told(f"{EDITED} {REST}")
    there, back = passages(one, other), passages(other, one)
    assert [(each.one, each.other) for each in there] == sorted((each.other, each.one) for each in back)


@pytest.mark.parametrize("word", ["ferry ", "a b ", "1 ", "🌧 ", "ال ", "Ferry said "])
def test_endless_runs_cost_no_more_than_they_are_long(word: str) -> None:
    def cost(count: int) -> float:
        one = told(word * count)
        start = process_time()
        passages(one, one)
        return process_time() - start

    cost(10)
    assert cost(8000) < 20 * cost(1000) + 0.05


def test_nothing_shares_nothing() -> None:
    assert passages(told(""), told(FERRY)) == []
