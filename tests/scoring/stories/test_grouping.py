"""Stories by shared words: found in any order, names tell more, what has a home stays, the seeds are one."""

from __future__ import annotations

import random
from functools import cache

import pytest

from resources import seeds
from scoring.intake import take_in
from scoring.reading import read
from scoring.stories.grouping import OFTEN, Topic, group, topic, weigh
from scoring.values import Article, Document

FERRY = (
    """The ferry to Arvensund sank near the lighthouse on Tuesday evening. Rescuers pulled 31 passengers from the water.
    The shipping company had been fined for faulty lifeboats in 2019.""",
    """Rescue crews saved 31 passengers when a ferry sank off Arvensund. The shipping company declined to comment.
    Its lifeboats had been found faulty before.""",
)
STRIKE = (
    """Bakers in Lundavik went on strike for better wages on Monday. The union of bakers said that shops would stay
    closed until the owners offered a contract.""",
    """There was no bread in Lundavik: the bakers were on strike. Owners of the shops refused a contract with the union,
    which wants higher wages.""",
)
ALONE = (
    "A telescope in the desert saw two galaxies collide. Astronomers published the pictures in a journal of physics."
)


def about(*texts: str) -> list[Topic]:
    return [topic(read(Article(str(number), "", " ".join(text.split())))) for number, text in enumerate(texts)]


@cache
def sample() -> list[Document]:
    return [read(each) for each in take_in([str(seeds())]) if isinstance(each, Article)]


def test_two_stories_and_an_article_alone() -> None:
    assert group(about(FERRY[0], STRIKE[0], ALONE, STRIKE[1], FERRY[1])) == [[0, 4], [1, 3]]


@pytest.mark.parametrize("seed", range(5))
def test_the_order_does_not_matter(seed: int) -> None:
    known = [*about(*FERRY, *STRIKE, ALONE), *map(topic, sample())]
    mixed = random.Random(seed).sample(known, len(known))  # noqa: S311

    def texts(some: list[Topic]) -> set[frozenset[str]]:
        return {frozenset(some[number].text for number in story) for story in group(some)}

    assert texts(mixed) == texts(known)


def test_the_sample_lesson_is_one_story() -> None:
    assert group([topic(each) for each in sample()]) == [[0, 1, 2, 3, 4]]
    others = about(*FERRY, ALONE)
    assert group([*others, *map(topic, sample())]) == [[0, 1], [3, 4, 5, 6, 7]]


def test_who_has_a_home_keeps_it_and_what_is_free_goes_there() -> None:
    known = about(FERRY[0], ALONE, FERRY[1], *STRIKE)
    assert group(known, [1, 1, None, 2, 3]) == [[0, 1, 2], [3], [4]]


def test_lines_around_the_article_do_not_count() -> None:
    menu = "\n".join(f"Menu {word}" for word in ("Sports", "Weather", "Subscribe", "Crosswords", "Horoscope"))
    page = read(Article("", "", f"{menu}\n\nA telescope saw galaxies\n\n{ALONE} {FERRY[0]} {STRIKE[0]}\n"))
    assert "horoscope" not in topic(page).counts


def test_of_a_few_words_nobody_can_say_what_they_are_about() -> None:
    assert group(about("The ferry sank.", "The ferry sank.")) == []
    assert group([]) == []


def test_a_name_tells_more_than_a_word_as_rare() -> None:
    (vector,) = weigh([Topic("", dict.fromkeys(map(str, range(12)), 1) | {"name": 1}, frozenset({"11"}))])
    assert vector["11"] == pytest.approx(2 * vector["10"])
    assert sum(value * value for value in vector.values()) == pytest.approx(1)


def test_what_all_write_tells_nothing() -> None:
    many = [
        Topic(str(n), {str(n * 20 + k): 1 for k in range(20)} | {"ferry": 9}, frozenset()) for n in range(OFTEN + 1)
    ]
    assert "ferry" not in weigh(many)[0]
    assert "ferry" in weigh(many[1:])[0]
