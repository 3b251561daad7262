"""Articles that only say again what another one says: copies, light rewritings, credited relays."""

from __future__ import annotations

import re
from random import Random

import msgspec

from headwater.record.document import Page

EXCHANGED = (
    ("said", "stated"), ("told", "informed"), ("people", "persons"), ("began", "started"),
    ("ended", "finished"),
    ("about", "around"), ("after", "following"), ("because", "since"), ("big", "large"), ("also", "too"),
    ("during", "in"), ("near", "close to"), ("several", "a number of"), ("whole", "entire"),
    ("however", "yet"),
    ("asked", "inquired"), ("showed", "revealed"), ("against", "opposed to"), ("must", "has to"),
)  # fmt: skip
LEAST_LINE = 40  # characters of a line that tells something


def copy_of(page: Page, number: int) -> Page:
    """The same text at another place."""
    return msgspec.structs.replace(page, path=f"copy{number}_of_{page.path}", declared=())


def rewriting_of(page: Page, random: Random, number: int) -> Page:
    """The same text with some words exchanged and a line left out."""
    lines = page.text.split("\n")
    told = [at for at, line in enumerate(lines) if len(line) >= LEAST_LINE]
    if len(told) > 3:
        lines.pop(random.choice(told[2:]))
    text = "\n".join(lines)
    for word, other in EXCHANGED:
        if random.random() < 0.6:
            text = re.sub(rf"\b{word}\b", other, text)
    return Page(path=f"rewriting{number}_of_{page.path}", text=text)


def relay_of(page: Page, outlet: str, number: int) -> Page:
    """A short piece that gives the lines of an article as what its outlet reported."""
    lines = [line for line in page.text.split("\n") if len(line) >= LEAST_LINE][:6]
    told = [f"According to {outlet}, {line[0].lower()}{line[1:]}" for line in lines]
    return Page(path=f"relay{number}_of_{page.path}", text="\n\n".join([f"What {outlet} reports", *told]))
