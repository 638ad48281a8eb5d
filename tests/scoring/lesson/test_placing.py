"""Which story is whose: homes stay, titles stay with most of a story, what is alone is in none."""

from __future__ import annotations

from scoring.lesson.lesson import Story
from scoring.lesson.placing import Group, place

RAIN, SUN = Story(1, "Rain"), Story(4, "Sun")


def test_new_stories_get_new_keys() -> None:
    told, stories = place([Group((1, 2), None, "Floods"), Group((3, 5), None, "Ice")], {}, [RAIN, SUN])
    assert told == {1: 5, 2: 5, 3: 6, 5: 6}
    assert stories == (RAIN, SUN, Story(5, "Floods"), Story(6, "Ice"))


def test_what_joins_a_story_takes_its_title() -> None:
    assert place([Group((1, 2), 4, "Heat")], {1: 4, 2: None}, [RAIN, SUN]) == ({1: 4, 2: 4}, (RAIN, SUN))


def test_alone_is_in_none_unless_somebody_put_it_there() -> None:
    told, _ = place([Group((1,), None, "One"), Group((2,), 4)], {1: 1, 2: 4}, [RAIN, SUN])
    assert told == {1: None, 2: 4}


def test_most_of_a_story_keeps_its_title_and_no_two_have_it() -> None:
    before = {1: 1, 2: 1, 3: 1, 4: 1, 5: 4}
    told, stories = place([Group((1, 2, 5), None, "A"), Group((3, 4), None, "B")], before, [RAIN, SUN])
    assert told == {1: 1, 2: 1, 5: 1, 3: 5, 4: 5}
    assert stories == (RAIN, SUN, Story(5, "B"))


def test_a_home_is_not_given_away() -> None:
    told, _ = place([Group((1, 2), None, "A"), Group((3,), 1)], {1: 1, 2: 1, 3: 1}, [RAIN])
    assert told == {1: 2, 2: 2, 3: 1}
