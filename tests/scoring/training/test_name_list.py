from __future__ import annotations

from scoring.training.name_list import choose, clean, lone_words, names_of, pairs_of


def test_names_of_an_article() -> None:
    found = set(names_of("Bridge shut\n\nOn Monday Ann Lee met Bo Ekström. Ekström left."))
    assert found >= {"Ann Lee", "Ekstrom", "Bo Ekstrom"}


def test_plain_names_only() -> None:
    outlets = {"Ann Lee": 5, "NATO": 9, "U.S.": 9, "Table": 9, "Merkel": 3, "A Very Long Row Of Seven Words": 4}
    assert clean(outlets) == {"Ann Lee": 5, "Merkel": 3}


def test_enough_outlets_and_room() -> None:
    outlets = {"Bo Ek": 3, "Ann Lee": 9, "Cy Orr": 2}
    assert choose(outlets) == ["Ann Lee", "Bo Ek"]
    assert choose(outlets, size=8) == ["Ann Lee"]


def test_pairs_of_ordinary_words_with_capitals() -> None:
    text = "The Foreign Minister met John Smith of the Supreme Court in Paris. Special, Counsel"
    assert set(pairs_of(text)) == {"Foreign Minister", "Supreme Court"}


def test_as_many_outlets_as_asked_for() -> None:
    assert choose({"Foreign Minister": 2, "Supreme Court": 1}, enough=2) == ["Foreign Minister"]


def test_lone_words_that_look_like_slips() -> None:
    assert set(lone_words("The Tabel stood by the Table in Paris, and the GOVERMENT left.")) == {"Tabel"}
