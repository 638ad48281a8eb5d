"""The head of the rewrite's receipt: the score now, what it was, and the difference in points."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import PLAIN, Look
from gui.widgets.band_symbol import paint_band
from gui.widgets.points_button import WRAP, text_height
from gui.words import band_word, interval_text, points_text, score_text
from resources.messages import word
from scoring.rewriting.changes import Changes
from scoring.values import Assessment

SIDE, GAP = 12, 12
SYMBOL, SCORE = 30, 48  # pixels at 100%
LINES = (15, 13, 13)  # type sizes: difference, band, what was
LEAST = 200


class RewriteHead(QWidget):
    """Painted in one go: a label for each number would lay the panel out anew at every key."""

    spoken_as = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rewrite_head")
        self.look = PLAIN
        self._band, self._score = "cannot tell", ""
        self._texts = ("", "", "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self.look = look
        self.updateGeometry()
        self.update()

    def show_scores(self, then: Assessment, now: Assessment, changes: Changes) -> None:
        """Show both scores; where there is no telling, why."""
        texts = (_difference(changes), _band(now), _was(then))
        shown = (now.band, score_text(now.score), texts)
        if shown == (self._band, self._score, self._texts):
            return
        high = self.heightForWidth(self.width())
        self._band, self._score, self._texts = shown
        self.setAccessibleName(". ".join((word("window.score_spoken", {"score": self._score}), *texts)))
        if self.heightForWidth(self.width()) != high:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LEAST, self.heightForWidth(LEAST))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.look.px(SCORE), sum(self._heights(width))) + self.look.px(4)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        look, colors = self.look, self.look.theme
        high, symbol = self.height(), look.px(SYMBOL)
        paint_band(painter, QRectF(SIDE, (high - symbol) / 2, symbol, symbol), self._band, look.band(self._band))
        painter.setFont(look.font(40, weight=600))
        painter.setPen(QColor(colors.ink))
        score = QRectF(SIDE + symbol + GAP, 0, self._score_width(), high)
        painter.drawText(score, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._score)
        heights = self._heights(self.width())
        top = (high - sum(heights)) / 2
        for number, (text, height) in enumerate(zip(self._texts, heights, strict=True)):
            painter.setFont(look.font(LINES[number], weight=600 if number == 0 else 400))
            painter.setPen(QColor(colors.muted if number == 2 else colors.ink))
            painter.drawText(QRectF(self._left(), top, self.width() - self._left() - SIDE, height), WRAP, text)
            top += height
        painter.end()

    def _heights(self, width: int) -> list[int]:
        room = width - self._left() - SIDE
        return [text_height(text, self.look.px(size), room) for text, size in zip(self._texts, LINES, strict=True)]

    def _left(self) -> int:
        return SIDE + self.look.px(SYMBOL) + GAP + self._score_width() + GAP

    def _score_width(self) -> int:
        return self.look.px(52)


def _difference(changes: Changes) -> str:
    if changes.by is None:
        return word("rewrite.no_difference_told")
    return (
        word("rewrite.difference", {"points": points_text(changes.by)}) if changes.by else word("rewrite.no_difference")
    )


def _band(now: Assessment) -> str:
    why = [word(*each.message) for each in now.cautions if each.blocking]
    if why:
        return why[0]
    interval = interval_text(now.interval)
    return f"{band_word(now.band)} · {interval}" if interval else band_word(now.band)


def _was(then: Assessment) -> str:
    return word("rewrite.was", {"score": score_text(then.score), "band": band_word(then.band)})
