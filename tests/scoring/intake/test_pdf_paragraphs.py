from __future__ import annotations

from scoring.intake.pdf_columns import Piece
from scoring.intake.pdf_paragraphs import paragraphs

WIDE = 60  # letters that a line holds


def lines(*texts: str, top: float = 700, left: float = 50, size: float = 10, bold: bool = False) -> list[Piece]:
    """Lines of letters half as wide as high, each one and a fifth below the other; one that is "" leaves a gap."""
    return [
        Piece(text.strip(), x, x + size / 2 * len(text.strip()), y - size, y, size, bold)
        for i, text in enumerate(texts)
        if text
        for x, y in [(left + size / 2 * (len(text) - len(text.lstrip())), top - 1.2 * size * i)]
    ]


FULL = "the words of this line are so many that it is full to edge,"
assert len(FULL) == WIDE - 1


def test_full_lines_go_on_and_short_ones_end() -> None:
    assert paragraphs([lines(FULL, FULL, "and end.", "New words.")]) == [f"{FULL} {FULL} and end.", "New words."]


def test_a_gap() -> None:
    end = FULL.replace("edge,", "edge.")
    assert paragraphs([lines(FULL, end, "", FULL, FULL)]) == [f"{FULL} {end}", f"{FULL} {FULL}"]


def test_an_indent() -> None:
    end = "The words of this line are so many that it is full to edge."
    assert paragraphs([lines(end, end, f"  {end[:-4]}", end)]) == [f"{end} {end}", f"{end[:-4]} {end}"]


def test_headings_are_lines_of_their_own() -> None:
    head = lines("A headline of two", "lines", top=760, size=20)
    bold = lines("Subhead", top=700, bold=True)
    assert paragraphs([head + bold + lines(FULL, "end.", top=688)]) == [
        "A headline of two lines",
        "Subhead",
        f"{FULL} end.",
    ]


def test_a_paragraph_goes_on_in_the_next_column_and_page() -> None:
    column = lines(FULL, FULL.replace("edge,", "edge of"), left=400)
    assert paragraphs([lines(FULL, FULL) + column, lines("the page.", "Then more.")]) == [
        f"{FULL} {FULL} {FULL} {column[-1].text} the page.",
        "Then more.",
    ]


def test_a_sentence_that_ends_with_its_column_ends_the_paragraph() -> None:
    assert len(paragraphs([lines(FULL, "It ended."), lines("Then more.")])) == 2


def test_points_of_a_list() -> None:
    assert paragraphs([lines(FULL, "• one point of the list that goes on to the edge of it all", "• two")])[1:] == [
        "• one point of the list that goes on to the edge of it all",
        "• two",
    ]


def test_nothing() -> None:
    assert paragraphs([]) == []
    assert paragraphs([[]]) == []
