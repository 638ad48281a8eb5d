from __future__ import annotations

from collections.abc import Callable

import pytest

from scoring.scorecard.cautions.form import is_listing, is_transcript
from scoring.values import Document

Reader = Callable[..., Document]


TRANSCRIPT = """ANNA BERG: Good evening. The harbour was sold on Monday.
PAUL REED: It was, and not before time.
ANNA BERG: Who decided that?
PAUL REED: The council did. They voted in March.
ANNA BERG: Were the fishermen asked?
PAUL REED: I believe so, but you would have to ask them.
ANNA BERG: We did ask them. They say they were not.
PAUL REED: Then I cannot help you."""
INTERVIEW = TRANSCRIPT.replace("ANNA BERG", "Q").replace("PAUL REED", "Reed")
POEM = """The harbour sleeps beneath the snow
and no one knows where sailors go
when all the lamps along the quay
are handed over to the sea

The gulls have gone, the nets are dry
a paper boat goes drifting by
and someone on the pier will say
that we were here but yesterday"""
SHOPPING = "\n".join(f"- {thing} from the shop at the harbour, two of each." for thing in "abcdefghij")
NUMBERED = "\n".join(f"{i}. Open the door of the harbour office and go in." for i in range(1, 12))
TABLE = "\n".join(f"Ward {i}  Berg {i}21  Reed {i}40" for i in range(1, 16))


@pytest.mark.parametrize("text", [TRANSCRIPT, INTERVIEW, TRANSCRIPT.replace("\n", "\n\n")])
def test_transcripts(reading: Reader, text: str) -> None:
    assert is_transcript(reading(text))


@pytest.mark.parametrize("text", [POEM, SHOPPING, NUMBERED, TABLE])
def test_listings(reading: Reader, text: str) -> None:
    assert is_listing(reading(text))
    assert not is_transcript(reading(text))


def test_a_report_is_neither(reading: Reader, report: str) -> None:
    for text in (report, report * 4, report.replace("\n\n", " ")):
        assert not is_transcript(reading(text))
        assert not is_listing(reading(text))


def test_a_report_with_a_list_and_lead_words_is_neither(reading: Reader, report: str) -> None:
    paragraphs = [
        *report.split("\n\n"),
        "What is known: very little.",
        "- the price, 4 million",
        "- the buyer, a company",
    ]
    document = reading("\n\n".join([*paragraphs, *report.split("\n\n")]))
    assert not is_transcript(document)
    assert not is_listing(document)


def test_labels_that_differ_are_no_speakers(reading: Reader) -> None:
    text = "\n".join(
        f"{name}: The shop stays open this week and closes in May."
        for name in ["Ayr", "Bath", "Cork", "Deal", "Ely", "Fife", "Goole", "Hull"]
    )
    assert not is_transcript(reading(text))
