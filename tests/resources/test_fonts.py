from __future__ import annotations

from resources.fonts import BODY, FALLBACK, FOLDER, characters


def test_the_fonts_and_their_licences_are_there() -> None:
    assert all((FOLDER / name).is_file() for name in (*BODY, FALLBACK))
    assert len(list(FOLDER.glob("*LICENSE*"))) == 3


def test_what_can_be_set() -> None:
    known = characters()
    assert all(ord(c) in known for c in "Aé“”’—…−□ЯΩאع😀\u200b")
    assert all(ord(c) not in known for c in "中\x00\U000fffff")
