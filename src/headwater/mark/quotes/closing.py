"""Attributions that close a sentence, whatever the parser makes of them: "..., she told us in Lisk."."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.mark.quotes.speech import SpeechWord
from headwater.mark.quotes.subtrees import QUOTES, TokenRange
from headwater.mark.tokens import Token, TokenSpan

FINITE = frozenset({"VBD", "VBZ", "VBP"})
FINITE_OR_MODAL = FINITE | {"MD"}
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
NAMING = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"})
LINKS = frozenset({"of", "for", "at", "in", "from", "with", "on", "and"})
SPEAKING = frozenset({"NOUN", "PROPN"})
# What may follow: to whom, where, when and on which occasion, and no clause.
FOLLOWING = NAMING | {"ADP", "ADV", "PUNCT", "PRON", "SYM", "CCONJ", "SPACE"}
HEARING = frozenset({"tell", "remind", "assure", "warn", "inform"})
# After other verbs an occasion begins so.
OCCASIONS = frozenset(
    "in at on during after before to by via through from outside inside late early earlier yesterday today "
    "later monday tuesday wednesday thursday friday saturday sunday afterwards afterward".split()
)
# A clause that begins so does not stand alone, and nobody says it after a comma.
SUBORDINATE = frozenset(
    "when while where as after before if because since who which that whom whose until unless although "
    "though once whether what how why".split()
)
OCCASION_CLAUSES = frozenset({"after", "as", "when", "while", "before"})
COMPARED = frozenset({"up", "down"})  # "…, the guild estimates, up from nine"
# What bodies do with numbers and prospects where they say them.
RECKONING = frozenset("estimate calculate reckon believe fear expect think suspect assume".split())
INNER = frozenset({"pobj", "conj", "poss", "compound"})  # "the head of Lisk"
LONGEST_NAME = 12  # tokens of who says it
LONGEST_TAIL = 14  # tokens after the verb
DEPENDENT = SUBORDINATE - OCCASIONS
LEAST_TOLD = 4  # tokens of a clause


@dataclass(frozen=True, slots=True)
class Closing:
    """Who is named at a sentence's end as saying all that stands before the last comma."""

    speaker: Token
    content: TokenRange


def closing(
    verb: Token, entry: SpeechWord, *, is_headline: bool = False, is_unread: bool = False
) -> Closing | None:
    """The attribution that a verb of saying makes at the end of its sentence, or of a part of it, or None.

    Where the parser has found nothing told, a clause on the occasion may stand behind it.
    """
    if verb.tag_ not in FINITE or not entry.takes("clause"):
        return None
    if not entry.takes("quote") and (verb.lemma_.lower() not in RECKONING or is_headline):
        return None
    return closes(verb, is_headline=is_headline, is_unread=is_unread)


def closes(verb: Token, *, is_headline: bool = False, is_unread: bool = False) -> Closing | None:
    """Who is named before a word at the end of its sentence, and what stands before that as told."""
    first, end = _part(verb, is_headline)
    end = _before_occasion(verb, end) if is_unread or verb.lemma_.lower() in RECKONING else end
    named = _named_before(verb, first)
    if named is None or not _is_tail(verb, end) or not _is_told(verb.doc[first : named[0]], is_headline):
        return None
    speaker = _named_last(verb.doc[slice(*named[1])])
    return Closing(speaker, (first, named[0])) if speaker.pos_ in SPEAKING else None


def _part(verb: Token, is_headline: bool) -> TokenRange:
    """The part of a sentence that a verb may close: up to a semicolon, and in headlines from one on."""
    sentence = verb.sent
    breaks = [token.i for token in sentence if token.text == ";"]
    before = [place + 1 for place in breaks if place < verb.i and is_headline]
    end = next((place for place in breaks if place > verb.i), sentence.end)
    return (before[-1] if before else sentence.start), end


def _before_occasion(verb: Token, end: int) -> int:
    """Where a clause begins, behind a verb and a comma, that tells when something was said."""
    after = verb.i + 1
    if after + 2 >= end or verb.doc[after].text != ",":
        return end
    first, second = verb.doc[after + 1].lower_, verb.doc[after + 2].lower_
    return after if first in OCCASION_CLAUSES or (first in COMPARED and second == "from") else end


def _named_before(verb: Token, first: int) -> tuple[int, TokenRange] | None:
    """The comma that ends what is told, and who is named behind it: by name, where a role is there too."""
    comma = _comma_before(verb, verb.i, first)
    if comma is not None:
        return comma, (comma + 1, verb.i)
    if verb.i <= first or verb.doc[verb.i - 1].text != ",":
        return None
    inner = _comma_before(verb, verb.i - 1, first)  # "..., the guild's clerk, Orla Venn, told"
    if inner is None or any(token.pos_ != "PROPN" for token in verb.doc[inner + 1 : verb.i - 1]):
        return None
    outer = _comma_before(verb, inner, first)
    if outer is None:
        return None
    name = verb.doc[inner + 1 : verb.i - 1].root
    # "a clerk of the firm, Venn & Co, told"
    is_bodys = name.ent_type_ == "ORG" or (outer < name.head.i < inner and name.head.dep_ in INNER)
    return outer, ((outer + 1, inner) if is_bodys else (inner + 1, verb.i - 1))


