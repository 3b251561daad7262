"""Which body a general word means ("the company", "the newspaper", "the agency"): one of that kind."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.mark.actors.body_sorts import FITTING, NAMED, NARROW, SORT_OF, TELLING, THINGS, Sort
from headwater.mark.actors.descriptions import Description, is_source
from headwater.mark.actors.drafts import Draft
from headwater.mark.actors.known_as import is_beside
from headwater.mark.actors.salience import Remembered, Salience
from headwater.mark.actors.words import SUBJECTS, Words
from headwater.record.outlets import OutletRegister

OTHERS = frozenset(  # "the previous administration", "its parent company": not the one spoken of
    "previous former last next new other another second rival outgoing incoming parent sister holding "
    "partner".split()
)
UNTOLD: frozenset[Sort] = frozenset({"firm", "group", "public"})  # many are of one who are not told to be
TOLD = 2.0  # what being told to be of that sort weighs: as much as being a subject
NAMED_OFTEN, OFTEN = 0.15, 8  # what each mention weighs, and how many of them do
NEAR, FAR = 3, 12  # sentences back: for who may be meant, and for who is told to be of that sort
VERBS = frozenset({"VERB", "AUX"})


@dataclass(frozen=True, slots=True, kw_only=True)
class BodiesMeant:
    """Finds the body that a general word means; `publisher` is the name of the article's own outlet."""

    salience: Salience
    outlets: OutletRegister
    publisher: str = ""

    def find(self, description: Description, sentence: int) -> Draft | None:
        """The body most in mind that may be of that sort, where one is told to be sooner that one."""
        sort = SORT_OF.get(description.noun)
        if sort is None or is_another(description):
            return None
        kinds = kinds_told(description)
        fitting = frozenset({sort}) if is_news(description) else FITTING[sort]

        def may_be(item: Remembered) -> bool:
            if not is_body_before(description, item) or not kinds <= words_of(item.draft):
                return False
            if description.noun in NARROW and not is_called(item.draft, description.noun):
                return False
            sorts = self.sorts(item.draft)
            return bool(sorts & fitting) or (not sorts and sort in UNTOLD)

        def is_known(item: Remembered) -> bool:
            return sort in self.sorts(item.draft) and may_be(item)

        def bonus(item: Remembered) -> float:
            often = NAMED_OFTEN * min(len(item.draft.mentions), OFTEN)
            return often + (TOLD if sort in sorts_told(item.draft) else 0.0)

        reaches = [(may_be, NEAR), (is_known, FAR)]
        for fits, back in reaches if sort in UNTOLD else reversed(reaches):
            found, _ = self.salience.best(sentence, fits, back=back, bonus=bonus)
            if found is not None:
                return found
        return None

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


def sorts_told(draft: Draft) -> frozenset[Sort]:
    """What the article says that a body is."""
    heads = (phrase.split()[-1] for phrase in draft.told)
    return frozenset(TELLING[head] for head in heads if head in TELLING)


def is_another(description: Description) -> bool:
    """Whether words beside a noun tell that it is not who was spoken of ("the group of engineers")."""
    words, head = description.words, description.head
    if description.noun in THINGS and not is_source(words, head):
        return True
    return bool(OTHERS & set(words.lowers[description.start : head])) or words.lower(head + 1) == "of"


def is_news(description: Description) -> bool:
    """Whether it is of news, which nobody is who is not told to be ("the news agency")."""
    return "news" in description.words.lowers[description.start : description.head]


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
    """All words that tell of a body: in its names and beside them."""
    return frozenset(word for told in (*draft.told, *draft.names) for word in told.casefold().split())


def is_body_before(description: Description, item: Remembered) -> bool:
    """Whether a named body is mentioned outside the description, and not as subject of the same clause."""
    draft = item.draft
    if draft.kind != "organisation" or not draft.names or is_beside(description, item):
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
