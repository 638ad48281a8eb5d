from __future__ import annotations

from scoring.reading.quoted_on import speak_on
from scoring.values import Attribution, Span

from .prosed import prose

SAID = "The mayor said that the road is shut."
TEXT = SAID + "\n\nSnow fell.\n\n“We cannot clear it this week. We have no salt.”"
GIVEN = Attribution(Span(0, 9), Span(10, 14), (Span(15, 36),), "official", False)


def speech(text: str, *given: Attribution) -> list[str]:
    found = prose(text)
    several = [list(given), *([] for _ in found.sentences[1:])]
    speak_on(found, several)
    return [text[span.start : span.end] for each in several[0] for span in each.content]


def test_quoted_sentences_go_on_with_the_last_speaker() -> None:
    assert speech(TEXT, GIVEN)[1:] == ["“We cannot clear it this week.", "We have no salt.”"]


def test_nobody_spoke_before() -> None:
    assert speech(TEXT) == []
    assert len(speech(TEXT, GIVEN._replace(source=None))) == 1


def test_too_far_on() -> None:
    assert len(speech(SAID + " Snow fell." * 6 + " “We have no salt.”", GIVEN)) == 1


def test_words_quoted_in_a_sentence_are_not_enough() -> None:
    assert len(speech(SAID + "\n\nIt was a “black day” for the town.", GIVEN)) == 1
