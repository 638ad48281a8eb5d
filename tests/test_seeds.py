"""What a careful reader finds in the sample lesson, found by the program.

No rule is made for a seed: ``planted.toml``, ``attributed.toml`` and ``pasted.toml`` beside the tests of measures and
reading hold the same kinds in other texts.
"""

from __future__ import annotations

import pytest

from resources import seeds
from scoring.engine import analyse
from scoring.intake import take_in
from scoring.values import Analysis, Article

WEEK, STATE, BLOG, COPY, BROADCASTER = range(5)  # the seeds in the order of their names


@pytest.fixture(scope="module")
def lesson() -> list[Analysis]:
    return [analyse(item) for item in take_in([str(seeds())]) if isinstance(item, Article)]


def marked(analysis: Analysis, kind: str) -> list[str]:
    """The texts marked with a kind, in any measure."""
    text = analysis.document.text
    marks = [mark for found in analysis.measurements.values() for mark in found.evidence if mark.kind == kind]
    return [text[mark.start : mark.end] for mark in marks]


@pytest.mark.parametrize(
    ("seed", "kind", "text"),
    [
        (WEEK, "doubled_word", "after after"),
        (WEEK, "misspelling", "Wangi"),
        (WEEK, "unbalanced_quote", 'winners,"'),
        (STATE, "fragment", "ceasefire. fire"),
        (BLOG, "spacing", "Russia ."),
        (BLOG, "unbalanced_quote", "“If"),
        (BLOG, "name_variant", "Lukashenka"),
        (COPY, "run_together", "EuropeMore"),
        (BROADCASTER, "run_together", "HomeNewsPolitics"),
        (WEEK, "agentless_hedge", "is considered"),
        (WEEK, "unsourced_claim", "A statement was released after after the talks in Beijing."),
        (STATE, "source", "the Belarusian state news agency Belta"),
        (WEEK, "source", "observers"),
        (WEEK, "boilerplate", "Powered by"),
        (STATE, "boilerplate", "Leave a Comment"),
        (COPY, "boilerplate", 'Press "Enter" to skip to content'),
        (COPY, "boilerplate", "READ MORE:"),
        (COPY, "boilerplate", "Why China and Russia are partnering up"),
        (COPY, "boilerplate", "Be First to Comment"),
        (BROADCASTER, "boilerplate", "Japan celebrates world baseball tournament victory over US"),
        (BROADCASTER, "boilerplate", "DISQUS: 0"),
    ],
)
def test_a_careful_reader_finds(lesson: list[Analysis], seed: int, kind: str, text: str) -> None:
    assert text in marked(lesson[seed], kind)


@pytest.mark.parametrize(
    ("seed", "source_kind", "source", "cue"),
    [
        (WEEK, "organisation", "the Belarus state-run news agency Belta", "reported"),
        (WEEK, "unnamed", "observers", "have seen"),
        (WEEK, "pronoun", "he", "told"),
        (BLOG, "official", "China’s foreign ministry", "said"),
        (COPY, "document", "a readout published on the official website of the Belarusian presidency", "according to"),
    ],
)
def test_who_says_it(lesson: list[Analysis], seed: int, source_kind: str, source: str, cue: str) -> None:
    document = lesson[seed].document
    found = {
        (each.source_kind, document.text[slice(*each.source)], document.text[slice(*each.cue)])
        for each in document.attributions
        if each.source
    }
    assert (source_kind, source, cue) in found


def test_no_page_residue_counts_as_article(lesson: list[Analysis]) -> None:
    proper = {analysis.document.text[start:end] for analysis in lesson for start, end in analysis.document.paragraphs}
    signs = ("Telegram", "Powered by", "READ MORE", "Leave a", "COMMENTS", "WORDPRESS", "Source:", "I am David", "TAGS")
    assert not [line for line in proper if line.startswith(signs)]


def test_the_headlines_and_subheads_are_the_articles_own(lesson: list[Analysis]) -> None:
    assert [analysis.document.headline is not None for analysis in lesson] == [True, True, False, True, True]
    blog = lesson[BLOG].document
    assert [blog.text[start:end] for start, end in blog.subheads] == [
        "Negotiation background",
        "Xi about Ukraine",
        "What Lukashenka said",
        "US position",
    ]
