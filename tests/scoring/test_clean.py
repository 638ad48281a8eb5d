from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.clean import clean, clean_title, printable


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("a\r\nb\rc\u2028d\u2029e\ff\x85g", "a\nb\nc\nd\ne\nf\ng"),
        ("e\u0301", "é"),
        ("cafÃ© â€œhiâ€\x9d donâ€™t", "café “hi” don’t"),
        ("“quotes” ‘stay’ – ﬁne…", "“quotes” ‘stay’ – ﬁne…"),
        ("one\u00a0two\u2009three\tfour", "one two three four"),
        ("\ufeffzero\u200bwidth soft\u00adhyphen", "zerowidth softhyphen"),
        ("word\u200djoin", "wordjoin"),
        ("👩\u200d👧 ❤️\u200d🔥", "👩\u200d👧 ❤️\u200d🔥"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u202eabc\u202c\u200f \u2066x\u2069", "abc x"),
        ("a\x00b\x07c\x1bd", "abcd"),
        ("half\ud800 character", "half character"),
        ("中文字符", "中文字符"),
        ("  \n text \n\n", "text"),
    ],
)
def test_clean(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


def test_one_garbled_line_among_sound_ones() -> None:
    assert clean("naïve “yes”\nâ€œnoâ€\x9d") == "naïve “yes”\n“no”"


@given(st.text())
def test_clean_text_is_composed_and_printable(text: str) -> None:
    found = clean(text)
    assert found.encode().decode() == found
    assert "\r" not in found
    assert "\x00" not in found
    assert found == found.strip()


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_composed() -> None:
    assert unicodedata.is_normalized("NFC", clean("A\u030angstro\u0308m"))


def test_title_on_one_line() -> None:
    assert clean_title(" A\n title\t here ") == "A title here"
    assert clean_title(" \n") is None


def test_printable() -> None:
    assert printable("a\udcffb") == "a?b"
