"""What a share, a length or a price is of where no "of" behind it says so: "a rise of 9 percent".

The noun is the one before its "of", the subject of a verb by which something becomes more or less or comes
to so much, or the object of one that makes it so.
"""

from __future__ import annotations

from headwater.mark.figures.tallies import before
from headwater.mark.tokens import Token, TokenSpan
from headwater.mark.word_sets import words

# Verbs by which something becomes more or less.
CHANGING = words(
    "rise fall climb drop jump slip soar plunge sink tumble leap slide increase decrease grow shrink decline "
    "surge swell dip plummet rocket advance retreat ease gain lose shed add"
)
# Verbs by which something comes to so much.
COMING_TO = words("amount total reach hit exceed top surpass stand cost come be remain")
# Verbs by which somebody makes something so much, or says that it is.
SETTING = words(
    "cut raise lower increase reduce put set estimate fix limit cap restrict value give boost lift slash "
    "trim revise double assess calculate"
)
REACHING = words("by to from")
SETTING_TO = REACHING | words("at as")
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
BESIDE_VERB = frozenset({"dobj", "npadvmod", "advmod"})
TERMS = words("years months weeks days hours minutes seconds times degree")
LENGTHS = words("km m mi nmi ft yd cm")  # of what "is three miles off" this is the place, not the size
# Nouns that say of a thing only that it is measured; the thing hangs on them.
LABELS = words("value amount sum size volume level worth")
# What money is given or taken as: "20 million crowns in aid"; plurals need no list.
GIVEN_AS = words("aid cash compensation debt funding revenue tax support damage credit profit income gold")


def sized_phrase(measure: TokenSpan, unit: str) -> TokenSpan | None:
    """What a measure is the size of, by the noun or the verb that it hangs on."""
    return (
        headed_phrase(measure)
        or changed_phrase(measure, unit)
        or set_phrase(measure)
        or given_as(measure)
        or measuring_phrase(measure, unit)
    )


def headed_phrase(measure: TokenSpan) -> TokenSpan | None:
    """The noun of which a measure is the size ("a pay increase of 6.5 percent", "a depth of 58 metres")."""
    link = measure[-1].head
    if measure[-1].dep_ != "pobj" or link.lower_ != "of" or link.head.pos_ != "NOUN":
        return None
    return phrase_of(link.head) if link.head.i < measure.start else None


def changed_phrase(number: TokenSpan, unit: str | None) -> TokenSpan | None:
    """What rose or fell to so many or by so much; of several, where no unit stands, only they themselves."""
    word = number[-1]
    is_reached = word.dep_ == "pobj" and word.head.lower_ in REACHING
    is_share = word.dep_ in BESIDE_VERB and unit == "percent"
    verb = word.head.head if is_reached else word.head
    is_changing = (is_reached or is_share) and verb.pos_ == "VERB" and verb.lemma_ in CHANGING
    if not (is_changing or comes_to(word, unit)):
        return None
    subject = subject_of(word)
    return phrase_of(subject) if subject is not None and (unit is not None or subject.tag_ == "NNS") else None


def comes_to(word: Token, unit: str | None) -> bool:
    """Whether a measure stands behind a verb or an adjective that says that something is so much."""
    verb = verb_over(word)
    if unit is None or unit in TERMS or (unit in LENGTHS and verb.lemma_ in {"be", "stand"}):
        return False
    is_beside = word.dep_ in {"dobj", "attr"} or (word.dep_ == "pobj" and word.head.lower_ in {"to", "at"})
    return (is_beside and verb.lemma_ in COMING_TO) or (word.head.lower_ == "worth" and word.i > word.head.i)


def verb_over(word: Token) -> Token:
    """The verb that a measure hangs on, by a preposition or at once."""
    return word.head.head if word.dep_ == "pobj" else word.head


def subject_of(word: Token) -> Token | None:
    """Who or what rises to a measure, costs it or is worth it ("a deal worth 3 million")."""
    verb = verb_over(word)
    if verb.lower_ == "worth":
        before_it = verb.doc[verb.i - 1] if verb.i else verb
        if before_it.pos_ == "NOUN" or verb.head.pos_ != "AUX":
            return before_it
        verb = verb.head
    return next((child for child in verb.children if child.dep_ in SUBJECTS), None)


def set_phrase(measure: TokenSpan) -> TokenSpan | None:
    """What somebody cuts by so much, or puts at it ("cut pay by 3 million", "put the loss at 40,000")."""
    word = measure[-1]
    if word.dep_ != "pobj" or word.head.lower_ not in SETTING_TO:
        return None
    over = word.head.head
    if over.dep_ == "dobj" and over.head.lemma_ in SETTING:
        return phrase_of(over)
    if over.lemma_ not in SETTING:
        return None
    thing = next((child for child in over.children if child.dep_ in {"dobj", "nsubjpass"}), None)
    return phrase_of(thing) if thing is not None and thing.i < measure.start else None


def given_as(measure: TokenSpan) -> TokenSpan | None:
    """As what a sum is given or taken ("20 million crowns in aid", "3 million euros in damages")."""
    doc, link = measure.doc, measure.end
    if link + 1 >= len(doc) or doc[link].lower_ != "in":
        return None
    noun = doc[link + 1]
    is_bare = noun.tag_ == "NNS" or noun.lower_ in GIVEN_AS
    return doc[noun.i : noun.i + 1] if is_bare and noun.dep_ == "pobj" else None


def measuring_phrase(measure: TokenSpan, unit: str) -> TokenSpan | None:
    """The noun that a measure stands before ("a 40,000-crown fine", "the 600-kilometre line")."""
    word = measure[-1]
    noun = word.head
    is_before = word.dep_ in {"compound", "amod", "nmod"} and noun.i >= measure.end and unit not in TERMS
    if not is_before or noun.pos_ != "NOUN":
        return None
    first = measure.end
    while first < noun.i and noun.doc[first].is_punct:
        first += 1
    return noun.doc[first : noun.i + 1]


def phrase_of(noun: Token) -> TokenSpan | None:
    """A noun with what says of what kind it is, none where it is a pronoun or a name."""
    if noun.lemma_ in LABELS:
        noun = thing_of(noun) or noun
    return noun.doc[before(noun) : noun.i + 1] if noun.pos_ == "NOUN" else None


def thing_of(label: Token) -> Token | None:
    """The noun behind the "of" of a value or an amount."""
    links = (child for child in label.children if child.dep_ == "prep" and child.lower_ == "of")
    things = (child for link in links for child in link.children if child.dep_ == "pobj")
    return next((thing for thing in things if not any(child.like_num for child in thing.children)), None)
