from __future__ import annotations

from scoring.training.measure_page import figures, marked
from scoring.training.page import Paste

PROSE = "The harbour number {} opened on Monday after two years of work, and forty boats left it before noon."
LINES = (PROSE.format(1), PROSE.format(2), "Leave a Reply")
PAGE = Paste(LINES, (False, False, True), clean=False)
CLEAN = Paste(LINES[:2], (False, False), clean=True)


def test_marked() -> None:
    assert marked(PAGE) == [False, False, True]


def test_figures() -> None:
    found = figures([PAGE, CLEAN])
    assert found["f1"] == 1.0
    assert found["clean_lines_marked"] == 0.0
    assert found["clean_texts_without_a_mark"] == 1.0
