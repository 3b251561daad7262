"""Descriptions: noun phrases that mean somebody without a name ("the ministry", "a Danish diplomat")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from headwater.data.word_lists import word_list
from headwater.mark.actors.actor_lexicon import ActorLexicon, WordClass
from headwater.mark.actors.drafts import Appearance
from headwater.mark.actors.tellers import NAMELESS, tells_behind
from headwater.mark.actors.told_words import names_the_before
from headwater.mark.actors.words import SUBJECTS, Words

DescriptionClass = Literal["person", "body", "people", "place"]
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
INDEFINITE = frozenset({"a", "an", "one", "another", "some", "any", "every", "each", "no"})
APIECE = frozenset({"every", "each", "no"})  # one by one, or nobody
POSSESSIVE_ENDS = frozenset({"'s", "’s", "'", "’"})
POSSESSIVES = frozenset({"his", "her", "its", "their", "our", "my", "your"})
INSIDE = frozenset("det amod compound poss nummod nmod case punct advmod npadvmod predet quantmod".split())
OPENING = frozenset("“\"'‘`")
TAKES_PART = SUBJECTS | {"dobj", "dative", "agent"}
PERSONS: tuple[WordClass, ...] = ("title", "rank", "person", "somebody")
CALLINGS: tuple[WordClass, ...] = ("person", "title", "somebody")
# After these somebody is met, hit, asked or spoken of by what stands before ("fired at two guards").
REACHING = frozenset({"by", "with", "at", "on", "upon", "against", "to", "from", "of", "between", "among"})
TOLD_OF = frozenset({"acl", "relcl"})
MEDIA = frozenset({"media"})  # one body, though the tagger takes it for a plural
TELLING = word_list("descriptions.telling")
PARENTS = frozenset("father mother dad mum mom daddy mummy grandfather grandmother grandad gran".split())
HOW_MANY = frozenset("one two three four five six seven eight nine ten eleven twelve".split())
# Several who speak as one, and stand for themselves without a name only where they do.
SPEAKING_AS_ONE = frozenset("family couple pair duo trio crowd opposition parish".split())
FELLOWS = frozenset("pal bloke chap lad mum mom dad gran punter".split())  # words for persons of the street
# Callings that are firms' in most of what is written, but for who runs one thing ("the crane operator").
FIRMS_TOO = frozenset({"operator", "retailer", "developer", "publisher"})
RUN_BY_ONE = frozenset(
    "crane machine camera radio telephone phone switchboard forklift drone lift winch digger tug truck "
    "computer telegraph game games software web".split()
)
# What nobody does but to persons, by whatever word these are called ("nabbed the harbour torcher").
SEIZING = frozenset(
    "arrest nab jail imprison convict acquit extradite deport kidnap abduct murder handcuff interrogate "
    "hospitalise hospitalize behead torture".split()
)
STOPS = frozenset(":;.")
DATES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July "
    "August September October November December".split()
)
LONGEST = 8  # tokens before the head; the parser's longer ones are mostly wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A noun phrase and what it is about; `owner` is who is named or meant inside it."""

    words: Words
    start: int
    end: int
    head: int
    sort: DescriptionClass
    owner: Appearance | None
    is_modified: bool

    @property
    def determiner(self) -> str:
        """The first word, in lower case."""
        return self.words.lowers[self.start]

    @property
    def noun(self) -> str:
        """The head noun, in lower case."""
        return self.words.lowers[self.head]

    @property
    def is_definite(self) -> bool:
        """Whether it takes for granted that the reader knows who is meant."""
        return (
            self.determiner in DEFINITE
            or self.determiner in POSSESSIVES
            or (self.owner is not None and self.determiner not in INDEFINITE)
        )

    @property
    def takes_part(self) -> bool:
        """Whether it is subject, object or agent of a verb, or a clause of its own says what it does."""
        words, head = self.words, first_joined(self.words, self.head)
        link, governor = words.deps[head], words.heads[head]
        if link in TAKES_PART or any(words.deps[child] in TOLD_OF for child in words.children[self.head]):
            return True
        if link == "appos" and tells_behind(words, self.start, self.head):
            return True
        return link == "pobj" and (words.deps[governor] == "agent" or self.is_reached(governor))

    def is_reached(self, preposition: int) -> bool:
        """Whether a preposition puts it at the end of what is done."""
        lower = self.words.lowers[preposition]
        is_sought = lower == "for" and self.words.pos[self.words.heads[preposition]] == "VERB"
        is_somebody = self.sort in {"person", "people"} and (lower in REACHING or is_sought)
        return lower in {"by", "with"} or is_somebody

    @property
    def gist(self) -> str:
        """The phrase without its article; "each government" is no one government."""
        is_article = self.determiner in (DEFINITE | INDEFINITE) - APIECE
        first = self.start + (is_article and self.end - self.start > 1)
        return " ".join(self.words.text(first, self.end).split())


