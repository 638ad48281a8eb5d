from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise

from resources.themes import theme
from scoring.report import Report, make_report, write_html
from scoring.scorecard.card import Scorecard
from scoring.scorecard.files import load
from scoring.values import Assessment

Make = Callable[..., Assessment]
VOID = {"meta", "br", "link", "img", "hr"}


class Page(HTMLParser):
    """Checks that tags are closed in turn and gathers ids, links and names of tags."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.names: list[str] = []
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]
        self.links += [value for name, value in attrs if name in ("href", "src") and value]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_it_is_well_formed_and_fetches_nothing(report: Report) -> None:
    page = Page(write_html(report))
    assert len(set(page.ids)) == len(page.ids)
    assert all(link.startswith("#") and link[1:] in page.ids for link in page.links)
    assert "script" not in page.names


def test_the_policy_forbids_scripts(report: Report) -> None:
    assert "default-src 'none'" in write_html(report)


def test_headings_are_nested_right(report: Report) -> None:
    levels = [int(name[1]) for name in Page(write_html(report)).names if re.fullmatch("h[1-6]", name)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_hostile_text_stays_text(make: Make, scorecard: Scorecard) -> None:
    hostile = "<script>alert(1)</script> \"><img src=x onerror=y> \u202e & ' said"
    html = write_html(make_report([make(hostile, f"He {hostile} so. " * 4)], scorecard))
    page = Page(html)
    assert "script" not in page.names
    assert "img" not in page.names
    assert "\u202e" not in html
    assert "&lt;script&gt;" in html


def test_the_receipt_adds_up_in_sight(report: Report) -> None:
    html = write_html(report).replace("−", "-")
    table = re.findall(r"<table class=receipt>.*?</table>", html)[0]
    *parts, total = [float(number) for number in re.findall(r"<td class=number>([-+\d.]+)</td>", table)]
    assert round(sum(parts), 1) == total


def test_marks_say_why(report: Report) -> None:
    assert re.search(r'<mark class="mark \w+" title="[^"]+">', write_html(report))


def test_light_and_dark_and_paper(report: Report) -> None:
    html = write_html(report)
    assert "prefers-color-scheme:dark" in html
    assert html.index(theme("dark").paper) < html.index(theme("contrast_dark").accent), "who asks for contrast gets it"
    assert "@media print" in html
    assert "var(--attribution)" in html


def test_no_raw_key_reaches_the_page(make: Make) -> None:
    html = write_html(make_report([make()], load()))
    words = re.sub(r"(?s)<style>.*?</style>|<[^>]*>", " ", html)
    assert not re.findall(r"[a-z]+_[a-z_]+", words)


def test_the_same_report_gives_the_same_text(report: Report) -> None:
    assert write_html(report) == write_html(report)
