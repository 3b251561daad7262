"""The verb or noun beside a quotation that brings it, and who speaks there."""

from __future__ import annotations

from headwater.mark.quotes.closing import HEARING
from headwater.mark.quotes.cue_words import VERBAL, is_spoken_cue
from headwater.mark.quotes.quoted_words import Passage, Range, SpeakerWords
from headwater.mark.quotes.speakers import NOMINAL, apposed_before, is_nobody, subject_of
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.quotes.stretch_context import ENDS, starts_sentence
from headwater.mark.tokens import Token

NEAR = 14  # tokens between a quotation and its verb; a longer way was another clause
FINITE = frozenset({"ROOT", "conj", "ccomp"})
INNER = frozenset({"compound", "det", "amod", "poss", "nmod", "nummod", "case"})
PERCEIVING = frozenset({"hear", "see", "film", "record", "catch"})
OBJECTS = frozenset({"me", "him", "her", "us", "them"})
STOPS = frozenset({".", "!", "?", ";", ":"})


def cue_before(passage: Passage, place: Range, lexicon: SpeechLexicon) -> Token | None:
    """The last verb of speech in the words before a quotation, else the last noun of speech."""
    nouns = None
    for token in reversed(passage.tokens(*place)):
        if is_spoken_cue(passage, token, lexicon):
            return token
        if nouns is None and token.pos_ == "NOUN" and token.lemma_.lower() in lexicon.nouns:
            nouns = token
    return nouns


def verb_before(passage: Passage, place: Range) -> Token | None:
    """The last finite verb in the words before a colon: whatever it says, it brings the quotation."""
    verbs = (token for token in reversed(passage.tokens(*place)) if token.pos_ in VERBAL)
    return next((verb for verb in verbs if verb.dep_ in FINITE), None)


def is_near(passage: Passage, cue: Token, end: int) -> bool:
    """Whether few enough words stand between a cue and the quotation at `end`."""
    return passage.first_token(end) - cue.i <= NEAR


def is_led_by_verb(passage: Passage, number: int, lexicon: SpeechLexicon) -> bool:
    """Whether a verb of speech stands right before a quoted sentence, without a comma."""
    stretch = passage.stretches[number]
    token = passage.token_before(stretch.outer_start)
    closed = passage.text[stretch.end - 1] in ENDS or not stretch.is_closed
    return (
        token is not None
        and closed
        and starts_sentence(passage, number)
        and is_spoken_cue(passage, token, lexicon)
    )


def cue_after(passage: Passage, start: int, lexicon: SpeechLexicon) -> Token | None:
    """The verb of speech right after a quotation, its subject between or behind."""
    first = passage.first_token(start)
    if _begins_anew(passage, start, first):
        return None
    for token in passage.parse[first : first + NEAR]:
        if passage.stretch_at(token) >= 0 or token.text in STOPS:
            return None
        if is_spoken_cue(passage, token, lexicon):
            return token
        if token.pos_ == "VERB" and token.dep_ not in {"relcl", "acl"} and not _is_perceived(token):
            return None
    return None


def _is_perceived(verb: Token) -> bool:
    """Whether somebody is heard or seen to speak: the verb behind says it ("is heard saying")."""
    return verb.lemma_ in PERCEIVING and any(child.dep_ == "nsubjpass" for child in verb.children)


def _begins_anew(passage: Passage, start: int, first: int) -> bool:
    """Whether what follows a question or an exclamation is a sentence of its own ("Why?" He left.)."""
    following = passage.parse[first : first + 1].text
    joined = "," in passage.text[max(start - 2, 0) : start + 1]
    return following[:1].isupper() and passage.parse[first].pos_ != "PROPN" and not joined


def speaker_at(passage: Passage, cue: Token) -> Token | None:
    """The subject of a cue outside the quotation; where the parse has none, the name beside the verb."""
    verb = cue
    while verb.pos_ == "NOUN" and verb.dep_ not in {"ROOT", "nsubj"}:
        verb = verb.head
    subject = subject_of(verb)
    if subject is not None and passage.stretch_at(subject) < 0:
        return (_apposed(passage, cue) if _is_across(passage, subject, cue) else None) or subject
    beside = [_noun_at(passage, cue.i - 1), _apposed(passage, cue)]
    beside.insert(2 if cue.lemma_ in HEARING else 0, _noun_at(passage, cue.i + 1))  # who hears it
    return next((noun for noun in beside if noun is not None and noun.lower_ not in OBJECTS), None)


def _is_across(passage: Passage, subject: Token, cue: Token) -> bool:
    """Whether quoted words stand between a cue and the subject that it shares with a verb before them."""
    return any(passage.stretch_at(token) >= 0 for token in passage.parse[subject.i + 1 : cue.i])


def _apposed(passage: Passage, cue: Token) -> Token | None:
    """Who is named between two commas right before a verb: "a tailor, Piet Ruka, told her"."""
    comma = cue.nbor(-1) if cue.i else cue
    named = apposed_before(comma) if comma.text == "," else None
    return named if named is not None and passage.stretch_at(named) < 0 else None


def _noun_at(passage: Passage, index: int) -> Token | None:
    """The head of the noun phrase that a token opens, if it stands outside quotation marks."""
    if not 0 <= index < len(passage.parse):
        return None
    token = passage.parse[index]
    while token.dep_ in INNER and token.head.i >= token.i:
        token = token.head
    return token if token.pos_ in NOMINAL and passage.stretch_at(token) < 0 else None


def words_up_to(passage: Passage, start: int, cue: Token) -> SpeakerWords | None:
    """What stands between a quotation and its verb, up to a comma, where the parse shows no subject."""
    tokens = list(passage.parse[passage.first_token(start) : cue.i])
    while tokens and not (tokens[0].text[0].isalnum() or tokens[0].text[0] == "@"):
        tokens.pop(0)
    end = next((place for place, token in enumerate(tokens) if token.text == ","), len(tokens))
    named = tokens[:end]
    while named and named[-1].pos_ == "AUX":
        named.pop()
    if not named or any(is_nobody(token) for token in named):
        return None
    words = passage.span_of(named[0].i, named[-1].i + 1)
    return SpeakerWords(words, words)
