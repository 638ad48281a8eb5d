"""The report as one self-contained HTML page: no script, nothing fetched; light, dark, high contrast and paper."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from pathlib import Path

from resources.themes import FamilyStyle, Theme, theme
from scoring.report import article, cover, method_page, story_page
from scoring.report.report import Report
from scoring.report.story import StoryPart

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
MOODS = {  # later ones win
    "dark": "@media screen and (prefers-color-scheme:dark)",
    "contrast_light": "@media (prefers-contrast:more)",
    "contrast_dark": "@media screen and (prefers-color-scheme:dark) and (prefers-contrast:more)",
}
PLAIN = ("paper", "surface", "line", "ink", "muted", "accent")


def write_html(report: Report) -> str:
    """The report as HTML; the same report gives the same text."""
    look = _by_variable(theme("light"))
    stories = "".join(story_page.html(part, look) for part in report.stories if isinstance(part, StoryPart))
    articles = "".join(article.html(part, look) for part in report.articles)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{escape(report.title)}</title><style>{_style()}</style></head>"
        f"<body><main>{cover.html(report, look)}{stories}{articles}{method_page.html(report)}</main></body></html>\n"
    )


def _by_variable(look: Theme) -> Theme:
    """The theme with CSS variables for colours, so that one picture serves light and dark."""
    plain = {name: f"var(--{name})" for name in PLAIN}
    families = {id_: FamilyStyle(f"var(--{id_})", style.underline) for id_, style in look.families.items()}
    return replace(look, families=families, bands={band: f"var(--{_slug(band)})" for band in look.bands}, **plain)


def _style() -> str:
    sheet = (Path(__file__).parent / "report.css").read_text(encoding="utf-8")
    marks = "".join(_underline(family, style) for family, style in theme("light").families.items())
    colors = "".join(f"{where}{{:root{{{_variables(theme(name))}}}}}" for name, where in MOODS.items())
    return f":root{{{_variables(theme('light'))}}}{colors}{sheet}{marks}"


def _variables(look: Theme) -> str:
    colors = {name: getattr(look, name) for name in PLAIN}
    colors |= {family: style.color for family, style in look.families.items()}
    colors |= {_slug(band): color for band, color in look.bands.items()}
    return "".join(f"--{name}:{color};" for name, color in colors.items())


def _underline(family: str, style: FamilyStyle) -> str:
    width = "1px" if style.underline == "double" else "1.5px"
    line = "none" if style.underline == "none" else f"underline {style.underline} {width} var(--{family})"
    return f".mark.{family}{{text-decoration:{line};color:var(--{family})}}"


def _slug(band: str) -> str:
    return band.replace(" ", "_")
