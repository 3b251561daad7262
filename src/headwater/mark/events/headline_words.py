"""Words of headlines: capitalised throughout, so that the tagger takes verbs and nouns for names."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.events.irregular_forms import IRREGULAR
from headwater.mark.tokens import Token, TokenSpan
from headwater.mark.word_sets import words

SHORT = 3  # letters; shorter words are often lower case in headlines
TITLE_SHARE = 0.8  # of the longer words; ordinary sentences of the pages measured stayed under .6
FEWEST = 3  # longer words
# After these a verb has its plain form, as after a plural.
HELPERS = words("to will may can could would should must not n't n’t did does do and let help")
SEVERAL = words("police people men women children cops troops staff crew we they i you")
NO_PLURALS = words("as was has its does always perhaps besides versus across")
NOMINAL_PLACES = frozenset({"pobj", "dobj", "nsubj", "nsubjpass", "conj", "appos"})
# Participles that are parts of names.
NAMED_SO = words(
    "united associated allied limited incorporated combined advanced reformed wanted "
    "endangered armed disabled unified mixed"
)


def is_headline_case(sentence: TokenSpan) -> bool:
    """Whether nearly every longer word begins with a capital."""
    if not sentence[-1].text[:1].isalnum() and sentence[-1].text == ".":
        return False
    longer = [token.text for token in sentence if len(token.text) > SHORT and token.text[0].isalpha()]
    capitals = sum(word[0].isupper() for word in longer)
    return len(longer) >= FEWEST and capitals >= TITLE_SHARE * len(longer)


def lemmas(token: Token) -> Iterator[str]:
    """The lemmas that a capitalised word can have, the plainest first."""
    word = token.text.lower()
    yield word
    if word in IRREGULAR:
        yield IRREGULAR[word]
    for ending, replacements in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            yield from (stem + replacement for replacement in replacements)
            if len(stem) > 2 and stem[-1] == stem[-2]:
                yield stem[:-1]


ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ies", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ied", ("y",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
)


def has_plural_before(token: Token) -> bool:
    """Whether the word before lets a plain form be a verb ("Colts Clinch Win", "Ada Moll Will Sign")."""
    if token.i == token.sent.start:
        return False
    before = token.nbor(-1)
    if before.lower_ in HELPERS | SEVERAL or before.tag_ in {"NNS", "NNPS", "CD", "RB"}:
        return True
    is_plural = before.lower_.endswith("s") and not before.lower_.endswith(("ss", "us", "is", "'s", "’s"))
    is_plural = is_plural and before.lower_ not in NO_PLURALS
    is_joined = any(
        word.lower_ in {"and", "&"} or word.text == "," for word in token.doc[token.sent.start : token.i]
    )
    return is_plural or is_joined


def is_nominal_place(token: Token) -> bool:
    """Whether the word stands where a noun does."""
    return token.dep_ in NOMINAL_PLACES


def is_past_form(token: Token) -> bool:
    """Whether a word taken for a name looks like the past form of a verb ("Stolen", "Arrested")."""
    word = token.lower_
    return word in IRREGULAR or (word.endswith("ed") and len(word) > SHORT + 1 and word not in NAMED_SO)


def has_doer_before(token: Token) -> bool:
    """Whether the word right before can be who does it, or a helper, and the form is one that does it."""
    if token.i == token.sent.start or token.lower_.endswith("ing"):
        return False
    if token.dep_ == "conj" and token.head.pos_ == "VERB":
        return True  # "kills 1, wounds 2"
    before = token.nbor(-1)
    return before.pos_ in {"NOUN", "PROPN", "NUM"} or before.lower_ in HELPERS


def is_noun_of_title(token: Token, lexicon: EventLexicon) -> bool:
    """Whether a word in capitals stands, or looks, as a noun does, and not as a participle or infinitive."""
    if is_past_form(token):
        return False
    is_infinitive = token.i > token.sent.start and token.nbor(-1).lower_ == "to"
    is_plain = token.lower_ in lexicon.verbs
    if is_infinitive and is_plain:
        return token.lower_ in lexicon.nouns
    return is_nominal_place(token) or (is_plain and not has_plural_before(token))


def part_of(token: Token) -> str:
    """The part of speech of a word; one in small letters that the tagger takes for a name is a noun."""
    part = token.pos_
    return "NOUN" if part == "PROPN" and token.is_lower else part


def verb_of(token: Token, lexicon: EventLexicon) -> str:
    """The lemma of a verb; where the lexicon does not know it ("gutte", "instal"), another of its forms."""
    lemma = token.lemma_.lower()
    if lemma in lexicon.verbs:
        return lemma
    return next((form for form in lemmas(token) if form in lexicon.verbs), lemma)


def is_month(token: Token) -> bool:
    """Whether a name is the month of a date, not what happens in it ("4 March")."""
    return token.lower_ in {"march", "may"} and token.ent_type_ == "DATE"
