"""How the window looks: colours of a theme, sizes of the type scale, palette and style sheet made from both."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from resources import ROOT
from resources.themes import Theme, theme

SANS = "Inter"
SERIF = "Source Serif 4"
STYLE = Path(__file__).parent / "style.qss"
POINTED, WASH, PRESS = 0.06, 0.12, 0.22  # of the accent on paper: pointed at, chosen, held down
EDGE = 0.68  # of muted on paper: the quietest edge that tells where a control is
SIZES = (4, 6, 8, 12, 13, 15, 16, 17, 22, 24, 30, 40)


def load_fonts() -> None:
    """Make the shipped fonts known to Qt; system fonts are poor on a bare machine."""
    for file in sorted((ROOT / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))


def theme_name(choice: str) -> str:
    """The theme for a choice of the View menu: "system" and "contrast" follow the system's light or dark."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    mood = "dark" if dark else "light"
    return {"system": mood, "contrast": f"contrast_{mood}"}.get(choice, choice)


@cache
def mix(one: str, other: str, share: float) -> QColor:
    """``share`` of one colour over the other, opaque."""
    a, b = QColor(one), QColor(other)
    parts = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(share * x + (1 - share) * y) for x, y in parts))


@cache
def _face(pixels: int, weight: int, serif: bool) -> QFont:
    """A font, put together once: rows of lists ask for it at every stroke."""
    font = QFont(SERIF if serif else SANS)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@dataclass(frozen=True, slots=True)
class Look:
    """A theme at a size: everything a widget needs to paint itself."""

    theme: Theme
    scale: float = 1.0

    def px(self, size: float) -> int:
        """Pixels of the design at the chosen text size."""
        return round(size * self.scale)

    def font(self, size: float, *, weight: int = 400, serif: bool = False) -> QFont:
        """A face of the type scale, with figures of one width."""
        return QFont(_face(self.px(size), weight, serif))

    def tint(self, color: str, share: float) -> QColor:
        """A colour laid thinly on paper."""
        return mix(color, self.theme.paper, share)

    def edge(self) -> QColor:
        """The edge of what is written in, dragged or scrolled."""
        return self.tint(self.theme.muted, EDGE)

    def band(self, band: str) -> QColor:
        """The supporting tint of a band."""
        return QColor(self.theme.bands[band])

    def family(self, family: str) -> QColor:
        """The colour of a family's marks and bars."""
        return QColor(self.theme.family(family).color)

    def palette(self) -> QPalette:
        """The palette for Qt's own painting."""
        palette, colors = QPalette(), self.theme
        roles = {
            QPalette.ColorRole.Window: colors.paper,
            QPalette.ColorRole.Base: colors.paper,
            QPalette.ColorRole.AlternateBase: colors.surface,
            QPalette.ColorRole.Button: colors.surface,
            QPalette.ColorRole.ToolTipBase: colors.surface,
            QPalette.ColorRole.Mid: colors.line,
            QPalette.ColorRole.Highlight: colors.accent,
            QPalette.ColorRole.HighlightedText: colors.paper,
            QPalette.ColorRole.Link: colors.accent,
            QPalette.ColorRole.PlaceholderText: colors.muted,
        }
        texts = (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
            QPalette.ColorRole.ToolTipText,
        )
        for role, color in {**roles, **dict.fromkeys(texts, colors.ink)}.items():
            palette.setColor(role, QColor(color))
        for role in texts:
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.muted))
        return palette

    def style_sheet(self) -> str:
        """The style sheet with the theme's colours and the sizes in pixels."""
        colors = self.theme
        tokens = {name: getattr(colors, name) for name in ("paper", "surface", "line", "ink", "muted", "accent")}
        tokens["wash"] = self.tint(colors.accent, WASH).name()
        tokens["press"] = self.tint(colors.accent, PRESS).name()
        tokens["edge"] = self.edge().name()
        sizes = {f"px{size}": f"{self.px(size)}px" for size in SIZES}
        return Template(STYLE.read_text(encoding="utf-8")).substitute(tokens, **sizes, sans=SANS, serif=SERIF)


PLAIN = Look(theme("light"))  # until a window dresses its parts


def look(choice: str, scale: float) -> Look:
    """The look for a choice of the View menu and a text size."""
    return Look(theme(theme_name(choice)), scale)
