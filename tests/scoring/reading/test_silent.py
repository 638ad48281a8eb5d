from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.reading.silent import silent, surely_unsourced
from scoring.values import Article, Document

SAID = "Mill is sold\n\nAnn Lee, the mayor, said that the mill was old.\n\n"
BELOW = "Ann Lee said that it was cold.\n\n"
BEFORE = f"{SAID}It was dark.\n\n"
CLAIM = "The owner stole money from the workers in 1961 and fled to Spain."


def document(text: str) -> Document:
    return read(Article("test", "", BEFORE + text))


def shown(text: str) -> list[str]:
    found = document(text)
    spans = [found.sentences[at] for at in surely_unsourced(found)]
    return [found.text[each.start : each.end] for each in spans]


def test_a_claim_with_nobody_around_it_is_shown() -> None:
    assert shown(CLAIM) == [CLAIM]


@pytest.mark.parametrize(
    "text",
    [
        f"{CLAIM} The workers said so on Monday.",  # somebody speaks in its paragraph
        f"{CLAIM}\n\n“He took everything,” a worker said.",  # and right after it
        "He stole money from the workers in 1961 and fled to Spain.",  # the mayor's words may go on
        "The owner stole money from the workers in 1961, a study found.",
        "The owner 'stole' money from the workers in 1961 and fled to Spain.",
        "The owner, a brilliant man, stole money from the workers in 1961.",
        "The owner, the man who took all the 43 mules of the workers.",  # no clause
        f"{CLAIM} REUTERS/Ann Lee",  # a picture's caption
        "The mill has made 900 sacks a night since the war.\n\nAccording to a poll, it was loved.",  # of the poll?
        "The tower of the old mill is next to the river.",  # of no kind, and not worth a check above all
        "My father and I knew that. We went to the mill every day. " + CLAIM,  # somebody's own story
    ],
)
def test_a_claim_with_a_hint_of_a_source_is_not(text: str) -> None:
    assert shown(text) == []


def test_the_first_paragraph_is_the_news_itself() -> None:
    found = read(Article("test", "", f"Mill is sold\n\n{CLAIM}\n\nAnn Lee said that the mill was old."))
    assert surely_unsourced(found) == []


def test_sentences_that_claim_nothing_may_be_silent_too() -> None:
    found = document("The mill is empty now.\n\nAnn Lee called it a shame.")
    assert silent(found, range(len(found.sentences))) == [2]


def test_the_first_fifth_of_an_article_is_the_news_itself() -> None:
    rest = "\n\nAnn Lee, the mayor, said that it was old." * 20
    assert shown(f"{CLAIM}{rest}") == []
    assert shown(f"Ann Lee said so.{rest}\n\nIt was dark.\n\n{CLAIM}") == [CLAIM]


def test_below_somebodys_words_a_claim_must_be_clearer() -> None:
    assert surely_unsourced(read(Article("test", "", SAID + BELOW + CLAIM))) == []
    clearer = "The government of the state stole 900 million from its schools in 1961, and unemployment was 12 percent."
    assert len(surely_unsourced(read(Article("test", "", SAID + BELOW + clearer)))) == 1


def test_an_age_makes_no_figure() -> None:
    young = "The owner of the mill, Ann Lee, 58, has one of the mules from the town."
    assert shown(young) == []
    assert shown(young.replace("58", "the town's king").replace("one of the", "the 900")) != []
