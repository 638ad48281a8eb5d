"""Lines without blank ones and without the white space around them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scoring.text.lines import find_lines


def test_lines() -> None:
    text = "  one two \n\n \nthree"
    assert [text[start:end] for start, end in find_lines(text)] == ["one two", "three"]


@given(st.text(alphabet="a \n"))
def test_as_splitting_says(text: str) -> None:
    expected = [line.strip(" ") for line in text.split("\n") if line.strip(" ")]
    assert [text[start:end] for start, end in find_lines(text)] == expected
