"""The main screens look as they are known to look; what they are pictured with does not change with the scorecard.

Changed the looks on purpose? ``COPYDESK_NEW_PICTURES=1 pytest tests/gui/test_pictures.py`` takes the pictures anew.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui import work
from gui.app import App
from scoring.reading import read as read_in
from scoring.stories.comparison import Comparer
from tests.gui.pictures import ALLOWED, HALF, different, shrunk

FOLDER = Path(__file__).parent.parent / "pictures"
NEW = "COPYDESK_NEW_PICTURES" in os.environ
Act = Callable[[App, Sequence[str]], object]
TOLD = (
    "{head}\n\nThe council of Dresden closed the old bridge over the river Elbe on {when} after engineers had found "
    "deep cracks in its northern pillar, and lorries must now go round by the motorway until winter.\n\n“We cannot "
    "let a single heavy lorry cross it before every pillar has been examined,” Anna Smith, minister of transport, told "
    "reporters in Dresden."
)


def first(app: App, files: Sequence[str]) -> None:
    """The program as it starts."""


def read(app: App, files: Sequence[str]) -> None:
    app.loading.load(files)
    app.showing.open_article(app.desk.entries[0].key)


def unfold(app: App, files: Sequence[str]) -> None:
    read(app, files)
    app.window.receipt.rows[1].unfold_requested.emit(True)


def view(name: str) -> Act:
    def act(app: App, files: Sequence[str]) -> None:
        read(app, files)
        app.window.acts[name].trigger()

    return act


def story(app: App, files: Sequence[str]) -> None:
    """Two articles that share a passage, one a story of its own."""
    for head, when in (("Bridge closed", "Monday"), ("Deep cracks found", "Tuesday")):
        app.loading.paste(TOLD.format(head=head, when=when))
    app.showing.show_overview()


def side_by_side(app: App, files: Sequence[str]) -> None:
    story(app, files)
    app.showing.show_beside()
    app.window.aligned.step(1)


def in_theme(name: str, before: Act) -> Act:
    def act(app: App, files: Sequence[str]) -> None:
        before(app, files)
        app.dressing.theme(name)

    return act


SCREENS: dict[str, Act] = {
    "first": in_theme("light", first),
    "reader": in_theme("light", read),
    "receipt": in_theme("light", unfold),
    "comparison": in_theme("light", view("compare")),
    "rewrite": in_theme("light", view("rewrite")),
    "story": in_theme("light", story),
    "beside": in_theme("light", side_by_side),
    "dark": in_theme("dark", read),
    "contrast": in_theme("contrast", read),
}


def picture(app: App) -> QImage:
    """The window at half its size, without what changes by itself: the day in the lesson's name, the focus."""
    app.window.bar.show_lesson("")
    if focus := app.window.focusWidget():
        focus.clearFocus()
    for _ in range(5):
        QApplication.processEvents()  # everything gets its place
    return shrunk(app.window.grab().toImage(), HALF)


@pytest.fixture
def files(files: list[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Nothing in sight that is not ours: no sign from the system's fonts, no shape of today's scorecard.

    Stories are compared by what is really read in them: what tests assess by hand has no words.
    """
    monkeypatch.setattr(work, "read_shapes", lambda tick: {"": None})
    monkeypatch.setattr(
        work, "compare", lambda pages, *_: Comparer().compare([read_in(each.article) for each in pages])
    )
    for path in map(Path, files):
        path.write_text(path.read_text("utf-8").replace("🌧 ", ""), "utf-8")
    return files


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_looks_as_it_did(app: App, files: list[str], screen: str, tmp_path: Path) -> None:
    SCREENS[screen](app, files)
    now, kept = picture(app), FOLDER / f"{screen}.png"
    if NEW:
        FOLDER.mkdir(exist_ok=True)
        assert now.save(str(kept))
    assert kept.exists(), __doc__
    share = different(now, QImage(str(kept)))
    if share > ALLOWED:
        now.save(str(tmp_path / kept.name))
    assert share <= ALLOWED, f"{share:.2%} of it looks different: compare {tmp_path / kept.name} with {kept}"


@pytest.mark.parametrize("zone", ["library", "reader", "receipt"])
def test_a_zone_moved_by_eight_pixels_is_seen(app: App, files: list[str], zone: str) -> None:
    read(app, files)
    plain = picture(app)
    moved, panel = QImage(plain), getattr(app.window, zone)
    corner = panel.mapTo(app.window, QPoint()) / HALF
    painter = QPainter(moved)
    painter.drawImage(corner + QPoint(0, 8 // HALF), plain, QRect(corner, panel.size() / HALF))
    painter.end()
    assert different(plain, moved) > ALLOWED


def test_no_kept_picture_is_of_nothing() -> None:
    assert {each.stem for each in FOLDER.glob("*.png")} == set(SCREENS)