@dataclass(frozen=True, slots=True, kw_only=True)
class DescriptionFinder:
    """Finds descriptions in a paragraph whose names are known."""

    lexicon: ActorLexicon

    def find(self, words: Words, appearances: Sequence[Appearance]) -> Iterator[Description]:
        """The descriptions of one paragraph, in order of their heads."""
        named = {
            token
            for appearance in appearances
            if appearance.form != "demonym"
            for token in range(appearance.start, appearance.end)
        }
        starts = {appearance.start: appearance for appearance in appearances}
        roles = {role for appearance in appearances for role in appearance.draft.roles}
        for token in range(len(words)):
            if token in named or words.pos[token] not in {"NOUN", "PROPN", "ADJ"}:
                continue
            sort = self.sort_of(words, token)
            is_before_noun = words.deps[token] in {"compound", "amod", "nmod"}
            stands_alone = is_parent(words, token) or is_age(words, token)
            if sort is None or (is_before_noun and not stands_alone):
                continue
            start = phrase_start(words, token)
            start -= stands_alone and start > 0 and words.deps[start - 1] == "det"
            if self.introduces_name(words, token, starts, named) or (start in named and start == token):
                continue
            end = self.phrase_end(words, token, named)
            is_closed = words.lower(end) in {",", "in", "at"}
            if is_closed and any(role.covers(words.span(token, token + 1)) for role in roles):
                continue  # "The head of the port, Hedda Voll, said": her role, and nobody else
            ends = [position for position in range(token + 2, end + 1) if position in starts]
            if any(role.covers(words.span(token, position)) for role in roles for position in ends):
                continue  # "The spokesman of the port Hedda Voll said"
            inside = (starts[position] for position in range(start, end) if position in starts)
            owner = next((other for other in inside if not other.start <= token < other.end), None)
            yield Description(
                words=words,
                start=start,
                end=end,
                head=token,
                sort=sort,
                owner=owner,
                is_modified=any(
                    words.deps[child] in {"amod", "compound", "poss", "nummod"}
                    for child in words.children[token]
                )
                or end > token + 1,
            )

    def sort_of(self, words: Words, token: int) -> DescriptionClass | None:
        """What kind of actor the noun describes."""
        lower = words.lowers[token]
        if lower in MEDIA and words.pos[token] == "NOUN":
            return "body" if is_source(words, token) else None
        if words.tags[token] in {"NNS", "NNPS"} or lower in {"police", "people"}:
            return "people" if self.is_people(words, token, lower) or is_seized(words, token) else None
        if is_limb(words, token) or is_corpse(words, token) or lower == "warrant":
            return None  # a warrant is a rank only before "officer"
        if is_age(words, token):
            return "person"
        if any(lower in self.lexicon.words(kind) for kind in PERSONS):
            is_firm = lower in FIRMS_TOO and not works_alone(words, token)
            return None if words.pos[token] == "ADJ" else "body" if is_firm else "person"
        if lower in self.lexicon.words("collective") and words.pos[token] != "ADJ":
            return "body"
        if lower in self.lexicon.words("place_word") and words.pos[token] == "NOUN":
            return "place"
        seized: DescriptionClass | None = "person" if is_seized(words, token) else None
        is_told_of = is_source(words, token) or is_written_large(words, token)
        return self.sort_of_source(lower) if is_told_of else seized

    def sort_of_source(self, lower: str) -> DescriptionClass | None:
        """What kind of actor a noun describes of which only its speaking shows that it is one."""
        if lower in NAMELESS or lower in FELLOWS:
            return "person"
        if lower in SPEAKING_AS_ONE:
            return "people"
        return "body" if lower in self.lexicon.words("organisation") else None

    def is_people(self, words: Words, token: int, lower: str) -> bool:
        """Whether a plural means persons or bodies."""
        if lower == "police" or lower in self.lexicon.words("people"):
            return True
        one = words.paragraph.parse[token].lemma_.casefold()
        if one in NAMELESS:
            return is_source(words, token)
        if one in self.lexicon.words("institution") and is_doing(words, token):
            return True
        if one == lower or not any(one in self.lexicon.words(kind) for kind in CALLINGS):
            return False
        return one not in self.lexicon.words("thing_too") or does_something(words, token)

    def before_styles(self, words: Words, token: int) -> str:
        """The word before a name, less the styles between ("of Mr Voll")."""
        while token > 1 and words.texts[token - 1][0].isupper() and self.is_style(words.lowers[token - 1]):
            token -= 1
        return words.lowers[token - 1]

    def is_style(self, lower: str) -> bool:
        """Whether a word goes before names as a title does."""
        return lower in self.lexicon.words("honorific") or lower in self.lexicon.words("title")

    def introduces_name(
        self, words: Words, token: int, starts: dict[int, Appearance], named: set[int]
    ) -> bool:
        """Whether a name follows that the noun is the title of, or is said to be its own."""
        following = starts.get(parent_end(words, token) or token + 1)
        if following is not None and following.form == "name":
            return True
        if words.lower(token + 1) in {"of", "for"} and self.is_of_body_before_name(words, token, starts):
            return True
        for child in words.children[token]:
            if words.deps[child] == "appos" and (child in named or self.holds_person(words, child, starts)):
                return True
        if is_beside_name(words, token, starts):
            return True
        start = phrase_start(words, token)
        if words.deps[token] == "appos" and (
            words.lower(start - 1) == ":" or tells_behind(words, start, token)
        ):
            return False
        return words.deps[token] in {"appos", "attr"}

    def is_of_body_before_name(self, words: Words, token: int, starts: dict[int, Appearance]) -> bool:
        """Whether a person's name follows whose the noun is the title of ("the head of the port Ann Roe")."""
        for position in range(token + 2, min(token + 8, len(words))):
            name = starts.get(position)
            if words.pos[position] == "VERB" or words.texts[position] in STOPS:
                return False  # "a spokesman for the port said Ann Roe …": she is spoken of
            if name is None:
                continue
            is_of_name = self.before_styles(words, position) in {"of", "for", "the", "'s", "’s"}
            if name.draft.kind == "person" and not is_of_name and name.form == "name":
                return True
            if words.lower(name.end) != "of":
                return False
        return False

    def holds_person(self, words: Words, title: int, starts: dict[int, Appearance]) -> bool:
        """Whether a title beside a noun goes on to a person's name ("the host, Minister Ann Roe")."""
        if words.lowers[title] not in self.lexicon.words("title"):
            return False
        inside = (starts.get(position) for position in range(title, words.right_edge(title) + 1))
        return any(name is not None and name.draft.kind == "person" for name in inside)

    def phrase_end(self, words: Words, head: int, named: set[int]) -> int:
        """The phrase goes on over "of" and "for" to the name or description that tells whose it is."""
        of_how_many = parent_end(words, head)
        if of_how_many:
            return of_how_many
        if words.lower(head + 1) not in {"of", "for", "from"}:
            return head + 1
        for token in range(head + 2, min(head + 7, len(words))):
            if token in named:
                end = self.possession_end(words, token, named)
                return self.joined_end(words, end, named) if words.tags[head] == "NNS" else end
            if words.pos[token] == "NOUN" and words.deps[token] == "pobj" and self.sort_of(words, token):
                return token + 1
            if words.pos[token] not in {"DET", "ADJ", "NOUN", "PROPN"} and words.lowers[token] != "of":
                break
        return head + 1

    @staticmethod
    def possession_end(words: Words, token: int, named: set[int]) -> int:
        """Where a name in a phrase ends, or what it possesses ("the head of Norway's secret service")."""
        end = token + 1
        while end in named:
            end += 1
        owned = words.heads[end - 1]
        is_owner = words.lower(end) in POSSESSIVE_ENDS and words.deps[end - 1] == "poss"
        return owned + 1 if is_owner and end < owned < end + LONGEST else end

    @staticmethod
    def joined_end(words: Words, end: int, named: set[int]) -> int:
        """Where the last of several names ends in a plural ("the chiefs of Norway and Mali")."""
        while words.lower(end) in {"and", ","} and end + 1 in named and words.deps[end + 1] == "conj":
            end += 2
            while end in named:
                end += 1
        return end


