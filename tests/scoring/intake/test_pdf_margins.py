from __future__ import annotations

from scoring.intake.pdf_columns import Piece
from scoring.intake.pdf_margins import part

NAMES = {1: "first", 3: "third", 7: "seventh"}


def piece(text: str, top: float) -> Piece:
    return Piece(text, 50, 300, top - 10, top, 10, False)


def page(number: int) -> list[Piece]:
    body = [
        piece(f"{word} line, {NAMES[number]}", 700 - 12 * i) for i, word in enumerate(["one", "two", "three", "four"])
    ]
    return [piece(f"The Valley Post, page {number}", 780), *body, piece(str(number), 20)]


def test_heads_and_numbers_once() -> None:
    bodies, heads = part([page(1), [piece("Other", 780), piece("Only here", 700), piece("Page 2 of 3", 20)], page(3)])
    assert [each.text for each in bodies[1]] == ["Other", "Only here"]
    assert heads == ["The Valley Post, page 1", "1", "Page 2 of 3"]


def test_one_page_keeps_all_but_its_number() -> None:
    ((first, *_, last),), heads = part([page(7)])
    assert first.text == "The Valley Post, page 7"
    assert last.text == "four line, seventh"
    assert heads == ["7"]


def test_nothing() -> None:
    assert part([]) == ([], [])
    assert part([[]]) == ([[]], [])
