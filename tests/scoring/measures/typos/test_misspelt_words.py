from __future__ import annotations

import pytest

from scoring.measures.typos.misspelt_words import find_misspelt_words

from .found import document, found


@pytest.mark.parametrize(
    "wrong",
    [
        "goverment",
        "recieved",
        "seperate",
        "familys",
        "premission",
        "ocupied",
        "self-sufficent",
        "easyly",
        "wether",
        "sied",
    ],
)
def test_misspelt(wrong: str) -> None:
    assert found(find_misspelt_words, f"The mayor said the {wrong} thing was not on the list of the council.") == [
        wrong
    ]


@pytest.mark.parametrize(
    "right",
    [
        "café",
        "naïve",
        "hasn’t",
        "cyberattack",
        "pre-emptively",
        "rallygoers",
        "o’clock",
        "matter-of-factly",
        "politicising",
        "powersharing",
        "hexafluoride",
        "gov",
        "govt",
    ],
)
def test_known(right: str) -> None:
    assert found(find_misspelt_words, f"The mayor said the {right} thing was not on the list of the council.") == []


def test_short_words_only_beside_very_common_ones() -> None:
    assert found(find_misspelt_words, "The mayor and teh council met in the hall, zek by zek, until noon.") == ["teh"]


@pytest.mark.parametrize("wrong", ["fw", "ov", "anf", "thw"])
def test_slips_of_two_and_three_letters(wrong: str) -> None:
    assert found(find_misspelt_words, f"The mayor looked {wrong} a way out of the hall.") == [wrong]


@pytest.mark.parametrize("right", ["mph", "km", "el", "uk", "tv", "pls", "hrs"])
def test_short_for_something(right: str) -> None:
    assert found(find_misspelt_words, f"The mayor looked {right} a way out of the hall.") == []


def test_capitals_only_where_they_are_no_names() -> None:
    assert found(find_misspelt_words, "Goverments fall. The Ministy of Health fell too.") == ["Goverments", "Ministy"]
    assert found(find_misspelt_words, "Brigde Holdings fell. Mr Goverment and Ann Ministy left.") == []


def test_what_is_used_again_and_again_is_meant() -> None:
    assert found(find_misspelt_words, "A flurb is small. The flurb sings. No flurb is blue.") == []


def test_foreign_phrases_are_left_alone() -> None:
    assert (
        found(find_misspelt_words, "She called it nochnoye svidaniye and laughed. He sang “hasretinden” twice.") == []
    )


def test_addresses_are_left_alone() -> None:
    assert (
        found(find_misspelt_words, "See https://www.qwrtz.org/blorp or @zzgribble or #qwrtz or blorp@zzgribble.com.")
        == []
    )


@pytest.mark.parametrize("broken", ["FranÃ§ois", "FranÃƒÂ§ois", "naà ̄veté", "piÃ±atas"])
def test_letters_in_the_wrong_code_are_left_alone(broken: str) -> None:
    assert found(find_misspelt_words, f"The mayor met {broken} on the way to the council of the town.") == []


def test_known_pairs_of_capitals() -> None:
    text = "He wrote to the Forein Minister. The Speical Counsel and the Supreme Cort heard him."
    assert found(find_misspelt_words, text) == ["Forein", "Speical", "Cort"]
    assert found(find_misspelt_words, "Ann Wallmer met Foreign Minister Forsberg and Judge Courtin.") == []


def test_capital_after_a_quotation_mark() -> None:
    assert found(find_misspelt_words, "He said: “Becuase nobody was there, we left the hall.”") == ["Becuase"]


def test_alone_in_quotation_marks_only_beside_common_words() -> None:
    assert found(find_misspelt_words, "He called it an “importent” step and “hasretinden” a song.") == ["importent"]


@pytest.mark.parametrize("wrong", ["Roman-bilt", "so-calld", "Muslim-majorty", "dep-seatd"])
def test_parts_between_hyphens(wrong: str) -> None:
    assert found(find_misspelt_words, f"The mayor went to the {wrong} part of the county on foot.") == [wrong]


@pytest.mark.parametrize("right", ["trans-Baltic", "also-rans", "Kim Ui-kyom", "Deir ez-Mor", "uber-mayors"])
def test_other_parts_between_hyphens_are_left_alone(right: str) -> None:
    assert found(find_misspelt_words, f"The mayor went to see {right} in the county on foot.") == []


def test_months_and_weekdays() -> None:
    text = "The bridge closes on Febuary 22 and opens on Sonday. It was built by Mayor Fridan and August Sundal."
    assert found(find_misspelt_words, text) == ["Febuary", "Sonday"]


@pytest.mark.parametrize(
    ("word", "sure"), [("goverment", True), ("becaue", True), ("teh", True), ("anf", False), ("baik", False)]
)
def test_sure_only_of_what_looks_like_a_slip(word: str, sure: bool) -> None:
    [mark] = find_misspelt_words(document(f"The mayor said the {word} plan was not on the list of the council."))
    assert mark.sure == sure
    assert mark.note.id == ("typos.misspelling" if sure else "typos.unsure")


@pytest.mark.parametrize("right", ["fulfull [sic]", "Overcriminalization"])
def test_what_the_writer_flagged_or_made_up_of_words(right: str) -> None:
    assert found(find_misspelt_words, f"{right} was the name of the plan that the mayor signed.") == []
