from __future__ import annotations

from resources.themes import theme
from scoring.charts.strip import describe, score_strip
from scoring.charts.svg import alternative

LIGHT = theme("light")


def test_the_strip_says_the_score_in_words() -> None:
    assert alternative(score_strip(71.3, (62.6, 78.2), "carefully reported", LIGHT)) == (
        "71.3 of 100, carefully reported: between 63 and 78 had we learnt from other outlets"
    )


def test_no_score_no_mark() -> None:
    svg = score_strip(None, None, "cannot tell", LIGHT)
    assert "<circle" not in svg
    assert alternative(svg) == "No score: cannot tell"


def test_a_score_without_an_interval() -> None:
    assert describe(40.0, None, "loosely reported") == ("40.0 of 100, loosely reported", "")


def test_the_borders_of_the_bands_are_written() -> None:
    assert all(f">{at}<" in score_strip(50.0, None, "mixed", LIGHT) for at in (0, 40, 60, 100))
    assert ">40<" not in score_strip(50.0, None, "mixed", LIGHT, labels=False)
