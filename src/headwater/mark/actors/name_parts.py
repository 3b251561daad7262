"""A run of capitals taken apart: titles, peoples and states off, institutions whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.actors.naming import INSTITUTIONS, PEOPLE_ENDINGS, Naming, name_key
from headwater.mark.actors.titles import Titles
from headwater.mark.actors.words import Words
from headwater.mark.places.gazetteer import Gazetteer

SPACED_INITIALS = re.compile(r"[A-Z]\.(?: [A-Z]\.)+")
JOINED = frozenset({"of", "and", "for", "&", "the"})  # go on with a name, and begin none
OPEN_ENDS = frozenset({"-", "–", "—", "&", "and", "of", "the", "for"})  # nothing ends with them
COUNTS = frozenset({"I", "II", "III", "IV", "V", "One", "Two"})
INITIAL = re.compile(r"[A-Z]\.")
FIRST_OF_TITLES = frozenset({"prime", "vice", "deputy", "rear"})
LONGEST_STATE = 4  # tokens of a state's name
FULL_NAME, LONGEST_PERSON = 2, 3  # tokens
INITIALS_OF_BODY = re.compile(r"[A-Z]{3,6}")  # two are a person's ("AJ", "JD")


@dataclass(frozen=True, slots=True, kw_only=True)
class NameParts:
    """Reads the names out of runs; the gazetteer only tells states and peoples.

    `bodies` are the keys of names that end in a word for a thing and are shown to be bodies'.
    """

    lexicon: ActorLexicon
    gazetteer: Gazetteer
    titles: Titles
    alone: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()

    def parts(self, words: Words, start: int, end: int) -> Iterator[Naming]:
        """The names in a run: titles taken off, peoples and states before another name taken apart."""
        while start < end and words.lowers[start] == "the":
            start += 1
        while end > start and words.texts[end - 1] in OPEN_ENDS:
            end -= 1
        if start >= end:
            return
        member = self.member_end(words, start, end)
        if member is not None:
            yield replace(self.made(words, start, member, "name"), is_member=True)
            yield from self.parts(words, member + 1, end)
            return
        holder = self.initialled_holder(words, start, end)
        if holder is not None:
            yield from self.plain_parts(words, start, holder)
            office = self.office_before(words, start)
            yield self.made(words, holder, end, "name", title=(office[0], holder) if office else None)
            return
        if self.is_institution(words, start, end):
            yield from self.name(words, start, end)
            return
        if words.lower(start - 1) == "of":
            office = self.titles.before(words, start - 1)
            if office and not self.opens_with_title(words, start, end):
                yield from self.after_title(words, (office[0], start - 1), end)
                return
        block = self.titles.block_within(words, start, end)
        if block:
            yield from self.plain_parts(words, start, block[0])
            if block[1] < end:
                yield from self.after_title(words, block, end)
            return
        yield from self.plain_parts(words, start, end)

    def opens_with_title(self, words: Words, start: int, end: int) -> bool:
        """Whether a name's own title stands first ("the wife of President Voll"), no field of an office."""
        block = self.titles.block_within(words, start, end)
        is_own = block is not None and block[0] == start and block[1] < end
        fields = self.titles.links - self.lexicon.words("rank") - FIRST_OF_TITLES
        return is_own and words.lowers[start] not in fields

    def initialled_holder(self, words: Words, start: int, end: int) -> int | None:
        """Where initials and a surname begin behind the body that she leads ("Ports Ministry H. Voll")."""
        first = end - 1
        while first > start and INITIAL.fullmatch(words.texts[first - 1]):
            first -= 1
        is_led = first < end - 1 and self.is_institution(words, start, first)
        return first if is_led and words.texts[first - 1] not in OPEN_ENDS else None

    def member_end(self, words: Words, start: int, end: int) -> int | None:
        """Where a full name ends that stands before a person's body ("Hedda Voll of the Ports Ministry")."""
        stop = next((at for at in range(start, end - 1) if words.lowers[at] == "of"), start)
        if not self.may_be_person(words, start, stop):
            return None
        body = stop + 1 + (words.lower(stop + 1) == "the")
        is_person = self.is_person(words, start, stop) or self.is_institution(words, body, end)
        return stop if is_person else None

    def may_be_person(self, words: Words, start: int, end: int) -> bool:
        """Whether some words may be a full name: two or three, none of which is for a body or a thing."""
        names = words.texts[start:end]
        if not FULL_NAME <= len(names) <= LONGEST_PERSON or not all(map(str.istitle, names)):
            return False
        heads = self.lexicon.words("organisation") | self.lexicon.words("place")
        return not any(self.is_plain(lower) or lower in heads for lower in words.lowers[start:end])

    def is_person(self, words: Words, start: int, end: int) -> bool:
        """Whether the tagger or a given name tells that a name is a person's."""
        return words.labels[end - 1] == "PERSON" or words.texts[start] in self.lexicon.given

    def after_title(self, words: Words, block: tuple[int, int], end: int) -> Iterator[Naming]:
        """What follows a title; "Deputy Minister of Norway Hedda Voll" names a state and a person."""
        start = block[1]
        if words.lowers[start] in {"of", "for"} and start + 1 < end:
            if self.is_field(words, start + 1, end) and self.is_institution(words, start + 1, end):
                yield from self.plain_parts(words, start + 1, end)
                return
            office = self.office_end(words, start + 1, end)
            if self.is_field(words, office, end):
                return
            if office > start + 1 and words.lowers[office] in JOINED:
                yield from self.plain_parts(words, office + 1, end)  # "Minister of Foreign Affairs of Norway"
                return
            if office > start + 1:
                yield self.made(words, office, end, "name", title=(block[0], office))
                return
            first = start + 2 if words.lower(start + 1) == "the" else start + 1
            stop = self.state_end(words, first, end)
            is_town = first < end - 1 and words.lowers[first] in self.alone
            if stop is None and is_town and words.lowers[end - 1] not in self.lexicon.words("trade"):
                stop = first + 1
            if stop and words.lowers[stop] not in JOINED:
                yield self.made(words, first, stop, "name")
                yield self.made(words, stop, end, "name", title=(block[0], stop))
                return
        yield from self.plain_parts(words, start, end)

    def is_field(self, words: Words, start: int, end: int) -> bool:
        """Whether all words may say of what an office has charge ("Foreign Affairs", "European Union")."""
        return all(lower in self.titles.links for lower in words.lowers[start:end])

    def office_end(self, words: Words, start: int, end: int) -> int:
        """Where the field of an office ends ("Minister of Foreign Affairs"), before the name."""
        while start < end - 1 and words.lowers[start] in self.titles.links | {"and"}:
            start += 1
        return start

    def state_end(self, words: Words, start: int, end: int) -> int | None:
        """Where a state's name ends that begins a longer run."""
        for stop in range(min(end - 1, start + LONGEST_STATE), start, -1):
            if self.gazetteer.state(words.text(start, stop)):
                return stop
        return None

    def plain_parts(self, words: Words, start: int, end: int) -> Iterator[Naming]:
        """The names of a stretch without titles."""
        while start < end and words.lowers[start] in {"the", "of", "and", "-"}:
            start += 1
        if start >= end:
            return
        whole = words.text(start, end)
        is_whole = self.is_institution(words, start, end) or self.is_firm(words, start, end)
        if not is_whole and not self.gazetteer.state(whole):
            if self.gazetteer.people(words.texts[start]):
                yield self.made(words, start, start + 1, "demonym")
                yield from self.plain_parts(words, start + 1, end)
                return
            stop = self.state_end(words, start, end)
            if stop and words.labels[stop] != "PERSON" and not self.gazetteer.is_place(whole):
                yield self.made(words, start, stop, "name")
                yield from self.plain_parts(words, stop, end)
                return
        body = self.initials_before_person(words, start, end)
        if body is not None:
            yield from self.plain_parts(words, start, body)
            yield self.made(words, body, body + 1, "name")
            office = self.office_before(words, start)
            title = (office[0], body + 1) if office else None
            yield self.made(words, body + 1, end, "name", title=title)
            return
        yield from self.name(words, start, end)

    def initials_before_person(self, words: Words, start: int, end: int) -> int | None:
        """The token of a body's initials that stand before a person's full name ("MFA Zoya Rudneva")."""
        for token in range(start, end - FULL_NAME):
            is_body = INITIALS_OF_BODY.fullmatch(words.texts[token]) is not None
            if is_body and self.may_be_person(words, token + 1, end):
                is_person = (
                    self.is_person(words, token + 1, end) or self.office_before(words, start) is not None
                )
                return token if is_person else None
        return None

    def office_before(self, words: Words, start: int) -> tuple[int, int] | None:
        """The office before a name that tells whose it is ("the spokesman of the MFA")."""
        link = start - 1 - (words.lower(start - 1) == "the")
        return self.titles.before(words, link) if words.lower(link) == "of" else None

    def name(self, words: Words, start: int, end: int) -> Iterator[Naming]:
        """One name, unless it is a plain word for a body or a thing."""
        last = words.lowers[end - 1]
        if end - start > 1 and words.texts[end - 1] in COUNTS:
            last = words.lowers[end - 2]  # "World War II" is a war
        if (end - start == 1 and self.is_plain(last)) or is_one_of_many(words, start, end):
            return
        if self.is_field(words, start, end) and not self.is_institution(words, start, end):
            return
        is_body = end - start > 1 and (
            last in self.lexicon.words("organisation") or name_key(words.text(start, end)) in self.bodies
        )
        if last not in self.lexicon.words("thing") or is_body:
            yield self.made(words, start, end, "name")
            return
        stop = self.state_end(words, start, end)
        if stop:
            yield self.made(words, start, stop, "name")
        elif self.gazetteer.people(words.texts[start]):
            yield self.made(words, start, start + 1, "demonym")

    def is_plain(self, lower: str) -> bool:
        """Whether a single word is a common noun, however it is written."""
        classes = self.lexicon.classes
        return any(lower in classes.get(kind, ()) for kind in ("collective", "thing", "place", "people"))

    def made(
        self,
        words: Words,
        start: int,
        end: int,
        form: Literal["name", "demonym"],
        title: tuple[int, int] | None = None,
    ) -> Naming:
        """The naming of these tokens with its key and the title before it."""
        while end > start + 1 and words.texts[end - 1] in OPEN_ENDS:
            end -= 1  # "Calder News Agency - English service"
        name = self.with_joined_initials(" ".join(words.text(start, end).split()))
        return Naming(
            words=words,
            start=start,
            end=end,
            name=name,
            key=name_key(name),
            form=form,
            title=title or (self.titles.before(words, start) if form == "name" else None),
        )

    def with_joined_initials(self, name: str) -> str:
        """A name whose state's initials stand apart, as scraping leaves them ("U. S."), with them joined."""
        initials = SPACED_INITIALS.match(name)
        joined = initials[0].replace(" ", "") if initials else ""
        return joined + name[len(initials[0]) :] if initials and self.gazetteer.state(joined) else name

    def is_institution(self, words: Words, start: int, end: int) -> bool:
        """Whether a stretch of several tokens is headed by a word for a body or a place."""
        if end - start < 2:
            return False
        heads, places = self.lexicon.words("organisation"), self.lexicon.words("place")
        last = words.lowers[end - 1]
        if (last in heads or last in places) and last not in self.lexicon.given:
            return not (words.labels[start] == "PERSON" and words.texts[start] in self.lexicon.given)
        return any(
            words.lowers[token] in {"of", "for"} and words.lowers[token - 1] in heads | places
            for token in range(start + 1, end)
        )

    def is_firm(self, words: Words, start: int, end: int) -> bool:
        """Whether a country and what stands by it name one firm ("Norway Telecom", "Telecom Norway")."""
        if end - start < 2:
            return False
        trades = self.lexicon.words("trade")
        if words.lowers[end - 1] in trades or words.lowers[start] in trades:
            return True
        is_people = self.gazetteer.people(words.texts[start]) is not None
        return not is_people and is_one_body(words, start, end)

    def with_institutions(self, words: Words, names: Iterable[Naming]) -> Iterator[Naming]:
        """The names, "the Norwegian foreign ministry" in place of its people."""
        for naming in names:
            end = self.institution_end(words, naming)
            if end is None:
                yield naming
                continue
            if words.lower(naming.end) in {"'s", "’s"}:
                yield naming
            yield self.made(words, naming.start, end, "name")

    def institution_end(self, words: Words, naming: Naming) -> int | None:
        """Where an institution in small letters ends that begins with this people or state."""
        token = naming.end
        possessive = words.lower(token) in {"'s", "’s"}
        is_people = naming.form == "demonym" or naming.name.endswith(PEOPLE_ENDINGS)
        if not possessive and not is_people:
            return None
        token += possessive
        for position in range(token, min(token + 4, len(words))):
            lower = words.lowers[position]
            if lower in INSTITUTIONS:
                return position + 1 if ends_phrase(words, position) else None
            if lower not in self.lexicon.words("modifier") and lower not in {"and", "air"}:
                return None
        return None


def is_one_body(words: Words, start: int, end: int) -> bool:
    """Whether the tagger sees one body from the first token to the last."""
    number = words.entity_of[start]
    return number >= 0 and number == words.entity_of[end - 1] and words.labels[start] == "ORG"


def is_one_of_many(words: Words, start: int, end: int) -> bool:
    """Whether a name after "a" stands for one of the things that bear it ("an Audi"), not for a body."""
    if words.lower(start - 1) not in {"a", "an"} or words.labels[end - 1] not in {"ORG", "PRODUCT", ""}:
        return False
    is_head = words.deps[words.head_of(start, end)] not in {"compound", "nmod", "amod", "poss"}
    return is_head and not words.lower(end).startswith("-")


def ends_phrase(words: Words, token: int) -> bool:
    """Whether the noun is the head of its phrase, not the first part of "ministry officials"."""
    return token + 1 >= len(words) or words.deps[token] != "compound"
