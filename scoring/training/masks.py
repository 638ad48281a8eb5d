"""What would give a publisher away: datelines, agency tags and footers, taken out of training texts.

Without this a model learns that "(Reuters)" is reliable: half of one corpus's reliable rows say so.
"""

from __future__ import annotations

import re

_AGENCY = r"(?:Reuters|AP|AFP|UPI|CNN|CNN Business|Associated Press|The Associated Press|Bloomberg|Xinhua|TASS|Sputnik)"
_TAG = re.compile(rf"[ \t]?\({_AGENCY}\)")
_DATELINE = re.compile(r"\A(?:[A-Z][A-Z.’' /-]{2,40}(?:, [A-Z][A-Za-z. ]{1,20}){0,2} ?)?[-–—]{1,2} ?")
_FOOTER = re.compile(
    r"^(?:\(?(?:Additional )?(?:Reporting|Writing|Editing) by|©|\(c\)|Copyright|All rights reserved|Subscribe|Sign up"
    r"|Follow |Click here|Read more|More:|Like us|Join us|Get the|Advertisement|AD$|The Associated Press|Contact )"
    r"[^\n]{0,400}$",
    re.IGNORECASE | re.MULTILINE,
)
_RESIDUE = re.compile(r"&(?:amp|nbsp|quot|lt|gt|#\d{1,5});|\$(?=\$)")


def mask(text: str) -> str:
    """The text without agency tags, its opening dateline, footer lines and remains of HTML."""
    text = _RESIDUE.sub(" ", text)
    text = _FOOTER.sub("", _TAG.sub(" ", text))
    return _DATELINE.sub("", text.strip()).strip()
