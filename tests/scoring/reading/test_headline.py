from __future__ import annotations

from scoring.reading.headline import find_headings, find_title, guess_headline
from scoring.reading.sheet import look_over

FIRST = "The harbour opened on Monday after two years of work, and forty boats left it before noon, the mayor said."
SECOND = "The work cost nine million euros, twice what the council had planned for it in the spring of last year."


def test_the_line_that_the_text_speaks_of() -> None:
    assert guess_headline(look_over(f"Farmers march through capital city\n\nMayor opens the harbour\n\n{FIRST}")) == 1


def test_else_the_first_line() -> None:
    assert guess_headline(look_over(f"A day nobody will soon forget\n\n{FIRST}")) == 0


def test_a_sentence_is_no_headline() -> None:
    assert guess_headline(look_over(f"The harbour opened on Monday.\n\n{FIRST}")) is None


def test_title() -> None:
    lines = look_over(f"Menu\n\nMayor opens “the harbour”\n\n{FIRST}").lines
    assert find_title(lines, 'Mayor opens "the harbour" - The Valley Post') == 1
    assert find_title(lines, "Menu of the day") is None


def test_subheads_stand_alone_between_paragraphs() -> None:
    text = "\n\n".join(
        [FIRST, "What it cost", SECOND, "“A debt without end”", FIRST, "a roof", "a tax", "a school", SECOND]
    )
    found = find_headings(look_over(text).lines, None, search=True)
    assert [text[slice(*span)] for span in found.subheads] == ["What it cost", "“A debt without end”"]
    assert found.headline is None


def test_a_standfirst_is_a_subhead_or_a_paragraph() -> None:
    text = f"Mayor opens the harbour\n\nForty boats leave before noon\n\nThe council is glad.\n\n{FIRST}"
    found = find_headings(look_over(text).lines, None, search=True)
    assert len(found.subheads) == 1
    assert len(found.paragraphs) == 2
