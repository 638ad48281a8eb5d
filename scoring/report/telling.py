"""Which stories a report tells, and the telling: articles are gathered as they come and compared at the end.

What is compared is what was read of whole pages, without the sentences that their readers dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from resources.messages import word
from scoring.lesson.lesson import Page, Story
from scoring.report.plain import cut
from scoring.report.story import NoStory, StoryPart
from scoring.report.story_rows import TITLE, Rows, Teller
from scoring.stories.comparison import Comparer
from scoring.stories.grouping import group, topic
from scoring.stories.titles import titles
from scoring.values import Assessment, Document

FEWEST, MOST = 2, 12  # articles of a story that can be laid out


class Plan(NamedTuple):
    """A story to lay out: its title, if it has one, and its articles by their places in the report, from 0."""

    title: str
    articles: Sequence[int]


def plan_stories(pages: Sequence[Page], stories: Sequence[Story]) -> list[Plan]:
    """The stories that two or more of a report's pages belong to."""
    places = {each.key: [at for at, page in enumerate(pages) if page.story == each.key] for each in stories}
    return [Plan(each.title, places[each.key]) for each in stories if len(places[each.key]) >= FEWEST]


def find_stories(assessments: Sequence[Assessment]) -> list[Plan]:
    """The stories that articles group themselves into; all of them as one where no more are than one story has."""
    fit = [at for at, each in enumerate(assessments) if is_fit(each)]
    if len(fit) <= MOST:
        return [Plan("", range(len(assessments)))]
    documents = [assessments[at].document for at in fit]
    topics = list(map(topic, documents))
    found = group(topics)
    names = titles(documents, topics, found)
    return [Plan(name, [fit[number] for number in story]) for name, story in zip(names, found, strict=True)]


class Telling:
    """Gathers the articles of a story as they come, no more than can be laid out, and tells it when it has them all."""

    def __init__(self, number: int, plan: Plan) -> None:
        self._number, self._title = number, plan.title
        self._wanted = set(plan.articles)
        self._tellers: list[Teller] = []
        self._left_out: list[int] = []
        self._fit = 0
        self._told: StoryPart | NoStory | None = None

    def hear(self, number: int, assessment: Assessment) -> None:
        """Take an article of the report, by its number there, if it is one of the story's."""
        if number - 1 not in self._wanted:
            return
        self._wanted.remove(number - 1)
        if not is_fit(assessment):
            self._left_out.append(number)
        else:
            self._fit += 1
            if self._fit <= MOST:
                self._tellers.append(Teller(number, assessment))
        if not self._wanted:
            self.tell()

    def tell(self) -> StoryPart | NoStory:
        """The section, or why there is none."""
        if self._told is None:
            self._told = self._tell()
            self._tellers.clear()  # of many stories the articles are too much to hold
        return self._told

    def _tell(self) -> StoryPart | NoStory:
        documents = [each.assessment.document for each in self._tellers]
        title = cut(self._title or _shared_names(documents), TITLE) or word("report.story_title")
        if not FEWEST <= self._fit <= MOST:
            name = "story_few" if self._fit < FEWEST else "story_many"
            return NoStory(self._number, title, word(f"report.{name}", {"count": self._fit, "most": MOST}))
        return Rows(self._tellers, Comparer().compare(documents)).part(self._number, title, self._left_out)


def _shared_names(documents: Sequence[Document]) -> str:
    """What a story is called that nobody gave a title."""
    if not documents:
        return ""
    (title,) = titles(documents, list(map(topic, documents)), [range(len(documents))])
    return title


def is_fit(assessment: Assessment) -> bool:
    """Whether an article can be compared with others."""
    return not any(each.id == "not_english" for each in assessment.cautions)
