"""The names of whoever speaks, in the labels of a dialogue: "DORA WISS, CLEAN HANDS:", later "WISS:"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from headwater.mark.actors.actor_lexicon import WordClass
from headwater.mark.actors.name_parts import NameParts
from headwater.mark.actors.naming import Naming
from headwater.mark.actors.words import Words

NO_NAME = re.compile(r"(?i)(?:un(?:identified|known|named)|(?:fe)?male|man|woman|caller|speaker|voice)\b")
CLOSING = frozenset({",", "(", ":"})
LONGEST = 8  # tokens
SHORTEST = 3  # letters of a name's longest word; shorter ones are initials
SURNAME = 4  # letters of a surname that stands alone; shorter labels are an outlet's initials too
TURNS = 2  # labels of one who speaks by turns
NO_SURNAMES: tuple[WordClass, ...] = ("people", "collective", "person", "title", "thing", "member", "staff")


def is_label(words: Words) -> bool:
    """Whether a line set aside is a label, which names whose words follow."""
    return words.paragraph.kind == "byline" and words.content.endswith(":") and len(words) > 1


def names_nobody(words: Words) -> bool:
    """Whether a line set aside tells in brackets what is heard or seen, or labels somebody unknown."""
    text = words.content
    is_direction = words.paragraph.kind == "caption" and text[:1] + text[-1:] in {"()", "[]"}
    return is_direction or (is_label(words) and NO_NAME.match(text) is not None)


def end_of_name(words: Words) -> int:
    """The token at which the name of a label ends."""
    return next((token for token in range(len(words)) if words.texts[token] in CLOSING), 0)


def is_surely_person(words: Words) -> bool:
    """Whether a label names a person: in capitals, or with a role behind the name."""
    end = end_of_name(words)
    return (
        is_label(words) and 1 < end <= LONGEST and (words.texts[end] == "," or words.text(0, end).isupper())
    )


def is_surname(words: Words) -> bool:
    """Whether a label is a single word in capitals, long enough for somebody's surname."""
    return (
        is_label(words)
        and end_of_name(words) == 1
        and len(words.texts[0]) >= SURNAME
        and words.texts[0].isupper()
    )


def surnames_in(paragraphs: Iterable[Words], parts: NameParts) -> set[str]:
    """The labels in capitals that come again, and that the text writes large: "Ann Venn", "VENN:"."""
    labels = Counter[str]()
    large: set[str] = set()
    for words in paragraphs:
        if is_surname(words):
            labels[words.lowers[0]] += 1
        elif not is_label(words):
            large.update(text.casefold() for text in words.texts if text.istitle())
    again = {word for word, count in labels.items() if count >= TURNS and word in large}
    return {word for word in again if not any(word in parts.lexicon.words(kind) for kind in NO_SURNAMES)}


def label_names(paragraphs: Sequence[Words], parts: NameParts) -> dict[int, list[Naming]]:
    """The names in the labels by their paragraphs: full ones, and then the surnames of these."""
    labels = [words for words in paragraphs if is_label(words)]
    found: dict[int, list[Naming]] = {}
    surnames = surnames_in(paragraphs, parts) if labels else set()
    short = []
    for words in labels:
        end = end_of_name(words)
        if is_surely_person(words) and not names_nobody(words):
            found[words.number] = list(named(words, end, parts))
            surnames.add(words.lowers[end - 1])
        elif end == 1:
            short.append(words)
    for words in short:
        if words.lowers[0] in surnames:
            found[words.number] = [parts.made(words, 0, 1, "name")]
    return found


def named(words: Words, end: int, parts: NameParts) -> Iterator[Naming]:
    """The name up to a token, without the title before it."""
    if max(map(len, words.texts[:end])) >= SHORTEST:
        yield from (naming for naming in parts.parts(words, 0, end) if naming.key)
