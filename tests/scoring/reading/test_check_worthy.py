from __future__ import annotations

from scoring.reading.check_worthy import check_worthiness, features
from scoring.reading.phrases import lowered
from scoring.text.words import find_words


def odds(text: str) -> float:
    words = find_words(text)
    return check_worthiness(words, [lowered(word.text) for word in words], asks=False)


def test_numbers_of_the_past_are_worth_checking() -> None:
    assert odds("The city of Belmont lost 4,000 jobs last year.") > 0


def test_thanks_are_not() -> None:
    assert odds("Thank you very much for being with me.") < 0


def test_facts_before_feelings() -> None:
    assert odds("Unemployment fell to 5 percent in March.") > odds("I love this wonderful country of ours.")


def test_features_tell_words_pairs_and_form() -> None:
    words = find_words("Belmont lost 40 jobs")
    found = features(words, [word.text.lower() for word in words], asks=True)
    assert {"lost", "lost 0", "^ belmont", "length 1", "capitals 0", "has number", "has past tense", "has ?"} <= found
