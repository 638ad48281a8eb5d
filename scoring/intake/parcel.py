"""A zipped office file made safe: read within limits, its XML parts alone, no entities, packed anew."""

from __future__ import annotations

import io
import zipfile
import zlib

from scoring.errors import UserError

PARTS = 2_000
SIZE = 25_000_000  # bytes of all XML parts, unpacked
_XML = (".xml", ".rels")
_DECLARED = b"<!doctype"  # office files have none; entities that grow without end need one
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, KeyError)


def repack(data: bytes, path: str) -> bytes:
    """The file with its XML parts only; UserError where it is no such file, or unpacks to more than anybody wrote."""
    packed = io.BytesIO()
    left = SIZE
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
            if len(old.filelist) > PARTS:
                raise UserError("intake.word_too_big", path=path, limit=SIZE // 1_000_000)
            for info in {each.filename: each for each in old.filelist}.values():
                if info.filename.lower().endswith(_XML):
                    part = _read(old, info, left, path)
                    left -= len(part)
                    new.writestr(zipfile.ZipInfo(info.filename), part)
    except _BROKEN as error:
        raise UserError("intake.broken", path=path) from error
    return packed.getvalue()


def _read(parcel: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int, path: str) -> bytes:
    """A part, whatever size the file says it has."""
    with parcel.open(info) as file:
        part = file.read(limit + 1)
    if len(part) > limit or info.file_size > limit:
        raise UserError("intake.word_too_big", path=path, limit=SIZE // 1_000_000)
    if _DECLARED in part.replace(b"\0", b"").lower():
        raise UserError("intake.broken", path=path)
    return part
