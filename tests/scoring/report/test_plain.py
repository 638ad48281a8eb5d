from __future__ import annotations

from scoring.report.plain import breakable, cut, plain, window
from scoring.values import Span


def test_control_and_turning_characters_are_left_out() -> None:
    assert plain("a\u202eb\u202c \x00 c\n\n d") == "ab c d"


def test_other_scripts_stay() -> None:
    assert plain("العربية 中文 Кириллица 😀") == "العربية 中文 Кириллица 😀"


def test_a_short_text_is_not_cut() -> None:
    assert cut("A short headline", 40) == "A short headline"


def test_a_long_text_is_cut_before_a_word() -> None:
    assert cut("one two three four five", 16) == "one two three…"


def test_one_endless_word_is_cut_too() -> None:
    assert len(cut("x" * 10_000, 50)) == 50


def test_endless_words_may_break_and_others_not() -> None:
    assert breakable("a word") == "a word"
    assert max(map(len, breakable("x" * 100).split("\u200b"))) <= 24


def test_a_window_holds_what_it_is_about_and_whole_words() -> None:
    text = "word " * 200
    assert window(text, Span(5, 80), 40, 100) == Span(5, 80)
    shown = window(text, Span(0, 999), 700, 100)
    assert shown.start <= 700 < shown.end
    assert set(text[slice(*shown)].split()) == {"word"}
    assert 90 <= shown.end - shown.start <= 100


def test_a_window_at_the_beginning_leaves_no_word_out() -> None:
    assert window("word " * 200, Span(0, 999), 3, 102) == Span(0, 99)


def test_a_window_on_an_endless_word_is_as_long_as_it_may_be() -> None:
    assert window("x" * 1000, Span(0, 1000), 500, 100) == Span(467, 567)
