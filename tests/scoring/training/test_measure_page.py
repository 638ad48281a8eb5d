from __future__ import annotations

from pathlib import Path

from scoring.reading.residue_model import load
from scoring.training.measure_page import Marked, figures, mark, marked_by_folds
from scoring.training.page import Paste
from tests.scoring.training.test_page import write_pages

PROSE = "The harbour number {} opened on Monday after two years of work, and forty boats left it before noon."
LINES = (PROSE.format(1), PROSE.format(2), "Leave a Reply")
PAGE = Paste("a.org", LINES, (False, False, True), clean=False)
CLEAN = Paste("a.org", LINES[:2], (False, False), clean=True)


def test_mark() -> None:
    assert mark(PAGE, load()).found == (False, False, True)


def test_figures() -> None:
    found = figures([mark(PAGE, load()), mark(CLEAN, load())])
    assert found["f1"] == 1.0
    assert found["ratio_error"] == 0.0
    assert found["clean_lines_marked"] == 0.0
    assert found["clean_texts_without_a_mark"] == 1.0


def test_error_of_the_ratio_in_words() -> None:
    assert Marked(PAGE, (True, False, True), (5, 12, 3)).ratio_error() == 5 / 20


def test_each_paste_is_measured_once(tmp_path: Path) -> None:
    write_pages(tmp_path)
    assert len(list(marked_by_folds(tmp_path))) == 60
