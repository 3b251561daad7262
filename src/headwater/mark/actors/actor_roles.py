"""Roles: what an article says somebody is, before the name or in apposition to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.mark.actors.descriptions import POSSESSIVE_ENDS
from headwater.mark.actors.drafts import Appearance, Draft
from headwater.mark.actors.naming import INSTITUTIONS, Naming
from headwater.mark.actors.titles import Titles
from headwater.mark.actors.words import Words
from headwater.record.span import Span

TITLE_PARTS = frozenset({"NOUN", "ADJ", "PROPN"})
WITHIN_TITLE = frozenset({"of", "for", "and", "the", "'s", "’s"})
DETERMINERS = frozenset({"a", "an", "the", "his", "her", "its", "their", "our"})
ARTICLES = DETERMINERS | {"and", "or", "but"}
OWNING = frozenset({"of", "for"})
PLACED = frozenset({"in", "at"})
DANGLING = frozenset("of for to in at on with under as and or the a an -".split())
STOPS = frozenset({",", ";", ":", "–", "—", "who", "which", "that", "(", ")", ".", "“", '"'})
TOWARDS = frozenset({"to", "with", "against", "by", "from", "about"})
QUALIFYING = 6  # tokens of what is told of somebody between a comma and the name
LONGEST = 14  # tokens; longer appositions tell a story
OWNER = 6  # tokens before a title that tell whose it is
BEFORE = 10  # tokens of a title with its "of" before a name


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleFinder:
    """Finds roles and notes them, with gender and country, in the drafts of persons."""

    titles: Titles

    @property
    def styles(self) -> frozenset[str]:
        """What may stand between an office and the name of its holder ("the head of the port, Dr Voll")."""
        return self.titles.lexicon.words("honorific") | self.titles.lexicon.words("rank")

    def note(self, namings: Sequence[Naming], appearances: Sequence[Appearance]) -> None:
        """Give every person the roles that stand at its names."""
        title_of = {(naming.words.number, naming.start): naming.title for naming in namings if naming.title}
        starts: dict[int, dict[int, Appearance]] = defaultdict(dict)
        ends: dict[tuple[int, int], Appearance] = {}
        for appearance in appearances:
            starts[appearance.words.number].setdefault(appearance.start, appearance)
            ends[appearance.words.number, appearance.end] = appearance
        for appearance in appearances:
            if appearance.draft.kind != "person" or appearance.form != "name":
                continue
            neighbours = starts[appearance.words.number]
            title = title_of.get((appearance.words.number, appearance.start))
            if title:
                self.add(appearance, self.with_owner(appearance.words, title, ends), neighbours)
            for start, end in self.appositions(appearance):
                self.add(appearance, (start, end), neighbours)

    def add(self, appearance: Appearance, role: tuple[int, int], neighbours: dict[int, Appearance]) -> None:
        """Note one role, the functions in it, and what they tell of gender and country."""
        words, draft = appearance.words, appearance.draft
        start, end = without_small_words(words, *role)
        functions = [
            words.lowers[token]
            for token in range(start, end)
            if words.lowers[token] in self.titles.functions
            and words.lowers[token] not in self.titles.lexicon.words("honorific")
        ]
        draft.gender = draft.gender or self.titles.gender(words, role)
        if not functions:
            return
        ranks = self.titles.ranks(words, start, end)
        draft.offices.update((function, ranks) for function in functions)
        span = words.span(start, end)
        draft.roles.setdefault(span, " ".join(words.text(start, end).split()))
        is_rank = set(functions) <= self.titles.lexicon.words("rank")
        if words.paragraph.is_kept and not is_rank and not lies_in_another(span, draft):
            draft.mentions[span] = "description"
        if not draft.state:
            inside = (neighbours[token].draft for token in range(start, end) if token in neighbours)
            serves = [other for other in inside if other is not draft and speaks_for_state(other)]
            if serves:
                draft.state, draft.country = serves[0].state, serves[0].country

    @staticmethod
    def with_owner(
        words: Words, title: tuple[int, int], ends: dict[tuple[int, int], Appearance]
    ) -> tuple[int, int]:
        """The title with the people, state or body directly before it ("Danish", "Norway's", "Norrlink")."""
        start = title[0]
        gap = words.lower(start - 1) in {"'s", "’s"}
        owner = ends.get((words.number, start - 1 if gap else start))
        return owner.start if owner else start, title[1]

    def appositions(self, appearance: Appearance) -> Iterator[tuple[int, int]]:
        """Appositions headed by a title: "Voll, a spokeswoman for the port", "the mayor, Hedda Voll"."""
        words, head = appearance.words, appearance.head
        for child in words.children[head]:
            if words.deps[child] == "appos" and self.is_title(words, child):
                yield self.trimmed(words, max(child - 6, appearance.end), child)
        before = self.of_something(appearance)
        if before:
            yield before
            return
        governor = words.heads[head]
        if words.deps[head] == "appos" and governor < appearance.start and self.is_title(words, governor):
            yield self.trimmed(words, max(0, governor - 6), governor, limit=appearance.start)
        if words.lower(appearance.end) == "," and not any(
            words.deps[c] == "appos" for c in words.children[head]
        ):
            found = self.after_comma(words, appearance.end + 1)
            if found is not None:
                yield self.trimmed(words, appearance.end + 1, found)

    def after_comma(self, words: Words, start: int) -> int | None:
        """The title a few words after "Name, " where the parser saw no apposition."""
        if words.lower(start) in {"and", "or", "but"}:
            return None  # somebody else
        for token in range(start, min(start + 6, len(words))):
            if words.lowers[token] in STOPS or words.pos[token] in {"VERB", "AUX"}:
                return None
            if token > start and words.lowers[token] in TOWARDS:
                return None  # "Voll, in allusion to the mayor": another
            if self.is_title(words, token) and words.deps[token] != "compound":
                return token
        return None

    def is_title(self, words: Words, token: int) -> bool:
        """Whether the token is a title or function."""
        return words.lowers[token] in self.titles.functions and words.pos[token] in {"NOUN", "PROPN"}

    def of_something(self, appearance: Appearance) -> tuple[int, int] | None:
        """A title with its "of" directly before the name: "head of public relations Hedda Voll"."""
        words = appearance.words
        if words.lower(appearance.end) in POSSESSIVE_ENDS:
            return None  # "a spokesman for Voll's office" is not Voll
        first = appearance.start
        while words.lower(first - 1) in self.styles:
            first -= 1
        apposed = apposed_from(words, first)
        if apposed < first:
            return self.leading(words, apposed, appearance)
        if words.lower(first - 1) in OWNING:
            return None  # "a spokesman for Mr Voll" is not Voll
        after_comma = first > 1 and words.lowers[first - 1] == ","
        end = first - after_comma
        if not after_comma and self.is_title(words, first - 1):
            return None  # "the wife of harbour chief Voll" is not Voll
        token = end - 1
        while token > max(-1, first - BEFORE) and (
            words.pos[token] in TITLE_PARTS
            or words.lowers[token] in WITHIN_TITLE
            or (after_comma and words.lowers[token] in PLACED)
        ):
            is_last = after_comma and token == end - 1
            if after_comma and self.is_title(words, token) and words.lower(token + 1) in PLACED:
                # "The port's director in Norrhavn, Hedda Voll, said"
                start = self.trimmed(words, max(0, token - OWNER), token)[0]
                return (start, end) if is_enclosed(words, start, appearance) else None
            if self.is_title(words, token) and (is_last or words.lower(token + 1) in OWNING):
                # "Minister for Ports, Hedda Voll said", "the head of the port, Hedda Voll, said"
                start = title_start(words, token) if is_last else told_from(words, token)
                stands = token in words.sentence_starts or is_enclosed(words, start, appearance)
                return (start, end) if stands or not after_comma else None
            token -= 1
        return None

    def leading(self, words: Words, first: int, appearance: Appearance) -> tuple[int, int] | None:
        """The title that opens a sentence, before a phrase that goes on to the name: "The chief of the Brae
        Guard, the self-styled colonel Voll, said"."""
        begin = max(start for start in words.sentence_starts if start < first)
        inside = range(begin + 1, first - 1)
        title = next((token for token in inside if self.is_title(words, token)), None)
        if title is None or words.lower(begin) not in DETERMINERS - {"a", "an"} or len(inside) > LONGEST:
            return None
        is_one = words.lower(title + 1) in OWNING | {","} and all(
            words.pos[token] not in {"VERB", "AUX"} and words.lowers[token] != "," for token in inside
        )
        return (begin + 1, first - 1) if is_one and is_enclosed(words, begin + 1, appearance) else None

    @staticmethod
    def trimmed(words: Words, start: int, head: int, limit: int | None = None) -> tuple[int, int]:
        """The phrase around its head: from the last stop before it to the first after it, no article."""
        first = head
        while (
            first > start
            and words.lowers[first - 1] not in STOPS | DETERMINERS
            and words.pos[first - 1]
            not in {
                "VERB",
                "ADP",
                "AUX",
            }
        ):
            first -= 1
        while first < head and words.lowers[first] in ARTICLES:
            first += 1
        end = head + 1
        edge = min(words.right_edge(head) + 1, head + LONGEST, len(words) if limit is None else limit)
        while end < edge and words.lowers[end] not in STOPS:
            end += 1
        return first, end


