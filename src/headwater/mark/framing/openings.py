"""The article, possessive or owner's name with which a label opens ("our absent minister")."""

from __future__ import annotations

from headwater.mark.framing.label_finder import Label
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.tokens import Parse

POINTING = frozenset("this that these those his her its their our my your".split())
ARTICLES = frozenset("a an the".split())
OWNERS = frozenset({"'s", "’s", "'", "’"})
LONGEST_OWNER = 4  # tokens of the owner's name


def opening_of(label: Label, parse: Parse, mentions: Mentions) -> int:
    """The first token of a label with what opens its phrase: "a small-town pasha" and "the fixer" are two.

    What stands before a name belongs to the whole of it ("the militant union Norrlink"), and an article says
    nothing where a description only takes somebody up again, as it does where it begins a sentence.
    """
    if label.first == 0 or mentions.opens_name(label.last + 1):
        return label.first
    before = parse[label.first - 1].text
    if before in POINTING or (before in ARTICLES and not label.is_instead):
        return label.first - 1
    is_owned = before in OWNERS and not label.is_instead
    return first_of_owner(label.first - 2, mentions) if is_owned and label.first > 1 else label.first


def first_of_owner(last: int, mentions: Mentions) -> int:
    """The first token of the name before the mark of a possessor; without a name, what follows the mark."""
    owner = mentions.by_token.get(last)
    if owner is None or owner.form != "name":
        return last + 2
    first = last
    while mentions.by_token.get(first - 1) is owner and last - first < LONGEST_OWNER:
        first -= 1
    return first
