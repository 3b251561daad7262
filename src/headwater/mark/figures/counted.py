"""What a number counts, and whether it counts at all."""

from __future__ import annotations

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from headwater.mark.word_sets import words

# Nouns with a number after them are names: "Flight 12", "page 3".
NAME_ENTITIES = frozenset({"PRODUCT", "LAW", "WORK_OF_ART", "FAC", "ORG", "PERSON", "EVENT", "GPE", "LOC"})
NUMBERED = words(
    "page chapter room flight number no. article section resolution highway route level part phase stage "
    "group platform gate day week season episode "
    "road interstate motorway freeway junction exit street avenue pier terminal unit ward precinct block "
    "lane building apartment flat bay hangar berth track runway paragraph clause grade zone sector dock "
    "volume issue line channel class type model act round lap set inning heat"
)
YEAR_DIGITS = 4
EARLIEST, LATEST = 1600, 2099  # of the years that news speak of
COUNTING_LINKS = frozenset({"of"})


def number_tokens(parse: Doc, start: int, end: int) -> TokenSpan | None:
    """The tokens that a number stands in."""
    return parse.char_span(start, end, alignment_mode="expand")


def is_name_part(tokens: TokenSpan) -> bool:
    """Whether the number belongs to a name, or only says which one of several is meant."""
    first, last = tokens[0], tokens[-1]
    if last.ent_type_ in NAME_ENTITIES and last.ent_iob_ == "I":
        return True
    if is_street_number(tokens):
        return True
    before = first.nbor(-1) if first.i > 0 else None
    if before is None or not first.like_num:
        return False
    if not first.is_digit:
        return before.lower_ in NUMBERED and not counts_on(last)
    return before.lower_ in NUMBERED or (before.pos_ == "PROPN" and last.head is before)


def counts_on(number: Token) -> bool:
    """Whether a noun follows that the number counts ("on the day three ships")."""
    after = number.i + 1
    return after < len(number.doc) and number.doc[after].pos_ in {"NOUN", "ADJ"}


def is_street_number(tokens: TokenSpan) -> bool:
    """Whether the number stands before a name in the singular ("12 Elm Street")."""
    noun = tokens[-1].head
    return tokens[0].is_digit and noun.i >= tokens.end and noun.tag_ == "NNP" and noun.ent_type_ != "NORP"


def is_age(tokens: TokenSpan) -> bool:
    """Whether the number stands between commas after a person's name ("Ada Moll, 33, said")."""
    before, after = tokens.start - 2, tokens.end
    doc = tokens.doc
    return (
        len(tokens) == 1
        and tokens[0].is_digit
        and len(tokens.text) <= 3
        and before >= 0
        and after < len(doc)
        and doc[before].pos_ == "PROPN"
        and doc[before].ent_type_ not in {"GPE", "LOC", "FAC"}
        and doc[before + 1].text == ","
        and doc[after].text in {",", "."}
    )


def is_year(tokens: TokenSpan) -> bool:
    """Whether a bare number is the year of what it stands before ("the 1967 strike", "in 2005")."""
    first = tokens[0]
    if len(tokens) != 1 or not first.is_digit or len(first.text) != YEAR_DIGITS:
        return False
    if not EARLIEST <= int(first.text) <= LATEST:
        return False
    noun = first.head
    is_counting = noun.i > first.i and noun.tag_ in {"NNS", "NNPS"}
    return not is_counting or any(child.dep_ in {"det", "poss"} for child in noun.children)


def is_pronoun(tokens: TokenSpan) -> bool:
    """Whether "one" stands for somebody instead of counting ("no one", "one of them", "the other one")."""
    first = tokens[0]
    return len(tokens) == 1 and first.lower_ == "one" and first.dep_ != "nummod"


def counted_phrase(tokens: TokenSpan) -> TokenSpan | None:
    """The noun phrase that the number counts, without the number."""
    last = tokens[-1]
    noun = counted_noun(last, tokens.end) or counted_noun(tokens[0], tokens.end)
    if noun is None:
        return None
    first = tokens.end
    while first < noun.i and (
        last.doc[first].is_punct or last.doc[first].lower_ in {"of", "the", "or", "more"}
    ):
        first += 1
    return last.doc[first : noun.i + 1]


def counted_noun(number: Token, after: int) -> Token | None:
    """The noun counted: the head of the number, or what follows "of"."""
    head = number
    while head.dep_ in {"quantmod", "nummod", "amod", "compound", "npadvmod"} and head.head.i != head.i:
        head = head.head
        if head.pos_ in {"NOUN", "PROPN"} and head.i >= after:
            return head
    for link in number.children:
        if link.dep_ == "prep" and link.lower_ in COUNTING_LINKS:
            return next((child for child in link.children if child.dep_ == "pobj" and child.i >= after), None)
    return None
