"""Rows of gzip JSON Lines, the form of all gold data."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a file, one after another."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)
