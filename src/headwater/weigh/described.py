"""Whether two descriptions are of one body: one tells whose it is, or what it is for, and one does not."""

from __future__ import annotations

import re
from collections.abc import Iterable

from headwater.record.collation import Root
from headwater.weigh.bodies import WORD, body_words

LINK = re.compile(r"\s(?:of|for|on|in|at|against|from|to)\s")
# What heads a body, before or after the body's name.
HEADS = (
    "head|chief|chair|chairman|chairwoman|chairperson|director|leader|president|secretary|manager|boss|"
    "spokesman|spokeswoman|spokesperson"
)
HEADING = re.compile(
    rf"(?:[\w-]+\s)*?(?:{HEADS})(?:[ -]general)?\s(?:of|at|for)\s(?:(?:the|its|their)\s)?(?P<body>.+)",
    re.IGNORECASE | re.DOTALL,
)
HEADED = re.compile(rf"(?P<body>.+?)(?:['’]s)?\s(?:{HEADS})", re.IGNORECASE | re.DOTALL)
# Whose a body is said to be, before it.
STATES = re.compile(r"[A-Z][^\W\d_]*['’]s?\s(?P<body>.+)", re.DOTALL)
LONGEST = 120  # code points of a title that is read
PAST = re.compile(r"\b(?:former|then|ex|late)\b", re.IGNORECASE)
# What somebody writes is what he says.
PAPERS = "report|statement|figures|data|count|tally|log|application|release|communique|bulletin|notice"
PAPER_OF = re.compile(
    rf"(?:[\w-]+\s){{0,3}}(?:{PAPERS})\s(?:of|by|from)\s(?:the\s)?(?P<body>.+)", re.IGNORECASE | re.DOTALL
)
PAPER = re.compile(
    rf"(?:(?:the|an?)\s)?(?!(?:the|an?)\s)(?P<body>.+?)(?:['’]s?)?\s(?:[a-z-]+\s)?(?:{PAPERS})(?:\s(?:to|on|of|dated)\s.*)?",
    re.IGNORECASE | re.DOTALL,
)
# Where a police force serves, which another name for the same force may leave out.
LEVELS = frozenset(
    "provincial regional municipal district county town city local state national federal".split()
)


def body_of_paper(name: str) -> str | None:
    """The body whose report or statement a source is called by."""
    if len(name) > LONGEST:
        return None
    found = PAPER_OF.fullmatch(name) or PAPER.fullmatch(name)
    return found["body"] if found else None


def headed(titles: Iterable[str]) -> list[str]:
    """What bodies somebody with such titles is head of."""
    told = [title for title in titles if len(title) <= LONGEST and not PAST.search(title)]
    found = (HEADING.fullmatch(title) or HEADED.fullmatch(title) for title in told)
    return [match["body"] for match in found if match]


def are_one_description(left: str, right: str) -> bool:
    """Whether two descriptions have one noun, and one has all the words of the other."""
    noun = noun_of(left)
    if noun == "" or noun != noun_of(right):
        return False
    levels = levels_of(left), levels_of(right)
    if all(levels) and levels[0] != levels[1]:
        return False
    one, other = telling(left) - levels[0], telling(right) - levels[1]
    return bool(one and other) and (one <= other or other <= one)


def levels_of(name: str) -> frozenset[str]:
    """At what level a police force is said to serve: "provincial"."""
    if noun_of(name) != "police":
        return frozenset()
    return LEVELS & {word.casefold() for word in WORD.findall(name)}


def telling(name: str) -> frozenset[str]:
    """The words of a description."""
    return body_words(name) - {"s"}


def noun_of(name: str) -> str:
    """The noun that a description has at its head."""
    words = WORD.findall(LINK.split(name, maxsplit=1)[0])
    return words[-1].casefold() if words else ""


def is_bare(name: str) -> bool:
    """Whether a body is called by its noun alone: "the office"."""
    return len(telling(name)) == 1


def without_state(root: Root) -> str:
    """What a body is called, without the state whose it is said to be: "Ostland's"."""
    name = root.origin.name.removeprefix("the ")
    owned = STATES.match(name) if root.serves else None
    return owned["body"] if owned else name
