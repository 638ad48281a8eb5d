from __future__ import annotations

from typing import get_args

from resources.themes import theme
from scoring.charts.bands import band_symbol
from scoring.charts.svg import alternative
from scoring.values import Band

LIGHT = theme("light")
BANDS: tuple[Band, ...] = get_args(Band)


def test_bands_differ_in_shape_not_only_in_tint() -> None:
    shapes = {band: band_symbol(band, LIGHT).replace(LIGHT.bands[band], "") for band in BANDS}
    bodies = [svg.split("</desc>")[1] for svg in shapes.values()]
    assert len(set(bodies)) == len(BANDS)


def test_a_symbol_says_its_band() -> None:
    assert [alternative(band_symbol(band, LIGHT)) for band in BANDS] == list(BANDS)


def test_it_comes_in_any_size() -> None:
    assert 'width="32" height="32"' in band_symbol("mixed", LIGHT, 32)