def first_joined(words: Words, token: int) -> int:
    """The first of several nouns joined by "and", whose part in the clause all share."""
    while words.deps[token] == "conj" and words.heads[token] < token:
        token = words.heads[token]
    return token


def is_beside_name(words: Words, token: int, starts: dict[int, Appearance]) -> bool:
    """Whether a body's name stands between commas right behind "the" noun that tells what it is."""
    name = starts.get(token + 2) if words.lower(token + 1) == "," else None
    if name is None or name.draft.kind != "organisation" or name.form != "name":
        return False
    return names_the_before(words, name.start, name.end)


def works_alone(words: Words, token: int) -> bool:
    """Whether a calling is that of somebody who runs one thing."""
    return any(words.lowers[child] in RUN_BY_ONE for child in words.children[token])


def is_source(words: Words, token: int) -> bool:
    """Whether a noun is the subject of a verb of telling, or what a sentence goes by ("according to …")."""
    is_large = words.pos[token] == "PROPN" and words.texts[token][0].isupper()  # "the Trust said"
    if words.pos[token] != "NOUN" and not is_large:
        return False
    governor = words.heads[token]
    if words.deps[token] == "pobj":
        return words.lowers[governor] == "to" and words.lowers[words.heads[governor]] == "according"
    return words.deps[token] in SUBJECTS and words.paragraph.parse[governor].lemma_ in TELLING


