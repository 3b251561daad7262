"""Sources that are one under two names: a body and who speaks for it, an office and who holds it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from headwater.record.collation import Root
from headwater.weigh.bodies import (
    GOVERNING,
    MINISTRIES,
    PRIVATE_TRADES,
    WORD,
    body_words,
    is_her_ministry,
    is_short_for,
    topics_of,
    trades_of,
)
from headwater.weigh.described import (
    are_one_description,
    body_of_paper,
    headed,
    is_bare,
    noun_of,
    telling,
    without_state,
)
from headwater.weigh.separate import serve_two_states

# Of these a place has one: whoever says "police" of one happening means the same police.
ONLY = frozenset("army coroner court government military navy parliament police prosecutors".split())
DETERMINERS = re.compile(r"^(?:the|a|an|its|their|local|city|state)\s+", re.IGNORECASE)
OF = re.compile(r"\b(?:of|for|at|from)\s+(?:the\s+)?$")
SOURCED = frozenset({"known", "anonymous", "referring"})
# "The Front": a word with a capital after the article, as a body is called whose name it heads.
SHORTENED = re.compile(r"^[Tt]he\s+([A-Z][^\W\d_]+)$")
HEAD = re.compile(r"([A-Z][^\W\d_]+)(?:\s+(?:of|for|in|on|to|against)\s.*)?$", re.DOTALL)
# Of these a state has several, so that the word alone does not tell which.
SEVERAL = GOVERNING | MINISTRIES | {"office", "state", "service", "agency"}
# Those of whom a court or an office consists, and who speak as one: what it does.
MEMBERS = {"judges": "court", "justices": "court", "prosecutors": "prosecution", "firefighters": "fire"}
RELIEF = frozenset({"relief"})
# What a headline calls somebody whom the article below describes at length and does not name either.
LABELS = frozenset("insider insiders source sources".split())
TOLD_FULLY = 4  # words, one of them a name, with which a description fits no second one who tells the same


def without_doubles(roots: Sequence[Root]) -> list[Root]:
    """The sources without those that are surely one of the others, under another name."""
    kept = list(roots)
    for root in roots:
        if any(is_double(root, other) for other in kept if other is not root):
            kept.remove(root)
    return kept


def is_double(root: Root, other: Root) -> bool:
    """Whether a source is no other than another one, of which more is known."""
    if (
        root.weight not in SOURCED
        or other.weight not in SOURCED
        or "own" in {root.origin.how, other.origin.how}
    ):
        return False
    rules = (
        *(is_spoken_for, is_led_by, is_called_so, is_office_of),
        *(is_that_body, is_force_of, is_abbreviated, is_begun_alike, is_that_charity, is_surname_of),
        *(is_same_institution, is_same_ministry, is_shortened, is_described_alike, is_label_of),
        *(is_described_less, is_headed_by, is_what_it_is, is_paper_of),
    )
    return any(rule(root, other) for rule in rules)


def is_spoken_for(root: Root, other: Root) -> bool:
    """Whether the other speaks for this body, by what is told of her or by what she is called."""
    if root.is_person or root.is_state or not other.is_person:
        return False
    return root.identity in other.kin or is_called_of(other, plain(root))


def is_called_of(person: Root, body: str) -> bool:
    """Whether somebody without a name is called by the body that she is of: "a spokesman for the port"."""
    name = person.origin.name.casefold()
    before = name.removesuffix(body)
    return not person.is_named and before != name and OF.search(before) is not None


def is_led_by(root: Root, other: Root) -> bool:
    """Whether a ministry is the one that the other is minister of."""
    if root.is_person or root.is_state or not other.is_person or not other.is_named:
        return False
    is_theirs = not (root.serves and other.serves) or root.serves == other.serves
    return is_theirs and is_her_ministry(other.titles, root.names or (root.origin.name,))


def is_called_so(root: Root, other: Root) -> bool:
    """Whether both bear the same proper name, known as one or written as one."""
    if plain(root) != plain(other):
        return False
    return (root.is_named and other.is_named) or all(is_proper(each.origin.name) for each in (root, other))


def is_proper(name: str) -> bool:
    """Whether several words each have a capital, and none is all that a body is called by."""
    words = WORD.findall(DETERMINERS.sub("", name))
    return len(words) > 1 and all(word[0].isupper() for word in words)


def is_office_of(root: Root, other: Root) -> bool:
    """Whether the other, who is named, holds the office that this one is only called by."""
    if root.is_named or not other.is_named or not other.is_person:
        return False
    held = {title.casefold() for title in other.titles} | set(offices_before_names(other))
    return plain(root) in held


def offices_before_names(person: Root) -> Iterator[str]:
    """The words that stand before a surname as a title: "Coroner Ada Pohl" is "coroner"."""
    return (name.casefold().partition(" ")[0] for name in person.names if " " in name)


def is_that_body(root: Root, other: Root) -> bool:
    """Whether "the police" are those that the other is, or "judges" those of the court that it is."""
    name = plain(root)
    if other.is_person:
        return False
    if name in MEMBERS and other.is_named and trades_of(body_words(other.origin.name)) == {MEMBERS[name]}:
        return True
    return name in ONLY and name in (word.casefold() for word in WORD.findall(other.origin.name))


def is_force_of(root: Root, other: Root) -> bool:
    """Whether "police" are those whose officer the other is, by her title: "constable"."""
    if root.is_person or plain(root) not in ONLY or not other.is_person or not other.is_named:
        return False
    offices = frozenset(word.casefold() for title in other.titles for word in WORD.findall(title))
    return plain(root) in offices or trades_of(offices) == trades_of(frozenset({plain(root)})) != frozenset()


def is_begun_alike(root: Root, other: Root) -> bool:
    """Whether a body's name begins the longer one of the other, and both are said to be one ("union")."""
    if any(each.is_person or each.is_state or not each.is_named for each in (root, other)):
        return False
    begun = any(full.startswith(f"{name} ") for name in root.names for full in other.names)
    return begun and bool(set(root.titles) & set(other.titles))


