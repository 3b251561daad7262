"""Put words to a pattern: fill its slots, leave out its details, begin it large or small."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

from headwater.simulate.material import DETAIL, SLOT

SPELLED = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

Fill = Callable[[str, str], str]


def filled(pattern: str, fill: Fill) -> str:
    """The pattern with every slot put in: `fill` is asked for its name and what follows its dot."""
    return SLOT.sub(lambda found: fill(found[1], found[2] or ""), pattern)


def with_details(pattern: str, random: Random, share: float) -> str:
    """The pattern with about a share of its details."""
    return DETAIL.sub(lambda found: found[1] if random.random() < share else "", pattern)


def slots_in(pattern: str) -> list[str]:
    """The names of a pattern's slots, in their order."""
    return [name for name, _ in SLOT.findall(pattern)]


def large(text: str) -> str:
    """The text as a sentence begins."""
    return text[:1].upper() + text[1:]


def small(text: str, pattern: str) -> str:
    """The text as a clause begins: a name that a slot has put first stays as it is."""
    return text if pattern.startswith("{") else text[:1].lower() + text[1:]


def number(value: int) -> str:
    """A number in digits."""
    return f"{value:,}"


def spelled(value: int) -> str:
    """A number below a hundred in words, any other in digits."""
    if value < 20:
        return SPELLED[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return TENS[tens - 2] + (f"-{SPELLED[ones]}" if ones else "")
    return number(value)


def opened(text: str) -> str:
    """The text with a number that it begins with in words, as a sentence does."""
    found = re.match(r"[\d,]*\d(?= )", text)
    return spelled(int(found[0].replace(",", ""))) + text[found.end() :] if found else text


def tidied(text: str) -> str:
    """As English writes it: no comma before another mark, "the Volunteers' chief", "an engine"."""
    text = re.sub(r",\s*(?=[,.:;])", "", re.sub(r"\s+", " ", text)).replace("s's ", "s' ")
    text = re.sub(r"\b([Aa]) (?=[aeioAEIO](?!ne\b|u))", r"\1n ", text)
    return re.sub(r"\s+(?=[,.;])", "", text).strip()


def swapped(text: str, synonyms: Sequence[Sequence[str]], random: Random, share: float) -> str:
    """The text with some of its words exchanged for words that mean the same."""
    for group in synonyms:
        words = "|".join(re.escape(word) for word in sorted(group, key=len, reverse=True))
        found = re.search(rf"(?<![\w-])({words})(?![\w-])", text)
        if found and random.random() < share:
            other = random.choice([word for word in group if word != found[1]])
            text = text[: found.start()] + other + text[found.end() :]
    return text


def misspelt(name: str, random: Random) -> str:
    """A name with one letter wrong, as carelessness makes it."""
    at = random.randrange(1, max(2, len(name) - 1))
    if random.random() < 0.5:
        return name[:at] + name[at] + name[at:]
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def mistaken(value: int, random: Random) -> int:
    """A number as carelessness makes it: two digits changed about, or one of them wrong."""
    digits = str(value)
    turned = int(digits[1] + digits[0] + digits[2:]) if len(digits) > 1 and digits[1] != "0" else value
    if turned != value:
        return turned
    step = int("1" + "0" * max(0, len(digits) - 2))
    return value + step * random.choice((1, 2, 3))
