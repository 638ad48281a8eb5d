from __future__ import annotations

from scoring.reading.check_worthy import Model, check_worthiness, ends_in_ed, features, plain
from scoring.reading.word_looks import all_lowered
from scoring.text.words import find_words


def odds(text: str) -> float:
    words = find_words(text)
    return check_worthiness([word.text for word in words], plain(all_lowered(words)))


def test_numbers_of_the_past_are_worth_checking() -> None:
    assert odds("The city of Belmont lost 4,000 jobs last year.") > 0


def test_thanks_are_not() -> None:
    assert odds("Thank you very much for being with me.") < 0


def test_facts_before_feelings() -> None:
    assert odds("Unemployment fell to 5 percent in March.") > odds("I love this wonderful country of ours.")


def test_features_tell_words_pairs_and_form() -> None:
    words = find_words("Belmont lost 40 jobs")
    found = features([word.text for word in words], plain(all_lowered(words)), asks=True)
    assert {"lost", "lost 0", "^ belmont", "length 1", "capitals 0", "has number", "has past tense", "has ?"} <= found


def test_numbers_are_alike() -> None:
    assert plain(["40", "jobs", "of", "1,000"]) == ["0", "jobs", "of", "0"]


def test_meanings_are_shared_by_the_words_and_features_are_not() -> None:
    model = Model(1.0, {"has number": 2.0}, {"lost": 3.0})
    assert model.odds(["we", "lost", "many", "jobs"], {"has number", "unknown"}) == 1.0 + 2.0 + 3.0 / 2
    assert model.odds([], ()) == 1.0


def test_words_in_ed() -> None:
    assert ends_in_ed(["the", "dam", "opened"])
    assert not ends_in_ed(["the", "editor", "slept"])
    assert not ends_in_ed([])
