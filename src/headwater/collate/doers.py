"""Who did it: a sentence that says who it was, and another that has somebody else do the same."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.collate.compatible import NEGATIVE
from headwater.collate.difference import Compared, Difference
from headwater.collate.former import is_another_time
from headwater.collate.none_such import UNTOLD, shortest
from headwater.collate.passages import passage
from headwater.collate.reading import Happening, Reading
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words, stem
from headwater.record.span import Span

ASKING = frozenset(map(stem, "order tell ask instruct command decide say request direct call for".split()))
# "It was the pilot, Ada Moll, who gave the order"
CLEFT = re.compile(
    r"\bit\s+(?:was|is)\s+(?P<who>[^;:.]{2,90}?)\s+(?:who|that)\s+(?P<deed>[^;:.,]{4,160})", re.IGNORECASE
)
# "The order to sail was given by the pilot, Ada Moll"
PASSIVE = re.compile(
    r"(?P<deed>[^;:.,]{4,160}?\b(?:was|were|been)\s+(?:\w+ly\s+)?(?P<verb>\w+))\s+by\s+(?P<who>(?:Mr|Mrs|Ms|Dr|St|[^;:.]){2,90})",
    re.IGNORECASE,
)
# "The order to sail had come by telephone from the pilot, Ada Moll, himself"
CAME = re.compile(
    r"(?P<deed>\b(?:orders?|instructions?|commands?|decisions?|requests?|calls?|ideas?|proposals?|warnings?)\b[^;:.]{0,80}?)"
    r"\s+(?:came|comes?)\b[^;:.]{0,90}?\bfrom\s+(?P<who>[^;:.]{2,90})",
    re.IGNORECASE,
)
# Verbs that only carry a noun for the deed ("the order was given by").
LIGHT = frozenset(map(stem, "give take make do have get come go put issue himself herself".split()))
ANOTHER = re.compile(r"\b(?:but|and|when|while|as|after|before|off|near|against|from|to)\b", re.IGNORECASE)
LEAST_SHARED = 2  # words for the deed; where both sentences say who it was, one
MOST_TOLD = 40  # sentences with one word for a deed


@dataclass(frozen=True, slots=True)
class Done:
    """A deed by its words, who did it, and whether the sentence says who it was that did; `needed` are those
    of its words without which it is another."""

    words: frozenset[str]
    needed: frozenset[str]
    who: str
    is_answer: bool
    beside: frozenset[str]
    reading: Reading


def doer_differences(compared: Compared) -> Iterator[Difference]:
    """Deeds of which one sentence says who did them, and another has somebody else as the doer."""
    told = [done for name in sorted(compared.sources) for done in answers_in(compared.sources[name])]
    if not told:
        return
    told += [
        done for event in compared.happenings if event.status == "happened" for done in plain(compared, event)
    ]
    found: dict[tuple[str, str], list[tuple[Done, Done]]] = defaultdict(list)
    for one, other in like_pairs(told):
        if are_rivals(compared, one, other):
            pair = (one, other) if one.who < other.who else (other, one)
            found[pair[0].who, pair[1].who].append(pair)
    actors = next(source.actors for source in compared.sources.values())
    for (first, second), pairs in sorted(found.items()):
        sides = [in_order([pair[n] for pair in pairs]) for n in (0, 1)]
        yield Difference(
            kind="participant",
            about=f"who: {shortest([*sides[0], *sides[1]])}",
            is_open=False,
            sides=((actors[first].name, sides[0]), (actors[second].name, sides[1])),
        )


def in_order(told: Sequence[Done]) -> tuple[Reading, ...]:
    """The readings of some deeds, a sentence once."""
    by_place = {(done.reading.document, done.reading.wording.start): done.reading for done in told}
    return tuple(by_place[place] for place in sorted(by_place))


def like_pairs(told: Sequence[Done]) -> Iterator[tuple[Done, Done]]:
    """The deeds that share words enough, one at least of which answers who did it."""
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, done in enumerate(told):
        for word in sorted(done.words):
            if len(by_word[word]) < MOST_TOLD:
                by_word[word].append(number)
    for number, done in ((number, done) for number, done in enumerate(told) if done.is_answer):
        shared = Counter(other for word in done.words for other in by_word[word])
        for other, count in sorted(shared.items()):
            is_new = other > number or not told[other].is_answer
            if is_new and count >= (1 if told[other].is_answer else LEAST_SHARED):
                yield done, told[other]


def are_rivals(compared: Compared, one: Done, other: Done) -> bool:
    """Whether two strangers are named for one deed, and neither sentence knows of the other."""
    if one.who == other.who or one.who in other.beside or other.who in one.beside:
        return False
    if not one.needed <= other.words or not other.needed <= one.words:
        return False
    if len(one.words & other.words) < LEAST_SHARED and not are_one_request(one, other):
        return False
    actors = compared.sources[one.reading.document].actors
    first, second = actors[one.who], actors[other.who]
    called = [set(content_words(" ".join((each.name, *each.names)))) for each in (first, second)]
    # That a body did it, and one of its people, is mostly no contradiction.
    is_answered = first.kind in {"person", "state"} or (one.is_answer and other.is_answer)
    return first.kind == second.kind and is_answered and not called[0] & called[1]


def are_one_request(one: Done, other: Done) -> bool:
    """Whether one deed is all that the other is, but for the word by which it was asked for."""
    first, second = one.words - ASKING, other.words - ASKING
    return bool(first and second) and (first <= second or second <= first)


def answers_in(source: Witnessed) -> Iterator[Done]:
    """The sentences of a document that say who did something."""
    for number, sentence in enumerate(source.entry.marks.sentences):
        words = source.words(sentence.span)
        for pattern in (CLEFT, PASSIVE, CAME):
            found = pattern.search(words)
            if found is not None and is_told(found[0]) and not is_another_time(words):
                yield from answer(source, number, sentence.span, found)
                break


def answer(source: Witnessed, number: int, sentence: Span, found: re.Match[str]) -> Iterator[Done]:
    """Who did something, by the first name in the words for who it was."""
    start = sentence.start + found.start("who")
    who = named_first(source, Span(document=source.id, start=start, end=sentence.start + found.end("who")))
    deed = frozenset(content_words(found["deed"]))
    needed = frozenset(content_words(found.groupdict().get("verb") or "")) - LIGHT
    if who and deed - LIGHT:
        reading = passage(source, f"doer-{number}", sentence)
        yield Done(deed - LIGHT - names(source, who), needed, who, True, beside(source, sentence), reading)


def plain(compared: Compared, event: Happening) -> Iterator[Done]:
    """A happening with one doer who has a name."""
    source = compared.sources[event.document]
    named = [who for who in event.actors if source.actors[who].names]
    sentence = source.sentence_at(event.span.start)
    if len(named) == len(event.actors) == 1 and sentence is not None and is_told(source.words(sentence.span)):
        words = event.words - LIGHT - names(source, named[0])
        needed = frozenset(event.trigger.split()[:1]) - LIGHT - ASKING
        yield Done(words, needed, named[0], False, beside(source, sentence.span), event)


def is_told(words: str) -> bool:
    """Whether a sentence tells as done what it tells of."""
    return not (NEGATIVE.search(words) or UNTOLD.search(words) or is_another_time(words))


def named_first(source: Witnessed, within: Span) -> str | None:
    """The first person with a name within the words for who it was, or the body or state that they name."""
    words = source.words(within)
    for each in source.mentions.within(within):
        actor = source.actors.get(source.actor(each.chain) or "")
        before = words[: each.span.start - within.start]
        if actor is None or not actor.names or each.form != "name" or ANOTHER.search(before):
            continue
        if actor.kind == "person" or (actor.kind != "place" and before.casefold() in {"", "the "}):
            return actor.id
    return None


def beside(source: Witnessed, sentence: Span) -> frozenset[str]:
    """Everybody in a sentence."""
    return frozenset(filter(None, (source.actor(each.chain) for each in source.mentions.within(sentence))))


def names(source: Witnessed, who: str) -> frozenset[str]:
    """The words of somebody's names."""
    actor = source.actors[who]
    return frozenset(content_words(" ".join((actor.name, *actor.names))))
