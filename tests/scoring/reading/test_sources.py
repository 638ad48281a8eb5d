from __future__ import annotations

import pytest

from scoring.reading.sources import find_kind, name_of

NAMED = frozenset({"dahl", "belta", "lukashenko"})


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("Mara Dahl", "person"),
        ("Dahl", "person"),
        ("Mara Dahl, a historian of the navy", "person"),
        ("union leader Mara Dahl", "person"),
        ("the state-run news agency Belta", "organisation"),
        ("The Harbour Times", "organisation"),
        ("the company", "organisation"),
        ("BBC", "organisation"),
        ("Energy Minister Paul Okoro", "official"),
        ("China", "official"),
        ("the foreign ministry", "official"),
        ("police", "official"),
        ("the United States", "official"),
        ("the report", "document"),
        ("A joint statement by the two ministers", "document"),
        ("a readout published on the website of the ministry", "document"),
        ("observers", "unnamed"),
        ("US officials", "unnamed"),
        ("a source close to the talks", "unnamed"),
        ("Engineers", "unnamed"),
        ("many in the party", "unnamed"),
        ("she", "pronoun"),
        ("which", "pronoun"),
    ],
)
def test_kinds(source: str, kind: str) -> None:
    assert find_kind(source, NAMED) == kind


def test_names() -> None:
    assert name_of("Energy Minister Paul Okoro") == "Energy Minister Paul Okoro"
    assert name_of("the mayor") is None
    assert name_of("critics of the plan") is None
