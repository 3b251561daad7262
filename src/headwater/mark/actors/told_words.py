"""What an article tells a body to be: the words beside its name ("the water company Norrlink")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from headwater.mark.actors.body_sorts import FIRM, OUTLET, TELLING
from headwater.mark.actors.drafts import Appearance
from headwater.mark.actors.words import SUBJECTS, Words

NOUNS = frozenset({"NOUN", "PROPN", "ADJ"})
POSSESSIVE = frozenset({"'s", "’s", "'"})
# What only a firm has; whoever has one is told to be a firm.
OF_A_FIRM = frozenset(
    "ceo shares shareholders shareholder subsidiary profits profit revenue sales customers stock factory "
    "factories products executives executive".split()
)
# Nouns after a name that are its bearer ("the Norrlink agency"); a website, an office or a unit is owned.
IS_ITSELF = frozenset(
    "agency newspaper daily weekly magazine tabloid broadcaster company firm group movement organisation "
    "organization party faction militia union".split()
)
TOLD_TO = frozenset({"told", "telling", "tells"})
ARTICLES = frozenset({"the", "a", "an"})
REACH = 3  # words after a possessive in which what it has stands
LONGEST = 6  # words of what stands before a name and tells what its bearer is


def note_told_words(appearances: Iterable[Appearance]) -> None:
    """Note in each draft of a body what the article tells that it is, and where."""
    for appearance in appearances:
        draft, words = appearance.draft, appearance.words
        if draft.kind != "organisation" or appearance.form != "name":
            continue
        for start, end in told_stretches(words, appearance.start, appearance.end):
            draft.told.add(" ".join(words.lowers[start:end]))
            draft.roles.setdefault(words.span(start, end), " ".join(words.text(start, end).split()))
        draft.told.update(told_signs(words, appearance.start, appearance.end))


def told_stretches(words: Words, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the words stand by which one mention tells what its bearer is."""
    head = words.head_of(start, end)
    yield from before_name(words, start)
    yield from after_name(words, start, end)
    if names_the_before(words, start, end):
        yield from phrase(words, start - 2)
    for noun in beside(words, head):
        yield from phrase(words, noun)


def told_signs(words: Words, start: int, end: int) -> Iterator[str]:
    """The sorts that what stands around one mention betrays."""
    if has_of_a_firm(words, start, end):
        yield FIRM
    head = words.head_of(start, end)
    if words.deps[head] == "dobj" and words.lowers[words.heads[head]] in TOLD_TO:
        yield OUTLET


def has_of_a_firm(words: Words, start: int, end: int) -> bool:
    """Whether what only a firm has is a name's ("Norrlink's shares", "shares in Norrlink")."""
    if words.lower(end) in POSSESSIVE:
        return bool(OF_A_FIRM & set(words.lowers[end + 1 : end + 1 + REACH]))
    if words.lower(start - 1) in {"of", "in"} and words.lower(start - 2) in OF_A_FIRM:
        return words.deps[words.head_of(start, end)] == "pobj"
    is_part = words.deps[end - 1] == "compound" and words.heads[end - 1] >= end
    return is_part and words.lower(words.heads[end - 1]) in OF_A_FIRM


def names_the_before(words: Words, start: int, end: int) -> bool:
    """Whether a name stands between commas behind "the" noun for a body ("the operator, Norrlink, …")."""
    noun = start - 2
    if words.lower(start - 1) != "," or noun < 1 or words.lowers[noun] not in TELLING:
        return False
    first = noun
    while first > 0 and is_small_noun(words, first - 1) and noun - first < LONGEST:
        first -= 1
    is_list = words.lower(end + 1) in {"and", "or"} or words.lower(end) in {"and", "or"}
    return words.lower(first - 1) == "the" and words.lower(end) in {",", "(", "."} and not is_list


def before_name(words: Words, start: int) -> Iterator[tuple[int, int]]:
    """The nouns right before a name that belong to it ("the shipping company Norrlink")."""
    first = start
    if words.lower(start - 1) in TELLING:
        while first > max(0, start - LONGEST) and is_small_noun(words, first - 1):
            first -= 1
    if first < start:
        yield first, start


def is_small_noun(words: Words, token: int) -> bool:
    """Whether a noun or adjective is written small, or large only because a sentence begins with it."""
    is_small = words.texts[token].islower() or token in words.sentence_starts
    return words.pos[token] in NOUNS and is_small


def after_name(words: Words, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The nouns to which a name belongs ("the Norrlink news agency")."""
    head = words.heads[end - 1]
    is_part = words.deps[end - 1] == "compound" and end <= head < end + REACH
    if is_part and words.lower(start - 1) in ARTICLES and words.lowers[head] in IS_ITSELF:
        yield end, head + 1


def beside(words: Words, head: int) -> Iterator[int]:
    """The nouns that a name stands in apposition to, or is said to be."""
    yield from (child for child in words.children[head] if words.deps[child] == "appos")
    governor = words.heads[head]
    if words.deps[head] == "appos" and governor < head:
        yield governor
    if words.deps[head] in SUBJECTS and words.paragraph.parse[governor].lemma_ == "be":
        yield from (child for child in words.children[governor] if words.deps[child] == "attr")


def phrase(words: Words, head: int) -> Iterator[tuple[int, int]]:
    """A noun that tells what a body is, with the words right before it that belong to it."""
    if words.pos[head] != "NOUN" or words.lowers[head] not in TELLING:
        return
    first = head
    while first > 0 and words.heads[first - 1] == head and words.deps[first - 1] in {"compound", "amod"}:
        first -= 1
    yield first, head + 1
