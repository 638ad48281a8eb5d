from __future__ import annotations

import pytest

from scoring.measures.wording.others import find_others
from scoring.reading import read
from scoring.values import Article

OWN = "The harbour was sold on Monday. Nobody asked us."


@pytest.mark.parametrize(
    "passage",
    [
        "We never sleep and you should not either, they wrote. — Harbour Office (@harbour) May 3, 2021",
        "Look at our boats in the sun before they are gone for good! pic.twitter.com/abc See them all.",
        "By signing up, you agree to our rules.",
        "If you like our boats in the sun, you will love our ferries in the rain: https://boats.example/ferries.",
        "She took the stand:\n\nWe never sleep and you should not either.",
    ],
)
def test_a_passage_of_somebody_else(passage: str) -> None:
    text = f"Harbour sold\n\n{OWN}\n\n{passage}\n\n{OWN} It rained."
    found = [text[start:end] for start, end in find_others(read(Article("test", "test", text)))]
    assert passage.split("\n\n")[-1] in found


def test_a_post_of_two_paragraphs() -> None:
    post = (
        "I saw it all from our window in May.\n\nWe wept for a day and a night, we two. — Ann (@ann) May 3, 2021 Report"
    )
    text = f"Harbour sold\n\n{OWN * 5}\n\n{post}\n\n{OWN}"
    assert {text[start:end] for start, end in find_others(read(Article("test", "test", text)))} == set(
        post.split("\n\n")
    )


def test_of_a_long_paragraph_only_the_sentence_with_the_sign() -> None:
    text = f"Harbour sold\n\n{(OWN + ' ') * 12}By signing up, you agree to our rules. It rained."
    assert [text[start:end] for start, end in find_others(read(Article("test", "test", text)))] == [
        "By signing up, you agree to our rules."
    ]


def test_the_writers_own_words_and_quotations_are_none() -> None:
    text = f"Harbour sold\n\n{OWN}\n\n“We never sleep,” she said. “Ask me why.”"
    assert find_others(read(Article("test", "test", text))) == []
    assert find_others(read(Article("test", "test", ""))) == []


def test_an_interview_is_somebody_elses() -> None:
    turns = "\n\n".join(f"Why did you sell boat {name}?\n\nWell, I never liked it." for name in ("one", "two", "three"))
    text = f"Harbour sold\n\n{OWN}\n\n{turns}"
    assert [text[start:end] for start, end in find_others(read(Article("test", "test", text)))] == [turns]


def test_questions_nobody_answers_are_the_writers() -> None:
    text = f"Harbour sold\n\n{OWN}\n\n" + "\n\n".join(
        f"Did you know {name}?\n\nThe town did not." for name in ("Ann", "Bo", "Cy")
    )
    assert find_others(read(Article("test", "test", text))) == []
