"""The report as a tagged PDF (PDF/UA-1), set by typst.

What articles say goes to typst as data, never as markup. Nothing of this machine goes in: no clock, no path, and only
the fonts that ship.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resources.fonts import FOLDER, characters
from resources.themes import Theme, theme
from scoring.charts.svg import Picture, alternative
from scoring.report import article, cover, method_page, story_page
from scoring.report.plain import breakable
from scoring.report.report import Report
from scoring.report.story import StoryPart
from scoring.report.words import words

if TYPE_CHECKING:
    import typst

TEMPLATES = ("main", "look", "cover", "article", "story_page", "method_page")
MISSING = "□"
UNDRAWN = dict.fromkeys((0x200C, 0x200D, *range(0x300, 0x370)))  # joiners and loose accents, which a picture sets badly


def write_pdf(report: Report) -> bytes:
    """The report as PDF; the same report gives the same bytes."""
    import typst

    try:
        return bytes(_setter(report).compile(format="pdf", pdf_standards=["ua-1"]))
    except typst.TypstError:  # an accent on a letter that no font has both of: shown as boxes, tagged, but not UA-1
        return bytes(_setter(report).compile(format="pdf"))  # anew: a setter forgets its files


def draw_pages(report: Report, dots: int) -> list[bytes]:
    """The same pages as pictures (PNG), with so many dots an inch: for a printer."""
    drawn = _setter(report).compile(format="png", ppi=dots)
    return [drawn] if isinstance(drawn, bytes) else list(drawn)


def _setter(report: Report) -> Any:  # noqa: ANN401 - typst's hints leave out that input may be a table of files
    import typst

    here = Path(__file__).parent
    files = {f"{name}.typ": (here / f"{name}.typ").read_bytes() for name in TEMPLATES}
    files["report.json"] = json.dumps(_data(report, theme("light"))).encode()
    compiler: Any = typst.Compiler
    return compiler(input=files, font_paths=_fonts())


@cache
def _fonts() -> typst.Fonts:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER)])


def _data(report: Report, look: Theme) -> dict[str, Any]:
    data = {
        "words": words("page_number stance"),
        "title": report.title,
        "look": _look(look),
        "cover": cover.data(report, look),
        "stories": [story_page.data(part, look) for part in report.stories if isinstance(part, StoryPart)],
        "articles": [article.data(part, look) for part in report.articles],
        "method": method_page.data(report),
    }
    return {key: settable(value) for key, value in data.items()}


def _look(look: Theme) -> dict[str, Any]:
    families = {family: style._asdict() for family, style in look.families.items()}
    colors = {"ink": look.ink, "muted": look.muted, "line": look.line, "surface": look.surface, "accent": look.accent}
    return {**colors, "families": families}


def settable(value: object) -> object:
    """The same data with all text fit for setting; pictures become ``{svg, alt}``."""
    if isinstance(value, dict):
        return {key: settable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [settable(item) for item in value]
    if isinstance(value, Picture):
        return {"svg": _known(value.translate(UNDRAWN)), "alt": alternative(value)}
    return breakable(_known(value)) if isinstance(value, str) else value


def _known(text: str) -> str:
    known = characters()
    return "".join(c if ord(c) in known else MISSING for c in text)
