from __future__ import annotations

import pytest

from scoring.errors import UserError
from scoring.intake.decode import decode, encoding_of_mark

TEXT = "The minister said “it’s fine” — café, naïve. "


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "a.txt") == TEXT


def test_letters_of_another_alphabet() -> None:
    text = "Президент встретился с председателем в столице на прошлой неделе. " * 5
    assert decode(text.encode("cp1251"), "a.txt") == text


def test_the_page_says_which() -> None:
    assert decode("Žluťoučký".encode("iso-8859-2"), "a.html", "iso-8859-2") == "Žluťoučký"


def test_an_encoding_nobody_knows_is_passed_over() -> None:
    assert decode("é".encode("cp1252") + b" is a letter", "a.html", "klingon") == "é is a letter"


def test_cut_in_the_middle_of_a_letter() -> None:
    assert decode(("naïve “text” " * 20).encode()[:-3], "a.txt").startswith("naïve “text”")


@pytest.mark.parametrize("data", [b"%PDF-1.4 x", b"PK\x03\x04 x", b"\x89PNG x", b"text\x00\x01\x02"])
def test_binary(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        decode(data, "a.txt")
    assert caught.value.message.id == "intake.binary"


def test_noise() -> None:
    with pytest.raises(UserError) as caught:
        decode(bytes(1 + (i * i * 7919 + i * 31) % 255 for i in range(4_000)), "a.txt")
    assert caught.value.message.id == "intake.undecodable"


def test_mark() -> None:
    assert encoding_of_mark(b"\xef\xbb\xbfx") == "utf-8-sig"
    assert encoding_of_mark(b"x") is None
