"""Statements that leave out their verb, before who makes them: "Twelve dead, says a nurse"."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.quotes.cue_words import verb_entry
from headwater.mark.quotes.quoted_words import Finding, Passage
from headwater.mark.quotes.speakers import words_of_speaker
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.quotes.subtrees import TokenRange, trimmed
from headwater.mark.tokens import Token

FINITE = frozenset({"VBD", "VBZ", "VBP"})
SHORTEST = 2  # words of a statement


def find_verbless(passage: Passage, lexicon: SpeechLexicon, taken: set[int]) -> Iterator[tuple[int, Finding]]:
    """Each verb of saying to which the parser gives two subjects: the first is what is said, or begins it."""
    for verb in passage.parse:
        if verb.tag_ not in FINITE or verb.i in taken or passage.stretch_at(verb) >= 0:
            continue
        told, speaker = subjects_on_both_sides(verb)
        if told is None or speaker is None or not is_statement(told, verb) or not says(verb, lexicon):
            continue
        yield (
            verb.i,
            Finding(
                content=[passage.range_of(*piece) for piece in pieces(told, speaker, verb)],
                cue=[passage.range_of(verb.i, verb.i + 1)],
                speaker=words_of_speaker(passage, speaker),
                act="said",
            ),
        )


def pieces(told: Token, speaker: Token, verb: Token) -> list[TokenRange]:
    """What is said: the words before the verb, and what goes on behind ("The lock, says Venn, is shut")."""
    behind = verb.doc[speaker.i + 1 : verb.sent.end]
    commas = (token.i for token in behind if token.text == "," and token.i + 1 < verb.sent.end)
    verbs = FINITE | {"MD"}
    start = next((comma + 1 for comma in commas if verb.doc[comma + 1].tag_ in verbs), None)
    rest = trimmed(verb.doc, [(start, verb.sent.end)]) if start is not None else []
    return [(told.left_edge.i, verb.i - 1), *rest]


def subjects_on_both_sides(verb: Token) -> tuple[Token | None, Token | None]:
    """The subject before a verb and the one behind it, each where it is the only one."""
    before = [child for child in verb.lefts if child.dep_ == "nsubj"]
    behind = [child for child in verb.rights if child.dep_ == "nsubj"]
    return (before[0], behind[0]) if len(before) == len(behind) == 1 else (None, None)


def is_statement(told: Token, verb: Token) -> bool:
    """Whether some words are all that stands before a comma and a verb, and name nobody."""
    first = told.left_edge.i
    is_all = first == verb.sent.start and verb.i > first + SHORTEST and verb.nbor(-1).text == ","
    return is_all and told.pos_ not in {"PRON", "PROPN"} and told.right_edge.i < verb.i


def says(verb: Token, lexicon: SpeechLexicon) -> bool:
    """Whether a verb tells that something is said."""
    entry = verb_entry(verb, lexicon)
    return entry is not None and entry.act == "said" and entry.takes("quote") and entry.takes("clause")
