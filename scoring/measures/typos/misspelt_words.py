"""Words that stand in no list and look like no name, no foreign phrase and no web address, each sure or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress

from scoring.measures.typos.extent import head_words
from scoring.measures.typos.lists import listed
from scoring.measures.typos.slip_odds import core, edit, model, odds
from scoring.reading.names import parts
from scoring.reading.spelling import (
    COMMON,
    IS_NAME,
    LONGEST,
    capitals,
    common_words,
    fold,
    is_far,
    is_name,
    is_rare,
    is_slip_for,
    is_word,
    listed_names,
    near_common,
    near_words,
    one_edit_away,
    pairs,
    words,
)
from scoring.text.by_word import ByWord
from scoring.values import Document, Evidence, Message, Word

PLAIN = 1.0  # odds of a slip, be it of whatever word
LONGEST_SHORT = 3  # letters; shorter words the model does not know
REPEATED = 3  # a strange word used so often is meant
# How common a word must be for another one, an edit away, to be a slip for it.
SHORTEST_RANK = 150  # an unknown word of two letters
SHORT_RANK = 1_500  # one of three letters
ABBREVIATION_RANK = 300  # one that is short for something, mostly with capitals
SHORT_NAME_RANK = 5_000  # a name of up to four letters, written small
SHORT_PART_RANK = 1_000  # a part of four letters: "US-leed"
JOINED = range(300, 8_000)  # ranks of words that make one; of commoner ones a space was lost: "themost"
SUFFIX_RANK = 10_000  # a word made with a suffix: "easyly"
IN_QUOTES = 6_000  # a word alone in quotation marks
# With a capital, by its length.
SHORT_CAPITAL = {3: 1_000, 4: 0}
INSIDE = {7: 10_000}
ANYWHERE = {8: COMMON}  # amid names
_OPENING = frozenset('"“‘')
_QUOTES = frozenset("\"'“”‘’«»„‚`")
# Left by letters read in the wrong code: "FranÃ§ois".
_BROKEN = frozenset("ÃÂâ§±©¨°\u00ad\ufffd").union(map(chr, range(0x300, 0x370)))
_ADDRESS = frozenset("@#/._&=~\\$€£%+^*<>{}|0123456789")


def find_misspelt_words(document: Document) -> Iterator[Evidence]:
    """Marks each misspelt word, surely or not, in no order."""
    for others, i in find_unknown(document):
        word, small = others[i], _bare(others[i].text).lower()
        if len(small) <= LONGEST_SHORT:
            yield _mark(word, sure=_is_swapped(fold(small)))
        elif len(small) <= LONGEST:  # what is longer is no word
            value, capital = odds(document.text, others, i), not word.text.islower()
            least, safe = model().capital if capital else model().small
            if value >= least and (value >= PLAIN or not is_far(core(word))):
                yield _mark(word, sure=value >= safe and not (capital and "-" in small))


def _mark(word: Word, *, sure: bool) -> Evidence:
    note = Message("typos.misspelling" if sure else "typos.unsure", {"word": word.text})
    return Evidence(word.start, word.end, "misspelling", note, sure=sure)


def find_unknown(document: Document) -> Iterator[tuple[Sequence[Word], int]]:
    """Each word that may be a slip: the words that it stands among and its place there."""
    text, known, names = document.text, words(), capitals()
    texts = [word.text for word in document.words]
    strange = list(compress(enumerate(document.words), map(set(texts).difference(known).__contains__, texts)))
    small = [(i, word) for i, word in strange if _is_unknown(text, word)]
    yield from ((document.words, i) for i in _lonely(small))
    unlisted = [(i, word) for i, word in strange if word.text[0].isupper() and word.text not in names]
    counts = Counter(_bare(word.text) for _, word in unlisted)
    starts = {sentence.first for sentence in document.sentences}
    for i, word in unlisted:
        if counts[_bare(word.text)] == 1 and _may_be_slip(document, i, i in starts):
            yield document.words, i
    for head in head_words(document):
        for i, word in enumerate(head):
            capital = word.text[0].isupper() and word.text not in known and word.text not in names
            if _is_unknown(text, word) or (
                capital and counts[_bare(word.text)] < 2 and _may_be_slip_in_head(document, head, i)
            ):
                yield head, i


def _is_swapped(word: str) -> bool:
    """Whether two letters of a very common word are swapped: "teh"."""
    near = near_words(word)[0]
    return bool(near) and common_words()[near[0]] < ABBREVIATION_RANK and edit(word, near[0]).startswith("swapped")


def _may_be_slip_in_head(document: Document, head: Sequence[Word], i: int) -> bool:
    if _is_in_headline(document, head[i]):
        return _is_unknown_capital(document.text, head[i]) or _breaks_pair(document.text, head, i)
    return _is_near(document.text, head[i], INSIDE) or _is_slip_amid_names(document.text, head, i)


def _is_in_headline(document: Document, word: Word) -> bool:
    """A capital in a subhead or a byline mostly is a name's."""
    return document.headline is not None and document.headline.start <= word.start < document.headline.end


