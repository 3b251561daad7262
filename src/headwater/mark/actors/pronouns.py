"""Pronouns back to whom they mean: few rules, and silence where two people fit alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from headwater.mark.actors.actor_lexicon import Gender
from headwater.mark.actors.drafts import Appearance, Draft
from headwater.mark.actors.salience import Remembered, Salience
from headwater.mark.actors.things import Things
from headwater.mark.actors.word_classes import DOING, EXPECTING, TELLING, UNDERGONE
from headwater.mark.actors.words import SUBJECTS, Words

GENDER_OF: dict[str, Gender] = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
THINGS = frozenset({"it", "its", "itself"})
PLURALS = frozenset({"they", "them", "their", "theirs", "themselves"})
SAYING = frozenset(
    "say tell add ask write reply answer explain announce state comment note tweet declare warn insist argue "
    "recall continue conclude stress exclaim joke admit claim".split()
)
FIRST_PERSONS = frozenset({"i", "me", "my", "myself", "mine"})
# Who judges and charges others is not "he" who "was convicted".
TRYING = frozenset({"judge", "magistrate", "prosecutor", "justice", "coroner", "juror", "jury"})
TRIED = frozenset(
    "convict sentence acquit jail imprison charge indict arrest arraign accuse detain extradite".split()
)
PRONOUNS = frozenset(GENDER_OF) | THINGS | PLURALS
LEAST_MARGIN = 0.25  # below it two people fit alike, and the pronoun is left out
SURE_MARGIN = 1.0  # from it on somebody whose gender is not known beats one whose gender is
AFTER = 4  # tokens between quoted words and who says them
DIRECTED = frozenset(
    {"on", "upon", "to", "at", "against"}
)  # "called on him"; "took it with him" may be himself
FARTHEST = 12  # steps up the parse
CLAUSES = frozenset({"ccomp", "csubj", "csubjpass", "xcomp", "advcl"})
EMPTY_VERBS = frozenset(
    "be seem appear become take rain snow matter turn emerge follow happen come mean".split()
)
# Only somebody is so: "it was ready to train the police".
DISPOSITIONS = frozenset(
    "ready willing unwilling prepared able unable determined keen eager reluctant committed opposed "
    "concerned confident aware".split()
)


Meant = Literal["body", "teller", "either", "thing"]
AGAINST = 3.0  # what speaks against a body where "it" undergoes what is done to things


@dataclass(frozen=True, slots=True)
class Pronouns:
    """Resolves the pronouns of running text, mention by mention.

    `speaker` is the one who speaks in the paragraph, `spoken` the tokens in quotation marks: in their own
    words speakers are "I", never "she".
    """

    salience: Salience
    speaker: Draft | None = None
    spoken: frozenset[int] = frozenset()
    named: Sequence[Appearance] = ()
    things: Things | None = None

    def resolve(self, words: Words, token: int, sentence: int) -> Draft | None:
        """Whom the pronoun means, or None where that is not clear."""
        lower = words.lowers[token]
        if lower in GENDER_OF:
            return self.person(words, token, sentence, GENDER_OF[lower])
        if lower not in THINGS | PLURALS:
            return None
        if lower in THINGS:
            return None if is_empty(words, token) else self.body(words, token, sentence, plural=False)
        return self.body(words, token, sentence, plural=True)

    def person(self, words: Words, token: int, sentence: int, gender: Gender) -> Draft | None:
        """The most present person of that gender, or of one not known."""
        is_on_trial = is_tried(words, token)
        told_of = self.told_of(words, token)

        def fits(item: Remembered) -> bool:
            draft = item.draft
            if (draft is self.speaker and token in self.spoken) or id(draft) in told_of:
                return False
            if is_picture(item) and token not in self.spoken:
                return False
            if is_on_trial and any(office in TRYING for office, _ in draft.offices):
                return False
            return draft.kind == "person" and draft.gender in {None, gender} and not bound(words, token, item)

        def is_known(item: Remembered) -> bool:
            return fits(item) and item.draft.gender == gender

        draft, margin = self.salience.best(sentence, fits)
        if draft is not None and draft.gender is None and margin < SURE_MARGIN:
            known, known_margin = self.salience.best(sentence, is_known)
            draft, margin = (known, known_margin) if known else (draft, margin)
        if draft is None or margin < LEAST_MARGIN:
            return None
        draft.gender = gender
        return draft

    def unproved(self, words: Words, token: int, sentence: int) -> Draft | None:
        """Who did something in the sentence before under one word that was taken for a body's name.

        "Tarn steps out on the balcony. He takes no questions." A firm or a state is never "he".
        """
        gender = GENDER_OF.get(words.lowers[token])
        if gender is None or words.deps[token] not in SUBJECTS:
            return None

        def fits(item: Remembered) -> bool:
            is_name = item.appearance.form == "name" and item.is_subject
            return is_name and is_bare_name(item.draft) and not bound(words, token, item)

        draft, margin = self.salience.best(sentence, fits, back=1)
        if draft is None or margin < LEAST_MARGIN:
            return None
        draft.kind, draft.gender = "person", gender
        return draft

    def told_of(self, words: Words, token: int) -> frozenset[int]:
        """The drafts named in what the pronoun says: "he said that Voll fell" was not said by Voll."""
        verb = words.heads[token]
        if words.deps[token] not in SUBJECTS or words.paragraph.parse[verb].lemma_ not in SAYING:
            return frozenset()
        is_quoted = token not in self.spoken and any(at in self.spoken for at in range(token - AFTER, token))
        return frozenset(
            id(name.draft)
            for name in self.named
            if is_below(words, name.head, verb)
            or (name.form == "name" and is_quoted and name.head in self.spoken and name.head < token)
        )

    def body(self, words: Words, token: int, sentence: int, *, plural: bool) -> Draft | None:
        """The body, state or group that was subject last, in this sentence or the one before."""

        def fits(item: Remembered) -> bool:
            draft = item.draft
            kinds = {"group"} if plural else {"organisation", "state", "place"}
            if item.appearance.form == "demonym" or draft.kind not in kinds or bound(words, token, item):
                return False
            return plural or item.is_subject or (item.sentence == sentence and words.tags[token] == "PRP$")

        ranked = self.salience.ranked(sentence, fits, back=1)
        if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < LEAST_MARGIN):
            return None
        weight, draft = ranked[0]
        return None if not plural and self.is_thing(words, token, weight) else draft

    def is_thing(self, words: Words, token: int, weight: float) -> bool:
        """Whether "it" sooner means a thing than a body that is in mind with this weight."""
        can_be = may_be(words, token)
        if self.things is None or can_be == "body":
            return False
        weight -= AGAINST if can_be == "thing" else 0.0
        return any(
            thing.weight > weight
            for thing in self.things.in_mind(token)
            if thing.may_tell or can_be != "teller"
        )


def may_be(words: Words, token: int) -> Meant:
    """What "it" can be by what it does or undergoes."""
    verb, link = words.heads[token], words.deps[token]
    lemma = words.paragraph.parse[verb].lemma_
    if link == "nsubjpass":
        return "either" if lemma in UNDERGONE else "thing"
    if link not in SUBJECTS:
        return "body" if words.tags[token] == "PRP$" else "thing"
    is_disposed = any(words.lowers[child] in DISPOSITIONS for child in words.children[verb])
    return "body" if lemma in DOING or is_disposed else "teller" if lemma in TELLING else "either"


def is_bare_name(draft: Draft) -> bool:
    """Whether nothing but one word, in small letters but the first, makes a body of somebody."""
    is_known = draft.told or draft.country or draft.state or draft.offices
    return (
        draft.kind == "organisation"
        and not is_known
        and bool(draft.names)
        and all(name.isalpha() and name.istitle() for name in draft.names)
    )


def is_picture(item: Remembered) -> bool:
    """Whether somebody without a name is only in what another says ("You would not give a thief the key")."""
    return item.is_spoken and not item.draft.names


def bound(words: Words, token: int, item: Remembered) -> bool:
    """Whether grammar forbids it: "she praised her" are two, and a name after its own pronoun is another."""
    appearance = item.appearance
    if appearance.words is not words or words.lowers[token].endswith(("self", "selves")):
        return False
    if words.tags[token] == "PRP$":
        governor = words.heads[token]
        return appearance.start <= governor < appearance.end
    verb = words.heads[token]
    if words.deps[token] == "pobj" and words.lowers[verb] in DIRECTED and words.deps[verb] == "prep":
        verb = words.heads[verb]
    return words.heads[appearance.head] == verb and words.deps[appearance.head] in (
        SUBJECTS | {"dobj", "pobj"}
    )


def is_below(words: Words, token: int, verb: int) -> bool:
    """Whether a token stands in the clause that a verb reports."""
    for _ in range(FARTHEST):
        above = words.heads[token]
        if above == verb:
            return words.deps[token] == "ccomp"
        if above == token:
            return False
        token = above
    return False


def is_tried(words: Words, token: int) -> bool:
    """Whether a court or the police do it to whom the pronoun means ("he was convicted")."""
    verb = words.heads[token]
    return words.deps[token] == "nsubjpass" and words.paragraph.parse[verb].lemma_ in TRIED


def is_empty(words: Words, token: int) -> bool:
    """ "It is clear that", "it comes as": a subject that means nobody."""
    if words.deps[token] == "expl":
        return True
    if words.tags[token] == "PRP$" or words.deps[token] not in SUBJECTS:
        return False
    verb = words.heads[token]
    if is_made_so(words, token):
        return True
    if words.deps[token] == "nsubjpass" and any(
        words.deps[child] in CLAUSES for child in words.children[verb]
    ):
        return True
    is_disposed = any(words.lowers[child] in DISPOSITIONS for child in words.children[verb])
    return words.paragraph.parse[verb].lemma_ in EMPTY_VERBS and not is_disposed


def is_made_so(words: Words, token: int) -> bool:
    """Whether it stands behind a verb as what is made or found so ("made it possible", "let it be known")."""
    above = words.heads[words.heads[token]]
    return above == token - 1 and words.paragraph.parse[above].lemma_ in EXPECTING
