"""Files written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from scoring.errors import UserError


def write_whole(path: str | Path, content: bytes) -> None:
    """Write a file so that a reader sees the old one or all of the new one; UserError where it cannot be written."""
    target = Path(path)
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        draft.write_bytes(content)
        draft.replace(target)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise UserError("files.cannot_write", path=str(path), reason=error.strerror or str(error)) from error
