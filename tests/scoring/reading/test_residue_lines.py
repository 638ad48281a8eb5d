from __future__ import annotations

import pytest

from scoring.reading.residue_lines import look_at
from scoring.values import Span


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("Menu", "label"),
        ("Mayor sells her famous car", "title"),
        ("She sold it on Monday.", "sentence"),
        ("The harbour opened on Monday after two years of work, the mayor said.", "prose"),
        ("word " * 40, "prose"),
    ],
)
def test_form(line: str, form: str) -> None:
    assert look_at(line, Span(0, len(line))).form == form


def test_of_a_long_line_both_ends_are_looked_at() -> None:
    line = look_at("x " * 100_000 + "end.", Span(0, 200_004))
    assert line.stops
    assert len(line.text) < 1_000
