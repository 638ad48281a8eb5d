from __future__ import annotations

from resources.messages import word
from scoring.reading import read
from scoring.scorecard.cautions import MIN_WORDS, UNSCORABLE, find_cautions
from scoring.values import Article

SENTENCE = "The council sold the harbour to a company that is not from here. "


def ids(text: str) -> list[str]:
    return [caution.id for caution in find_cautions(read(Article("test", "test", f"Harbour sold\n\n{text}")))]


def test_a_plain_article_has_none() -> None:
    assert ids(SENTENCE * 12) == []


def test_too_short_names_the_words() -> None:
    (caution,) = find_cautions(read(Article("test", "test", f"Harbour sold\n\n{SENTENCE * 3}")))
    assert caution.id in UNSCORABLE
    assert caution.blocking
    assert word(*caution.message) == f"Too short to tell (39 words; {MIN_WORDS} needed)"


def test_the_limit() -> None:
    words = "The harbour is closed and it is cold. "
    assert ids(words * 7) == ["too_short"]
    assert ids(words * 7 + "They went to the pub.") == []


def test_not_english_is_said_rather_than_too_short() -> None:
    assert ids("De raad verkocht de haven aan een bedrijf dat niemand kent. " * 4) == ["not_english"]
    assert ids("De raad verkocht de haven aan een bedrijf dat niemand kent. " * 40) == ["not_english"]


def test_mostly_quotation() -> None:
    quoted = "“" + SENTENCE * 11 + "” she said to the clerk."
    assert ids(quoted) == ["mostly_quotation"]
    assert "mostly_quotation" not in UNSCORABLE


def test_mixed_spelling_does_not_block() -> None:
    mixed = "The colour of the harbour is the color of a neighbor at night. "
    (caution,) = find_cautions(read(Article("test", "test", f"Harbour sold\n\n{SENTENCE * 12}{mixed}")))
    assert not caution.blocking
    assert word(*caution.message).startswith(
        "British and American spelling are mixed (colour, harbour beside color, neighbor"
    )


def test_an_empty_article() -> None:
    assert [caution.id for caution in find_cautions(read(Article("test", "test", "")))] == ["too_short"]
