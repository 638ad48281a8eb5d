"""The layers: a switch for every family that has something marked, with a sample of its line."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.theme import Look
from gui.widgets.flow import Flow
from gui.widgets.named import named
from gui.widgets.underline import paint_underline
from gui.words import family_word
from resources.messages import word

BOX = 14
TICK = (QPointF(0.25, 0.52), QPointF(0.43, 0.7), QPointF(0.76, 0.32))


class TickBox(QAbstractButton):
    """A tick box in a colour, with a line under its label."""

    def __init__(self, text: str, look: Look, color: str, underline: str = "none") -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(text)
        self.setFont(look.font(13))
        self._look, self._color, self._underline = look, QColor(color), underline

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(self._look.px(BOX) + 8 + width + 6, self._look.px(28))

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, side = self._look.theme, self._look.px(BOX)
        box = QRectF(4, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(QColor(self._color if self.isChecked() else colors.muted), 1.4))
        painter.setBrush(self._color if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)
        if self.isChecked():
            painter.setPen(QPen(QColor(colors.paper), 1.8))
            painter.drawPolyline([box.topLeft() + p * side for p in TICK])
        painter.setPen(QColor(colors.ink if self.isChecked() else colors.muted))
        left = box.right() + 6
        text = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._underline != "none":
            width = self.fontMetrics().horizontalAdvance(self.text())
            y = self.height() / 2 + self.fontMetrics().ascent() / 2 + 3
            paint_underline(painter, left, left + width, y, self._underline, self._color)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class LayerSwitch(TickBox):
    """The switch of a family: its label carries the family's own underline."""

    def __init__(self, family: str, count: int, look: Look) -> None:
        style = look.theme.family(family)
        super().__init__(family_word(family), look, style.color, style.underline)
        self.setObjectName(f"layer_{family}")
        self.setToolTip(word(f"families.{family}_what"))
        self.family = family
        self.show_count(count)

    def show_count(self, count: int) -> None:
        """Say how many marks the family has."""
        self.setAccessibleName(word("window.layer", {"family": family_word(self.family), "count": count}))


class LayersBar(QWidget):
    """All switches in a row; tells which families are on, and whether sources are joined to their words."""

    spoken_as = QAccessible.Role.Grouping
    changed = Signal(frozenset)
    sources_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, joins: bool = True) -> None:
        super().__init__(parent)
        self._joins = joins
        self.setObjectName("layers")
        self.setAccessibleName(word("window.layers"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._off = {"wording"}  # tone tempts to judge by taste: shown when asked for
        self.switches: list[LayerSwitch] = []
        self.sources: TickBox | None = None
        self._joined = False
        self._before: set[str] | None = None  # what was off before families were shown one at a time
        self._look: Look | None = None
        self._row = Flow(6, self)
        self._row.setContentsMargins(8, 6, 8, 6)

    def show_counts(self, counts: Mapping[str, int], look: Look) -> None:
        """One switch a family, in the receipt's order; what was switched off stays off."""
        if look is self._look and list(counts) == [switch.family for switch in self.switches]:
            for switch in self.switches:
                switch.show_count(counts[switch.family])
            return
        self._look = look
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.sources = None
        self.switches = [LayerSwitch(family, count, look) for family, count in counts.items()]
        for switch in self.switches:
            switch.setChecked(switch.family not in self._off)
            switch.toggled.connect(lambda on, family=switch.family: self._toggle(family, on))
            self._row.addWidget(switch)
        if self._before is not None:
            self._keep_one()
        if self._joins and "attribution" in counts:
            self._row.addWidget(self._make_sources(look))

    def show_sources(self, on: bool) -> None:
        """Show whether sources are joined to their words."""
        self._joined = on
        if self.sources is not None:
            self.sources.setChecked(on)

    def show_one(self, one: bool) -> None:
        """Show one family at a time, beginning with the first that is on, or those that were shown before."""
        if one and self._before is None:
            self._before = set(self._off)
            self._keep_one()
        elif not one and self._before is not None:
            self._off, self._before = self._before, None
            for switch in self.switches:
                switch.setChecked(switch.family not in self._off)

    def step(self) -> None:
        """Show the next family alone: the first where several are shown."""
        on = [number for number, switch in enumerate(self.switches) if switch.isChecked()]
        wanted = (on[0] + 1) % len(self.switches) if len(on) == 1 else 0
        for number, switch in enumerate(self.switches):
            switch.setChecked(number == wanted)

    def follow(self, before: QWidget) -> None:
        """Let Tab come here after a widget: it would come to what was made last at the very end."""
        for each in [*self.switches, *([self.sources] if self.sources else [])]:
            QWidget.setTabOrder(before, each)
            before = each

    def on(self) -> frozenset[str]:
        """The families that are switched on."""
        return frozenset(switch.family for switch in self.switches if switch.isChecked())

    def _keep_one(self) -> None:
        for switch in [switch for switch in self.switches if switch.isChecked()][1:]:
            switch.setChecked(False)

    def _make_sources(self, look: Look) -> TickBox:
        self.sources = named(TickBox(word("window.sources"), look, look.theme.accent), "sources")
        self.sources.setToolTip(word("window.sources_what"))
        self.sources.setAccessibleName(word("window.sources"))
        self.sources.setAccessibleDescription(word("window.sources_what"))
        self.sources.setChecked(self._joined)
        self.sources.toggled.connect(self.sources_changed)
        return self.sources

    def _toggle(self, family: str, on: bool) -> None:
        (self._off.discard if on else self._off.add)(family)
        if on and self._before is not None:
            for switch in self.switches:
                switch.setChecked(switch.family == family)
        self.changed.emit(self.on())
