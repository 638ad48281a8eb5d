from __future__ import annotations

from pathlib import Path

from scoring.training.word_list import choose, rare, read_scowl, without_doubtful, words_of


def test_the_smallest_size_counts_and_possessives_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "english-words.20").write_text("table\ntable's\n", "utf-8")
    (tmp_path / "british-words.35").write_text("colour\ntable\n", "utf-8")
    (tmp_path / "english-contractions.35").write_text("isn't\n", "utf-8")
    assert read_scowl(tmp_path, ["words"]) == {"table": 20, "colour": 35}
    assert read_scowl(tmp_path, ["contractions"]) == {"isn't": 35}


def test_rare_words_need_two_outlets_and_the_most_common_is_first() -> None:
    sizes = {"the": 10, "table": 10, "rare": 95, "rarest": 95}
    assert choose(sizes, {"the": 99, "rare": 40, "rarest": 1}, common=70) == ["the", "rare", "table"]


def test_words_of_a_text_as_the_lists_write_them() -> None:
    assert words_of("The café’s state-run") >= {"The", "cafe", "state-run", "state", "run"}


def test_rare_words_beside_common_ones_are_left_out() -> None:
    sizes = {"whether": 10, "wether": 70, "weather": 20, "zymurgy": 70, "tether": 70}
    kept = without_doubtful(list(sizes), sizes, outlets={"tether": 1})
    assert kept == ["whether", "weather", "zymurgy", "tether"]


def test_rarer_plain_words() -> None:
    sizes = {"whether": 10, "zymurgy": 80, "zymurgys": 80, "whither": 80, "wurst's": 80, "gnomonic": 95}
    assert rare(sizes, ["whether"]) == ["whither", "zymurgy"]
