from __future__ import annotations

from scoring.charts.wrapped import extent, wrapped


def test_a_short_text_is_one_line() -> None:
    assert wrapped("A short headline", 400, 12, 2) == ["A short headline"]
    assert wrapped("", 400, 12, 2) == []


def test_lines_break_between_words_and_fit() -> None:
    lines = wrapped("one two three four five six seven", 60, 12, 9)
    assert " ".join(lines) == "one two three four five six seven"
    assert all(extent(line, 12) <= 60 for line in lines)
    assert len(lines) > 2


def test_what_does_not_fit_is_cut_off() -> None:
    lines = wrapped("word " * 1000, 100, 12, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("word…")
    assert all(extent(line, 12) <= 100 for line in lines)


def test_an_endless_word_is_broken_and_cut_off() -> None:
    lines = wrapped("W" * 5000, 100, 12, 2)
    assert len(lines) == 2
    assert all(extent(line, 12) <= 100 for line in lines)


def test_one_line_can_be_cut_off_too() -> None:
    assert wrapped("credits one, two, three, four", 80, 12, 1) == ["credits one…"]


def test_wide_letters_take_more_room_and_accents_none() -> None:
    assert extent("平", 10) > extent("a", 10)
    assert extent("a\u0301", 10) == extent("a", 10)


def test_a_line_with_another_script_is_taken_to_be_wider() -> None:
    assert extent("Night of fear – ע", 10) > extent("Night of fear – a", 10) * 1.1
    assert extent("Night of fear – “a”…", 10) == extent("Night of fear – “o”…", 10)
