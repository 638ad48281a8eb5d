"""What is said by anybody: all attributions, and those that are surely somebody's."""

from __future__ import annotations

from scoring.text.remembered import kept_for_the_last
from scoring.values import Attribution, Document


@kept_for_the_last
def attributed(document: Document) -> list[Attribution]:
    """The attributions with a source."""
    return [each for each in document.attributions if each.source is not None]


@kept_for_the_last
def credited(document: Document) -> list[Attribution]:
    """Those that are surely somebody's: all parts are sure, or words are quoted, or the source is people unnamed."""
    return [each for each in attributed(document) if each.sure or each.direct or each.source_kind == "unnamed"]
