"""Code points to UTF-16 units and back: Qt counts units, our spans count code points. The only file that converts."""

from __future__ import annotations

import re
from bisect import bisect_left

OF_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Both ways of counting in one text: linear to make, logarithmic to ask."""

    def __init__(self, text: str) -> None:
        wide = [] if text.isascii() else [found.start() for found in OF_TWO_UNITS.finditer(text)]
        self._wide = wide
        self._units = [at + before for before, at in enumerate(wide)]

    def units(self, point: int) -> int:
        """Where the code point ``point`` begins, in UTF-16 units."""
        return point + bisect_left(self._wide, point)

    def point(self, unit: int) -> int:
        """The code point that the UTF-16 unit ``unit`` belongs to; the middle of a pair belongs to the pair."""
        before = bisect_left(self._units, unit)
        if before and self._units[before - 1] + 1 == unit:
            return self._wide[before - 1]
        return unit - before