def _named_last(words: TokenSpan) -> Token:
    """Who is named by some words: their head, or the name beside it ("the news agency VNA")."""
    last = next((token for token in reversed(words) if token.pos_ != "ADV"), words.root)
    return last if last.pos_ == "PROPN" and last.dep_ not in INNER else words.root


def _comma_before(verb: Token, end: int, first: int) -> int | None:
    """The comma after which nothing but a name or a description stands up to a place."""
    for place in range(end - 1, max(first, end - 2 - LONGEST_NAME), -1):
        token = verb.doc[place]
        if token.text == ",":
            return place if end - place > 1 and _names(verb.doc[place + 1]) else None
        if not _names(token) and token.pos_ != "ADV" and token.lower_ not in LINKS:
            return None
    return None


def _names(token: Token) -> bool:
    """Whether a word may stand in a name or a description: "its clerk"."""
    return token.pos_ in NAMING or token.tag_ == "PRP$"


def _is_tail(verb: Token, end: int) -> bool:
    """Whether nothing but a hearer and an occasion stands between the verb and the end of its part."""
    tail = verb.doc[verb.i + 1 : end]
    words = [token for token in tail if not token.is_punct and not token.is_space]
    if len(words) > LONGEST_TAIL or any(token.text == "," or token.text[0] in QUOTES for token in tail):
        return False
    if not words:
        return True
    leads = verb.lemma_ in HEARING or words[0].lower_ in OCCASIONS
    return leads and all(token.pos_ in FOLLOWING and token.lower_ not in DEPENDENT for token in tail)


def _is_told(told: TokenSpan, is_headline: bool) -> bool:
    """Whether a clause that reads alone stands there; a headline leaves out "was"."""
    if len(told) > 1 and _counts(told) and any(token.tag_ in {"VBN", "JJ", "NNS"} for token in told):
        return True
    is_long = len(told) >= LEAST_TOLD
    return is_long and any(_reads_alone(token) or (is_headline and token.tag_ == "VBN") for token in told)


def _counts(told: TokenSpan) -> bool:
    """Whether a number or "no" opens what is told, which may leave out "were": "Nine injured so far"."""
    return told[0].lower_ == "no" or (told[0].tag_ == "CD" and told[0].ent_type_ not in {"DATE", "TIME"})


def _depends(word: Token) -> bool:
    """Whether a word before a verb makes a clause of it that depends ("when", "who"; no "after noon")."""
    return word.lower_ in SUBORDINATE and word.dep_ != "prep"


def _reads_alone(token: Token) -> bool:
    """Whether a token is a verb with its tense, its subject and no word that makes its clause depend."""
    if token.pos_ not in {"VERB", "AUX"}:
        return False
    lefts = list(token.lefts)
    is_finite = token.tag_ in FINITE or any(
        child.dep_ in {"aux", "auxpass"} and child.tag_ in FINITE | {"MD"} for child in lefts
    )
    has_subject = any(child.dep_ in SUBJECTS for child in lefts)
    return is_finite and has_subject and not any(_depends(child) for child in lefts)


def past_hearer(verb: Token, first: int) -> int:
    """Where an attribution within a sentence ends: behind a hearer and an occasion, before the comma.

    "The sluice, she told the Argus on Monday, was shut." Behind its verb, where the sentence does not go on
    with what is told.
    """
    end = verb.i + 1
    tail = verb.doc[end : min(verb.sent.end, end + LONGEST_TAIL)]
    comma = next((token.i for token in tail if token.text == ","), end)
    told = verb.doc[end:comma]
    if not told or not (verb.lemma_ in HEARING or told[0].lower_ in OCCASIONS):
        return end
    plain = all(token.pos_ in FOLLOWING and token.lower_ not in DEPENDENT for token in told)
    return (
        comma
        if plain and _goes_on(verb.doc[verb.sent.start : first], verb.doc[comma + 1 : verb.sent.end])
        else end
    )


def _goes_on(before: TokenSpan, after: TokenSpan) -> bool:
    """Whether what stands behind an attribution belongs to what is told: its verb, or a clause beside it."""
    if len(before) > 1 and before[-2].tag_ in FINITE_OR_MODAL:
        return True  # "It was, she said on Monday, the worst fire"
    finite = next((token for token in after if token.tag_ in FINITE_OR_MODAL), None)
    if finite is None:
        return not any(token.tag_ in FINITE_OR_MODAL for token in before)
    if not any(token.tag_ in FINITE_OR_MODAL for token in before):
        return True
    has_subject = any(token.pos_ in SPEAKING | {"PRON"} for token in after[1 : finite.i - after[0].i])
    return after[0].dep_ == "cc" and has_subject
