"""Whether a short name is made of the initials of a long one."""

from __future__ import annotations

import re
from functools import lru_cache

from headwater.gather.compare.organisations import LINKING

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
def initials(name: str) -> str:
    """The initials of a long name's words, linking words left out; empty for a name of one word."""
    words = [word.group() for word in INITIAL_WORD.finditer(name.replace("-", " "))]
    told = [word for word in words if word.casefold() not in LINKING]
    return "".join(word[0] for word in told).casefold() if len(told) > 1 else ""
