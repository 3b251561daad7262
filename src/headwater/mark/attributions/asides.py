"""Whose word a clause is that only says which one is meant: "the man who they say hit her"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.source_kinds import source_of
from headwater.mark.cast import Cast
from headwater.mark.tokens import Token
from headwater.record.mark import NamedSource

HOLDING = frozenset("allege believe claim say suspect think".split())
SPEAKING = frozenset({"speak", "talk"})
MARKED = re.compile(
    r"\b\w+s\s+(?:now\s+)?(?:speak|spoke|talk|talked)\s+(?:of|about)\b|\b(?:they|police|\w+s)\s+(?:now\s+|also\s+)?"
    r"(?:say|said|believe|believed|allege|alleged|suspect|suspected|claim|claimed|think)\b",
    re.IGNORECASE,
)
PRONOUNS = frozenset({"they", "he", "she"})
CLAUSES = frozenset({"relcl", "acl"})
FINITE = frozenset({"VBD", "VBP", "VBZ"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
RELATIVE = frozenset({"WP", "WDT"})
CONTENTS = frozenset({"ccomp", "xcomp"})


def asides(kept: Sequence[Reading], drafts: Sequence[Draft], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for each clause about somebody that others are said to say or believe of him."""
    taken = sorted(draft.evidence for draft in drafts)
    marked = (each for each in kept if each.paragraph.kind == "body" and MARKED.search(each.paragraph.text))
    for reading in marked:
        for draft in held_of(reading, cast, room):
            begin, stop = draft.evidence
            if not any(start < stop and begin < end for start, end in taken):
                yield draft


def held_of(reading: Reading, cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """The drafts of a paragraph's clauses in which others say or believe something."""
    for token in reading.paragraph.parse:
        if token.dep_ in CLAUSES and token.tag_ in FINITE and token.lemma_ in HOLDING | SPEAKING:
            find = aside if token.lemma_ in HOLDING else spoken_of
            draft = find(token, reading, cast, room)
            if draft is not None:
                yield draft


def aside(verb: Token, reading: Reading, cast: Cast, room: Newsroom) -> Draft | None:
    """The draft of one clause: it lasts from who holds it to the end of what is held."""
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS and child.tag_ not in RELATIVE]
    subject = subjects[-1] if subjects else None
    content = next((child for child in verb.children if child.dep_ in CONTENTS and child.i > verb.i), None)
    if subject is None or content is None or subject.i > verb.i:
        return None
    source = holder(subject, verb, reading, cast, room)
    if source is None or source.kind in {"outlet", "agency"}:
        return None
    first, last = (reading.paragraph.span(token) for token in (subject, content.right_edge))
    held = reading.paragraph.span(verb)
    return Draft(
        paragraph=reading.number,
        sentence=reading.sentence_at(verb.idx),
        evidence=(first.start, held.end),
        named=(first.start, first.end),
        source=source,
        role="aside",
        scope=[(held.end, last.end)],
    )


def spoken_of(verb: Token, reading: Reading, cast: Cast, room: Newsroom) -> Draft | None:
    """The draft of a thing that somebody speaks of: "the nine boats the wardens speak of"."""
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS and child.i < verb.i), None)
    ends = [child for child in verb.children if child.lower_ in {"of", "about"} and not list(child.children)]
    if subject is None or not ends or verb.head.i >= subject.i:
        return None
    source = holder(subject, verb, reading, cast, room)
    if source is None or source.kind in {"outlet", "agency"}:
        return None
    paragraph = reading.paragraph
    who, last = paragraph.span(subject), paragraph.span(ends[-1])
    return Draft(
        paragraph=reading.number,
        sentence=reading.sentence_at(verb.idx),
        evidence=(who.start, last.end),
        named=(who.start, who.end),
        source=source,
        role="aside",
        scope=[(paragraph.span(verb.head.left_edge).start, last.end)],
    )


def holder(subject: Token, verb: Token, reading: Reading, cast: Cast, room: Newsroom) -> NamedSource | None:
    """Who holds it; "they" beside one man are those of whom the sentence is."""
    paragraph = reading.paragraph
    if subject.lower_ in PRONOUNS:
        subject = next((child for child in main_verb(verb).children if child.dep_ in SUBJECTS), subject)
        if subject.lower_ in PRONOUNS:
            return None
    span = paragraph.span(paragraph.parse[subject.left_edge.i : subject.i + 1])
    return source_of(cast, span, None, paragraph, room, says=True)


def main_verb(token: Token) -> Token:
    """The verb on which a word's sentence hangs."""
    while token.head != token:
        token = token.head
    return token
