from __future__ import annotations

import re

import pytest

from resources.themes import NAMES, theme
from scoring.charts.share import share_bar
from scoring.charts.svg import alternative


def lengths(svg: str) -> list[float]:
    return [float(found) for found in re.findall(r'<rect [^>]*?width="([\d.]+)"', svg)]


@pytest.mark.parametrize("name", NAMES)
def test_the_largest_share_fills_the_picture(name: str) -> None:
    assert lengths(share_bar(0.4, 0.4, theme(name), name="x", width=101)) == [100]
    assert lengths(share_bar(0.1, 0.4, theme(name), name="x", width=101)) == [25]


def test_no_share_is_no_bar() -> None:
    assert lengths(share_bar(0.0, 0.4, theme("light"), name="x")) == []
    assert lengths(share_bar(0.0, 0.0, theme("light"), name="x")) == []


def test_it_is_told_in_words() -> None:
    assert alternative(share_bar(0.254, 0.5, theme("light"), name="Ada & Bo")) == "Ada & Bo: 25%"
