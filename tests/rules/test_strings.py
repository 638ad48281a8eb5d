"""What people read comes from the messages: no words stand in the code of the window, none in errors of the engine."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from resources.messages import FOLDER

from .tree import ROOT, modules

SHOWING = {  # whatever puts words before somebody's eyes or ears
    "QAccessibleAnnouncementEvent",
    "QAction",
    "QCheckBox",
    "QFileDialog",
    "QGroupBox",
    "QLabel",
    "QMenu",
    "QPushButton",
    "QRadioButton",
    "addAction",
    "addItem",
    "addItems",
    "addMenu",
    "addRow",
    "addTab",
    "drawText",
    "insertText",
    "setAccessibleDescription",
    "setAccessibleName",
    "setDocName",
    "setHtml",
    "setInformativeText",
    "setPlaceholderText",
    "setPlainText",
    "setPrefix",
    "setStatusTip",
    "setSuffix",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
    "showMessage",
    "tell",
}
WORDING = {"Message", "UserError", "word"}  # what these are given first is the id of a message
PHRASE = re.compile(r"[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}")
NO_WORDS_OF_OURS = (  # what looks like words and is shown to nobody as it stands
    "a bug in the work",  # in the log
    "from PySide6",  # a program
    "the quick brown fox",  # is measured
    "Source Serif 4",  # a typeface
    "cannot tell",  # a band, which has its word
    "carefully reported",
    "share of",  # the beginning of a unit
)


def calls(path: Path, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8"))):
        if isinstance(node, ast.Call) and called(node) in names:
            yield node


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def literals(node: ast.AST) -> Iterator[str]:
    """The words written into an expression itself: not what another call is given, no keys and no formats."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, ast.FormattedValue):
        yield from literals(node.value)
    elif not isinstance(node, ast.Call | ast.Subscript | ast.Compare | ast.Lambda):
        for child in ast.iter_child_nodes(node):
            yield from literals(child)


def shown(node: ast.Call) -> list[str]:
    parts = [*node.args, *(each.value for each in node.keywords)]
    return [text for part in parts for text in literals(part) if any(sign.isalpha() for sign in text)]


WINDOW = [each for each in modules() if each.parts[0] == "gui"]


def test_the_window_says_nothing_of_its_own() -> None:
    found = [(path, node.lineno, text) for path in WINDOW for node in calls(path, SHOWING) for text in shown(node)]
    assert [f"{path}:{line} {text!r}" for path, line, text in found] == []


def test_no_phrase_stands_in_the_code_of_the_window() -> None:
    """Nor in a constant that is shown by a roundabout way."""
    found = [(path, text) for path in WINDOW for text in constants(path) if PHRASE.search(text)]
    assert [f"{path} {text!r}" for path, text in found if not text.startswith(NO_WORDS_OF_OURS)] == []


def constants(path: Path) -> Iterator[str]:
    nodes = list(ast.walk(ast.parse((ROOT / path).read_text("utf-8"))))
    docstrings = {node.value for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings:
            yield node.value


def test_every_id_in_the_code_has_its_words() -> None:
    """Errors and notes of the engine included: what it says is an id, never a sentence."""
    for path in modules():
        for node in calls(path, WORDING):
            if node.args and isinstance(node.args[0], ast.Constant) and node.args[0].value:
                area, _, key = str(node.args[0].value).partition(".")
                assert key in messages(area), f"{path}:{node.lineno} says {node.args[0].value!r}"


@cache
def messages(area: str) -> frozenset[str]:
    file = FOLDER / f"{area}.toml"
    return frozenset(tomllib.loads(file.read_text("utf-8"))) if file.exists() else frozenset()
