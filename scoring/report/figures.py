"""The training card's figures in words: what nobody wrote words for is left to ``docs/scorecard.md``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from resources.messages import word
from scoring.charts.numbers import decimal
from scoring.report.plain import cut

Table = Mapping[str, Any]
NAME, VALUE = 80, 200  # characters


def count(value: int) -> str:
    """10,351."""
    return f"{value:,}"


def number(value: float) -> str:
    """Three decimals: 0.797."""
    return f"{value:.3f}"


def share(value: float) -> str:
    """In percent: 83%."""
    return f"{value:.0%}"


def plainly(value: float) -> str:
    """As short as it gets: 100, 0.5."""
    return f"{value:g}"


def numbers(values: list[float]) -> str:
    """0.811, 0.753."""
    return ", ".join(map(number, values))


def auc(table: Table) -> str:
    """0.797 (0.688 to 0.875)."""
    return "" if table.get("auc") is None else _between(number, table["auc"], table.get("auc_interval"))


def held(table: Table) -> str:
    """83% (77% to 88%)."""
    return _between(share, table["held"], table.get("interval"))


def leans(table: Table) -> str:
    """The mean score of some articles, and how many of them scored low."""
    return word("report.card_leans", {"mean": decimal(table["mean"]), "low": share(table["low"])})


def deviations(value: float) -> str:
    """0.51 standard deviations."""
    return word("report.card_deviations", {"value": f"{value:.2f}"})


def points(value: float) -> str:
    """1.69 points."""
    return word("report.card_points", {"value": f"{value:.2f}"})


class Figure(NamedTuple):
    """Where a figure stands in the card, the keys of a table by ``*``, and how it is written."""

    path: str
    written: Callable[[Any], str]

    @property
    def message(self) -> str:
        """The id of its words."""
        return "report.card_" + "_".join(key for key in self.path.split(".") if key != "*")


FIGURES = (
    Figure("articles.n", count),
    Figure("articles.reliable", count),
    Figure("articles.publishers", count),
    Figure("articles.reliable_publishers", count),
    Figure("articles.datasets.*", count),
    Figure("publishers_never_seen", auc),
    Figure("publishers_never_seen.auc_by_fold", numbers),
    Figure("publishers_never_seen.brier", number),
    Figure("random_split", auc),
    Figure("sets_never_seen.*", auc),
    Figure("tests.*", auc),
    Figure("tests.*.reliable_by_lean.*", leans),
    Figure("coverage.stated", share),
    Figure("coverage.whole", held),
    Figure("coverage.whole.answered", share),
    Figure("coverage.whole.error_among_answered", share),
    Figure("fairness.gap_of_leans", deviations),
    Figure("spread_of_points.*", points),
    Figure("settings.strength", plainly),
    Figure("settings.refits", count),
    Figure("settings.scikit_learn", str),
    Figure("data.*", str),
)


def figures(card: Table) -> Iterator[tuple[str, str]]:
    """The card's figures as rows of name and value; what it does not have, or could not be measured, is left out."""
    for figure in FIGURES:
        for keys, value in _found(card, figure.path.split(".")):
            if written := _written(figure, value):
                names = dict(zip(("name", "group"), map(_named, keys), strict=False))
                yield cut(word(figure.message, names), NAME), cut(written, VALUE)


def _found(card: Any, path: list[str]) -> Iterator[tuple[list[str], Any]]:  # noqa: ANN401 - a card is JSON
    """What stands at a path, with the keys that its stars stand for."""
    if not path:
        yield [], card
    elif not isinstance(card, Mapping):
        return
    elif path[0] != "*":
        if path[0] in card:
            yield from _found(card[path[0]], path[1:])
    else:
        for key, value in card.items():
            yield from (([str(key), *keys], found) for keys, found in _found(value, path[1:]))


def _written(figure: Figure, value: Any) -> str:  # noqa: ANN401 - a card is JSON
    """The figure in words; nothing where it could not be measured, or a card of another version has something else."""
    try:
        return "" if value is None else figure.written(value)
    except (AttributeError, KeyError, TypeError, ValueError):
        return ""


def _named(key: str) -> str:
    """A corpus or a family in words; corpora of one's own go by the names of their files."""
    for id_ in (f"report.corpus_{key}", f"families.{key}"):
        try:
            return word(id_)
        except KeyError:
            continue
    return key.replace("_", " ")


def _between(written: Callable[[float], str], value: float, interval: list[float] | None) -> str:
    if not interval:
        return written(value)
    low, high = map(written, interval)
    return word("report.card_between", {"value": written(value), "low": low, "high": high})
