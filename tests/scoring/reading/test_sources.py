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
        ("the F.B.I.", "official"),
        ("the Supreme Court", "official"),
        ("Foreign Minister Ann Lee", "official"),
        ("Ukraine's Foreign Minister, Ann Lee", "official"),
        ("Ann Lee, the prime minister", "official"),
        ("former minister Ann Lee", "person"),
        ("Ms. White", "person"),
        ("columnist Ann Lee", "person"),
        ("BBC's Ann Lee", "person"),
        ("the club's president, Ann Lee", "person"),
        ("Ann Lee, president of the Football Association", "person"),
        ("the younger Mr. Lee", "person"),
        ("the moderator", "person"),
        ("a campaign spokesman", "unnamed"),
        ("two senators", "unnamed"),
        ("the Swiss", "unnamed"),
        ("the Saudis", "unnamed"),
        ("Labor Secretary Ann Lee", "official"),
        ("a Democrat familiar with the talks", "unnamed"),
        ("media outlets", "unnamed"),
        ("The Advocate", "organisation"),
        ("Norvik, the state news agency", "organisation"),
        ("Sailors First PAC", "organisation"),
        ("the F.D.P.", "organisation"),
        ("a New York Times poll", "document"),
        ("she began", "pronoun"),
        ("we've", "pronoun"),
        ("US", "official"),
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
