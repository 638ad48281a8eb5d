"""The collector comes round less often, in this process; the ones of others are told when they score."""

from __future__ import annotations

import gc

from scoring.cli.garbage import FEWER_ROUNDS, come_round_less


def test_the_collector_comes_round_less() -> None:
    before = gc.get_threshold()
    come_round_less.cache_clear()
    try:
        come_round_less()
        assert gc.get_threshold()[0] == FEWER_ROUNDS
    finally:
        gc.set_threshold(*before)
