"""What somebody calls somebody, where the parser has read a participle: 'The mayor called Holm "a fool".'"""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.quotes.quoted_words import Finding, Passage
from headwater.mark.quotes.speakers import can_speak, words_of_speaker
from headwater.mark.tokens import Token

CALLING = frozenset("called dubbed branded labelled labeled termed".split())
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
NEAR = 9  # tokens between the verb and the quotation
LEAST = 2  # tokens of whoever is called something, and the mark


def find_called_so(passage: Passage, taken: set[int]) -> Iterator[tuple[int, Finding]]:
    """Each verb of calling that hangs as a participle on the noun of a sentence without any other verb, and
    whom it calls what in quotation marks."""
    for verb in passage.parse:
        if verb.lower_ not in CALLING or verb.i in taken or not is_sole_verb(passage, verb):
            continue
        number = quotation_behind(passage, verb)
        if number is None or not can_speak(caller(verb)):
            continue
        start, end = passage.parse[verb.i + 1].idx, passage.stretches[number].outer_end
        yield (
            verb.i,
            Finding(
                content=[(start, end)],
                cue=[passage.range_of(verb.i, verb.i + 1)],
                speaker=words_of_speaker(passage, caller(verb)),
                act="said",
            ),
        )


def caller(verb: Token) -> Token:
    """The noun on which a participle hangs, or of which that is the name ("the leader, Ann Roe, called")."""
    return verb.head.head if verb.head.dep_ == "appos" else verb.head


def is_sole_verb(passage: Passage, verb: Token) -> bool:
    """Whether a participle hangs on the noun of its sentence, which has no finite verb outside marks."""
    noun = caller(verb)
    if verb.dep_ != "acl" or noun.dep_ != "ROOT" or noun.pos_ not in {"NOUN", "PROPN"} or noun.i > verb.i:
        return False
    others = (token for token in verb.sent if passage.stretch_at(token) < 0 and token.dep_ != "relcl")
    return passage.stretch_at(verb) < 0 and not any(
        token.tag_ in FINITE and token.head.dep_ != "relcl" for token in others
    )


def quotation_behind(passage: Passage, verb: Token) -> int | None:
    """The quotation that follows whom a verb names."""
    behind = passage.parse[verb.i + 1 : min(verb.sent.end, verb.i + 1 + NEAR)]
    quoted = next((token for token in behind if passage.stretch_at(token) >= 0), None)
    if (
        quoted is None
        or quoted.i - verb.i < LEAST
        or any(token.text in ",;:" for token in behind[: quoted.i - verb.i - 1])
    ):
        return None
    return passage.stretch_at(quoted)
