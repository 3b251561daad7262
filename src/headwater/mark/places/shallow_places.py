"""Places in an article that is not parsed: its words looked up, the commonest words avoided."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.parsed import Paragraph
from headwater.mark.places.gazetteer import Gazetteer
from headwater.record.span import Span

LONGEST = 3  # tokens of a name
LEAST_LETTERS = 4
LEAST_PEOPLE = 100_000  # smaller places share their names with too many words
CASELESS_LEAST = 5  # letters, in scripts without capitals
LEAST_STEM = 3
CYRILLIC_FIRST, CYRILLIC_LAST = "Ѐ", "ӿ"
ENDINGS = ("ами", "ах", "ом", "ой", "ою", "ем", "ей", "ам", "а", "е", "у", "и", "ы", "ю", "я", "і", "ї")
FIRST_CASES = ("", "а", "я", "ь", "й")


def places_by_list(paragraph: Paragraph, gazetteer: Gazetteer) -> Iterator[tuple[Span, str]]:
    """Names of states and large places, the longest at each word."""
    tokens = [token for token in paragraph.parse if not token.is_space]
    number, content = 0, paragraph.text
    while number < len(tokens):
        for size in range(min(LONGEST, len(tokens) - number), 0, -1):
            first, last = tokens[number], tokens[number + size - 1]
            text = content[first.idx : last.idx + len(last.text)]
            known = known_form(text, gazetteer) if can_be_name(text) else None
            if known:
                yield paragraph.between(first.idx, last.idx + len(last.text)), known
                number += size - 1
                break
        number += 1


def can_be_name(text: str) -> bool:
    """Whether the words are written as a name: with capitals, or long in a script that has none."""
    if not text[0].isalpha() or not text[-1].isalpha():
        return False
    if text[0].lower() == text[0].upper():
        return len(text) >= CASELESS_LEAST
    return len(text) >= LEAST_LETTERS and text[0].isupper() and not text.isupper()


def known_form(text: str, gazetteer: Gazetteer) -> str | None:
    """The form of a name that the gazetteer has: as written, or a Slavic name in its first case."""
    if is_known(text, gazetteer):
        return text
    if not CYRILLIC_FIRST <= text[0] <= CYRILLIC_LAST:
        return None
    return next((form for form in nominatives(text) if is_known(form, gazetteer)), None)


def is_known(text: str, gazetteer: Gazetteer) -> bool:
    """Whether a state or a large place is called so."""
    if gazetteer.state(text):
        return True
    toponyms = gazetteer.toponyms(text)
    return bool(toponyms) and toponyms[0].weight >= LEAST_PEOPLE


def nominatives(text: str) -> Iterator[str]:
    """What a Slavic name may be in its first case."""
    for ending in ENDINGS:
        if text.endswith(ending) and len(text) - len(ending) >= LEAST_STEM:
            yield from (text[: -len(ending)] + first for first in FIRST_CASES)
