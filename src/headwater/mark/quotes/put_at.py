"""Numbers and distances that somebody puts something at: "Police put the crowd at 150"."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.quotes.quoted_words import Finding, Passage
from headwater.mark.quotes.speakers import is_nobody, subject_of, words_of_speaker
from headwater.mark.quotes.subtrees import child_of
from headwater.mark.tokens import Token

PUTTING = frozenset({"put", "place", "peg"})
# An outlet's own number is a relay, and no words of somebody's.
MEDIA = frozenset("newspaper paper agency daily weekly outlet broadcaster tabloid magazine channel".split())
AT = frozenset({"at", "between"})
AWAY = frozenset("from to away off behind before east west north south outside".split())
PRESENT = frozenset({"VBZ", "VBP"})
UNITS = frozenset("metre meter kilometre kilometer mile yard km block step".split())
HOURS = frozenset({"DATE", "TIME"})


def find_put_at(passage: Passage, taken: set[int]) -> Iterator[tuple[int, Finding]]:
    """Each verb by which somebody puts a thing at a number, or at a distance, with its finding."""
    for verb in passage.parse:
        if verb.lemma_ not in PUTTING or verb.i in taken or passage.stretch_at(verb) >= 0:
            continue
        thing, speaker = child_of(verb, "dobj"), subject_of(verb)
        if thing is None or thing.i < verb.i or speaker is None or is_nobody(speaker):
            continue
        end = end_of_number(verb, thing)
        if end is not None and not is_gapped(verb, end) and speaker.lemma_.lower() not in MEDIA:
            yield (
                verb.i,
                Finding(
                    content=[passage.range_of(thing.left_edge.i, end)],
                    cue=[passage.range_of(verb.i, verb.i + 1)],
                    speaker=words_of_speaker(passage, speaker),
                    act="said",
                ),
            )


def is_gapped(verb: Token, end: int) -> bool:
    """Whether others give more numbers behind without a verb: "at nine, the Red Front at twelve"."""
    return any(token.lower_ in AT and has_number(token) for token in verb.doc[end : verb.sent.end])


def end_of_number(verb: Token, thing: Token) -> int | None:
    """Where the number ends that stands right behind a thing: led by "at", or a distance from somewhere."""
    for child in (*verb.rights, *thing.rights):
        if child.dep_ == "prep" and child.lower_ in AT and child.i > thing.i and has_number(child):
            return child.right_edge.i + 1
    measure = next((child for child in (thing, *verb.rights) if is_distance(child)), None)
    if measure is None or verb.lemma_ != "place" or verb.tag_ not in PRESENT:
        return None  # "placed the lamp two steps from the door": a deed
    last = next((child for child in (*measure.rights, *verb.rights) if child.lower_ in AWAY), None)
    return last.right_edge.i + 1 if last is not None and last.i > measure.i else None


def is_distance(noun: Token) -> bool:
    """Whether a noun with its number says how far: "400 metres"."""
    return noun.lemma_.lower() in UNITS and any(child.like_num for child in noun.lefts)


def has_number(link: Token) -> bool:
    """Whether a preposition governs a number that is no time of day."""
    governed = child_of(link, "pobj", "pcomp")
    if governed is not None and governed.pos_ == "PROPN":
        return False  # "put the dog at 5 Willow Shore"
    words = governed.subtree if governed is not None else ()
    return any(token.like_num and token.ent_type_ not in HOURS for token in words)
