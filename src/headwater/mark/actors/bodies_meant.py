"""Which body a definite description means ("the company", "the hospital trust"): the one that it fits."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from headwater.mark.actors.body_sorts import (
    FITTING,
    NAMED,
    NARROW,
    OF_ONE_MEANING,
    SORT_OF,
    TELLING,
    THINGS,
    Sort,
)
from headwater.mark.actors.descriptions import POSSESSIVE_ENDS, Description, is_source
from headwater.mark.actors.drafts import Draft
from headwater.mark.actors.known_as import is_beside
from headwater.mark.actors.pronouns import LEAST_MARGIN
from headwater.mark.actors.salience import Remembered, Salience
from headwater.mark.actors.words import SUBJECTS, Words
from headwater.record.outlets import OutletRegister

OTHERS = frozenset(  # "the previous administration", "its parent company": not the one spoken of
    "previous former last next new other another second rival outgoing incoming parent sister holding "
    "partner".split()
)
# Before a noun they tell nothing of its bearer's name ("the local police", "the embattled company").
FREE = frozenset(
    "local city town municipal national federal same whole entire big small large young old giant said "
    "troubled embattled beleaguered biggest largest oldest main whole leading major".split()
)
UNTOLD: frozenset[Sort] = frozenset(
    {"firm", "group", "public", "charity", "party"}
)  # many are of one who are not told to be
TOLD = 2.0  # what being told to be of that sort weighs: as much as being a subject
KEPT = 1.5  # what it weighs that the same word meant a body before
NAMED_OFTEN, OFTEN = 0.15, 8  # what each mention weighs, and how many of them do
FOREMOST = 4  # mentions in an article of the one body of no told sort that it is about
NEAR, FAR, ANYWHERE = 3, 12, 30  # sentences back: who may be meant, is told to be of that sort, or called so
ALIKE = 4  # letters with which two words of one meaning begin ("hospital", "hospitals")
ANY_FIRM = frozenset({"company", "firm", "corporation"})
WITHIN = frozenset("in at near into outside inside across throughout around from to".split())
VERBS = frozenset({"VERB", "AUX"})
OWNED = re.compile(
    r"\s*(?:$|[|–—·:-]|,|of\b)", re.IGNORECASE
)  # what may stand behind a name that heads a page
Fits = Callable[[Remembered], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class BodiesMeant:
    """Finds the body that a description means; `publisher` is the name of the article's own outlet, `heading`
    the line that heads its page."""

    salience: Salience
    outlets: OutletRegister
    publisher: str = ""
    heading: str = ""

    def find(self, description: Description, sentence: int) -> Draft | None:
        """The body most in mind that is called so, else that may be of that sort, one told to be sooner."""
        if is_another(description):
            return None
        sort = SORT_OF.get(description.noun)
        called = self.called(description, sentence, is_named=sort is not None)
        if called is not None or sort is None:
            return called
        return self.of_sort(description, sentence, sort)

    def called(self, description: Description, sentence: int, *, is_named: bool) -> Draft | None:
        """The body among whose names, or the words beside them, stand the noun and all that tells which."""
        telling = telling_words(description)

        def fits(item: Remembered) -> bool:
            draft = item.draft
            if draft.kind != "organisation" or (is_named and not draft.names):
                return False
            return is_headed(draft, description.noun) and has_all(draft, telling)

        def is_rival(item: Remembered) -> bool:
            return item.draft is not found and bool(item.draft.names) and fits(item)

        host = None if telling else self.host(sentence, fits)
        if host is not None:
            return host
        found, margin = self.salience.best(sentence, fits, back=ANYWHERE, bonus=named_first)
        if found is None or margin >= LEAST_MARGIN or not found.names:
            return found
        return found if self.salience.best(sentence, is_rival, back=ANYWHERE)[0] is None else None

    def host(self, sentence: int, fits: Fits) -> Draft | None:
        """The one body called so whose page it is: in a ministry's statement "the Ministry" is its own."""
        named = {
            id(item.draft): item.draft
            for item in self.salience.recent(sentence, ANYWHERE)
            if fits(item) and any(heads(name, self.heading) for name in item.draft.names)
        }
        return next(iter(named.values())) if len(named) == 1 else None

    def of_sort(self, description: Description, sentence: int, sort: Sort) -> Draft | None:
        """The body most in mind of the sort for which a general word stands."""
        may_be = self.may_be(description, sort)

        def is_known(item: Remembered) -> bool:
            return may_be(item) and self.is_of(item.draft, description.noun, sort)

        def bonus(item: Remembered) -> float:
            often = NAMED_OFTEN * min(len(item.draft.mentions), OFTEN)
            kept = KEPT if is_by_noun(item, description.noun) else 0.0
            return often + kept + (TOLD if self.is_told(item.draft, description.noun, sort) else 0.0)

        reaches = [(may_be, NEAR), (is_known, FAR)]
        for fits, back in reaches if sort in UNTOLD else reversed(reaches):
            found, _ = self.salience.best(sentence, fits, back=back, bonus=bonus)
            if found is not None:
                return found
        if sort != "firm":
            return None
        found = self.foremost(sentence, may_be)
        is_bare = description.determiner == "the" and description.noun in ANY_FIRM
        return self.unproved(description, sentence) if found is None and is_bare else found

    def unproved(self, description: Description, sentence: int) -> Draft | None:
        """Who is named by one word that nothing proves to be a person's or a place's: that is the firm."""
        places = {id(item.draft) for item in self.salience.recent(sentence, ANYWHERE) if is_where(item)}

        def fits(item: Remembered) -> bool:
            is_name = item.appearance.form == "name" and not is_beside(description, item)
            return is_name and is_unproved(item.draft) and takes_part(item) and id(item.draft) not in places

        found, margin = self.salience.best(sentence, fits, back=NEAR)
        if found is None or margin < LEAST_MARGIN:
            return None
        found.kind = "organisation"
        found.told.add(description.noun)
        return found

    def foremost(self, sentence: int, may_be: Fits) -> Draft | None:
        """The one body of no told sort that an article names again and again."""
        found = {
            id(item.draft): item.draft
            for item in self.salience.recent(sentence, ANYWHERE)
            if len(item.draft.mentions) >= FOREMOST and may_be(item)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def may_be(self, description: Description, sort: Sort) -> Fits:
        """Whether a body mentioned before may go by a general word."""
        telling = kinds_told(description)
        fitting = frozenset({sort}) if is_news(description) else FITTING[sort]

        def fits(item: Remembered) -> bool:
            draft = item.draft
            if not is_body_before(description, item) or not has_all(draft, telling):
                return False
            if not draft.names:
                return is_headed(draft, description.noun)
            if description.noun in NARROW and not is_called(draft, description.noun):
                return False
            sorts = self.sorts(draft)
            return bool(sorts & fitting) or (not sorts and sort in UNTOLD)

        return fits

    def is_of(self, draft: Draft, noun: str, sort: Sort) -> bool:
        """Whether a body is known to be of a sort."""
        return sort in self.sorts(draft) or (not draft.names and is_headed(draft, noun))

    @staticmethod
    def is_told(draft: Draft, noun: str, sort: Sort) -> bool:
        """Whether the article says that a body is of a sort."""
        return sort in sorts_told(draft) or (not draft.names and is_headed(draft, noun))

    def sorts(self, draft: Draft) -> frozenset[Sort]:
        """What a body is: told by the article, else by the register of outlets or its own name."""
        return sorts_told(draft) or self.sorts_of_names(draft)

    def sorts_of_names(self, draft: Draft) -> frozenset[Sort]:
        """What the names of a body tell that it is."""
        found: set[Sort] = set()
        for name in draft.names:
            outlet = self.outlets.find(name)
            if outlet is not None:
                found.add("agency" if outlet.kind == "agency" else "press")
            elif name.casefold() in self.publisher.casefold():
                found.add("press")
            else:
                found.update(NAMED[word] for word in name.casefold().split() if word in NAMED)
        return frozenset(found)


def heads(name: str, heading: str) -> bool:
    """Whether a line that heads a page is a name, with whose it is or with the page's own words beside it."""
    found = re.search(rf"(?:^|[|–—·:-]\s*)(?:the )?{re.escape(name)}(?P<rest>.*)", heading, re.IGNORECASE)
    return found is not None and OWNED.match(found["rest"]) is not None


def is_unproved(draft: Draft) -> bool:
    """Whether nothing but a lone name is known of somebody taken for a person or a place."""
    is_known = draft.offices or draft.roles or draft.gender or draft.country or draft.state
    is_guessed = draft.kind in {"person", "place"} and not is_known
    return is_guessed and bool(draft.names) and not any(" " in name for name in draft.names)


def is_where(item: Remembered) -> bool:
    """Whether a mention tells where something is."""
    words, head = item.appearance.words, item.appearance.head
    return words.deps[head] == "pobj" and words.lowers[words.heads[head]] in WITHIN


def takes_part(item: Remembered) -> bool:
    """Whether somebody is subject or object of a verb, or has something."""
    words, head = item.appearance.words, item.appearance.head
    return item.is_subject or words.deps[head] in {"dobj", "poss"}


def is_by_noun(item: Remembered, noun: str) -> bool:
    """Whether a mention is a description by this noun of a body that has a name."""
    appearance = item.appearance
    is_description = appearance.form == "description" and bool(item.draft.names)
    return is_description and appearance.words.lowers[appearance.head] == noun


def named_first(item: Remembered) -> float:
    """A body with a name goes before a description of the same words."""
    return TOLD if item.draft.names else 0.0


def sorts_told(draft: Draft) -> frozenset[Sort]:
    """What the article says that a body is."""
    heads = (phrase.split()[-1] for phrase in draft.told)
    return frozenset(TELLING[head] for head in heads if head in TELLING)


def is_headed(draft: Draft, noun: str) -> bool:
    """Whether a noun is a word of a body's names, or heads what it is told to be."""
    if any(noun in name.casefold().split() for name in draft.names or (draft.description,)):
        return True
    return any(phrase.split()[-1] == noun for phrase in draft.told)


def has_all(draft: Draft, telling: frozenset[str]) -> bool:
    """Whether each word that tells which has its like among the words of a body."""
    if not telling:
        return True
    words = words_of(draft)
    return all(any(are_alike(word, other) for other in words) for word in telling)


def are_alike(one: str, other: str) -> bool:
    """Whether two words are one, or long ones that begin alike, or both tell of charity or of the press."""
    sort = NAMED.get(one)
    if sort in OF_ONE_MEANING and sort == NAMED.get(other):
        return True
    return one == other or (min(len(one), len(other)) >= ALIKE and one[:ALIKE] == other[:ALIKE])


def is_another(description: Description) -> bool:
    """Whether words beside a noun tell that it is not who was spoken of ("the group of engineers")."""
    words, head = description.words, description.head
    if description.noun in THINGS and not is_source(words, head):
        return True
    is_of = words.lower(head + 1) == "of" and description.noun in SORT_OF
    return bool(OTHERS & set(words.lowers[description.start : head])) or is_of


def is_news(description: Description) -> bool:
    """Whether it is of news, which nobody is who is not told to be ("the news agency")."""
    return "news" in description.words.lowers[description.start : description.head]


def telling_words(description: Description) -> frozenset[str]:
    """The words before a noun that tell which is meant ("the foreign ministry", "the miners' union")."""
    words = description.words
    return frozenset(
        words.lowers[child]
        for child in words.children[description.head]
        if child < description.head and not is_owners(description, child) and tells_which(words, child)
    )


def is_owners(description: Description, token: int) -> bool:
    """Whether a token names the state or people whose a body is."""
    owner = description.owner
    return owner is not None and owner.start <= token < owner.end


def tells_which(words: Words, token: int) -> bool:
    """Whether a word before a noun tells which one is meant."""
    lower, link = words.lowers[token], words.deps[token]
    if lower in FREE or words.tags[token] in {"VBN", "VBG"}:
        return False
    is_owner = link == "poss" and words.pos[token] == "NOUN" and words.lower(token + 1) in POSSESSIVE_ENDS
    return is_owner or link in {"compound", "amod", "nummod"}


def kinds_told(description: Description) -> frozenset[str]:
    """The nouns before a general word that tell which kind is meant ("the water company")."""
    words = description.words
    return frozenset(
        words.lowers[child]
        for child in words.children[description.head]
        if words.deps[child] == "compound" and words.lowers[child] != "news"
    )


def is_called(draft: Draft, noun: str) -> bool:
    """Whether a word of a body's names or beside them is this one ("Norrlink Airlines", "the airline")."""
    return any(word.startswith(noun) for word in words_of(draft))


def words_of(draft: Draft) -> frozenset[str]:
    """All words that tell of a body: its names and those beside them, or else its description."""
    told = (*draft.told, *draft.names) if draft.names else (draft.description,)
    return frozenset(word for each in told for word in each.casefold().split())


def is_body_before(description: Description, item: Remembered) -> bool:
    """Whether a body is mentioned outside the description, and not as subject of the same clause."""
    if item.draft.kind != "organisation" or is_beside(description, item):
        return False
    other = item.appearance
    if other.words is not description.words:
        return True
    is_subject = other.words.deps[other.head] in SUBJECTS
    clause = clause_of(description.words, description.head)
    return not (is_subject and other.words.heads[other.head] == clause)


def clause_of(words: Words, token: int) -> int:
    """The verb of the clause in which a token stands; the token that heads it all where there is none."""
    governor = words.heads[token]
    while words.pos[governor] not in VERBS and words.heads[governor] != governor:
        governor = words.heads[governor]
    return governor