def _is_slip_amid_names(text: str, others: Sequence[Word], i: int) -> bool:
    """Whether a known pair or a long word is off, and no strange word beside it says that a foreign name goes on."""
    beside = (*others[max(0, i - 1) : i], *others[i + 1 : i + 2])
    known = all(IS_NAME[_bare(word.text)] and word.text not in parts("titles") for word in beside)
    return _breaks_pair(text, others, i) or (known and _is_near(text, others[i], ANYWHERE))


def _breaks_pair(text: str, others: Sequence[Word], i: int) -> bool:
    """Whether a known pair of words with capitals stands here but for a slip: "Forein Minister"."""
    word = _bare(others[i].text)
    if not 4 <= len(word) <= LONGEST or not word.istitle() or IS_NAME[word] or not _is_plain(text, others[i]):
        return False
    meant = list(pairs().get(f"{others[i - 1].text} *", ())) if i else []
    meant += pairs().get(f"* {_bare(others[i + 1].text)}", ()) if i + 1 < len(others) else []
    return any(is_slip_for(word, each) for each in meant)


def _bare(text: str) -> str:
    return text[:-2] if text[-2:] in ("'s", "’s") else text


def _is_unknown(text: str, word: Word) -> bool:
    """Whether a word written small is a plain and unknown one; if of three letters, near a common one."""
    if not word.text.islower():
        return "-" in word.text and _is_half_misspelt(word.text) and _is_plain(text, word)
    if _KNOWN[word.text] or not _is_plain(text, word):
        return False
    if word.text in listed("shortened"):
        return False
    if len(word.text) <= 3:
        return _is_short_slip(fold(word.text))
    return word.text not in listed("prefixes") and not _is_cut_on_purpose(text, word)  # "trans people"


def _is_cut_on_purpose(text: str, word: Word) -> bool:
    """Whether the writer left letters out or changed one, and shows it: "diggin'", "[r]equire", "wether [sic]"."""
    clipped = word.text.endswith("in") and text[word.end : word.end + 1] in ("'", "’")
    if text[word.end : word.end + 5].startswith((" [sic", " (sic")):
        return True
    return clipped or text[word.start - 1 : word.start] in ("]", ")")


def _is_short_slip(word: str) -> bool:
    """Whether two or three letters are a slip for a very common word, and no "von" and no "mph"."""
    if len(word) < 2 or word in parts("particles"):
        return False
    abbreviates = not listed_names().isdisjoint((word, word.upper(), word.capitalize()))
    if len(word) == 2:
        return not abbreviates and near_common(word, SHORTEST_RANK)
    return near_common(word, ABBREVIATION_RANK if abbreviates else SHORT_RANK)


def _is_half_misspelt(text: str) -> bool:
    """Whether a small part is, and the part with a capital is a known name: "Muslim-majorty"."""
    small = [part for part in text.split("-") if part.islower()]
    known = all(IS_NAME[part] for part in text.split("-") if not part.islower())
    return known and any(map(_is_slip_between_hyphens, map(fold, small)))


def _is_plain(text: str, word: Word) -> bool:
    """Whether it has only letters of the Roman alphabet, is no part of an address and not alone in quotation marks."""
    letters = fold(word.text).replace("'", "").replace("-", "")
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 2]
    if not (letters.isascii() and letters.isalpha()) or before in _ADDRESS:
        return False
    if before in _QUOTES and after[:1] in _QUOTES and not near_common(letters, IN_QUOTES):
        return False
    if not _BROKEN.isdisjoint(text[max(0, word.start - 4) : word.start] + text[word.end : word.end + 2]):
        return False
    return after != ":/" and not (after[:1] in _ADDRESS and after[1:].isalnum())


def _is_known(text: str) -> bool:
    """Whether a word written small is known, built from a known one, or joined of no slips."""
    word = fold(text)
    if word.endswith(("'s", "s'")):
        word = word[:-2]
    if is_word(word):
        return True
    if "-" not in word and "'" not in word:
        return _is_part(word) or is_rare(word) or is_rare(_singular(word))
    parts = word.replace("'", "-").split("-")
    return is_word("".join(parts)) or not any(map(_is_slip_between_hyphens, parts))