def apposed_from(words: Words, first: int) -> int:
    """Where what is told of somebody between a comma and the name begins (", the styled colonel Voll")."""
    token = first - 1
    while token > max(1, first - QUALIFYING) and (
        words.pos[token] in {"ADJ", "NOUN", "ADV", "PROPN"} or words.tags[token] in {"VBN", "HYPH"}
    ):
        token -= 1
    is_phrase = token < first - 1 and words.lowers[token] in {"the", "a", "an"}
    return token if is_phrase and words.lower(token - 1) == "," else first


def is_enclosed(words: Words, start: int, appearance: Appearance) -> bool:
    """Whether commas on both sides set a name beside "the" title before it, and it is no list of several."""
    is_the = words.lower(start - 1) in DETERMINERS - {"a", "an"}
    after = words.lower(appearance.end + 1)
    if words.lower(appearance.end) in {".", ""}:
        return is_the
    return is_the and words.lower(appearance.end) == "," and after not in {"and", "or", "the", "a", "an"}


def title_start(words: Words, title: int) -> int:
    """Where a title in capitals begins ("Ambassador Extraordinary and Plenipotentiary")."""
    first = title
    while first > 0 and (is_capital(words, first - 1) or is_link(words, first - 1)):
        first -= 1
    return first


def told_from(words: Words, title: int) -> int:
    """Where the words before a title begin that tell which one it is ("the political secretary of")."""
    first = title
    while first > 0 and words.heads[first - 1] == title and words.deps[first - 1] in {"amod", "compound"}:
        first -= 1
    return first