def is_that_charity(root: Root, other: Root) -> bool:
    """Whether "the charity" is what the other, who has a name, is said to be."""
    if root.is_person or root.is_named or other.is_person or not other.is_named:
        return False
    said = trades_of(body_words(" ".join(other.titles)))
    return trades_of(body_words(root.origin.name)) == RELIEF and said >= RELIEF


def is_surname_of(root: Root, other: Root) -> bool:
    """Whether what was taken for a body is called by the surname of the other, who is a person."""
    if root.is_person or root.is_state or not other.is_person or not other.is_named:
        return False
    surnames = {name.rpartition(" ")[2] for name in other.names if " " in name}
    return all(name in surnames for name in root.names or (root.origin.name,))


def is_same_ministry(root: Root, other: Root) -> bool:
    """Whether both are ministries of one field, and of no two states as far as is known."""
    if any(each.is_person or each.is_state for each in (root, other)):
        return False
    if root.serves and other.serves and root.serves != other.serves:
        return False
    fields = (topics_of(each.names or (each.origin.name,), MINISTRIES) for each in (root, other))
    return bool(frozenset.intersection(*fields))


def is_abbreviated(root: Root, other: Root) -> bool:
    """Whether a force is called by the first letters of the other's name, and does the same."""
    short, full = root.origin.name, other.origin.name
    if root.is_person or other.is_person or not is_short_for(short, full):
        return False
    return bool(trades_of(body_words(short)) & trades_of(body_words(full)))


def is_same_institution(root: Root, other: Root) -> bool:
    """Whether both are "the defence ministry" or "the hospital", and of no two states as far as is known."""
    if any(each.is_person or each.is_state or each.weight != "known" for each in (root, other)):
        return False
    if plain(root) != plain(other) or (root.serves and other.serves and root.serves != other.serves):
        return False
    words = body_words(root.origin.name)
    is_ministry = bool(words & MINISTRIES) and len(words) > 1
    return is_ministry or bool(trades_of(words) and not trades_of(words) & PRIVATE_TRADES)


