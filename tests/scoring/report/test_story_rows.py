"""What a story's section tells, on three articles of which two go back to one report."""

from __future__ import annotations

import pytest

from scoring.report.story import StoryPart
from scoring.report.story_rows import ALONE, Rows, Teller
from scoring.report.wordings import Side
from scoring.stories.comparison import Comparer
from tests.scoring.report.stories import ONE, THREE, TWO, assess

NUMBERS = (2, 5, 6)  # in the report


def rows(*texts: str) -> StoryPart:
    tellers = [Teller(number, each) for number, each in zip(NUMBERS, assess(*texts), strict=False)]
    return Rows(tellers, Comparer().compare([each.assessment.document for each in tellers])).part(1, "Ferry", ())


@pytest.fixture(scope="module")
def part() -> StoryPart:
    return rows(ONE, TWO, THREE)


def marked(side: Side) -> list[str]:
    return [each.text for each in side.words if each.mark == "grave"]


def test_copies_count_once(part: StoryPart) -> None:
    assert part.headline == "3 articles, 2 independent reports"
    assert part.reports == ((0, 1), (2,))
    assert part.leaves[1].credits == ("Coast Gazette",)
    assert part.leaves[0].about


def test_another_headline_over_a_copied_text_is_told_with_its_passage(part: StoryPart) -> None:
    (tie,) = part.family
    assert "2 and 5" in tie.told
    assert "two headlines" in tie.told
    assert [side.numbers for side in tie.passage] == [(2,), (5,)]
    assert all("mending nets" in side.text for side in tie.passage)


def test_who_is_heard_only_here(part: StoryPart) -> None:
    heard = {voice.name: voice.articles for voice in part.voices.rows}
    assert heard["Greta Halvorsen"] == (2, 5)
    assert (6,) in heard.values()


def test_who_is_blamed_and_not_heard(part: StoryPart) -> None:
    ((name, side),) = part.unanswered.rows
    assert (name, side.numbers) == ("Greta Halvorsen", (6,))
    assert "accused" in side.text


def test_a_change_of_meaning_is_named_and_marked(part: StoryPart) -> None:
    (quote,) = part.quotes.rows
    assert quote.speaker == "Greta Halvorsen"
    assert quote.question.endswith("?")
    first, second = quote.wordings
    assert "not" in second.difference
    assert marked(second.side) == ["not"]
    assert "probably" in marked(first.side)


def test_figures_that_do_not_agree_stand_side_by_side(part: StoryPart) -> None:
    ((one, other),) = part.figures.rows
    assert (marked(one), marked(other)) == (["31"], ["28"])


def test_copies_are_no_corroboration(part: StoryPart) -> None:
    assert all(row.reports == 2 for row in part.several.rows)
    assert any("lighthouse" in row.side.text for row in part.several.rows)
    assert part.one_report > 0


def test_what_one_alone_tells_is_cut_and_counted() -> None:
    many = THREE + "".join(
        f" In {town} {n}2 crates were burnt." for n, town in enumerate(("Lyon", "Cadiz", "Brest"), 3)
    )
    alone = {row.number: row for row in rows(ONE, TWO, many).alone}
    assert len(alone[6].sides.rows) == ALONE
    assert alone[6].sides.more > 0


def test_two_articles_with_nothing_in_common() -> None:
    part = rows(ONE, "Bakers win prize\n\n" + "The bakers of Ost celebrated a golden loaf with songs and cider. " * 12)
    assert part.headline == "2 articles, 2 independent reports"
    assert part.family == ()
    assert part.quotes.rows == ()
    assert part.figures.rows == ()


def test_the_same_words_of_several_articles_stand_once() -> None:
    part = rows(ONE, TWO, TWO.replace("Night of fear", "Hours of fear"))
    (quote,) = part.quotes.rows
    assert sorted(wording.side.numbers for wording in quote.wordings) == [(2,), (5, 6)]


def test_who_is_blamed_in_the_same_words_is_blamed_once() -> None:
    part = rows(THREE, THREE, ONE)
    ((_, side),) = part.unanswered.rows
    assert side.numbers == (2, 5)


def test_figures_of_copies_disagree_once() -> None:
    part = rows(ONE, TWO, TWO.replace("Night of fear", "Hours of fear"))
    ((one, other),) = part.figures.rows
    assert (one.numbers, other.numbers) == ((2,), (5, 6))
