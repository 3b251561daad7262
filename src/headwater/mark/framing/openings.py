"""With which words a label opens and closes ("our absent minister", "a puppet that others pull")."""

from __future__ import annotations

from headwater.mark.framing.label_finder import Label
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.tokens import Parse

POINTING = frozenset("this that these those his her its their our my your".split())
ARTICLES = frozenset("a an the".split())
OWNERS = frozenset({"'s", "’s", "'", "’"})
LONGEST_OWNER = 4  # tokens of the owner's name
TELLING_MORE = frozenset({"who", "that"})
LONGEST_CLAUSE, LONGEST_WORDS = 6, 36  # tokens and code points of a clause that belongs to a label


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


def closing_of(label: Label, parse: Parse) -> int:
    """The last token of a label with the short clause that says what its bearer mostly does: "a minister who
    travels whenever it rains"."""
    number = label.last + 1
    if number >= len(parse) or parse[number].lower_ not in TELLING_MORE:
        return label.last
    before = parse[label.first - 1].lower_ if label.first else ""
    verb = next((child for child in parse[label.last].children if child.dep_ == "relcl"), None)
    is_of_sort = verb is not None and verb.tag_ in {"VBZ", "VBP"} and before in {"a", "an"}
    if verb is None or not is_of_sort:
        return label.last
    last = verb.right_edge.i
    while last > number and parse[last].is_punct:
        last -= 1
    is_short = last - label.last <= LONGEST_CLAUSE and len(parse[number : last + 1].text) <= LONGEST_WORDS
    return last if is_short and not any(word.text == "," for word in parse[number : last + 1]) else label.last
