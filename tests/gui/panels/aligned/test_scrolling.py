"""Linked scrolling: what matches at the reading line stands level."""

from __future__ import annotations

import pytest

from gui.panels.aligned.panel import AlignedPanel


def tops(panel: AlignedPanel, number: int) -> tuple[float, float]:
    band = next(band for band in panel.scrolling.bands() if band.number == number)
    return band.ends[0].top, band.ends[1].top


def test_where_one_text_goes_the_other_follows(panel: AlignedPanel) -> None:
    one, other = panel.texts
    place = one.height_of(0)
    assert place
    one.verticalScrollBar().setValue(round(place.top - one.reading_line()))
    here, there = tops(panel, 0)
    assert here == pytest.approx(one.reading_line(), abs=2)
    expected = min(here, other.height_of(0).top)  # type: ignore[union-attr]  # a page has nothing over its beginning
    assert there == pytest.approx(expected, abs=2)


def test_both_end_together(panel: AlignedPanel) -> None:
    for text, other in (panel.texts, panel.texts[::-1]):
        text.verticalScrollBar().setValue(0)
        text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
        assert other.verticalScrollBar().value() == pytest.approx(other.verticalScrollBar().maximum(), abs=2)


def test_unlinked_each_stands_where_it_is(panel: AlignedPanel) -> None:
    panel.link(False)
    panel.texts[0].verticalScrollBar().setValue(700)
    assert panel.texts[1].verticalScrollBar().value() == 0


def test_a_match_is_brought_level_with_where_it_was_pressed(panel: AlignedPanel) -> None:
    panel.texts[1].verticalScrollBar().setValue(20)
    before = tops(panel, 0)[1]
    panel.scrolling.show_match(0, keep=1)
    assert list(tops(panel, 0)) == pytest.approx([before, before], abs=2)


def test_the_nearest_is_known(panel: AlignedPanel) -> None:
    panel.scrolling.show_match(1)
    assert panel.scrolling.nearest(0) == 1
