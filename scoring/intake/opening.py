"""Bytes of a file, or why they cannot be had."""

from __future__ import annotations

import errno
import stat
from pathlib import Path
from typing import BinaryIO

from scoring.errors import UserError

LIMIT = 10_000_000
_REASONS = {
    errno.ENOENT: "intake.missing",
    errno.ENOTDIR: "intake.missing",
    errno.EACCES: "intake.forbidden",
    errno.EPERM: "intake.forbidden",
    errno.ELOOP: "intake.link_loop",
}


def is_folder(real: str, path: str) -> bool:
    """Whether it is a folder; UserError where it is neither that nor a plain file."""
    try:
        mode = Path(real).stat().st_mode
    except OSError as error:
        raise trouble(error, path) from error
    except ValueError as error:  # a NUL character in the name
        raise UserError("intake.missing", path=path) from error
    if not (stat.S_ISDIR(mode) or stat.S_ISREG(mode)):
        raise UserError("intake.no_file", path=path)
    return stat.S_ISDIR(mode)


def read_file(real: str, path: str, limit: int = LIMIT) -> bytes:
    """All bytes of a plain file."""
    try:
        with Path(real).open("rb") as file:
            return read_stream(file, path, limit)
    except OSError as error:
        raise trouble(error, path) from error


def read_stream(file: BinaryIO, path: str, limit: int = LIMIT) -> bytes:
    """All bytes of a stream, no more than the limit."""
    data = file.read(limit + 1)
    if not data:
        raise UserError("intake.empty", path=path)
    if len(data) > limit:
        raise UserError("intake.too_big", path=path, limit=limit // 1_000_000)
    return data


def trouble(error: OSError, path: str) -> UserError:
    """What the system's error means to a user."""
    known = _REASONS.get(error.errno or 0)
    if known:
        return UserError(known, path=path)
    return UserError("intake.unreadable", path=path, reason=error.strerror or str(error))
