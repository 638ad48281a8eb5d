from __future__ import annotations

import pytest

from scoring.lesson.lesson import Page, Story
from scoring.lesson.marking import score_page
from scoring.report.story import NoStory, StoryPart
from scoring.report.telling import MOST, Plan, Telling, find_stories, plan_stories
from scoring.scorecard.files import load
from scoring.values import Article, Assessment, Span
from tests.scoring.report.stories import FOREIGN, ONE, TWO, assess


@pytest.fixture(scope="module")
def found() -> list[Assessment]:
    return assess(ONE, TWO, FOREIGN)


def tell(assessments: list[Assessment], plan: Plan) -> StoryPart | NoStory:
    telling = Telling(1, plan)
    for number, each in enumerate(assessments, 1):
        telling.hear(number, each)
    return telling.tell()


def test_only_the_articles_of_a_story_are_compared(found: list[Assessment]) -> None:
    part = tell([found[2], *found], Plan("Ferry", [1, 2]))
    assert isinstance(part, StoryPart)
    assert [leaf.number for leaf in part.leaves] == [2, 3]


def test_one_that_is_not_english_is_left_out_and_named(found: list[Assessment]) -> None:
    part = tell(found, Plan("", [0, 1, 2]))
    assert isinstance(part, StoryPart)
    assert part.left_out == (3,)
    assert part.title


def test_too_few_and_too_many_say_so(found: list[Assessment]) -> None:
    few = tell(found, Plan("Ferry", [0, 2]))
    assert isinstance(few, NoStory)
    assert "there is one" in few.why
    many = tell(found[:1] * (MOST + 2), Plan("Ferry", range(MOST + 2)))
    assert isinstance(many, NoStory)
    assert str(MOST + 2) in many.why


def test_stories_of_two_or_more_pages_are_told() -> None:
    pages = [Page(key, Article(str(key), "", ""), story) for key, story in enumerate((7, None, 8, 7, 9))]
    stories = [Story(8, "One"), Story(7, "Two"), Story(5, "Gone")]
    assert plan_stories(pages, stories) == [Plan("Two", [0, 3])]


def test_what_never_came_is_not_waited_for(found: list[Assessment]) -> None:
    part = tell(found[:2], Plan("Ferry", [0, 1, 7]))
    assert isinstance(part, StoryPart)
    assert len(part.leaves) == 2


def test_a_story_without_a_name_goes_by_what_its_articles_share(found: list[Assessment]) -> None:
    part = tell(found, Plan("", [0, 1]))
    assert "Greta Halvorsen" in part.title


def test_few_articles_are_one_story_and_many_group_themselves(found: list[Assessment]) -> None:
    assert find_stories(found) == [Plan("", range(3))]
    (story,) = find_stories([*found[:2] * 7, found[2]])
    assert story.articles == list(range(14)), "the one that is not in English is in none"


def test_what_a_reader_dropped_is_not_told(found: list[Assessment]) -> None:
    start = ONE.index("Rescuers pulled")
    page = Page(1, Article("1", "", ONE), dropped=frozenset({Span(start, ONE.index("water.", start) + 6)}))
    whole = tell(found, Plan("Ferry", [0, 1]))
    left = tell([score_page(page, load()), found[1]], Plan("Ferry", [0, 1]))
    assert isinstance(whole, StoryPart)
    assert isinstance(left, StoryPart)
    assert whole.figures.rows
    assert not left.figures.rows
    assert left.quotes.rows[0].wordings[0].side.text.startswith("“We will"), "places are those of the text that is left"
