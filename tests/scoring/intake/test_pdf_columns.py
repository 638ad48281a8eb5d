from __future__ import annotations

import time

from scoring.intake.pdf_columns import Piece, in_order


def piece(text: str, left: float, top: float, width: float = 200) -> Piece:
    return Piece(text, left, left + width, top - 10, top, 10, False)


def row(number: int) -> list[Piece]:
    top = 700 - 12 * number
    return [piece(f"L{number}", 50, top), piece(f"R{number}", 300, top)]


def texts(pieces: list[Piece]) -> list[str]:
    return [each.text for each in in_order(pieces)]


def test_rows_across_two_columns() -> None:
    head, foot = piece("head", 50, 750, 450), piece("foot", 50, 100, 450)
    rows = [each for number in range(4) for each in row(number)]
    assert texts([head, *rows, foot]) == ["head", "L0", "L1", "L2", "L3", "R0", "R1", "R2", "R3", "foot"]


def test_three_columns() -> None:
    pieces = [
        piece(f"{letter}{i}", left, 700 - 12 * i, 90)
        for i in range(4)
        for left, letter in ((0, "a"), (100, "b"), (200, "c"))
    ]
    assert "".join(texts(pieces)) == "a0a1a2a3b0b1b2b3c0c1c2c3"


def test_words_set_far_apart() -> None:
    assert texts(
        [
            piece("That", 50, 700, 20),
            piece("stance has", 100, 700, 150),
            piece("22 May", 400, 700),
            piece("left him", 50, 688),
        ]
    ) == [
        "That stance has",
        "22 May",
        "left him",
    ]


def test_the_order_of_the_file_is_kept_where_it_goes_down_the_columns() -> None:
    pieces = [*(row(i)[0] for i in range(4)), *(row(i)[1] for i in range(4))]
    assert in_order(pieces) == pieces


def test_a_page_of_crumbs_takes_no_time() -> None:
    pieces = [piece("x", 7 * (i % 80), 700 - 12 * (i // 80), 3) for i in range(20_000)]
    start = time.process_time()
    assert sum(each.text.count("x") for each in in_order(pieces)) == len(pieces)
    assert time.process_time() - start < 5


def test_nothing() -> None:
    assert in_order([]) == []