def is_shortened(root: Root, other: Root) -> bool:
    """Whether a body is called by the noun that heads the name of the other, or of the body she is of."""
    found = SHORTENED.match(root.origin.name)
    if found is None or root.is_named or root.is_person or found[1].casefold() in SEVERAL:
        return False
    full = other.kin_names if other.is_person else other.names if other.is_named else ()
    return any(head[1] == found[1] for name in full if " " in name and (head := HEAD.search(name)))


def is_described_alike(root: Root, other: Root) -> bool:
    """Whether somebody without a name is called by the same words in any order, a name among them."""
    if {root.weight, other.weight} != {"anonymous"}:
        return False
    words = body_words(root.origin.name) - {"s"}
    has_name = any(word[0].isupper() for word in WORD.findall(DETERMINERS.sub("", root.origin.name)))
    return has_name and len(words) >= TOLD_FULLY and words == body_words(other.origin.name) - {"s"}


def is_label_of(root: Root, other: Root) -> bool:
    """Whether an article first calls somebody "source" and says only below what source that is."""
    if plain(root) not in LABELS or {root.weight, other.weight} != {"anonymous"}:
        return False
    pages = set(root.origin.documents) | set(other.origin.documents)
    if len(pages) > 1 or len(WORD.findall(other.origin.name)) < TOLD_FULLY:
        return False
    places = sorted(root.origin.evidence)[-1:], sorted(other.origin.evidence)[:1]
    return bool(places[0] and places[1]) and places[0] < places[1]


def is_described_less(root: Root, other: Root) -> bool:
    """Whether a body without a name is called by fewer words, or more, for what the other one is called.

    An article that has both for sources tells them apart.
    """
    if root.is_named or any(
        each.is_person or each.is_state or each.weight != "known" for each in (root, other)
    ):
        return False
    if serve_two_states(root, other) or share_page(root, other) or plain(root) == plain(other):
        return False
    names = without_state(root), without_state(other)
    if not other.is_named and len(telling(names[0])) > len(telling(names[1])):
        return False
    is_told = not (root.serves or other.serves) or not any(map(is_bare, names))
    return is_told and are_one_description(*names)


def share_page(root: Root, other: Root) -> bool:
    """Whether an article has both for sources."""
    return not set(root.origin.documents).isdisjoint(other.origin.documents)


def is_headed_by(root: Root, other: Root) -> bool:
    """Whether the other, who is named, is said to be head of what this body is called.

    Who is head of "the office" is so of one that the same article has for a source.
    """
    if root.is_person or root.is_state or not other.is_person or not other.is_named:
        return False
    if other.kin_names or serve_two_states(root, other):
        return False
    name, is_here = without_state(root), share_page(root, other) and not root.serves
    return any(
        are_one_description(name, body) and (is_here or not is_bare(body)) for body in headed(other.titles)
    )


def is_what_it_is(root: Root, other: Root) -> bool:
    """Whether a body without a name is called what the other, who has one, is said to be: "union"."""
    if root.is_named or root.is_person or root.is_state or other.is_person or not other.is_named:
        return False
    name, nouns = plain(root), {noun_of(title) for title in other.titles} - {""}
    is_begun = any(name.startswith(f"{each.casefold()} ") for each in other.names)
    return name in nouns or (is_begun and noun_of(name) in nouns)


def is_paper_of(root: Root, other: Root) -> bool:
    """Whether a source is called by a report or a statement of the body that the other is."""
    body = body_of_paper(root.origin.name) if not root.is_person else None
    if body is None or other.is_state:
        return False
    author = replace(root, origin=replace(root.origin, name=body), weight="known", names=(), is_named=False)
    rules = (is_called_so, is_that_body, is_force_of, is_headed_by, is_same_institution, is_described_less)
    return any(rule(author, other) for rule in rules)


def plain(root: Root) -> str:
    """A name as it is compared: without its article, in small letters."""
    return DETERMINERS.sub("", root.origin.name).casefold()
