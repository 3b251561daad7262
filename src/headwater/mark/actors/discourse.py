"""Reading on: descriptions and pronouns resolved from left to right to who was mentioned before."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.actors.ages import Ages
from headwater.mark.actors.bodies_meant import BodiesMeant
from headwater.mark.actors.bodies_of import body_of
from headwater.mark.actors.body_sorts import SORT_OF
from headwater.mark.actors.bound_pronouns import RELATIVES, antecedent
from headwater.mark.actors.descriptions import (
    MEDIA,
    POSSESSIVES,
    Description,
    DescriptionFinder,
    does_something,
    is_source,
)
from headwater.mark.actors.drafts import Appearance, Draft, appear
from headwater.mark.actors.known_as import KnownAs
from headwater.mark.actors.named_later import Described, join_later
from headwater.mark.actors.pronouns import PRONOUNS, Pronouns
from headwater.mark.actors.salience import SENTENCES_BACK, Remembered, Salience
from headwater.mark.actors.speech_pronouns import FirstPersons, only_speaker, spoken_tokens
from headwater.mark.actors.taken_up_by import TakenUpBy
from headwater.mark.actors.tellers import NAMELESS, Tellers
from headwater.mark.actors.things import Things
from headwater.mark.actors.titles import Titles
from headwater.mark.actors.told_words import after_name
from headwater.mark.actors.words import Words
from headwater.mark.places.gazetteer import Gazetteer, fold
from headwater.record.outlets import OutletRegister

OFFICE = frozenset(
    "minister secretary ambassador envoy diplomat spokesman spokeswoman spokesperson official "
    "director commissioner president premier chancellor governor mayor deputy adviser advisor "
    "undersecretary chief head attaché consul negotiator".split()
)
POWER = OFFICE | frozenset("leader chairman chairwoman speaker senator king queen prince emir sultan".split())
# Which functions a general word may stand for; any other description needs its own word in a role.
GENERAL: dict[str, frozenset[str]] = {
    "official": OFFICE,
    "diplomat": OFFICE,
    "politician": POWER | {"mp", "lawmaker", "senator"},
    "leader": POWER,
    "premier": frozenset({"minister", "premier"}),
    "lawmaker": frozenset({"mp", "senator", "deputy", "legislator", "congressman", "congresswoman"}),
    "officer": frozenset({"general", "colonel", "major", "captain", "lieutenant", "sergeant", "commander"}),
    "commander": frozenset({"general", "colonel", "admiral", "commander"}),
    "spokesperson": frozenset({"spokesman", "spokeswoman"}),
    "boss": frozenset({"ceo", "chief", "executive", "director", "head", "chairman", "chairwoman"}),
    "chief": frozenset({"ceo", "executive", "director", "head", "commissioner", "chairman"}),
    "reporter": frozenset({"journalist", "correspondent"}),
    "journalist": frozenset({"reporter", "correspondent", "editor"}),
    "expert": frozenset({"analyst", "professor", "researcher", "scholar", "scientist", "economist"}),
    "academic": frozenset({"professor", "lecturer", "scholar", "researcher"}),
}
APART = SENTENCES_BACK + 1
# "12:05", "Monday 12 May, 19:05", "[9.40 a.m.] -"
HOUR = re.compile(
    r"(?:[A-Z]\w+day[\w ]{0,20},? ?)?[\[(]?\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?[\])]?\W*"
)
HIS, ITS = frozenset({"his", "her"}), frozenset({"its"})
LOWER = frozenset({"deputy", "vice", "assistant"})  # "the minister" is not the deputy minister
FAR = 30  # sentences: a function once told is remembered through an article
# Bodies of which an article mostly means one, and which act without a name ("a court in Lima jailed him").
ALONE = frozenset(
    "court government parliament army council cabinet commission committee prosecution jury senate congress "
    "navy tribunal".split()
)


@dataclass(slots=True, kw_only=True)
class Discourse:
    """The state of reading one document."""

    lexicon: ActorLexicon
    titles: Titles
    gazetteer: Gazetteer
    outlets: OutletRegister
    drafts: list[Draft]
    publisher: str = ""
    heading: str = ""
    salience: Salience = field(default_factory=Salience)
    described: dict[tuple[str, str], Draft] = field(default_factory=dict)
    first_persons: FirstPersons = field(default_factory=FirstPersons)
    tellers: Tellers = field(default_factory=Tellers)
    ages: Ages = field(default_factory=Ages)
    named_last: dict[bool, Draft] = field(default_factory=dict)
    nameless: list[Described] = field(default_factory=list)
    things: Things | None = None
    sentence: int = 0

    def read(self, paragraphs: Sequence[Words], named: Sequence[Appearance]) -> None:
        """Resolve the descriptions and pronouns of the kept paragraphs."""
        self.ages = Ages.of(named)
        by_paragraph: dict[int, list[Appearance]] = defaultdict(list)
        for appearance in named:
            by_paragraph[appearance.words.number].append(appearance)
        for words in paragraphs:
            if is_stamp(words):  # an entry of a live page takes up nobody from others
                self.sentence += APART
                self.tellers.heard.clear()
            if words.paragraph.is_kept and len(words):
                self.read_paragraph(words, by_paragraph[words.number])
                self.sentence += words.sentences[-1] + 1
        join_later(self.nameless, self.drafts, self.bodies)

    def read_paragraph(self, words: Words, appearances: list[Appearance]) -> None:
        """One paragraph, token by token."""
        finder = DescriptionFinder(lexicon=self.lexicon)
        at: dict[int, list[Appearance | Description | None]] = defaultdict(list)
        for appearance in appearances:
            at[appearance.start].append(appearance)
        for description in finder.find(words, appearances):
            at[description.head].append(description)
        for token, lower in enumerate(words.lowers):
            if lower in PRONOUNS | RELATIVES and words.pos[token] in {"PRON", "DET"}:
                at[token].append(None)
        covering: dict[int, Appearance] = {}
        self.things = Things(words, covering, self.things).alone()
        told_of = list(appearances)
        pronouns = Pronouns(
            self.salience,
            speaker=only_speaker(appearances),
            spoken=spoken_tokens(words),
            named=told_of,
            things=self.things,
        )
        for token in sorted(at):
            sentence = self.sentence + words.sentences[token]
            for item in at[token]:
                found = item if isinstance(item, Appearance) else None
                if isinstance(item, Description):
                    found = self.described_by(item, sentence, covering.get(item.start))
                    told_of += [found] if found else []
                if item is None:
                    draft = antecedent(words, token, covering) or self.taken_up(
                        words, token, sentence, pronouns
                    )
                    found = appear(words, token, token + 1, draft, "pronoun") if draft else None
                if found:
                    covering.update((covered, found) for covered in range(found.start, found.end))
                    is_nameless = isinstance(item, Description) and item.noun in NAMELESS
                    self.hear(found, sentence, pronouns, is_nameless=is_nameless)
        for said in self.first_persons.resolve(words):
            self.salience.remember(said, self.sentence + words.sentences[said.start])

    def taken_up(self, words: Words, token: int, sentence: int, pronouns: Pronouns) -> Draft | None:
        """Whom a pronoun takes up: who just told something, who is most in mind, else who told something."""
        return (
            self.tellers.latest(words, token, sentence, pronouns.told_of(words, token))
            or pronouns.resolve(words, token, sentence)
            or self.tellers.resolve(words, token, sentence)
            or pronouns.unproved(words, token, sentence)
        )

    def hear(self, found: Appearance, sentence: int, pronouns: Pronouns, *, is_nameless: bool) -> None:
        """Remember who has been spoken of, for what later words take up; "she" is hardly ever a source."""
        self.note_named(found)
        if not is_nameless:
            self.salience.remember(found, sentence, is_spoken=found.head in pronouns.spoken)
        self.first_persons.hear(found)
        self.tellers.hear(found, sentence)

    def note_named(self, found: Appearance) -> None:
        """Remember who with a name was spoken of last, persons apart from bodies and places."""
        if found.form != "pronoun" and found.draft.names and found.draft.kind != "group":
            self.named_last[found.draft.kind == "person"] = found.draft

    # -------------------------------------------------------------- descriptions

    def described_by(
        self, description: Description, sentence: int, first: Appearance | None
    ) -> Appearance | None:
        """Whom a description means, somebody new where nobody known fits; `first` is its first word's."""
        gist = told_whose(description, first, self.named_last.get(description.determiner in HIS))
        draft = self.body_of(description, first) or self.known(description, sentence, gist)
        draft = draft or self.new(description, gist)
        if draft is None:
            return None
        return appear(description.words, description.start, description.end, draft, "description")

    def body_of(self, description: Description, first: Appearance | None) -> Draft | None:
        """The party or firm of whom the pronoun before its noun means, where the article tells it."""
        if description.determiner not in HIS or description.start != description.head - 1 or first is None:
            return None
        return body_of(first.draft, description.noun, self.salience.remembered)

    def known(self, description: Description, sentence: int, gist: str) -> Draft | None:
        """Somebody mentioned before who fits."""
        is_bare = description.noun in MEDIA or (description.noun == "police" and not description.is_modified)
        if not description.is_definite and not is_bare:
            return None
        if is_called_so(description):
            return description.owner.draft if description.owner else None
        key = (description.sort, gist.casefold())
        if key in self.described:
            return self.described[key]
        if description.sort == "person":
            return self.known_person(description, sentence)
        if description.sort == "body" or description.noun == "police":
            return self.known_body(description, sentence)
        if description.sort == "place" and not description.owner and not description.is_modified:
            return self.known_place(description, sentence)
        return self.capital(description) if description.noun == "capital" else None

    def capital(self, description: Description) -> Draft | None:
        """ "The Danish capital" is the place of that name, where the article names it."""
        state = description.owner.draft if description.owner else None
        country = (
            self.gazetteer.countries.get(state.country or "") if state and state.kind == "state" else None
        )
        names = {fold(name) for name in country.capitals} if country else set()
        return next(
            (
                draft
                for draft in self.drafts
                if draft.kind == "place" and names & {fold(name) for name in draft.names}
            ),
            None,
        )

    def known_person(self, description: Description, sentence: int) -> Draft | None:
        """The latest person who holds that function, of that state where one is told."""
        noun = description.noun
        if noun in NAMELESS:
            return self.tellers.nameless(noun, sentence)
        if noun == "old":
            return self.ages.meant(description, self.salience, sentence)
        functions = GENERAL.get(noun, frozenset()) | {noun}
        if description.start == description.head - 1 and is_source(description.words, description.head):
            nameless = self.tellers.nameless(noun, sentence, functions)  # nobody asks for it who is named
            if nameless is not None:
                return nameless
        ranks = self.titles.ranks(description.words, description.start, description.end)
        state = description.owner.draft.state if description.owner else ""
        gender = self.lexicon.genders.get(noun)
        if description.owner and not state:
            return None

        lower = frozenset() if noun in GENERAL else LOWER

        def fits(item: Remembered) -> bool:
            draft = item.draft
            return (
                draft.kind == "person"
                and draft.holds(functions, frozenset() if noun in GENERAL else ranks, lower=lower)
                and (not state or draft.state == state)
                and (gender is None or draft.gender in {None, gender})
                and not self.is_inside(description, item)
            )

        draft, _ = self.salience.best(sentence, fits, back=3 if description.owner is None else FAR)
        draft = draft or KnownAs(lexicon=self.lexicon, salience=self.salience).find(description, sentence)
        return draft or TakenUpBy(lexicon=self.lexicon, salience=self.salience).find(description, sentence)

    def known_body(self, description: Description, sentence: int) -> Draft | None:
        """The body mentioned before that a description without an owner's name fits."""
        noun = description.noun
        is_theirs = description.determiner in POSSESSIVES - ITS and noun in SORT_OF
        is_bare = noun == "police" and description.start == description.head
        is_definite = description.determiner in {"the", "this", "that"} or is_theirs or is_bare
        is_our_own = description.determiner == "our" and SORT_OF.get(noun) == "press"
        if not is_definite or description.owner or is_our_own:
            return None
        return self.bodies.find(description, sentence)

    @property
    def bodies(self) -> BodiesMeant:
        """Who finds bodies."""
        return BodiesMeant(
            salience=self.salience, outlets=self.outlets, publisher=self.publisher, heading=self.heading
        )

    def known_place(self, description: Description, sentence: int) -> Draft | None:
        """ "The country" is the state mentioned last, "the city" the place."""
        if description.determiner not in {"the", "this", "that"}:
            return None
        is_state = description.noun in {"country", "state", "nation", "republic", "kingdom"}

        def fits(item: Remembered) -> bool:
            return item.draft.kind == ("state" if is_state else "place")

        return self.salience.best(sentence, fits)[0] if description.noun != "capital" else None

    @staticmethod
    def is_inside(description: Description, item: Remembered) -> bool:
        """Whether the mention stands inside the description: nobody is his own owner."""
        appearance = item.appearance
        return (
            appearance.words is description.words and description.start <= appearance.start < description.end
        )

    def new(self, description: Description, gist: str) -> Draft | None:
        """A draft for somebody known by description alone; None for what names nobody in particular."""
        if description.sort == "place" or not self.is_worth_a_chain(description):
            return None
        kind = {"person": "person", "body": "organisation", "people": "group"}[description.sort]
        draft = Draft(
            kind="person" if kind == "person" else "organisation" if kind == "organisation" else "group",
            country=description.owner.draft.country if description.owner else None,
            state=description.owner.draft.state if description.owner else "",
            description=gist,
        )
        if description.sort == "person":
            ranks = self.titles.ranks(description.words, description.start, description.end)
            draft.offices.add((description.noun, ranks))
            gender = self.lexicon.genders.get(description.noun)
            draft.gender = "m" if gender == "m" else "f" if gender == "f" else None
        self.drafts.append(draft)
        if description.sort == "body":
            self.nameless.append((draft, description))
        if description.is_definite or description.sort == "people" or description.noun in MEDIA:
            self.described[description.sort, gist.casefold()] = draft
        return draft

    @staticmethod
    def is_worth_a_chain(description: Description) -> bool:
        """Whether it tells whose or which, or acts."""
        if description.sort == "body":
            is_told = description.is_modified and description.determiner not in POSSESSIVES
            speaks = is_source(description.words, description.head)
            is_acting = description.noun in ALONE and does_something(description.words, description.head)
            is_told_of = speaks or is_acting or is_short_name(description)
            return description.owner is not None or is_told_of or (is_told and description.takes_part)
        is_one = is_source(description.words, description.head)  # "according to a source"
        return description.owner is not None or description.takes_part or is_one


