"""What is known of a word by itself, kept by the word: an article asks it a thousand times, of few words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

V = TypeVar("V")

MOST = 65_536  # words that are kept
LONGEST = 40  # letters of a word that is kept


class ByWord(dict[str, V]):
    """``known[word]`` is what a function makes of the word, asked only once of words that come again and again."""

    def __init__(self, work: Callable[[str], V]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, word: str) -> V:
        found = self._work(word)
        if len(word) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[word] = found
        return found

    def of(self, words: Iterable[str]) -> list[V]:
        """What is known of each of some words."""
        return list(map(self.__getitem__, words))
