"""The scorecard's card as a page: ``python -m scoring.training.card_page`` writes ``docs/scorecard.md``.

What it learnt from, what its label means, every figure, its limits. All numbers come from the scorecard's own file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from resources import ROOT
from resources.messages import word
from resources.themes import theme
from scoring.charts.calibration import Bin, calibration_chart
from scoring.scorecard import files
from scoring.scorecard.captions import caption
from scoring.scorecard.card import Scorecard

PICTURE = ROOT.parent / "docs" / "calibration.svg"
PEERS = ROOT / "training" / "peers.json"  # written by scoring.training.peers
TEMPLATE = ROOT / "training" / "scorecard-page.md"
MISSION = ("attribution", "hedging", "typos", "unsourced_claims", "boilerplate")
HALF = 0.5
PAGE = ROOT.parent / "docs" / "scorecard.md"
Figures = Mapping[str, Any]


def page(card: Scorecard) -> str:
    """The page in Markdown."""
    told: Any = card.training
    parts = {
        "id": card.id,
        "sha256": card.sha256,
        "data": _table(("corpus", "articles learnt from", "SHA-256 of the file"), _data(told)),
        "counts": "{n} articles of {publishers} publishers, {reliable_publishers} of them rated reliable".format(
            **told["articles"]
        ),
        "accuracy": _table(("tried on", "articles", "AUC", "interval over publishers"), _accuracy(told)),
        "peers": _peers(),
        "brier": _number(told["publishers_never_seen"]["brier"]),
        "calibration": _table(
            ("said", "articles", "mean of what was said", "were reliable"),
            (
                (f"{each['from']:.0%} and more", each["articles"], f"{each['said']:.0%}", f"{each['reliable']:.0%}")
                for each in told["calibration"]
            ),
        ),
        "stated": f"{told['coverage']['stated']:.0%}",
        "answered": f"{told['coverage']['whole']['answered']:.0%}",
        "error": f"{told['coverage']['whole']['error_among_answered']:.0%}",
        "coverage": _table(
            ("group", "publishers", "articles", "own label held", "interval", "answered", "wrong among answered"),
            _coverage(told["coverage"]),
        ),
        "fairness": _table(
            ("group", "reliable scored low", "interval", "unreliable scored high", "interval"), _fairness(told)
        ),
        "leans": _table(("test", "lean", "reliable articles", "mean score", "scored low"), _leans(told)),
        "gap": _number(told["fairness"]["gap_of_leans"]),
        "spread": _table(("family", "spread of points"), _spread(told)),
        "families": _families(told["spread_of_points"]),
        "shapes": _table(("measure", "lowest and highest points", "in words"), _shapes(card)),
    }
    return TEMPLATE.read_text("utf-8").format(**parts)


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def _data(told: Figures) -> Iterator[Sequence[object]]:
    learnt = told["articles"]["datasets"]
    for name, digest in sorted(told["data"].items()):
        yield name, learnt.get(name, "none, test only"), f"`{digest[:16]}…`"


def _accuracy(told: Figures) -> Iterator[Sequence[object]]:
    unseen = told["publishers_never_seen"]
    yield "publishers never seen, five folds", told["articles"]["n"], _number(unseen["auc"]), _interval(unseen)
    yield "a random split, which leaks", told["articles"]["n"], _number(told["random_split"]["auc"]), "–"
    for name, each in told["sets_never_seen"].items():
        yield f"all of {name} and its publishers left out", each["n"], _number(each["auc"]), _interval(each)
    for name, each in told["tests"].items():
        yield f"development test {name}", each["n"], _number(each["auc"]), _interval(each)
    means = [each["auc"] for each in told["tests"].values() if each["auc"] is not None]
    if means:
        yield "mean of the development tests", "", _number(sum(means) / len(means)), ""


def _peers() -> str:
    """Other ways to score beside ours, as they were measured last."""
    found: Mapping[str, Mapping[str, float]] = json.loads(PEERS.read_text("utf-8"))
    tried = list(next(iter(found.values())))
    rows = ([name, *(_number(each[what]) for what in tried)] for name, each in found.items())
    return _table(["model", *tried], rows)


def _coverage(found: Figures) -> Iterator[Sequence[object]]:
    for kind, groups in {"": {"all": found["whole"]}, **found["by"]}.items():
        for name, each in groups.items():
            wrong = each["error_among_answered"]
            yield (
                f"{kind} {name}".strip(),
                each["outlets"],
                each["articles"],
                f"{each['held']:.0%}",
                _shares(each["interval"]),
                f"{each['answered']:.0%}",
                "–" if wrong is None else f"{wrong:.0%}",
            )


def _fairness(told: Figures) -> Iterator[Sequence[object]]:
    for kind, groups in told["fairness"]["by"].items():
        for name, each in groups.items():
            low, high = each["false_low"], each["false_high"]
            yield f"{kind}: {name}", _rate(low), _shares(low["interval"]), _rate(high), _shares(high["interval"])


def _leans(told: Figures) -> Iterator[Sequence[object]]:
    for test, found in told["tests"].items():
        for lean, each in found["reliable_by_lean"].items():
            yield test, lean, each["n"], f"{each['mean']:.1f}", f"{each['low']:.1%}"


def _rate(each: Figures) -> str:
    if each["rate"] is None:
        return "none to judge"
    return f"{each['rate']:.1%} of {each['articles']} ({each['outlets']} publishers)"


def _spread(told: Figures) -> Iterator[Sequence[object]]:
    for family, spread in told["spread_of_points"].items():
        yield word(f"families.{family}"), f"{spread:.2f}"


def _families(spread: Mapping[str, float]) -> str:
    """Whether the five families of the mission carry most of the points."""
    share = sum(spread.get(family, 0.0) for family in MISSION) / sum(spread.values())
    name = "scorecard.families_half" if share >= HALF else "scorecard.families_less"
    return word(name, {"share": f"{share:.0%}"})


def _shapes(card: Scorecard) -> Iterator[Sequence[object]]:
    for shape in card.shapes:
        ends = f"{min(shape.points):+.1f} to {max(shape.points):+.1f}"
        yield word(f"measures.{shape.measure}"), ends, word(*caption(shape))


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _interval(each: Figures) -> str:
    return " to ".join(map(_number, each["auc_interval"])) if each["auc_interval"] else "–"


def _shares(interval: Sequence[float] | None) -> str:
    return f"{interval[0]:.0%} to {interval[1]:.0%}" if interval else "too few publishers"


def picture(card: Scorecard) -> str:
    """The calibration as a picture (SVG)."""
    told: Any = card.training
    bins = [Bin(each["articles"], each["said"], each["reliable"]) for each in told["calibration"]]
    return calibration_chart(bins, theme("light"))


def main() -> None:
    """Write the page of the shipped scorecard, and its picture beside it."""
    card = files.load()
    PAGE.write_text(page(card), "utf-8")
    PICTURE.write_text(picture(card), "utf-8")
    sys.stdout.write(f"{PAGE.name} written\n")


if __name__ == "__main__":
    main()
