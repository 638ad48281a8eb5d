from __future__ import annotations

import re

from resources.themes import theme
from scoring.charts.calibration import Bin, calibration_chart
from scoring.charts.svg import alternative

BINS = [Bin(100, 0.25, 0.2), Bin(400, 0.75, 0.9)]


def test_it_says_every_bin_in_words() -> None:
    assert alternative(calibration_chart(BINS, theme("light"))) == (
        "What was said and what was so: said 25%, was 20%; said 75%, was 90%"
    )


def test_more_articles_make_a_larger_circle_and_higher_shares_stand_higher() -> None:
    found = re.findall(r'cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"', calibration_chart(BINS, theme("light")))
    (x, y, few), (right, above, many) = [[float(each) for each in circle] for circle in found]
    assert few < many
    assert right > x
    assert above < y


def test_no_articles_no_circles() -> None:
    assert "<circle" not in calibration_chart([], theme("light"))
