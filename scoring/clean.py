"""Cleaning, once: after it a text has plain newlines and spaces, Unicode NFC, no controls and no mojibake.

Curly quotation marks, ligatures, dashes and emoji stay as written. Joiners stay inside emoji and
scripts that need them; marks of writing direction go, for they are invisible and split words.
"""

from __future__ import annotations

import re
import unicodedata

_NEWLINE = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACE = re.compile("[\t\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
    "|(?<![\u0600-\u1fff\u2190-\uffff\U00010000-\U0010ffff])[\u200c\u200d]"
)
_GARBLED = re.compile("[^\x00-\x7f]{2}|[ÂÃ] ")
_PIECE = re.compile(r"[^\n]{1,100000}")


def clean(text: str) -> str:
    """The text as all spans will index it."""
    return even(text).strip()


def even(text: str) -> str:
    """The same with the blanks at its ends: for words that are put into a text."""
    if not text.isascii():
        text = _PIECE.sub(_ungarble, text)
        text = unicodedata.normalize("NFC", text)
    text = _SPACE.sub(" ", _NEWLINE.sub("\n", text))
    return _INVISIBLE.sub("", text)


def clean_title(title: str) -> str | None:
    """A title on one line, None where nothing is left of it."""
    return " ".join(clean(title).split()) or None


def printable(text: str) -> str:
    """Text from a file system or a corpus without half characters, which no stream can print."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _ungarble(piece: re.Match[str]) -> str:
    text = piece.group()
    if not _GARBLED.search(text):
        return text

    from ftfy import fix_encoding

    return fix_encoding(text)
