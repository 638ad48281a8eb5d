from __future__ import annotations

from pathlib import Path

from scoring.errors import UserError
from scoring.intake.folder import Place, walk


def test_sorted_recursive_without_hidden(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/.hidden", ".git/x.txt", "c.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = [place.path for place in walk(Place(str(tmp_path), "./here/")) if isinstance(place, Place)]
    assert [path.replace("\\", "/") for path in found] == ["./here/a/z.txt", "./here/b.txt", "./here/c.pdf"]


def test_what_a_browser_saves_beside_a_page(tmp_path: Path) -> None:
    for name in ("a.b.html", "a.b_files/frame.html", "c_files/d.txt", "e.HTM", "e-Dateien/x.js"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = [Path(place.path).name for place in walk(Place(str(tmp_path), "here")) if isinstance(place, Place)]
    assert found == ["a.b.html", "d.txt", "e.HTM"]


def test_a_link_back_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("x")
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    found = list(walk(Place(str(tmp_path / "in"), "in")))
    assert [place.path for place in found if isinstance(place, Place)] == [str(Path("in") / "a.txt")]


def test_a_broken_link_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone")
    (found,) = walk(Place(str(tmp_path), "here"))
    assert isinstance(found, UserError)
    assert found.message.id == "intake.missing"