def is_written_large(words: Words, token: int) -> bool:
    """Whether a lone noun behind "the" is a name's short form and a subject ("The Front was")."""
    is_large = words.pos[token] == "PROPN" and words.texts[token].istitle()
    is_bare = words.lower(token - 1) == "the" and words.heads[token - 1] == token
    return is_large and is_bare and words.deps[token] in SUBJECTS


def is_seized(words: Words, token: int) -> bool:
    """Whether a noun undergoes what is done to persons alone."""
    if not words.texts[token].islower() or words.deps[token] not in {"dobj", "nsubjpass"}:
        return False
    verb = words.heads[token]
    is_parted = "," in words.texts[verb:token] or words.labels[token] in {"DATE", "TIME"}
    return not is_parted and words.paragraph.parse[verb].lemma_.lower() in SEIZING


def does_something(words: Words, token: int) -> bool:
    """Whether a noun is the subject or agent of a verb."""
    governor = words.heads[token]
    return words.deps[token] in SUBJECTS or (words.deps[token] == "pobj" and words.deps[governor] == "agent")


def is_doing(words: Words, token: int) -> bool:
    """Whether a noun is the subject of a verb that is more than "be"."""
    return words.deps[token] == "nsubj" and words.pos[words.heads[token]] == "VERB"


def is_age(words: Words, token: int) -> bool:
    """Whether an age stands for who is of it, at the end of its phrase ("The 29-year-old")."""
    if words.lowers[token] != "old" or token < 4 or words.lowers[token - 2] != "year":
        return False
    is_set_off = words.deps[token] == "amod" and words.lower(token + 1) == ","
    return words.lowers[token - 1] == "-" and (is_set_off or words.deps[token] in SUBJECTS | {"dobj", "pobj"})


def is_parent(words: Words, token: int) -> bool:
    """Whether a noun says of how many somebody is the parent ("the dad-of-three")."""
    return bool(parent_end(words, token))


def parent_end(words: Words, token: int) -> int:
    """Where "father of three" and "dad-of-three" end, 0 of any other noun."""
    if words.lowers[token] not in PARENTS:
        return 0
    end = token + 1
    for step in ("of", ""):
        end += words.lower(end) == "-"
        if step and words.lower(end) != step:
            return 0
        end += bool(step)
    return end + 1 if words.lower(end) in HOW_MANY or words.lower(end).isdigit() else 0


def is_limb(words: Words, token: int) -> bool:
    """Whether a head or a body is somebody's own ("hit in the head", "his body")."""
    if words.lowers[token] not in {"head", "body"} or words.lower(token + 1) in {"of", "for"}:
        return False
    owners = {words.lowers[child] for child in words.children[token] if words.deps[child] == "poss"}
    is_hit = words.deps[token] == "pobj" and words.lowers[words.heads[token]] in {"in", "to", "on", "from"}
    return bool(owners & POSSESSIVES) or (words.lowers[token] == "head" and is_hit)


def is_corpse(words: Words, token: int) -> bool:
    """Whether a body is somebody dead, as any body is that says nothing and of which no kind is told."""
    if words.lowers[token] != "body" or is_source(words, token):
        return False
    is_told = any(words.deps[child] in {"amod", "compound"} for child in words.children[token])
    return words.lower(token + 1) == "of" or not is_told


def is_thousands(words: Words, token: int) -> bool:
    """Whether a token is the end of a number that scraping tore apart ("50, 000 people")."""
    text, before = words.texts[token], words.texts[token - 2]
    return len(text) == 3 and text.isdigit() and words.texts[token - 1] == "," and before.isdigit()


def is_dated(words: Words, token: int) -> bool:
    """Whether a token ends a date that the parser takes into the phrase behind it ("On Monday officers")."""
    text = words.texts[token]
    return words.labels[token] == "DATE" and (text in DATES or (len(text) == 4 and text.isdigit()))


def phrase_start(words: Words, head: int) -> int:
    """The first token of the modifiers directly before a head noun."""
    start = head
    while start > 0 and head - start < LONGEST:
        before = start - 1
        governor = words.heads[before]
        if (
            is_dated(words, before)
            or words.deps[before] not in INSIDE
            or not before < governor <= head
            or words.texts[before] in {",", "“", '"'}
        ) and not (words.tags[before] == "POS" and start - 2 >= 0 and words.deps[start - 2] == "poss"):
            break
        start = before
    while start > 1 and is_thousands(words, start):
        start -= 2
    while start < head and not words.texts[start][0].isalnum() and words.texts[start][0] not in OPENING:
        start += 1
    return start
