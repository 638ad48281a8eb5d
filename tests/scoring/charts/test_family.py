from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest

from resources.messages import word
from resources.themes import NAMES, theme
from scoring.charts.family import Leaf, Shared, describe, family_tree, grow, headline, order
from scoring.charts.svg import alternative

SVG = "{http://www.w3.org/2000/svg}"
LEAVES = [Leaf(n, f"Headline {n}", ["Gazette"] if n == 3 else []) for n in range(1, 6)]
REPORTS = [[0], [1, 3], [2, 4]]
TIES = [Shared(2, 4, 0.44), Shared(1, 3, 0.12, other_headline=True)]


def tree(name: str = "light") -> str:
    return family_tree(LEAVES, REPORTS, TIES, theme(name))


def texts(svg: str) -> list[str]:
    return [each.text or "" for each in ET.fromstring(svg).iter(f"{SVG}text")]  # noqa: S314


@pytest.mark.parametrize("name", NAMES)
def test_every_article_and_every_share_is_named(name: str) -> None:
    found = texts(tree(name))
    assert {each.title for each in LEAVES} <= set(found)
    assert {"1", "2", "3", "4", "5"} <= set(found)
    assert [each for each in found if "%" in each] == ["12% shared", "44% shared"]


def test_as_many_dots_as_reports_and_one_in_the_legend() -> None:
    assert tree().count(f'fill="{theme("light").accent}"') == len(REPORTS) + 1


def test_credits_and_their_absence_are_told_where_words_are_shared() -> None:
    found = texts(tree())
    assert found.count(word("stories.family_credits", {"names": "Gazette"})) == 1
    assert found.count(word("stories.family_no_credit")) == 3  # of 2, 4 and 5; article 1 shares nothing


def test_another_headline_over_a_copied_text_is_told() -> None:
    assert texts(tree()).count(word("stories.family_headlines")) == 1


def test_the_words_beside_it_tell_all_and_accuse_nobody() -> None:
    title, told = describe(LEAVES, REPORTS, TIES)
    assert alternative(tree()) == f"{title}: {told}"
    assert "5 articles, 3 independent reports" in title
    assert "3 and 5" in told
    assert all(leaf.title in told for leaf in LEAVES)
    assert "Article 3, Headline 3 (credits Gazette)." in told
    assert "44%" in told
    assert "copied" not in told


def test_who_shares_most_is_joined_first() -> None:
    root = grow([0, 1, 2, 3], [Shared(0, 1, 0.1), Shared(1, 2, 0.9), Shared(2, 3, 0.5)])
    assert order(root) == [0, 1, 2, 3]
    assert not isinstance(root, int)
    assert root.tie.share == 0.1
    assert order(root.lower) == [1, 2, 3]


def test_no_lines_of_words_lie_upon_each_other() -> None:
    leaves = [Leaf(n, "A long headline " * 20, ["Gazette"]) for n in range(12)]
    ties = [Shared(n - 1, n, n / 12, other_headline=True) for n in range(1, 12)]
    root = ET.fromstring(family_tree(leaves, [range(12)], ties, theme("light")))  # noqa: S314
    at: dict[str, list[float]] = {}
    for each in root.iter(f"{SVG}text"):
        at.setdefault(each.get("x", ""), []).append(float(each.get("y", "")))
    for places in at.values():
        assert all(below - above >= 9 for above, below in pairwise(sorted(places)))


@pytest.mark.parametrize(
    "title",
    ["<script>x</script> & $x$ #let", "\x00\x1b\u202eend", "\ud800", "ع" * 300, "平" * 300, "x" * 10_000, "", "👨‍👩‍👧"],
)
def test_every_title_makes_a_picture_inside_its_width(title: str) -> None:
    svg = family_tree([Leaf(1, title, [title]), Leaf(2, title)], [[0, 1]], [Shared(0, 1, 1.0)], theme("light"))
    svg.encode()
    root = ET.fromstring(svg)  # noqa: S314
    assert "<script" not in svg
    assert root.get("width") == "640"
    assert max(len(each.text or "") for each in root.iter(f"{SVG}text")) < 140


def test_two_articles_without_anything_in_common() -> None:
    svg = family_tree(LEAVES[:2], [[0], [1]], [], theme("light"))
    assert "independent reports" in alternative(svg)
    assert "%" not in svg


def test_what_else_is_to_be_said_stands_before_the_credits() -> None:
    svg = family_tree([Leaf(1, "One", ["Gazette"], "61 of 100")], [[0]], [], theme("light"))
    assert "61 of 100 · credits Gazette" in texts(svg)


def test_one_report_is_said_as_such() -> None:
    assert headline(3, 1) == "3 articles, one report"
    assert headline(3, 3) == "3 articles, 3 independent reports"
