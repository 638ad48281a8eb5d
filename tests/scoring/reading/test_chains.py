"""Who passed words on."""

from __future__ import annotations

import time

import pytest

from scoring.reading import read
from scoring.reading.chains import is_outlet, pass_on
from scoring.reading.names import find_names
from scoring.reading.pronouns import resolve
from scoring.text.sentences import find_sentences
from scoring.values import Article, Attribution, Span


def chains(body: str) -> list[tuple[str | None, str]]:
    """Each source whose words were passed on, and by whom."""
    document = read(Article("test", "", f"Bridge plan\n\n{body}"))
    return [
        (document.text[slice(*each.source)] if each.source else None, document.text[slice(*each.via)])
        for each in document.attributions
        if each.via
    ]


@pytest.mark.parametrize(
    ("body", "via"),
    [
        ("The border will stay closed, said BelTA, quoted by the BBC.", "the BBC"),
        (
            "“The border will stay closed,” Mr. Kvart was quoted as saying by the Tass news agency.",
            "the Tass news agency",
        ),
        ("The border would stay closed, Kvart said, as quoted by Interfax.", "Interfax"),
        ("The minister said in an interview with Radio Vesta that the border would stay closed.", "Radio Vesta"),
        ("The minister told the Harbour Times that the border would stay closed.", "the Harbour Times"),
        ("“We are ready,” Mara Dahl told Reuters.", "Reuters"),
        ("The state news agency Vesta quoted the minister as saying that the border would stay closed.", "Vesta"),
        ("Reuters, citing two officials, reported that the border would stay closed.", "Reuters"),
        ("Citing two officials, the Harbour Times reported that the border would stay closed.", "the Harbour Times"),
        (
            "The border would stay closed, Vesta reported, according to Radio One.",
            "Radio One",
        ),
        ("The BBC reported that the minister said the border would stay closed.", "The BBC"),
        ("The minister said in remarks carried by state television TVN that the border would stay closed.", "TVN"),
        ("Kvart said the border was closed, Der Spiegel reported.", "Der Spiegel"),
    ],
)
def test_passed_on(body: str, via: str) -> None:
    assert via in " / ".join(go_between for _, go_between in chains(body))


@pytest.mark.parametrize(
    "body",
    [
        "The minister said that the border would stay closed.",
        "The border would stay closed, according to BelTA.",
        "The minister told reporters that the border would stay closed.",
        "Mara Dahl told Paul Okoro that the border would stay closed.",
        "Forty cases were reported by Harbour Hospital, the minister said.",
        "Mara Dahl told the president's spokesman that the border would stay closed.",
        "The Harbour Times reported that the border would stay closed.",
    ],
)
def test_first_hand(body: str) -> None:
    assert chains(body) == []


@pytest.mark.parametrize("piece", ["told Reuters ", "Ann Lee, who denied it, told the BBC of Ann Lee "])
def test_an_endless_sentence_costs_no_more_than_many(piece: str) -> None:
    """Who stands for whom, and who passed on what, looks at a few neighbours only."""
    seconds = []
    for size in (8_000, 64_000):
        text = piece * (size // len(piece))
        sentences, words = find_sentences(text, [Span(0, len(text))])
        names = find_names(text, sentences, words)
        places = range(0, len(text) - 30, 20)
        said = [
            Attribution(Span(at, at + 4), Span(at + 5, at + 9), (Span(at + 10, at + 19),), "person", False)
            for at in places
        ]
        start = time.process_time()
        pass_on(text, sentences, words, resolve(text, sentences, (), names, said))
        seconds.append(time.process_time() - start)
    assert seconds[1] < 24 * seconds[0] + 0.05


def test_outlets() -> None:
    assert is_outlet("the BBC’s")
    assert is_outlet("the state news agency Vesta")
    assert not is_outlet("Mara Dahl")
    assert not is_outlet("the spy agency")
