"""How scores, bands, points and titles are said in the window: one wording for every panel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from resources.messages import word
from scoring.explain import standing
from scoring.values import Article, Assessment, Line

if TYPE_CHECKING:
    from scoring.intake.failure import Failure

MINUS = "\N{MINUS SIGN}"
EN_DASH = "\N{EN DASH}"
TITLE_CUT = 80
SHARE = "share of"


def band_word(band: str) -> str:
    """The band in the reader's language."""
    return word(f"bands.{band.replace(' ', '_')}")


def band_meaning(band: str) -> str:
    """The band with what it means."""
    return word("window.band_meaning", {"band": band_word(band), "what": word(f"bands.{band.replace(' ', '_')}_what")})


def family_word(family: str) -> str:
    """The family in the reader's language."""
    return word(f"families.{family}")


def measure_word(measure: str) -> str:
    """The measure's short name."""
    return word(f"measures.{measure}")


def score_text(score: float | None) -> str:
    """The score as shown everywhere: a whole number, or a dash."""
    return EN_DASH if score is None else f"{score:.0f}"


def number_text(line: Line) -> str:
    """A value without its unit, for a table whose rows name the units."""
    if line.value is None:
        return EN_DASH
    if line.unit.startswith(SHARE):
        return f"{100 * line.value:.0f}%"
    text = f"{line.value:.1f}".removesuffix(".0").replace("-", MINUS)
    return "0" if text == f"{MINUS}0" else text


def unit_text(found: Assessment, measure: str) -> str:
    """The unit of a measure, for the head of its row."""
    unit = next(line.unit for line in found.lines if line.measure == measure)
    return word(f"units.{unit.replace(' ', '_')}", {"value": "%" if unit.startswith(SHARE) else ""}).strip()


def points_text(points: float | None) -> str:
    """Signed points, with a real minus sign; a dash where nothing is scored."""
    if points is None:
        return EN_DASH
    text = f"{points:+.1f}"
    return "0.0" if text in ("+0.0", "-0.0") else text.replace("-", MINUS)


def standing_text(percentile: int) -> str:
    """Where a value stands among the reference articles."""
    kind, share = standing(percentile)
    return word(f"window.percentile_{kind}", {"share": share})


def interval_text(interval: tuple[float, float] | None) -> str:
    """The interval of a score."""
    return "" if interval is None else f"{interval[0]:.0f}{EN_DASH}{interval[1]:.0f}"


def preview_text(before: float | None, after: float | None) -> str:
    """The score before and after a change, and the difference: 33 → 35 (+1.8)."""
    if after is None:
        return word("receipt.to_untold", {"before": score_text(before)})
    if before is None:
        return score_text(after)
    values = {"before": score_text(before), "after": score_text(after), "points": points_text(after - before)}
    return word("receipt.change", values)


def article_title(content: Article | Failure, found: Assessment | None) -> str:
    """The best title known: the document's, the input's own, the first line, the file's name."""
    if found is not None:
        return found.document.title
    if not isinstance(content, Article):
        return Path(content.path).name or content.path
    first = content.text[: 10 * TITLE_CUT].lstrip().split("\n", 1)[0]
    title = content.title or first
    return title if len(title) <= TITLE_CUT else f"{title[: TITLE_CUT - 1].rstrip()}…"
