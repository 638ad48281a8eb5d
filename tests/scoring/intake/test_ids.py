from __future__ import annotations

from scoring.intake.ids import Ids


def test_taken_ids_get_a_number() -> None:
    ids = Ids()
    assert [ids.give(wish) for wish in ("a", "a", "a-2", "b", "a")] == ["a", "a-2", "a-2-2", "b", "a-3"]


def test_many_of_the_same() -> None:
    ids = Ids()
    given = [ids.give("x") for _ in range(20_000)]
    assert len(set(given)) == 20_000
    assert given[-1] == "x-20000"
