"""Names that nobody bears, made from syllables: the same seed gives the same name."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

STARTS = ("B", "Br", "D", "Dr", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "Tr", "V", "Z")
VOWELS = ("a", "e", "i", "o", "u")
MIDDLES = ("bor", "dan", "gal", "kar", "lan", "lor", "mar", "nik", "ran", "ril", "sen", "tal", "van", "vin")
FAMILY_ENDINGS = ("a", "ek", "er", "ic", "in", "ov", "sen", "ski", "son", "yan")
BODY_ENDINGS = ("ex", "ia", "ica", "is", "on", "or", "um", "us")

# Two romanisations of one name each, for actors whom a pile spells in two ways.
GIVEN_SPELLINGS = (("Yousef", "Yusuf"), ("Osama", "Usama"), ("Saleh", "Salih"), ("Nabeel", "Nabil"))
FAMILY_SPELLINGS = (("Kareem", "Karim"), ("Tawfeeq", "Tawfiq"), ("Saleem", "Salim"), ("Rasheed", "Rashid"))

GIVEN = {
    "m": ("Adrian", "Boris", "Carlos", "Emil", "Felix", "Georg", "Hugo", "Ivan", "Marko", "Oscar", "Stefan"),
    "f": ("Anna", "Clara", "Elena", "Helga", "Irena", "Julia", "Lucia", "Marta", "Nadia", "Paula", "Vera"),
}


def pick(pool: Sequence[str], seed: str) -> str:
    """One of the pool, chosen by the seed."""
    return pool[number(seed) % len(pool)]


def number(seed: str) -> int:
    """A large number that a seed always gives."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big")


def word(seed: str, endings: Sequence[str]) -> str:
    """An invented word with one of the endings."""
    parts = (STARTS, VOWELS, MIDDLES, endings)
    return "".join(pick(part, f"{seed}/{place}") for place, part in enumerate(parts))


def family_name(seed: str) -> str:
    """An invented family name."""
    return word(seed, FAMILY_ENDINGS)


def body_name(seed: str) -> str:
    """An invented name of an organisation or place."""
    return word(seed, BODY_ENDINGS)


def given_name(seed: str, gender: str) -> str:
    """A given name of the gender."""
    return pick(GIVEN[gender], seed)


def handle(seed: str) -> str:
    """An invented name of an account on a social network."""
    return f"@{body_name(seed).lower()}{number(seed) % 90 + 10}"
