"""Whether a short name is made of the initials of a long one."""

from __future__ import annotations

import re
from functools import lru_cache

from headwater.gather.compare.organisations import LINKING, body_words

# Known to every reader, so that no article introduces them.
WELL_KNOWN = {
    "un": "united nations",
    "eu": "european union",
    "who": "world health organization",
    "nato": "north atlantic treaty organization",
    "imf": "international monetary fund",
    "fbi": "federal bureau of investigation",
    "cia": "central intelligence agency",
    "icc": "international criminal court",
    "iaea": "international atomic energy agency",
    "wto": "world trade organization",
    "ioc": "international olympic committee",
    "osce": "organization for security and cooperation in europe",
    "ap": "associated press",
    "afp": "agence france presse",
    "bbc": "british broadcasting corporation",
}
LETTERS_OF = {body_words(name): letters for letters, name in WELL_KNOWN.items()}
INITIAL_WORD = re.compile(r"[^\W\d_][\w’']*")
ACRONYM = re.compile(r"(?:[A-Z]\.?){2,6}s?")


@lru_cache(maxsize=65536)
def acronym_of(name: str) -> str | None:
    """The letters of an acronym, without its full stops, or None where the name is none."""
    plain = name.strip()
    if not ACRONYM.fullmatch(plain) or plain.endswith("SS"):
        return None
    return plain.rstrip("s").replace(".", "").casefold()


@lru_cache(maxsize=65536)
def well_known(name: str) -> str | None:
    """The letters of a body that every reader knows by them, from its acronym or its long name."""
    letters = acronym_of(name)
    return letters if letters in WELL_KNOWN else LETTERS_OF.get(body_words(name))


@lru_cache(maxsize=65536)
def initials(name: str) -> str:
    """The initials of a long name's words, linking words left out; empty for a name of one word."""
    words = [word.group() for word in INITIAL_WORD.finditer(name.replace("-", " "))]
    told = [word for word in words if word.casefold() not in LINKING]
    return "".join(word[0] for word in told).casefold() if len(told) > 1 else ""
