"""Hard-wrapped plain text back to one line a paragraph."""

from __future__ import annotations

_NARROW, _WIDE = 50, 100
_ENOUGH = 5
_SHARE = 0.9


def unwrap(text: str) -> str:
    """Join the lines that were broken to fit a width; a text that was not wrapped comes back as it is.

    A line was wrapped if the next line's first word would not have fitted. Poems and lists are not like that.
    """
    lines = text.split("\n")
    width = max(map(len, lines))
    if not _NARROW <= width <= _WIDE:
        return text
    inner = [i for i in range(len(lines) - 1) if lines[i].strip() and lines[i + 1].strip()]
    wrapped = {i for i in inner if len(lines[i].rstrip()) + 1 + len(lines[i + 1].split()[0]) > width}
    if len(wrapped) < max(_ENOUGH, _SHARE * len(inner)):
        return text
    return "".join(_joined(line, index in wrapped) for index, line in enumerate(lines)).rstrip("\n")


def _joined(line: str, wrapped: bool) -> str:
    return line.strip() + (" " if wrapped else "\n")
