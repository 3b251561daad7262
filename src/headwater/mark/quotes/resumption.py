"""Where a report ends although the parser goes on: a verb that takes up the reporting one again.

In "he said the plan was dead and called for talks", *called* hangs on *was*, yet it is he who calls.
"""

from __future__ import annotations

from headwater.mark.quotes.cue_words import VERBAL, verb_entry
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.quotes.subtrees import TokenRange
from headwater.mark.tokens import Token

FINITE = frozenset({"VBD", "VBZ", "VBP"})
CONTRASTS = frozenset({"while", "whereas", "although", "though"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})


def resumed_from(verb: Token) -> Token | None:
    """The reporting verb that a coordinated or participial verb of speech takes up, or None."""
    clause = verb.head
    while clause.dep_ == "conj":
        clause = clause.head
    cue = clause.head
    if clause.dep_ != "ccomp" or not cue.i < clause.i < verb.i or _has_subject(verb):
        return None
    if verb.dep_ == "conj":
        return cue if verb.tag_ in FINITE and verb.tag_ == _finite_tag(cue) else None
    after_comma = verb.doc[max(verb.left_edge.i - 1, 0)].text == ","
    return cue if verb.dep_ == "advcl" and verb.tag_ == "VBG" and after_comma else None


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.children)


def _finite_tag(verb: Token) -> str:
    while verb.dep_ == "xcomp":
        verb = verb.head
    return next((child.tag_ for child in verb.lefts if child.dep_ == "aux"), verb.tag_)


def until_resumed(cue: Token, report: TokenRange, lexicon: SpeechLexicon) -> TokenRange:
    """A reported clause up to where its reporting verb is taken up again or set against another."""
    first, end = report
    for token in cue.doc[first:end]:
        if token.dep_ in {"conj", "advcl"} and (token.pos_ in VERBAL or _is_contrasted(token)):
            cut = _cut_before(cue, token, lexicon)
            if cut is not None and first < cut < end:
                return first, cut
    return report


def _cut_before(cue: Token, verb: Token, lexicon: SpeechLexicon) -> int | None:
    if resumed_from(verb) == cue and verb_entry(verb, lexicon) is not None:
        start = verb.left_edge.i
        return start - 1 if verb.doc[start - 1].dep_ == "cc" else start
    if (
        _is_contrasted(verb)
        and verb_entry(verb, lexicon) is not None
        and verb.head.dep_ == "ccomp"
        and verb.head.head == cue
    ):
        start = verb.left_edge.i
        return start if verb.doc[start - 1].text == "," else None
    return None


def _is_contrasted(verb: Token) -> bool:
    """Whether a clause is set against another, whatever its verb was taken for ("while some speak of")."""
    return any(child.dep_ == "mark" and child.lower_ in CONTRASTS for child in verb.lefts)
