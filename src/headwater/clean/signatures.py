"""Lines that sign an article: a name with whatever else bylines are made of."""

from __future__ import annotations

import re

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈČĎĐĒĘĚĞĢĪİŁŃŇŐŒŘŚŞŠȘŢŤȚŪŮŰŹŻŽА-ЯЁІЇЄҐ"
WORD = rf"[{UPPER}][\w.'’-]*"
PERSON = rf"{WORD}(?: (?:{WORD}|de|van|von|der|den|al|bin|ibn|da|di|do|dos|la|le)){{0,3}} {WORD}"
PLACE = rf"(?:the )?{WORD}(?: (?:(?:of|the|de|do|da|du) )*{WORD}){{0,4}}"
JOB = (
    r"(?:correspondents?|reporters?|editors?|writers?|columnists?|envoys?|journalists?|staff|bureau|desk|"
    r"critics?|commentators?)"
)
# What was written, in "Text and photos: Ines Holm", "A commentary by Ines Holm".
PIECE = (
    r"(?:text|words|story|report|reporting|commentary|comment|column|analysis|opinion|"
    r"essay|interview|investigation|feature|dispatch|account|author|writer|review)"
)
DONE = r"(?:written|compiled|prepared|reported|posted|sent|filed|recorded|told|collected|noted down)"
LEAD = (
    rf"(?i:(?:an? |the )?(?:exclusive )?{PIECE}(?: (?:and|&) \w+)?(?: by\s*|\s*[:|]\s*)"
    rf"|{DONE} by\s+"
    rf"|(?:by|from) our (?:[\w-]+ ){{0,3}}{JOB}(?: (?:in|at|to) {PLACE})?,? "
    rf"|(?:our )?(?:[\w-]+ ){{0,2}}{JOB}:? "
    r"|from |with )"
)
TAIL = (
    r"(?:,? (?:reports|reporting)"
    rf"|,? (?:(?:reports|reporting|writes) )?(?:in|at|from|on) {PLACE}(?: and {PLACE})?"
    rf"|,? (?:in|at|from|on|outside|aboard) the (?:{WORD} )?[a-z]+"
    rf"|,? with {PLACE}|, {PLACE}| \({PLACE}\)| ?[/|–—-] ?{PLACE}"
    rf"|, (?:our |the |an? )?(?:[\w'’-]+ ){{0,3}}{JOB}(?: (?:in|at|of|for) {PLACE})?"
    rf"|,? (?:special |sent special )?(?:to|for) {PLACE}"
    r"|\s+[·•|] \d+ ?min(?:utes?)?(?: read)?)"
)
MORE = rf"(?:(?:,| and| &| with) {PERSON})"
LED = re.compile(rf"{LEAD}(?P<name>{PERSON}){MORE}{{0,2}}{TAIL}?\.?")
TAILED = re.compile(rf"(?P<name>{PERSON})(?:{MORE}{{0,2}}{TAIL}|{TAIL}{MORE}{TAIL})")
WITH = re.compile(rf"(?P<name>{PERSON}) with {PERSON}")
AT_END = re.compile(rf"(?:[-–—] ?(?P<dashed>{PERSON})|\((?P<round>{PERSON})\))\.?")
EDITED = re.compile(
    rf"(?P<name>{PERSON})(?:;| [·•|]) (?:(?:additional|further) reporting|edit(?:ing|ed|or))\b[ :].*"
)
LONGEST = 14  # words


def signature(text: str) -> str | None:
    """The first name in a line that is nothing but a byline of more than a bare name."""
    if len(text.split()) > LONGEST:
        return None
    found = LED.fullmatch(text) or TAILED.fullmatch(text) or WITH.fullmatch(text)
    return found["name"] if found else None


def is_led(text: str) -> bool:
    """Whether a line says in words that the name in it is its writer's."""
    return len(text.split()) <= LONGEST and LED.fullmatch(text) is not None


def signed_at_end(text: str) -> str | None:
    """The name in a line that signs an article from below: "— Ines Holm", "Ines Holm; editing: J. Orr"."""
    edited = EDITED.fullmatch(text) if len(text.split()) <= LONGEST else None
    if edited:
        return edited["name"]
    found = AT_END.fullmatch(text)
    return (found["dashed"] or found["round"]) if found else None
