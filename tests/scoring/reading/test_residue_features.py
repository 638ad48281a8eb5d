from __future__ import annotations

import pytest

from scoring.reading.residue_features import (
    features,
    has_credit,
    has_date,
    has_post,
    has_sign,
    has_symbol,
    is_byline,
    is_glued,
    is_reference,
    is_trail,
    place_of_phrase,
)
from scoring.reading.residue_lines import PageLine, look_at
from scoring.values import Span


def line(text: str) -> PageLine:
    return look_at(text, Span(0, len(text)))


@pytest.mark.parametrize(
    "text", ["Boats leave the harbour | Reuters", "A boat [Ann Lee/AFP]", "Boats. Photo: Ann Lee/Getty Images"]
)
def test_credit(text: str) -> None:
    assert has_credit(line(text))


@pytest.mark.parametrize("text", ["The mayor told Reuters", "He worked for Reuters and the AP for years.", "The photo"])
def test_no_credit(text: str) -> None:
    assert not has_credit(line(text))


@pytest.mark.parametrize("text", ["By Ann Lee", "By Ann Lee and Tom Roe, Staff Writer", "ByThe Associated Press"])
def test_byline(text: str) -> None:
    assert is_byline(line(text))


@pytest.mark.parametrize("text", ["By any means", "By", "By Monday they had left the town.", "Bygones"])
def test_no_byline(text: str) -> None:
    assert not is_byline(line(text))


def test_dates_marks_and_glued_words() -> None:
    assert has_date(line("December 17, 2023, 12:34 PM"))
    assert has_date(line("3 hours ago"))
    assert not has_date(line("In 2023 the mayor left"))
    assert has_symbol(line("More posts »"))
    assert has_symbol(line("@mayor"))
    assert not has_symbol(line("More posts, he said"))
    assert is_glued(line("More from EuropeMore posts"))
    assert not is_glued(line("More from Europe"))


@pytest.mark.parametrize("text", ["HomeNewsPolitics", "Home > News > Rome", "News | Sports | Weather"])
def test_trail(text: str) -> None:
    assert is_trail(line(text))


@pytest.mark.parametrize("text", ["McDonald", "1/4 teaspoon", "Home", "Rome/Paris"])
def test_no_trail(text: str) -> None:
    assert not is_trail(line(text))


def test_as_many_numbers_for_every_line() -> None:
    assert (
        len({len(features(line(text))) for text in ("Menu", "5", "The mayor left.", "“No,” he said:", "© 2021 A")}) == 1
    )


def test_a_phrase_and_how_much_of_the_line_it_is() -> None:
    assert place_of_phrase(line("Leave a Reply")) > place_of_phrase(line("Leave a reply to the mayor")) > 0
    assert place_of_phrase(line("The mayor left.")) == 0


def test_signs_of_a_page() -> None:
    assert all(has_sign(line(text)) for text in ("Menu", "Boats | Reuters", "3 hours ago", "More »"))
    assert not has_sign(line("The mayor left."))


def test_posts_set_into_the_page() -> None:
    assert has_post(line("— Ann Lee (@annlee) May 4, 2020"))
    assert has_post(line("Boats! pic.twitter.com/abc"))
    assert not has_post(line("Write to ann@lee.org, she said."))


def test_references() -> None:
    assert is_reference(line("[iv] Lee, Harbours, 2019"))
    assert is_reference(line("[12] Lee, Harbours, 2019"))
    assert not is_reference(line("[Related: harbours]"))
