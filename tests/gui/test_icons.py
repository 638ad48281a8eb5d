"""Icons are drawn in the colour asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from gui.icons import icon, pixmap
from resources import ROOT


def test_an_icon_has_the_colour_of_its_text(qapp: QApplication) -> None:
    image = pixmap("plus", "#1F4E79").toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#1f4e79" in seen
    assert not icon("plus", "#000000").isNull()


def test_every_icon_draws(qapp: QApplication) -> None:
    names = [file.stem for file in (ROOT / "icons").glob("*.svg")]
    assert names
    for name in names:
        image = pixmap(name, "#000000").toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())), name
