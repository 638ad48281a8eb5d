"""What window tests share: small articles assessed by hand, an app whose work runs at once, isolated settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import calm
from gui.app import App
from gui.settings import Settings
from gui.theme import PLAIN, Look, load_fonts
from scoring.lesson.lesson import Page
from scoring.values import (
    Article,
    Assessment,
    Band,
    Caution,
    Document,
    Evidence,
    Line,
    Message,
    Residue,
    Sentence,
    Span,
    Word,
)

TEXT = """Menu
Subscribe now

Rain 🌧 is coming

Belta reported that rain may come. Nobody has seen it.

Be first to comment"""

Assess = Callable[[Article], Assessment]


def mark(text: str, words: str, kind: str, note: str) -> Evidence:
    start = text.index(words)
    return Evidence(start, start + len(words), kind, Message(note))


def make_document(article: Article) -> Document:
    """Read an article in the simplest way: short lines around the body are residue, the first other line a headline."""
    text, spans, start = article.text, [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    residue = [span for span in spans if text[span.start : span.end].startswith(("Menu", "Subscribe", "Be first"))]
    rest = [span for span in spans if span not in residue]
    body = rest[1:]
    sentences = tuple(Sentence(span.start, span.end, 0, 0, 0) for span in body)
    words = tuple(Word(span.start, span.end, "word") for span in body)
    kept = tuple(Residue(span.start, span.end, "navigation") for span in residue)
    return Document(article, kept, rest[0] if rest else None, (), tuple(body), sentences, words, (), (), (), (), (), ())


def make_assessment(article: Article) -> Assessment:
    """An assessment with a mark in each of three families, points from the article's length."""
    document, text = make_document(article), article.text
    said = [mark(text, "Belta", "source", "hedging.hedge")] if "Belta" in text else []
    may = [mark(text, "may", "hedge", "hedging.hedge")] if "may" in text else []
    nobody = [mark(text, "Nobody has seen it.", "unsourced_claim", "hedging.hedge")] if "Nobody" in text else []
    weight = len(text) % 7
    lines = (
        Line("starting_point", "base", "points", 1.0, None, 1.0, (), None),
        Line("attribution_density", "attribution", "share of words", 0.42, 71, 4.0 + weight, tuple(said), None),
        Line("hedges", "hedging", "per 100 words", 1.5 + weight, 20, -2.0, tuple(may), None),
        Line("unsourced_claims", "unsourced_claims", "share of words", 0.5, 50, 0.0, tuple(nobody), None),
    )
    score = 50 + sum(line.points for line in lines)
    band: Band = "carefully reported" if score >= 60 else "mixed"
    if "too short" in text:
        caution = Caution("too_short", Message("window.nothing_to_paste"), blocking=True)
        kept = tuple(line for line in lines if line.measure != "starting_point")
        return Assessment(document, None, None, "cannot tell", None, 50.0, False, kept, (caution,), "card", "0" * 64)
    return Assessment(document, score, 0.6, band, (score - 4, score + 5), 50.0, False, lines, (), "card", "0" * 64)


def score(page: Page, tick: Callable[[float], None]) -> Assessment:
    """Score by hand; some words stand for what can go wrong."""
    tick(0.5)
    if "a bug" in page.article.text:
        raise RuntimeError("a planted bug")
    return make_assessment(page.article)


@pytest.fixture(autouse=True)
def _no_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits until there is time happens at once."""
    monkeypatch.setattr(calm, "REST", 0)


@pytest.fixture
def article() -> Article:
    return Article("rain.txt", "rain.txt", TEXT)


@pytest.fixture
def assess() -> Assess:
    return make_assessment


@pytest.fixture
def look(qapp: QApplication) -> Look:
    load_fonts()
    return PLAIN


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Three articles as files, and a fourth that is none."""
    texts = {"a.txt": TEXT, "b.txt": TEXT + " Belta said so twice.", "c.txt": "A headline\n\nOnly text, too short."}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [str(tmp_path / name) for name in texts]


@pytest.fixture
def app(qtbot: QtBot, look: Look, settings: Settings, tmp_path: Path) -> Iterator[App]:
    """The whole program, shown; work runs at once and scores by hand."""
    app = App(settings, tmp_path / "lessons", runner=lambda work, _: work(), score=score)
    app.window.resize(1280, 800)
    app.window.show()
    qtbot.waitExposed(app.window)
    yield app
    app.window.close()
    app.window.deleteLater()
