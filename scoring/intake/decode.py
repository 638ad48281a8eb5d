"""Bytes to text: byte order marks, UTF-8, what the page says, then a guess."""

from __future__ import annotations

import re

from scoring.errors import UserError

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_BINARY = re.compile(
    rb"%PDF-|PK\x03\x04|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b|\x7fELF|\xd0\xcf\x11\xe0|[^\x00]{0,4000}\x00"
)
_SAMPLE = 100_000


def decode(data: bytes, path: str, declared: str | None = None) -> str:
    """The text of a file; UserError where it is binary or in no encoding we can tell."""
    marked = encoding_of_mark(data)
    if marked is None and _BINARY.match(data):
        raise UserError("intake.binary", path=path)
    for encoding in (marked or "utf-8", declared):
        text = _try(data, encoding)
        if text is not None:
            return text
    return _guess(data, path)


def encoding_of_mark(data: bytes) -> str | None:
    """The encoding that a byte order mark names."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _try(data: bytes, encoding: str | None) -> str | None:
    try:
        return data.decode(encoding) if encoding else None
    except (LookupError, UnicodeError):
        return None


def _guess(data: bytes, path: str) -> str:
    """Few bytes outside ASCII: UTF-8 with a slip, else Windows; many: ask charset-normalizer."""
    outside = len(data) - len(data.decode("ascii", "ignore"))
    text = data.decode("utf-8", "replace")
    if text.count("\ufffd") * 10 < outside:
        return text
    if outside * 4 < len(data):
        return data.decode("cp1252", "replace")

    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    found = _try(data, best.encoding) if best else None
    if found is None:
        raise UserError("intake.undecodable", path=path)
    return found
