"""One article in numbers."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """One article in numbers: its use (``train`` or ``test``), its fold and its measures by the table's order."""

    use: str
    dataset: str
    publisher: str
    label: int
    lean: str
    words: int
    fold: int
    values: tuple[float | None, ...]
