"""Quotations behind a colon without a verb of speech: 'Ada Roe on the quay: "…"', 'Her answer: "…"'."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.data.word_lists import word_list
from headwater.mark.quotes.cue_words import is_spoken_cue
from headwater.mark.quotes.quoted_words import Passage, Speech
from headwater.mark.quotes.speakers import BODIES, SPEAKING, SPEAKING_ENDINGS, WRITINGS, words_of_speaker
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.quotes.stretch_context import spoken_words, words_before
from headwater.mark.tokens import Token

# What is somebody's and holds words.
UTTERED = frozenset(
    "word verdict answer reply response reaction comment message explanation remark conclusion advice line "
    "version retort".split()
)
# Where somebody puts words.
ACCOUNTS = frozenset("account channel page feed profile blog wall timeline website".split())
NO_SOURCE = frozenset({"my", "our", "your", "its", "whose"})
NOMINAL = frozenset({"NOUN", "PROPN"})
LOOSE = frozenset({"ADV", "CCONJ", "PUNCT", "SPACE"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# What says something and is nobody.
UNSPOKEN = WRITINGS | word_list("bare_leads.unspoken")
# What is carried about with a slogan on it.
CARRIED = frozenset("placard banner sign poster sticker flag badge board slogan t-shirt leaflet".split())
LONGEST = 25  # tokens of a lead without a verb


def bare_lead(passage: Passage, number: int) -> Speech | None:
    """The quotation that words without a verb of their own bring before a colon."""
    speaker = _named(list(passage.tokens(*words_before(passage, number))))
    return _said_by(passage, number, speaker) if speaker is not None else None


def owned_lead(passage: Passage, number: int, lexicon: SpeechLexicon) -> Speech | None:
    """The quotation of whoever's words, verdict or reply stand before a colon: "Her answer came late: …"."""
    lead = list(passage.tokens(*words_before(passage, number)))
    if not lead or lead[-1].text != ":" or any(_tells(passage, token, lexicon) for token in lead):
        return None
    speaker = _owner(lead) or _holder(lead)
    return _said_by(passage, number, speaker) if speaker is not None else None


def _tells(passage: Passage, token: Token, lexicon: SpeechLexicon) -> bool:
    """Whether a verb of speech stands in a lead, none of an aside ("as our colleague wrote them down")."""
    is_aside = any(child.lower_ == "as" for child in token.lefts)
    return not is_aside and is_spoken_cue(passage, token, lexicon)


def _said_by(passage: Passage, number: int, speaker: Token) -> Speech:
    return Speech([number], [spoken_words(passage, number)], None, words_of_speaker(passage, speaker))


def _owner(lead: Sequence[Token]) -> Token | None:
    """Whose words, verdict or reply the colon brings."""
    noun = next((token for token in lead if token.pos_ == "NOUN" and token.dep_ != "poss"), None)
    if noun is None or noun.lemma_.lower() not in UTTERED or noun.left_edge.i > lead[0].i + 1:
        return None
    owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
    return owner if owner is not None and owner.lower_ not in NO_SOURCE else None


def _holder(lead: Sequence[Token]) -> Token | None:
    """On whose account what the colon brings stands: "By noon the answer was on Lenk's X account: …"."""
    noun = lead[-2] if len(lead) > 1 else None
    if noun is None or noun.lemma_.lower() not in ACCOUNTS:
        return None
    owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
    return owner if owner is not None and owner.lower_ not in NO_SOURCE else None


def _named(lead: Sequence[Token]) -> Token | None:
    """Who is named in a lead without a finite verb: the first noun that no other word there governs."""
    if len(lead) > LONGEST or any(token.tag_ in FINITE for token in lead):
        return None
    if all(token.pos_ == "PROPN" or token.pos_ in LOOSE for token in lead):
        return next((token for token in reversed(lead) if token.pos_ == "PROPN"), None)
    inside = {token.i for token in lead}
    heads = (token for token in lead if token.pos_ in NOMINAL and token.head.i not in inside | {token.i})
    own = (token for token in lead if token.pos_ in NOMINAL and token.head is token)
    head = next(iter((*heads, *own)), None)
    return head if head is not None and _is_somebody(head) else None


def _is_somebody(noun: Token) -> bool:
    """Whether a noun is a person's name or a word for one."""
    lemma = noun.lemma_.lower()
    if noun.pos_ == "PROPN":
        return noun.ent_type_ == "PERSON"
    speaks = lemma in SPEAKING | BODIES or lemma.endswith(SPEAKING_ENDINGS)
    return speaks and lemma not in UNSPOKEN


def carries_slogan(verb: Token) -> bool:
    """Whether a verb before a colon tells of something on which words are written: "hold up placards"."""
    return any(child.dep_ in {"dobj", "pobj"} and child.lemma_.lower() in CARRIED for child in verb.subtree)
