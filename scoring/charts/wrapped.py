"""Words that must fit a picture: SVG breaks no lines, so they are broken by the widths that letters about have."""

from __future__ import annotations

import unicodedata

CUT = "…"
OURS, MORE = 0x590, (0x1E00, 0x20CF)  # Latin, Greek and Cyrillic; more of them, and punctuation
WIDER = 1.14  # a letter of another script, and all of its line may be set in a wider face that has it
_NARROW = frozenset("iIljt.,:;'|!()[]fr ‘’“”\"-")
_BROAD = frozenset("mwMW@%—–…")


def wrapped(text: str, width: float, size: float, most: int) -> list[str]:
    """The text in at most so many lines of a width in px, set in a size; what does not fit is cut off with an ellipsis.

    A word too long for a line is broken where the line ends.
    """
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if extent(longer, size) <= width:
            lines[-1] = longer
            continue
        lines += _broken(word, width, size)
        if len(lines) > most + 1:
            break
    lines = [line for line in lines if line]
    return lines if len(lines) <= most else [*lines[: most - 1], _cut(lines[most - 1], width, size)]


def extent(text: str, size: float) -> float:
    """About how wide a text is in px; rather too much than too little."""
    face = 1.0 if all(ord(c) < OURS or MORE[0] <= ord(c) <= MORE[1] for c in text) else WIDER
    return size * face * sum(map(_letter, text))


def _letter(c: str) -> float:
    if unicodedata.category(c) in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(c) in "WF":
        return 1.05
    if c in _NARROW:
        return 0.36
    return 0.9 if c in _BROAD else 0.7 if c.isupper() else 0.59


def _broken(word: str, width: float, size: float) -> list[str]:
    pieces = [""]
    for c in word:
        if pieces[-1] and extent(pieces[-1] + c, size) > width:
            pieces.append("")
        pieces[-1] += c
    return pieces


def _cut(line: str, width: float, size: float) -> str:
    """The line with an ellipsis, cut before a word where there is one not too far back."""
    cut = line
    while cut and extent(cut + CUT, size) > width:
        cut = cut[:-1]
    in_a_word = line[len(cut) : len(cut) + 1].isalnum()
    if in_a_word and " " in cut[len(cut) // 2 :]:
        cut = cut.rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:.") + CUT
