"""Checkable sentences and who stands behind them, by the definitions of ``docs/unsourced.md``."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.values import Attribution, Claim, Quotation, Sentence, Word


def find_claims(
    text: str,
    sentences: Sequence[Sentence],
    words: Sequence[Word],
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
) -> tuple[Claim, ...]:
    """The checkable sentences of the article proper, in order."""
    return ()
