"""What could not be taken in, and why."""

from __future__ import annotations

from typing import NamedTuple

from scoring.values import Message


class Failure(NamedTuple):
    """A file, or a row of a corpus, that is no article; ``id`` where the corpus gave one."""

    path: str
    id: str | None
    message: Message
