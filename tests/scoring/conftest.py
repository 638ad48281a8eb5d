from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture
def cluster() -> Iterator[str]:
    """The address of a Dask scheduler on this machine, with one worker of two threads."""
    from distributed import LocalCluster

    with LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=1, threads_per_worker=2, processes=False, protocol="tcp://", host="127.0.0.1", dashboard_address=None
    ) as found:
        yield found.scheduler_address