_KNOWN = ByWord(_is_known)


def _is_slip_between_hyphens(part: str) -> bool:
    """Whether a part of "US-leed" is unknown and near a common word; if short, a very common one."""
    if len(part) < 4 or _is_part(part) or part in listed("prefixes"):
        return False
    if len(part) == 4:
        return part[-1] != "s" and near_common(part, SHORT_PART_RANK)
    return any(near_words(part))


def _is_part(part: str) -> bool:
    """A name or a made word is none where a common word is one edit away: "premission" is no mission."""
    if is_word(part) or is_word(_singular(part)):
        return True
    if any(_is_rest(part.removesuffix(each), part, 4) for each in listed("suffixes")):
        return not near_common(part, SUFFIX_RANK)
    made = any(_is_rest(part.removeprefix(each), part, 4 if len(each) > 3 else 5) for each in listed("prefixes"))
    known = made or is_name(part) or _is_joined(part)
    return known and not near_common(part, COMMON if len(part) > 4 else SHORT_NAME_RANK)


def _is_joined(part: str) -> bool:
    """Whether two everyday words make it: "boyband", "videolink"."""
    ranks, cuts = common_words(), range(3, min(len(part), LONGEST) - 2)
    return any(ranks.get(part[:i], 0) in JOINED and ranks.get(part[i:], 0) in JOINED for i in cuts)


def _singular(part: str) -> str:
    """Of a word that looks like a plural, long enough to be no slip for a short one."""
    if len(part) < 7 or not part.endswith("s"):
        return ""
    if part.endswith("ies"):
        return part[:-3] + "y"
    return "" if part[-2] in "ysif" else part[:-1]


def _is_rest(rest: str, part: str, shortest: int) -> bool:
    """Whether a known word is left without a prefix or suffix."""
    return shortest <= len(rest) < len(part) and is_word(rest)


def _lonely(strange: Sequence[tuple[int, Word]]) -> Iterator[int]:
    """Places of those that are not used again and again and have no strange neighbour, as foreign words do."""
    counts = Counter(word.text for _, word in strange)
    places = {i for i, _ in strange}
    for i, word in strange:
        if counts[word.text] < (REPEATED if len(word.text) > 3 else 2) and places.isdisjoint((i - 1, i + 1)):
            yield i


def _may_be_slip(document: Document, i: int, opens: bool) -> bool:
    """A word with a capital that opens a sentence, or stands in it after no name."""
    word, others = document.words[i], document.words
    if opens or document.text[word.start - 1] in _OPENING:
        alone = i + 1 == len(others) or others[i + 1].text[0].islower()
        return (alone and _is_unknown_capital(document.text, word)) or _is_slip_amid_names(document.text, others, i)
    if _is_slip_amid_names(document.text, others, i):
        return True
    before = others[i - 1].text
    if before.islower() and _NEAR_DATE[_bare(word.text)]:
        return True
    return _is_no_name(before) and _is_near(document.text, word, INSIDE)


def _is_unknown_capital(text: str, word: Word) -> bool:
    """Whether a plain word with a capital is no name; if of three letters, near a very common word."""
    bare = fold(_bare(word.text))
    if len(bare) <= LONGEST_SHORT:
        return _is_near(text, word, SHORT_CAPITAL)
    plain = bare.isalpha() and bare[1:].islower() and not is_name(bare) and _is_plain(text, word)
    return plain and not _KNOWN[bare.lower()]


def _is_near_date(word: str) -> bool:
    """Whether a month or a weekday is a letter away: "Febuary"."""
    near = len(word) > 5 and word.istitle() and not IS_NAME[word]
    return near and not listed("calendar").isdisjoint(one_edit_away(word.lower()))


_NEAR_DATE = ByWord(_is_near_date)


def _is_no_name(text: str) -> bool:
    """Whether a word says that no person's name goes on after it: "the", "Supreme", but not "Mark"."""
    if text[0].islower() or text.lower() in listed("small"):
        return True
    return text.lower() in common_words() and text not in listed_names()


def _is_near(text: str, word: Word, ranks: Mapping[int, int]) -> bool:
    """Whether a word with a capital is no name and one edit from a word that is common enough for its length."""
    bare = fold(_bare(word.text))
    rank = ranks.get(min(len(bare), max(ranks)))
    if rank is None or not bare.isalpha() or not bare[1:].islower() or is_name(bare):
        return False
    return near_common(bare.lower(), rank) and _is_plain(text, word)
