"""The head of the receipt: the score with its band and interval, and what it does not say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.theme import Look
from gui.widgets.band_symbol import BandSymbol
from gui.widgets.named import named
from gui.widgets.picture import Picture
from gui.words import band_meaning, band_word, interval_text, score_text
from resources.messages import word
from scoring.charts import score_strip
from scoring.values import Assessment

STRIP = 320.0  # px


class ReceiptHead(QWidget):
    """Score, band, interval, motto; where there is no telling, why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.symbol = BandSymbol(30)
        self.score = named(QLabel(), "score")
        self.band = named(QLabel(), "band")
        self.interval = named(QLabel(), "interval")
        self.band.setWordWrap(True)
        motto = named(QLabel(word("window.motto")), "motto")
        motto.setWordWrap(True)
        self.strip = named(Picture(), "score_strip")
        self.reason = named(QLabel(), "reason")
        self.reason.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.band)
        words.addWidget(self.interval)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.symbol)
        row.addWidget(self.score)
        row.addLayout(words, 1)
        row.setAlignment(self.symbol, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.strip)
        layout.addWidget(self.reason)
        layout.addWidget(motto)

    def show_assessment(self, found: Assessment, look: Look) -> None:
        """Show what came out."""
        self.symbol.resize_to(look.px(30))
        self.symbol.show_band(found.band, look.band(found.band), band_meaning(found.band))
        self.score.setText(score_text(found.score))
        self.score.setAccessibleName(word("window.score_spoken", {"score": score_text(found.score)}))
        self.band.setText(band_word(found.band))
        self.band.setToolTip(band_meaning(found.band))
        interval = interval_text(found.interval)
        self.interval.setText(word("window.interval", {"interval": interval}) if interval else "")
        self.interval.setToolTip(word("window.interval_what"))
        self.interval.setVisible(bool(interval))
        self.strip.setVisible(found.score is not None)
        self.strip.show_svg(score_strip(found.score, found.interval, found.band, look.theme, width=STRIP))
        why = [word(*each.message) for each in found.cautions if each.blocking]
        self.reason.setText(why[0] if why else "")
        self.reason.setVisible(bool(why))
