"""Names in Latin letters without marks, whatever script they were written in."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# One sound a letter, as newspapers spell it; no scholarly system is followed through.
CYRILLIC = dict(
    zip(
        "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюяђјљњћџѓќѕ",
        "a b v g g d e yo ye zh z i i yi y k l m n o p r s t u u f kh ts ch sh shch - y - e yu ya "
        "dj j lj nj c dz gj kj dz".split(),
        strict=True,
    )
)
GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(),
        strict=True,
    )
)
ARABIC = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگکی",
        "a b t th j h kh d dh r z s sh s d t z - gh f q k l m n h w y a a - a i a w y p ch zh g k y".split(),
        strict=True,
    )
)
HEBREW = dict(
    zip(
        "אבגדהוזחטיכלמנסעפצקרשתךםןףץ",
        "a b g d h v z kh t y k l m n s - p ts k r sh t kh m n f ts".split(),
        strict=True,
    )
)
LATIN = {
    "ß": "ss",
    "ø": "o",
    "ł": "l",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ð": "d",
    "đ": "d",
    "ı": "i",
    "ə": "a",
}
TABLE = str.maketrans(
    {letter: sound.strip("-") for letter, sound in (CYRILLIC | GREEK | ARABIC | HEBREW | LATIN).items()}
)
NOT_LETTERS = re.compile(r"[^\w\s]+|_+")


@cache
def romanised(name: str) -> str:
    """A name case folded, in plain Latin letters where its script is known, marks dropped."""
    known = unicodedata.normalize("NFC", name.casefold()).translate(TABLE)
    plain = unicodedata.normalize("NFKD", known)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(TABLE)


@cache
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, romanised; apostrophes join what they stand in, hyphens part it."""
    text = re.sub(r"['’‘ʼʻ`´]", "", romanised(name).replace(".", ". "))
    return tuple(NOT_LETTERS.sub(" ", text).split())
