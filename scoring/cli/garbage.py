"""The collector of garbage, told to come round less often: a reading makes many small values and no garbage."""

from __future__ import annotations

import gc
from functools import cache

FEWER_ROUNDS = 20_000  # values made since the last round; with Python's 700 the rounds take 7% of the time


@cache
def come_round_less() -> None:
    """Once a process, each worker's included."""
    gc.set_threshold(FEWER_ROUNDS)
