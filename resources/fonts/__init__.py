"""The fonts that ship: Source Serif 4 to read, Inter for the interface, DejaVu Sans for the scripts both lack."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
BODY = ("SourceSerif4-Regular.ttf", "SourceSerif4-Semibold.ttf", "SourceSerif4-Bold.ttf")
FALLBACK = "DejaVuSans.ttf"


@cache
def characters() -> frozenset[int]:
    """The code points that can be set in every weight of the body type, or in the fallback."""
    body = frozenset.intersection(*(_characters(FOLDER / name) for name in BODY))
    return body | _characters(FOLDER / FALLBACK)


def _characters(path: Path) -> frozenset[int]:
    """The code points of a font: its ``cmap`` tables of format 4 and 12 (OpenType 1.9, chapter cmap)."""
    data = path.read_bytes()
    tables = {data[at : at + 4]: _unpack(">L", data, at + 8)[0] for at in range(12, 12 + 16 * _u16(data, 4), 16)}
    cmap = tables[b"cmap"]
    offsets = {cmap + _unpack(">L", data, cmap + 8 + 8 * i)[0] for i in range(_u16(data, cmap + 2))}
    return frozenset(code for at in offsets for code in _codes(data, at))


def _codes(data: bytes, at: int) -> Iterator[int]:
    kind = _u16(data, at)
    if kind == 12:
        for group in range(_unpack(">L", data, at + 12)[0]):
            first, last = _unpack(">LL", data, at + 16 + 12 * group)
            yield from range(first, last + 1)
    if kind == 4:
        size = _u16(data, at + 6)  # of each of four columns: last code, first code, shift of glyphs, where they are
        for row in range(at + 14, at + 14 + size, 2):
            last, first, shift = _u16(data, row), _u16(data, row + size + 2), _u16(data, row + 2 * size + 2)
            where = row + 3 * size + 2
            offset = _u16(data, where)
            for code in range(first, last + 1):
                glyph = _u16(data, where + offset + 2 * (code - first)) if offset else (code + shift) & 0xFFFF
                if glyph:
                    yield code


def _u16(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "big")


def _unpack(form: str, data: bytes, at: int) -> tuple[int, ...]:
    return struct.unpack_from(form, data, at)
