"""What the headings and cells of the comparison say, shortly and in a sentence."""

from __future__ import annotations

from typing import NamedTuple

from gui.desk import Entry
from gui.models.comparing import Cell, Measure
from gui.widgets.heading import Heading
from gui.words import article_title, band_word, measure_word, points_text, score_text
from resources.messages import word
from scoring.explain import value_text
from scoring.values import Assessment, Line, Message

PLACES = {1: "best", -1: "worst"}
LONGEST = 300  # signs of a title: nobody reads on in a table, and a page may be one endless line


class Said(NamedTuple):
    """A heading, and the same for the ear."""

    heading: Heading
    spoken: str


def of_measure(measure: Measure, unit: str, arrow: str) -> Said:
    """The heading of a measure; ``arrow`` where the articles are ordered by it."""
    name, middle = measure_word(measure.id), measure.middle_text
    detail = word("window.compare_middle", {"unit": unit, "middle": middle}) if middle else unit
    heading = Heading(f"{arrow} {name}".strip(), detail, family=measure.family, strong=bool(arrow))
    what = word(f"measures.{measure.id}_what")
    return Said(heading, word("window.compare_measure", {"measure": heading.name, "what": what, "detail": detail}))


def of_article(entry: Entry, found: Assessment | None, trouble: Message | None) -> Said:
    """The heading of an article, read or not yet."""
    title = article_title(entry.taken, found)[:LONGEST]
    if found is None:
        state = word("window.compare_failed" if trouble else "window.row_short_waiting")
        return Said(Heading(title, state, strong=True), f"{title}. {word(*trouble) if trouble else state}")
    values = {"title": title, "score": score_text(found.score), "band": band_word(found.band)}
    heading = Heading(title, values["band"], values["score"], found.band, strong=True)
    return Said(heading, word("window.compare_article", values))


def of_cell(cell: Cell, line: Line | None, measure: str, title: str) -> str:
    """A cell in a sentence."""
    values = {
        "measure": measure_word(measure),
        "article": title,
        "value": value_text(line) if line else cell.text,
        "points": points_text(cell.points),
        "place": word(f"window.{PLACES[cell.place]}").capitalize() if cell.place else "",
    }
    return word("window.cell", values).strip()
