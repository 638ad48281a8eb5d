"""The challenges: what to reach, how far one is, calmly."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.theme import Look
from gui.widgets.named import named
from resources.messages import word
from scoring.rewriting.challenges import CHALLENGES, Challenge, Progress

TRACK = 4  # pixels at 100%


class ChallengeList(QWidget):
    """All challenges below each other."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("challenges")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(named(QLabel(word("rewrite.challenges")), "section"))
        self.rows = {each.id: ChallengeRow(each, look) for each in CHALLENGES}
        for row in self.rows.values():
            column.addWidget(row)

    def show_progress(self, found: Sequence[Progress]) -> None:
        """Show how far somebody is in each."""
        for each in found:
            self.rows[each.challenge.id].show_progress(each)


class ChallengeRow(QWidget):
    """A challenge: its words, a thin track, and where one is on it."""

    def __init__(self, challenge: Challenge, look: Look) -> None:
        super().__init__()
        self.setObjectName(f"challenge_{challenge.id}")
        goal = named(QLabel(word(f"rewrite.challenge_{challenge.id}")), "challenge_goal")
        goal.setWordWrap(True)
        self.track, self.told = Track(look), named(QLabel(), "challenge_told")
        self.told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(4)
        for part in (goal, self.track, self.told):
            column.addWidget(part)

    def show_progress(self, found: Progress) -> None:
        """Show how far somebody is."""
        self.track.setVisible(found.state != "barred")
        self.track.show_share(found.share, met=found.state == "met")
        text = word(*found.message)
        if self.told.text() != text:
            self.told.setText(text)
            self.track.setAccessibleName(text)


class Track(QWidget):
    """A thin line that fills; full and closed by a dot where the goal is reached."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._share, self._met = look, 0.0, False
        self.setFixedHeight(look.px(3 * TRACK))

    def show_share(self, share: float, *, met: bool) -> None:
        """Fill so much of it."""
        if (share, met) != (self._share, self._met):
            self._share, self._met = share, met
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, self.height())

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high, colors = self._look.px(TRACK), self._look.theme
        top = (self.height() - high) / 2
        painter.setPen(QColor(colors.muted))
        painter.drawRoundedRect(QRectF(0.5, top + 0.5, self.width() - 1, high - 1), 2, 2)
        painter.fillRect(QRectF(0, top, self.width() * self._share, high), QColor(colors.accent))
        if self._met:
            painter.setBrush(QColor(colors.accent))
            painter.setPen(QColor(colors.paper))
            side = self.height() - 2
            painter.drawEllipse(QRectF(self.width() - side - 1, 1, side, side))
        painter.end()
