"""Figures over outlets drawn with replacement: how far a figure depends on which outlets we happened to have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 300
_SEED = 2017
FEWEST = 8  # outlets below which an interval would pretend to know


def publisher_interval(
    publishers: Sequence[str], figure: Callable[[NDArray[np.int64]], float | None]
) -> list[float] | None:
    """The 2.5th and 97.5th percentile of a figure of rows (by their numbers) over resampled publishers."""
    members: defaultdict[str, list[int]] = defaultdict(list)
    for i, publisher in enumerate(publishers):
        members[publisher].append(i)
    parts = [np.array(members[publisher]) for publisher in sorted(members)]
    random = np.random.default_rng(_SEED)
    found = []
    for _ in range(RESAMPLES):
        drawn = np.concatenate([parts[i] for i in random.integers(len(parts), size=len(parts))])
        if (each := figure(drawn)) is not None:
            found.append(each)
    return [float(each) for each in np.quantile(found, [0.025, 0.975])] if found else None