def is_capital(words: Words, token: int) -> bool:
    """Whether a noun or adjective is written with a capital."""
    return words.pos[token] in TITLE_PARTS and words.texts[token][0].isupper()


def is_link(words: Words, token: int) -> bool:
    """Whether "and" joins two words in capitals."""
    is_and = words.lowers[token] == "and" and 0 < token < len(words) - 1
    return is_and and is_capital(words, token - 1) and is_capital(words, token + 1)


def without_small_words(words: Words, start: int, end: int) -> tuple[int, int]:
    """A role without the conjunctions before and the prepositions after it."""
    while start < end - 1 and words.lowers[start] in {"and", "or", "but", "of", "for", "''", "”", '"'}:
        start += 1
    while start < end - 1 and words.lowers[end - 1] in DANGLING:
        end -= 1
    return start, end


def lies_in_another(span: Span, draft: Draft) -> bool:
    """Whether a role is part of a longer one at the same place."""
    return any(role != span and role.covers(span) for role in draft.roles)


def speaks_for_state(draft: Draft) -> bool:
    """Whether somebody who serves it serves a state: the state itself, or one of its institutions."""
    return bool(draft.state) and (
        draft.kind == "state"
        or bool(
            draft.kind == "organisation"
            and (INSTITUTIONS | {"authority"}) & set(draft.name.casefold().split())
        )
    )


def note_given_names(drafts: Sequence[Draft], titles: Titles) -> None:
    """Give persons the gender of their first name; where it tells none, the one that a role told remains."""
    for draft in drafts:
        if draft.kind == "person":
            first = next((name.split()[0] for name in draft.ordered_names() if " " in name), "")
            gender = titles.lexicon.given.get(first)
            draft.gender = "m" if gender == "m" else "f" if gender == "f" else draft.gender
