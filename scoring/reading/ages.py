"""Ages of people: "26-year-old", "aged 58", "Danahy, 58,". Nobody counted them, so they are no figures."""

from __future__ import annotations

import re

from scoring.values import Word

_REACH = 30  # characters before and after a number that are looked at
_LONGEST = 3  # digits
_AFTER = re.compile(
    r"(?:(?: to |-)\d{1,3})?(?:[\s-](?:years?|months?|weeks?)[\s-](?:old|of age)"
    r"|\s(?:years )?(?:and|or) (?:older|over|younger|under))\b"
)
_BEFORE = re.compile(r"\b(?:[Aa]ge[ds]?|[Aa]t the age of|[Tt]urn(?:ed|s|ing)|between the ages of)\s$")
_DECADE = re.compile(r"[1-9]0s$")  # "a man in his 80s", and "the 80s"
_STATED = re.compile(r"\b(?:is|was)\s$")
_GOES_ON = re.compile(r" (?:and|when)\b")
_NAMED = re.compile(r"(?:^|[\s“\"(])[^\W\d_a-z][\w.'’-]{0,20},\s$")
_ASIDE = re.compile(r"[,.;)](?:\s|$)")


def is_age(text: str, word: Word) -> bool:
    """Whether a number says how old somebody or something is."""
    digits = word[2]  # by place: this sees every word
    if not digits[0].isdigit():
        return False
    if _DECADE.match(digits):
        return True
    if not digits.isdigit() or len(digits) > _LONGEST:
        return False
    before, after = text[max(0, word.start - _REACH) : word.start], text[word.end : word.end + _REACH]
    if _AFTER.match(after) or _BEFORE.search(before):
        return True
    if _STATED.search(before) and _GOES_ON.match(after):
        return len(digits) < _LONGEST
    return _NAMED.search(before) is not None and _ASIDE.match(after) is not None
