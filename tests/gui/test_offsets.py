"""Code points and UTF-16 units agree with Python's own encoder."""

from __future__ import annotations

from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

from gui.offsets import Offsets


@given(st.text(alphabet=st.sampled_from("aé€😀𝒳\u200f🇧")))
def test_every_position_goes_there_and_back(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le")) // 2
        assert offsets.units(point) == unit
        assert offsets.point(unit) == point


def test_the_middle_of_a_pair_belongs_to_the_pair() -> None:
    assert Offsets("a😀b").point(2) == 1


def test_a_long_text_is_quick() -> None:
    offsets = Offsets("word 😀 " * 200_000)
    start = perf_counter()
    assert offsets.point(offsets.units(1_000_000)) == 1_000_000
    assert perf_counter() - start < 0.1
