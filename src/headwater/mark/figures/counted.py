"""What a number counts, and whether it counts at all."""

from __future__ import annotations

import re

from headwater.data.word_lists import word_list
from headwater.mark.figures.tallies import is_tally
from headwater.mark.tokens import Parse, Token, TokenSpan
from headwater.mark.word_sets import words

# Nouns with a number after them are names: "Flight 12", "page 3".
NAME_ENTITIES = frozenset({"PRODUCT", "LAW", "WORK_OF_ART", "FAC", "ORG", "PERSON", "EVENT", "GPE", "LOC"})
NUMBERED = word_list("counted.numbered")
CONTESTING = frozenset({"PERSON", "ORG", "GPE", "NORP"})  # a number after these may be what they scored
YEAR_DIGITS = 4
LEADING = words("of the and or more them us you these those own")
EARLIEST, LATEST = 1600, 2099  # of the years that news speak of
PLACES = frozenset({"GPE", "LOC", "FAC"})
LONGEST_JOINED = 4  # words from one counted noun to the next
LONG_WORD = 3  # letters; shorter ones are mostly small words
HOURS = words("one two three four five six seven eight nine ten eleven twelve")
BEFORE_HOURS = words("before after until till past")
BEFORE_DOTTED = BEFORE_HOURS | words("at by since from around about")
DOTTED = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
AFTER_HOURS = words("as and but when while because so on in to at for with by then this that")
HYPHENS = words("- – —")
TOPICS = word_list("counted.topics")
# Of these one is as old as the number behind "of" tells.
AGED = words("man woman boy girl lad lass youth teenager pensioner widow widower child bachelor")
ROUGHLY = words("about around some roughly nearly almost maybe perhaps only")
DYING = words("dead dies died die dying")
COUNTING_LINKS = frozenset({"of"})
MOST_ADJECTIVES = 2
SUBJECTS_AND_OBJECTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr"})


def number_tokens(parse: Parse, start: int, end: int) -> TokenSpan | None:
    """The tokens that a number stands in."""
    return parse.char_span(start, end, alignment_mode="expand")


def is_name_part(tokens: TokenSpan) -> bool:
    """Whether the number belongs to a name, or only says which one of several is meant."""
    first, last = tokens[0], tokens[-1]
    if last.ent_type_ in NAME_ENTITIES and last.is_inside_entity:
        return True
    if is_street_number(tokens) or is_in_a_name(tokens):
        return True
    before = first.nbor(-1) if first.i > 0 else None
    if before is None or not first.like_num:
        return False
    if not first.is_digit:
        return before.lower_ in NUMBERED and not counts_on(last)
    return before.lower_ in NUMBERED or is_designation(first)


def is_designation(number: Token) -> bool:
    """Whether figures after a noun in the singular only say which one it is ("pylon 88 fell", "Shed 14")."""
    noun = number.head
    if noun.i + 1 != number.i or noun.tag_ not in {"NN", "NNP"} or is_tally(noun):
        return False
    if noun.ent_type_ in CONTESTING or number.dep_ != "nummod":
        return False
    after = number.i + 1
    return after >= len(number.doc) or number.doc[after].pos_ not in {
        "NOUN",
        "ADJ",
        "PROPN",
        "VERB",
        "SYM",
        "NUM",
    }


def counts_on(number: Token) -> bool:
    """Whether a noun follows that the number counts ("on the day three ships")."""
    after = number.i + 1
    return after < len(number.doc) and number.doc[after].pos_ in {"NOUN", "ADJ"}


def is_street_number(tokens: TokenSpan) -> bool:
    """Whether the number stands before a name in the singular ("12 Elm Street")."""
    noun = tokens[-1].head
    return tokens[0].is_digit and noun.i >= tokens.end and noun.tag_ == "NNP" and noun.ent_type_ != "NORP"


def is_in_a_name(tokens: TokenSpan) -> bool:
    """Whether a number word has a capital within a sentence, as the word behind it ("the Three Elms inn")."""
    first, after = tokens[0], tokens.end
    if not first.text.istitle() or first.is_sent_start or after >= len(tokens.doc):
        return False
    before, noun = first.nbor(-1), tokens.doc[after]
    return noun.text.istitle() and before.is_alpha and before.is_lower and not is_title_case(first.sent)


def is_title_case(sentence: TokenSpan) -> bool:
    """Whether most longer words of a sentence have a capital, as in many headlines."""
    long = [token for token in sentence if len(token) > LONG_WORD and token.is_alpha]
    return 2 * sum(token.is_title for token in long) > len(long)


def is_hour(tokens: TokenSpan) -> bool:
    """Whether a small number with no noun behind it is a time of day ("they were sold out before ten")."""
    first, after = tokens[0], tokens.end
    if len(tokens) == 1 and is_dotted_hour(first):
        return True
    if len(tokens) != 1 or first.i == 0 or first.nbor(-1).lower_ not in BEFORE_HOURS:
        return False
    is_small = first.lower_ in HOURS or (first.is_digit and 0 < len(first) <= 2 and int(first.text) <= 12)
    return is_small and (after >= len(first.doc) or is_behind_an_hour(first.doc[after]))


def is_dotted_hour(number: Token) -> bool:
    """Whether hours and minutes stand with a point between them behind "at" or "the time was"."""
    before = number.nbor(-1).lower_ if number.i else ""
    is_told = before in BEFORE_DOTTED or (number.dep_ == "attr" and any(map(is_time, number.head.lefts)))
    return is_told and DOTTED.fullmatch(number.text) is not None and not counts_on(number)