def is_stamp(words: Words) -> bool:
    """Whether a line, or what is set aside at its head, is the hour of a live page's entry."""
    return not words.paragraph.is_kept and HOUR.fullmatch(words.paragraph.text) is not None


def is_short_name(description: Description) -> bool:
    """Whether a noun is written large behind "the", as a body's short name is ("the Trust")."""
    words, head = description.words, description.head
    is_bare = description.start == head - 1 and words.lower(head + 1) not in {"of", "for"}
    return words.texts[head][0].isupper() and description.determiner == "the" and is_bare


def told_whose(description: Description, first: Appearance | None, last: Draft | None) -> str:
    """A description's words, a pronoun at their head told by name: of "his lawyer", "Odo Venn's lawyer".

    Only whoever was named `last` of those who may be meant is meant surely enough.
    """
    if description.determiner not in HIS | ITS or first is None or first.form != "pronoun":
        return description.gist
    if first.draft is not last:
        return description.gist
    rest = description.words.text(description.start + 1, description.end)
    return " ".join(f"{last.name}'s {rest}".split())


def is_called_so(description: Description) -> bool:
    """Whether a name and the word after it mean one body ("the Norrlink news agency")."""
    owner = description.owner
    if owner is None or owner.draft.kind != "organisation" or owner.form != "name":
        return False
    is_head = description.words.heads[owner.end - 1] == description.head
    return is_head and any(after_name(description.words, owner.start, owner.end))
