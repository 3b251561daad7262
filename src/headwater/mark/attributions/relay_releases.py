"""Who publishes, denies or confirms something, or gives a number of it, where no quote has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.gapped import gapped, is_value
from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.attributions.relay_speakers import names_outlet, phrase, without_insert
from headwater.mark.attributions.reporters import IS_REPORTER
from headwater.mark.attributions.source_kinds import source_of
from headwater.mark.cast import Cast
from headwater.mark.tokens import Token
from headwater.record.mark import NamedSource, Quote

RELEASE = frozenset({"release", "publish", "post", "issue", "share", "circulate"})
# Who releases what can be seen or heard has not told what else the sentence tells.
SHOWN = frozenset("photo photograph picture image video footage clip recording audio map poster".split())
RELEASED = SHOWN | frozenset(
    "statement report communiqué communique list document letter figure datum transcript bulletin".split()
)
# What somebody gives as his own: "has put out its version", but no new version of a programme.
TOLD_BY_ONE = frozenset("version account side explanation denial rebuttal finding reply answer".split())
PUTTING_OUT = frozenset({"put", "bring", "give"})  # with what is said in print, "out"; "gives its version"
ASSERT = frozenset({"deny", "confirm", "announce", "acknowledge", "admit"})
RELEASING = re.compile(  # any form of these verbs; most paragraphs have none, and their grammar is not read
    r"\b(?:releas|publish|post|issu|shar|circulat|den[yi]|confirm|announc|acknowledg|admit|puts?\b|br(?:ings?|ought)\b|"
    r"rais(?:es?|ed)\b|lower|revis|increas|\bcuts?\b|reduc|correct|adjust|updat|counts?\b|counted\b|tall(?:y|ies|ied)\b|g(?:ives?|ave)\b|regist|record)",
    re.IGNORECASE,
)
PUT = frozenset(
    "number toll figure count cost loss losses damage total crowd turnout attendance audience value price "
    "bill".split()
)
# Who changes a number of deaths tells of them; who raises a price or a number of men does a deed.
CHANGE = frozenset("raise lower revise increase cut reduce correct adjust update".split())
CHANGED = frozenset("toll tally count estimate figure".split())
CHANGED_TO = frozenset({"to", "from"})
# A number of these is told; of others, as of guards or ships, it is a deed to raise it.
SUFFERED = re.compile(
    r"\b(?:dead|deaths?|killed|injured|wounded|hurt|missing|affected|infected|victims?|casualt\w+|fatalit\w+|"
    r"cases|arrests?|detained|arrested|displaced|homeless|known|confirmed|damaged|destroyed|stolen|exposed)\b",
    re.IGNORECASE,
)
TELLING_BESIDE = frozenset({"say", "blame", "cite", "add", "explain", "note"})
TALLYING = frozenset({"count", "tally"})  # "the ministry now counts nine"
LISTING = frozenset({"register", "record"})  # of a harm: "the institute has registered nine cases"
VALUED = {"put": "at", "give": "as"}  # "puts the area at nine acres", "gave her age as 34"
COUNTING = CHANGE | TALLYING | LISTING | frozenset(VALUED)


def releases(
    readings: Sequence[Reading], cast: Cast, quotes: Sequence[Quote], room: Newsroom
) -> Iterator[Draft]:
    """Who publishes something, denies or confirms it, or puts a number at so many, where no quote has it."""
    quoted = {span.start for quote in quotes for span in quote.cue}
    for reading in (each for each in readings if RELEASING.search(each.paragraph.text)):
        for token in reading.paragraph.parse:
            if token.pos_ != "VERB" or not is_release(token) or reading.paragraph.start + token.idx in quoted:
                continue
            draft = release_draft(token, reading, cast, room)
            link = VALUED.get(token.lemma_)
            if draft is not None:
                yield from gapped(draft, token, link, reading, cast, room) if link else [draft]


def is_release(verb: Token) -> bool:
    """Whether a verb says that somebody publishes, denies, confirms or puts a number."""
    lemma = verb.lemma_
    if lemma not in RELEASE and lemma not in ASSERT and lemma not in COUNTING | PUTTING_OUT:
        return False
    if any(child.dep_ == "neg" for child in verb.children):
        return False
    objects = {child.lemma_.casefold() for child in verb.children if child.dep_ in {"dobj", "obj"}}
    if is_own_version(verb) or (is_put_out(verb) and objects & RELEASED):
        return True
    if lemma in ASSERT:  # who "admitted herself" has told nobody anything
        return bool(objects) and not any(noun.endswith(("self", "selves")) for noun in objects)
    if lemma in TALLYING | LISTING:
        return verb.dep_ in {"ROOT", "conj"} and is_tally(verb) and (lemma in TALLYING or is_harm(verb))
    if lemma in VALUED:
        return (lemma == "put" and bool(objects & PUT)) or (bool(objects) and has_value(verb))
    if lemma in CHANGE:
        is_told = bool(objects & CHANGED) or ("number" in objects and is_number_told(verb))
        return is_told and is_changed_to(verb)
    return lemma in RELEASE and bool(objects & RELEASED)


def is_put_out(verb: Token) -> bool:
    """Whether a verb says that something is brought before the public."""
    return verb.lemma_ in {"put", "bring"} and any(child.lower_ == "out" for child in verb.children)


def is_own_version(verb: Token) -> bool:
    """Whether somebody publishes his own version of what happened, or an answer."""
    if verb.lemma_ not in RELEASE | {"give"} and not is_put_out(verb):
        return False
    told = (child for child in verb.rights if child.dep_ in {"dobj", "obj"} and child.lemma_ in TOLD_BY_ONE)
    return any(child.dep_ == "poss" for noun in told for child in noun.lefts)


def has_value(verb: Token) -> bool:
    """Whether a number stands behind the preposition with which a verb tells how much something is."""
    words = verb.doc[verb.i + 1 : verb.right_edge.i + 1]
    return any(is_value(word, VALUED[verb.lemma_]) for word in words)


def is_harm(verb: Token) -> bool:
    """Whether what is registered is a harm or who suffers it: cases, deaths, the injured."""
    objects = (child for child in verb.rights if child.dep_ in {"dobj", "obj"})
    return any(SUFFERED.search(" ".join(word.text for word in noun.subtree)) for noun in objects)


def is_tally(verb: Token) -> bool:
    """Whether somebody tells how many there are: the object is a number, or has one."""
    objects = [child for child in verb.rights if child.dep_ in {"dobj", "obj"}]
    has_number = any(word.like_num for noun in objects for word in (noun, *noun.lefts))
    return has_number or any(word.like_num for word in verb.doc[verb.i + 1 : verb.i + 2])


def is_changed_to(verb: Token) -> bool:
    """Whether what a number was or is now stands behind a verb, wherever the parser has put that."""
    words = verb.doc[verb.i : verb.right_edge.i]
    return any(word.lower_ in CHANGED_TO and (word.head == verb or word.nbor(1).like_num) for word in words)


def is_number_told(verb: Token) -> bool:
    """Whether to change a number is to tell a new one: of the hurt, or with "saying" behind it."""
    numbers = (child for child in verb.rights if child.lemma_ == "number")
    of_whom = any(SUFFERED.search(" ".join(word.text for word in noun.subtree)) for noun in numbers)
    return of_whom or any(
        child.dep_ == "advcl" and child.tag_ == "VBG" and child.lemma_ in TELLING_BESIDE
        for child in verb.rights
    )


def release_draft(verb: Token, reading: Reading, cast: Cast, room: Newsroom) -> Draft | None:
    """The draft of one publication or denial."""
    paragraph = reading.paragraph
    subject = doer(verb)
    mention = cast.mention_at(paragraph.span(subject)) if subject is not None else None
    if subject is None or (mention is None and verb.lemma_ not in COUNTING):
        return None
    who = mention.span if mention is not None else phrase(subject, paragraph)
    source = source_of(cast, who, mention.chain if mention is not None else None, paragraph, room)
    if source is None or (source.kind in {"outlet", "agency"} and verb.lemma_ != "put"):
        return None
    if verb.lemma_ == "give" and source.kind == "document":
        return None  # "our report gave the sum as nine" sets itself right
    if verb.lemma_ in TALLYING | LISTING and (not is_counter(verb, source) or names_outlet(who, room)):
        return None
    objects = [child for child in verb.children if child.dep_ in {"dobj", "obj"}]
    span = paragraph.span(verb)
    sentence = reading.sentence_at(verb.idx)
    if verb.dep_ == "conj" and verb.lemma_ in TALLYING:
        sentence = span.start, sentence[1]
    ends = (span.end, who.end, *(paragraph.span(child).end for child in objects))
    evidence = min(who.start, span.start), max(ends)
    is_shown = verb.lemma_ in RELEASE and all(child.lemma_.casefold() in SHOWN for child in objects)
    is_narrow = is_shown or verb.lemma_ == "deny"
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=evidence,
        named=(who.start, who.end),
        source=source,
        role="release",
        scope=list(without_insert(evidence, reading)) if is_narrow else [counted(verb, sentence, reading)],
    )


def doer(verb: Token) -> Token | None:
    """Whose deed a verb tells; who counts may stand before a verb that is joined with it."""
    is_joined = verb.dep_ == "conj" and verb.lemma_ in TALLYING
    subjects = [
        child
        for each in ((verb, verb.head) if is_joined else (verb,))
        for child in each.children
        if child.dep_ == "nsubj"
    ]
    return subjects[0] if subjects else None


def is_counter(verb: Token, source: NamedSource) -> bool:
    """Whether somebody's count is told: a body's now or before, a person's that is done, no reporter's."""
    is_person = source.kind == "person" and not IS_REPORTER.search(source.name or "")
    return source.kind == "official" or (is_person and verb.tag_ == "VBD")


def counted(verb: Token, sentence: Range, reading: Reading) -> Range:
    """What who puts a number at so many tells: all until the next verb, "and said that nine were missing"."""
    joined = next((child for child in verb.children if child.dep_ == "conj"), None)
    if verb.lemma_ not in COUNTING or joined is None:
        return sentence
    before = [child for child in verb.children if child.dep_ == "cc" and verb.i < child.i < joined.i]
    end = (before[-1] if before else joined).idx
    return sentence[0], reading.paragraph.start + end
