from __future__ import annotations

from scoring.report.plain import breakable, cut, plain


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
