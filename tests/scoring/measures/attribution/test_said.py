"""Spans that overlap are one."""

from __future__ import annotations

from scoring.measures.attribution.said import merge
from scoring.values import Span


def test_overlapping_spans_are_one() -> None:
    assert merge([Span(5, 9), Span(0, 3), Span(2, 4)]) == [Span(0, 4), Span(5, 9)]


def test_one_inside_another_adds_nothing() -> None:
    assert merge([Span(0, 9), Span(2, 4)]) == [Span(0, 9)]
