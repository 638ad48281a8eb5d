"""Searching: whatever the case and the accents, and back to the places in the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.panels.reader.searching import MOST_HITS, Searchable


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Rain and RAIN", "rain", ["Rain", "RAIN"]),
        ("Café, cafe\u0301 and CAFE", "cafe", ["Café", "cafe\u0301", "CAFE"]),
        ("the Straße", "STRASSE", ["Straße"]),
        ("🌧 rain 🌧", "🌧", ["🌧", "🌧"]),
        ("Łódź says “yes”", '"yes"', ["“yes”"]),
        ("שלום עולם", "עולם", ["עולם"]),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("aaa", "aa", ["aa"]),
        ("anything", "  ", []),
        ("", "a", []),
    ],
)
def test_what_is_found(text: str, wanted: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in Searchable(text).hits(wanted)] == found


@given(st.text(alphabet=st.sampled_from("aAé\u0301ß🌧 ")), st.text(alphabet=st.sampled_from("aAéß🌧"), min_size=1))
def test_hits_lie_in_the_text_one_after_the_other(text: str, wanted: str) -> None:
    hits = Searchable(text).hits(wanted)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert all(one.end <= other.start for one, other in pairwise(hits))


def test_there_is_an_end_to_what_is_found() -> None:
    assert len(Searchable("a" * 3 * MOST_HITS).hits("a")) == MOST_HITS
