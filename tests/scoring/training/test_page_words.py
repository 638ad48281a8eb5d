from __future__ import annotations

from scoring.training.page_words import Labelled, fit_words


def test_words_of_residue_have_points() -> None:
    lines = [Labelled("Read more", True, 1.0), Labelled("The harbour opened.", False, 1.0)] * 20
    words = fit_words(lines)
    assert words["read"] > 0 > words["harbour"]
    assert "" in words


def test_rare_words_have_none() -> None:
    lines = [Labelled("Read more", True, 1.0), Labelled("The harbour opened.", False, 1.0)] * 20
    assert "seldom" not in fit_words([*lines, Labelled("seldom", True, 1.0)])
