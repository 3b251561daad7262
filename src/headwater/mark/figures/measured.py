"""What a share, a length or a price is of where no "of" behind it says so: "a rise of 9 percent".

The noun is the one before its "of", or the subject of a verb by which something becomes more or less.
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
REACHING = words("by to from")
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
BESIDE_VERB = frozenset({"dobj", "npadvmod", "advmod"})


def headed_phrase(measure: TokenSpan) -> TokenSpan | None:
    """The noun of which a measure is the size ("a pay increase of 6.5 percent", "a depth of 58 metres")."""
    link = measure[-1].head
    if measure[-1].dep_ != "pobj" or link.lower_ != "of" or link.head.pos_ != "NOUN":
        return None
    return link.head.doc[before(link.head) : link.head.i + 1] if link.head.i < measure.start else None


def changed_phrase(number: TokenSpan, unit: str | None) -> TokenSpan | None:
    """What rose or fell to so many or by so much; of several, where no unit stands, only they themselves."""
    word = number[-1]
    is_reached = word.dep_ == "pobj" and word.head.lower_ in REACHING
    is_share = word.dep_ in BESIDE_VERB and unit == "percent"
    verb = word.head.head if is_reached else word.head
    if not (is_reached or is_share) or verb.pos_ != "VERB" or verb.lemma_ not in CHANGING:
        return None
    subjects = (child for child in verb.children if child.dep_ in SUBJECTS)
    return next((phrase_of(child) for child in subjects if unit is not None or child.tag_ == "NNS"), None)


def phrase_of(subject: Token) -> TokenSpan | None:
    """A noun with what says of what kind it is, none where it is a pronoun or a name."""
    return subject.doc[before(subject) : subject.i + 1] if subject.pos_ == "NOUN" else None
