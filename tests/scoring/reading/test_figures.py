"""Which names are people's, and which pronoun stands for them."""

from __future__ import annotations

import pytest

from scoring.reading.figures import find_figures, is_thing
from scoring.values import Attribution, Name, Span


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("Paul Okoro left.", "Paul Okoro", "he"),
        ("Mara Dahl left.", "Mara Dahl", "she"),
        ("So Mrs. Okoro left.", "Okoro", "she"),
        ("The spokesman Robin Falk left.", "Robin Falk", "he"),
        ("The minister Robin Falk left.", "Robin Falk", None),
    ],
)
def test_people(text: str, name: str, gender: str | None) -> None:
    at = text.index(name)
    (figure,) = find_figures(text, [Name(name, (Span(at, at + len(name)),))], ())
    assert figure is not None
    assert figure.gender == gender
    assert figure.answers_to(gender or "he")


def test_who_speaks_is_somebody() -> None:
    text = "Falk said so."
    said = Attribution(Span(0, 4), Span(5, 9), (Span(10, 12),), "person", False)
    assert find_figures(text, [Name("Falk", (Span(0, 4),))], [said])[0] is not None
    assert find_figures(text, [Name("Falk", (Span(0, 4),))], ())[0] is None


def test_a_sentence_end_is_no_title() -> None:
    assert find_figures("He met his wife. Falk left.", [Name("Falk", (Span(17, 21),))], ()) == (None,)


@pytest.mark.parametrize("name", ["BBC", "Texas", "Belarus", "Harbour Bank", "Ministry of Health"])
def test_things(name: str) -> None:
    assert is_thing(Name(name, (Span(0, len(name)),)))
