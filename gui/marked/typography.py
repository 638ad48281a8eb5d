"""Type and space for every role of a line, and the width of the column."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from gui.marked.lines import Role
from gui.theme import Look

EDGE = 4  # pixels around the column, for rings and washes
MEASURE = 68  # characters a line
ALPHABET = "the quick brown fox jumps over the lazy dog and asks who says so, how "
LINE_HEIGHT = QTextBlockFormat.LineHeightTypes.FixedHeight.value
SPACE: dict[Role, tuple[int, int]] = {
    "headline": (0, 16),
    "subhead": (14, 6),
    "body": (0, 12),
    "caption": (0, 16),
    "residue": (0, 4),
    "note": (0, 12),
}
LEADING: dict[Role, float] = {  # pixels a line at 100%
    "headline": 37,
    "subhead": 25.5,
    "body": 25.5,
    "caption": 19,
    "residue": 21,
    "note": 21,
}
TYPE: dict[Role, tuple[int, int, bool]] = {  # size, weight, serif
    "headline": (30, 600, True),
    "subhead": (17, 700, True),
    "body": (17, 400, True),
    "caption": (13, 400, False),
    "residue": (15, 400, True),
    "note": (13, 400, False),
}
QUIET: frozenset[Role] = frozenset({"caption", "residue", "note"})


def column_width(look: Look) -> int:
    """The width of a column of ``MEASURE`` characters."""
    metrics = QFontMetricsF(look.font(17, serif=True))
    return round(metrics.horizontalAdvance(ALPHABET) / len(ALPHABET) * MEASURE)


def block_format(role: Role, look: Look) -> QTextBlockFormat:
    """The space around a paragraph and between its lines."""
    block = QTextBlockFormat()
    above, below = SPACE[role]
    block.setTopMargin(look.px(above))
    block.setBottomMargin(look.px(below))
    block.setLineHeight(look.px(LEADING[role]), LINE_HEIGHT)
    return block


def char_format(role: Role, look: Look) -> QTextCharFormat:
    """The type of a paragraph."""
    signs = QTextCharFormat()
    size, weight, serif = TYPE[role]
    signs.setFont(look.font(size, weight=weight, serif=serif))
    signs.setForeground(QColor(look.theme.muted if role in QUIET else look.theme.ink))
    return signs