def is_time(word: Token) -> bool:
    """Whether a word is "time"."""
    return word.lower_ == "time"


def is_behind_an_hour(token: Token) -> bool:
    """Whether a word may follow a time of day, and does not go on with what is counted."""
    return (token.is_punct and token.text not in HYPHENS) or token.lower_ in AFTER_HOURS


def is_topic(tokens: TokenSpan) -> bool:
    """Whether the "about" before a number is what a story is about; one thing is never about one."""
    first = tokens[0]
    if first.i == 0:
        return False
    about = first.nbor(-1)
    if first.lower_ in {"one", "1"} and len(tokens) == 1:
        return True
    return about.lower_ == "about" and about.tag_ == "IN" and about.i > 0 and about.nbor(-1).lemma_ in TOPICS


def is_age(tokens: TokenSpan) -> bool:
    """Whether a number tells how old somebody is ("Ada Moll, 33, said", "at the age of 33", "dead at 33")."""
    number = tokens[0]
    if len(tokens) != 1 or not number.is_digit or len(number) > 3:
        return False
    return stands_after_a_name(number) or says_age(number)


def stands_after_a_name(number: Token) -> bool:
    """Whether a number stands between commas after a person's name, or before "and"."""
    doc, after = number.doc, number.i + 1
    if number.i < 2 or after >= len(doc) or doc[after].lower_ not in {",", ".", "and"}:
        return False
    name = doc[number.i - 2]
    is_person = name.ent_type_ == "PERSON" if doc[after].lower_ == "and" else name.ent_type_ not in PLACES
    return name.pos_ == "PROPN" and is_person and doc[number.i - 1].text == ","


def says_age(number: Token) -> bool:
    """Whether the words before a number speak of age: "aged", "the age of", "died at", "she was"."""
    doc, after = number.doc, number.i + 1
    before = [word.lower_ for word in doc[max(0, number.i - 2) : number.i]]
    if after < len(doc) and doc[after].pos_ in {"NOUN", "ADJ", "PROPN"}:
        return False
    is_told = before[-1:] in (["age"], ["aged"]) or before == ["age", "of"]
    is_last = len(before) == 2 and before[1] == "at" and before[0] in DYING
    is_said = len(before) == 2 and before[0] in {"he", "she"} and before[1] in {"was", "is"}
    return is_told or is_last or is_said


def tells_age(number: Token) -> bool:
    """Whether a number tells how old somebody is behind "a man of" ("a woman of around forty")."""
    doc, first = number.doc, number.i
    while first > 1 and doc[first - 1].lower_ in ROUGHLY:
        first -= 1
    if first < 3 or doc[first - 1].lower_ != "of" or doc[first - 2].lower_ not in AGED:
        return False
    return number.like_num


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
    noun = counted_noun(last, tokens.end) or counted_noun(tokens[0], tokens.end) or plural_behind(last)
    if noun is None or is_behind_a_dash(tokens):
        return None
    first = tokens.end
    while first < noun.i and is_before_counted(last.doc[first]):
        first += 1
    return last.doc[first : last_joined(noun).i + 1]


def plural_behind(number: Token) -> Token | None:
    """The plural right behind a number, at most adjectives between them, that is read as something else's
    ("to date 14 such events were recorded")."""
    doc, at = number.doc, number.i + 1
    while at < len(doc) and doc[at].pos_ == "ADJ" and at <= number.i + MOST_ADJECTIVES:
        at += 1
    if at >= len(doc) or doc[at].tag_ != "NNS" or doc[at].sent.start != number.sent.start:
        return None
    return doc[at] if doc[at].dep_ in SUBJECTS_AND_OBJECTS else None


def is_behind_a_dash(number: TokenSpan) -> bool:
    """Whether a dash between blanks parts a number from names ("the three - Bohm, Aster and Lund")."""
    doc, after = number.doc, number.end
    if after + 1 >= len(doc) or doc[after].text not in HYPHENS or doc[after].idx <= number.end_char:
        return False
    return doc[after + 1].pos_ == "PROPN"


def last_joined(noun: Token) -> Token:
    """The last of several plurals that one number counts together ("40 homes and barns")."""
    for mate in noun.children if noun.tag_ == "NNS" else ():
        is_bare = mate.dep_ == "conj" and mate.tag_ == "NNS" and mate.i <= noun.i + LONGEST_JOINED
        if is_bare and all(child.dep_ in {"conj", "cc", "compound", "amod"} for child in mate.children):
            return last_joined(mate)
    return noun


def is_before_counted(token: Token) -> bool:
    """Whether a word only leads to what is counted: of how many, whose ("two of its five ships")."""
    return token.is_punct or token.like_num or token.tag_ in {"PRP$", "TO"} or token.lower_ in LEADING


def measured_phrase(tokens: TokenSpan) -> TokenSpan | None:
    """What a number with its unit is of: "70 percent of the traffic", "20 tonnes of grain"."""
    links = [child for child in tokens[-1].children if child.dep_ == "prep" and child.lower_ == "of"]
    noun = next((child for link in links for child in link.children if child.dep_ == "pobj"), None)
    if noun is None or noun.i < tokens.end or noun.pos_ not in {"NOUN", "PROPN"}:
        return None
    first = links[0].i + 1
    while first < noun.i and is_before_counted(noun.doc[first]):
        first += 1
    return noun.doc[first : noun.i + 1]


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
