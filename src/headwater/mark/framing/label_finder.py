"""The labels in a paragraph, each with the actor it is given to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from headwater.mark.actors.actor_lexicon import ActorLexicon, WordClass
from headwater.mark.cast import Cast
from headwater.mark.framing.before_names import first_before, start_of_word
from headwater.mark.framing.blame import blamed, end_of_blame
from headwater.mark.framing.constructions import (
    after_copula,
    after_like,
    after_naming_verb,
    before_name,
    beside_name,
    in_apposition,
    is_given,
    name_before,
    name_of,
    naming_verb,
)
from headwater.mark.framing.known_persons import KnownPersons
from headwater.mark.framing.likened import end_of_complement, is_calling, likened, may_liken
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.framing.modifiers import (
    after_of,
    before_possessor,
    is_hyphen,
    is_loose_adverb,
    is_second_half,
    is_shared,
    joined,
    modifiers,
)
from headwater.mark.framing.quoted_words import OPENING, quoted_words
from headwater.mark.framing.stand_ins import gathered
from headwater.mark.parsed import Paragraph
from headwater.mark.tokens import Token
from headwater.record.mark import Mention

# These belittle whose they are: "the regime of X".
BELITTLED = frozenset("regime junta clique cabal gang mob cult".split())
BEFORE_HEAD = frozenset({"amod", "compound", "nmod", "npadvmod", "advmod", "punct"})
OF_BODIES = frozenset({"of", "at", "from"})
LONGEST = 6  # tokens of a label
NEVER_IN_LABEL = frozenset({",", "“", "”", '"', "‘", "'"})
LONGEST_CLAUSE = 12  # tokens of a clause that says what a bare "group" is
SAID_OF = frozenset({"appos", "attr"})
BODIES = frozenset({"organisation", "group"})
MODIFYING = frozenset({"amod", "compound"})
# Verbs that call somebody something, whatever that is; others tell as well what is done with things.
GIVING = frozenset("call brand label dub style hail denounce deride decry mock nickname".split())
SHORT_TITLES = frozenset("PM FM MP MEP MSP CEO".split())
FALSE_TITLE_TAGS = frozenset({"NOUN", "ADJ"})
HEADS: tuple[WordClass, ...] = (
    "label_noun",
    "label_head",
    "collective",
    "people",
    "title",
    "loose_title",
)
JUDGING: tuple[WordClass, ...] = ("label_noun", "label_adjective", "label_state")
OFFICES: tuple[WordClass, ...] = ("title", "honorific", "rank", "modifier", "collective", "people")


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label and its actor; a plain one tells what somebody is, a given one is the word of others.

    One that stands instead of a name is noted once, however often an article takes its bearer up by it.
    """

    first: int
    last: int
    actor: str
    is_plain: bool = False
    is_given: bool = False
    is_instead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelWords:
    """The words that labels are made of: `heads` can carry one, `offices` alone are none, `judging` do it."""

    heads: frozenset[str]
    offices: frozenset[str]
    judging: frozenset[str]
    lexicon: ActorLexicon

    @classmethod
    def of(cls, lexicon: ActorLexicon) -> LabelWords:
        """The words of a lexicon."""
        heads = frozenset().union(*(lexicon.words(kind) for kind in HEADS))
        offices = frozenset().union(*(lexicon.words(kind) for kind in OFFICES))
        judging = frozenset().union(*(lexicon.words(kind) for kind in JUDGING))
        return cls(
            heads=heads | lexicon.words("person") | lexicon.words("somebody"),
            offices=heads | offices,
            judging=judging,
            lexicon=lexicon,
        )

    def __contains__(self, word: str) -> bool:
        """Whether a word can be the noun or the adjective of a label."""
        return word in self.heads or word in self.judging


@lru_cache(maxsize=2)
def label_words(lexicon: ActorLexicon) -> LabelWords:
    """The words of a lexicon, put together once for all articles."""
    return LabelWords.of(lexicon)


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelFinder:
    """Finds the labels of one paragraph."""

    paragraph: Paragraph
    cast: Cast
    words: LabelWords
    known: KnownPersons = field(default_factory=KnownPersons)

    @property
    def lexicon(self) -> ActorLexicon:
        """The words of actors."""
        return self.words.lexicon

    def labels(self, mentions: Mentions) -> Iterator[Label]:
        """Every label with its actor."""
        if not mentions:
            return
        before = ""
        for token in self.paragraph.parse:
            is_joined, before = before == "-", token.text
            if is_joined or token.lower_ in self.words or is_called_so(token):
                yield from self.by_noun(token, mentions)
                yield from self.by_adjective(token, mentions)
            if may_liken(token, self.lexicon.words("standing")):
                yield from self.by_likeness(token, mentions)
            if token.lower_ in self.words.judging and token.head.lower_ not in self.words:
                yield from self.by_noun(token.head, mentions)
            if mentions.opens_name(token.i + 1):
                yield from self.by_false_title(token, mentions)
                yield from self.by_words_before(token, mentions)
            if joined(token) & self.lexicon.words("label_adjective"):
                yield from self.by_epithet(token, mentions)
            if token.lower_ in self.lexicon.words("blamed"):
                yield from self.by_blame(token, mentions)
            elif before in OPENING:
                yield from self.by_quoted_words(token, mentions)

    def by_noun(self, token: Token, mentions: Mentions) -> Iterator[Label]:
        """A noun that characterises, or one for a body or a standing that the sentence describes further."""
        within = mentions.at(token)
        if (
            token.pos_ not in {"NOUN", "PROPN", "ADJ"}
            or not self.is_head(token)
            or (within and within.form == "name")
            or mentions.is_possessor(token)
        ):
            return
        is_plain = not self.is_label(token)
        actor = self.described_actor(token, mentions) if is_plain else self.actor_of(token, mentions)
        first = self.first_of(token, mentions)
        first = first if is_plain else min(first, self.first_judging(token, actor, mentions))
        several = gathered(token)
        first = self.first_of(several, mentions) if several and not is_plain else first
        last = (
            end_of_description(token, first) if is_plain else self.end_with_complement(token, actor, mentions)
        )
        says_something = last > first or joined(token) & self.lexicon.words("label_noun") or not is_plain
        if actor and says_something:
            is_fact = is_plain or self.is_standing(token)
            yield Label(first=first, last=last, actor=actor, is_plain=is_fact, is_given=is_given(token))

    def by_adjective(self, token: Token, mentions: Mentions) -> Iterator[Label]:
        """ "The embattled Hedda Voll": an adjective that characterises, before a name or its title."""
        if not joined(token) & self.lexicon.words("label_adjective") or token.head.i <= token.i:
            return
        head = self.past_titles(token.head)
        mention = mentions.at(head)
        is_before = token.dep_ in {"amod", "compound"} and head.dep_ != "poss"
        if is_before and mention and mention.form == "name" and mentions.at(token) is None:
            first = token.i - 2 if is_second_half(token) else token.i
            yield Label(first=first, last=token.i, actor=mention.chain)
        is_plainly_so = is_before and mention is None and token.text.islower()  # a "Green" is of a party
        described = mentions.described(token.head) if is_plainly_so else None
        if described and self.cast.chain(described.chain).names and token.head.lower_ in self.words.offices:
            yield Label(first=self.first_of(token, mentions), last=token.i, actor=described.chain)

    def by_epithet(self, token: Token, mentions: Mentions) -> Iterator[Label]:
        """ "Because swaggering Captain Voll read it": a judging word before a title and a name."""
        number = token.i + 1
        while number < len(token.doc) and is_large_title(token.doc[number], self.words):
            number += 1
        mention = mentions.by_token.get(number) if mentions.opens_name(number) else None
        if number > token.i + 1 and mention and self.is_person(mention) and is_epithet(token):
            first = token.i - 2 if is_second_half(token) else token.i
            yield Label(first=first, last=number - 1, actor=mention.chain)

    def by_words_before(self, token: Token, mentions: Mentions) -> Iterator[Label]:
        """ "Loving father-of-three Arne Moll": all words that stand straight before a name and tell of it."""
        mention = mentions.by_token[token.i + 1]
        first = first_before(token.doc, token.i + 1, self.words.judging)
        told = token.doc[first : token.i + 1]
        is_judged = any(joined(word) & self.words.judging for word in told)
        start = start_of_word(token.doc, token.i)
        is_for_somebody = token.pos_ != "NOUN" or start < token.i or token.lower_ in self.words
        is_told = is_judged and is_for_somebody
        if start < token.i and self.is_person(mention):
            is_told |= token.doc[start].lower_ not in self.words.offices  # "President-elect"
        is_whole = not mentions.goes_on(token.i + 1) and not any(map(mentions.at, told))
        if first <= token.i and is_told and is_whole:
            yield Label(first=first, last=token.i, actor=mention.chain, is_plain=not is_judged)

    def is_person(self, mention: Mention) -> bool:
        """Whether a mention is of a person."""
        return self.cast.chain(mention.chain).kind == "person"

    def past_titles(self, token: Token) -> Token:
        """The name behind a title written large ("Bungling Minister Hedda Voll"), else the word itself."""
        is_title = token.dep_ in {"compound", "nmod"} and token.i < token.head.i
        return token.head if is_title and token.lower_ in self.words.offices else token

    def by_blame(self, token: Token, mentions: Mentions) -> Iterator[Label]:
        """ "Norrlink, blamed for the spill,": what an actor is accused of or praised for, beside its name."""
        whose = blamed(token, is_headline=self.paragraph.kind == "headline")
        mention = mentions.meant(whose) if whose else None
        actor = self.named(mention.chain) if mention else None
        if actor:
            yield Label(first=token.i, last=end_of_blame(token), actor=actor, is_plain=True)

    def by_quoted_words(self, token: Token, mentions: Mentions) -> Iterator[Label]:
        """'Norrlink is "a shameless company"': a predicate in quotation marks."""
        found = quoted_words(token, mentions)
        if found:
            actor = self.named(found[2].chain) or found[2].chain
            yield Label(first=found[0], last=found[1], actor=actor, is_given=True)

    def named(self, chain: str) -> str | None:
        """The named actor of a chain, if there is one."""
        return chain if self.cast.chain(chain).names else self.known.by_chain.get(chain)

    def by_false_title(self, token: Token, mentions: Mentions) -> Iterator[Label]:
        """ "Fat-cat Hedda Voll": a plain noun set before the name of a person like an office."""
        if token.pos_ not in FALSE_TITLE_TAGS or token.ent_type_ or joined(token) & self.words.offices:
            return
        if is_second_half(token) and token.nbor(-2).lower_ in self.words.offices:
            return  # "President-elect"
        mention = before_name(token, mentions)
        is_several = token.tag_ == "NNS"
        is_person = mention and not is_several and self.cast.chain(mention.chain).kind == "person"
        if mention and is_person and mentions.meant(token) is None:
            yield Label(
                first=self.first_of(token, mentions), last=token.i, actor=mention.chain, is_plain=True
            )

    def described_actor(self, token: Token, mentions: Mentions) -> str | None:
        """Whom a noun describes: a body as what it is, a person by a standing that is no office."""
        mention = beside_name(token, mentions) or in_apposition(token, mentions)
        if mention is None or mention.form != "name" or not self.fits(token, mention):
            return None
        if self.cast.chain(mention.chain).kind in BODIES:
            return mention.chain if token.lower_ in self.lexicon.words("collective") else None
        return mention.chain if token.lower_ in self.lexicon.words("loose_title") else None

    def judges(self, label: Label) -> bool:
        """Whether the words of a label judge, or only tell who somebody is."""
        told = self.paragraph.parse[label.first : label.last + 1]
        inside = range(label.first, label.last + 1)
        tops = {token.i for token in told if token.head.i not in inside or token.head is token}
        said = [token for token in told if token.i in tops or token.head.i in tops]
        is_said = any(joined(token) & self.words.judging for token in said)
        return not label.is_plain or is_said or told[0].lower_ in self.lexicon.words("blamed")

    def is_label(self, token: Token) -> bool:
        """A noun that characterises, or a plain noun for a body with an adjective that does."""
        if token.dep_ in {"compound", "amod"} and token.head.i == token.i + 1 and self.is_head(token.head):
            return False
        if joined(token) & self.lexicon.words("label_noun") or is_called_so(token):
            return True
        before = (*modifiers(token), *token.lefts, *before_possessor(token))
        if any(joined(word) & self.words.judging for word in before if word.i < token.i):
            return True
        return self.end_of_label(token) > token.i

    def first_judging(self, token: Token, actor: str | None, mentions: Mentions) -> int:
        """The first judging word of a label, past another's name: "sacked Norrlink boss"."""
        near = (
            word for word in token.lefts if token.i - word.i < LONGEST and word.dep_ in {"amod", "compound"}
        )
        judging = next((word for word in near if joined(word) & self.words.judging), token)
        first = judging.i - 2 if is_second_half(judging) else judging.i
        between = token.doc[first : token.i]
        is_parted = any(word.text in NEVER_IN_LABEL for word in between)
        is_whose = any(mention and mention.chain == actor for mention in map(mentions.at, between))
        return token.i if is_parted or is_whose else first

    def is_standing(self, token: Token) -> bool:
        """Whether a label only tells what was done to somebody ("the suspended head")."""
        words = (joined(word) & self.words.judging for word in (*modifiers(token), *token.lefts))
        before = frozenset().union(*words)
        is_state = before and before <= self.lexicon.words("label_state")
        return bool(is_state) and token.lower_ not in self.lexicon.words("label_noun")

    def end_of_label(self, token: Token) -> int:
        """The last token of a label: in a headline it takes whose it is ("BOSS OF TOXIC TANNERY")."""
        owned = after_of(token) if self.paragraph.kind == "headline" else None
        is_judged = owned and any(joined(word) & self.words.judging for word in owned.lefts)
        return owned.i if owned and is_judged else token.i

    def end_with_complement(self, token: Token, actor: str | None, mentions: Mentions) -> int:
        """The last token of a label that is for no calling: with what says more, but not whose it is."""
        end, last = self.end_of_label(token), end_of_complement(token)
        behind = map(mentions.at, token.doc[token.i + 1 : last + 1])
        is_whose = any(mention and mention.chain == actor for mention in behind)
        is_office = token.lower_ in self.words.offices and not is_called_so(token)
        return end if is_whose or is_office else max(end, last)

    def by_likeness(self, token: Token, mentions: Mentions) -> Iterator[Label]:
        """ "Hedda Voll is a weathervane": a noun for no calling that a person is said to be."""
        mention = likened(token, mentions, self.lexicon.words("standing"))
        actor = self.named(mention.chain) if mention else None
        if actor and self.cast.chain(actor).kind == "person":
            first, last = self.first_of(token, mentions), end_of_complement(token)
            yield Label(
                first=first,
                last=last,
                actor=actor,
                is_plain=is_calling(token) or token.lower_ in self.words.offices,
            )

    def is_head(self, token: Token) -> bool:
        """Whether a noun can carry a label: one for people or a body, or for people by what they do."""
        is_doer = token.tag_ == "NNS" and is_second_half(token)  # "bean-counters"
        is_said = token.dep_ in SAID_OF and token.pos_ == "NOUN"  # "X, a tearful beekeeper,"
        is_noun = token.pos_ in {"NOUN", "PROPN", "ADJ"}
        is_said = is_said or is_called_so(token)
        return is_said or (is_noun and (token.lower_ in self.words.heads or is_doer))

    def actor_of(self, token: Token, mentions: Mentions) -> str | None:
        """Whom the label is given to, by the first construction that fits."""
        for rule in (beside_name, in_apposition, after_copula, after_naming_verb, after_like):
            mention = rule(token, mentions)
            if mention and self.fits(token, mention):
                return mention.chain
        is_of = is_second_half(token) or token.lower_ in BELITTLED
        possessed = name_of(token, mentions) if is_of else self.body_of(token, mentions)
        if possessed:
            return possessed.chain
        if token.lower_ in self.lexicon.words("relational"):
            return None
        owner = name_before(token, mentions) if self.is_body(token) else None
        if owner and self.cast.chain(owner.chain).kind not in {"state", "place"}:
            return owner.chain
        described = mentions.described(token)
        if described and not self.fits(token, described):
            return None
        actor = self.named(described.chain) or described.chain if described else None
        return actor or self.told_alone(token, mentions)

    def told_alone(self, token: Token, mentions: Mentions) -> str | None:
        """Whom a headline's noun means, if only one is described by it and the headline names others."""
        actor = self.known.by_noun.get(token.lower_) if self.paragraph.kind == "headline" else None
        named = {mention.chain for mention in mentions.by_token.values()}
        return None if actor in named else actor

    def body_of(self, token: Token, mentions: Mentions) -> Mention | None:
        """The body among whose people several are said to be ("those crooks at Norrlink")."""
        judging = self.lexicon.words("label_noun") - self.lexicon.words("relational")
        is_several = token.tag_ == "NNS" and token.lower_ in judging
        mention = name_of(token, mentions, OF_BODIES) if is_several else None
        return mention if mention and self.cast.chain(mention.chain).kind == "organisation" else None

    def fits(self, token: Token, mention: Mention) -> bool:
        """A body or several are no person: "a member of this extremist group, Hedda Voll"."""
        return not (self.is_body(token) and self.cast.chain(mention.chain).kind == "person")

    def is_body(self, token: Token) -> bool:
        """Whether a noun means a body or several people."""
        return token.lower_ in self.lexicon.words("collective") or token.tag_ in {"NNS", "NNPS"}

    @staticmethod
    def first_of(token: Token, mentions: Mentions) -> int:
        """The label's first token: its modifiers, but no article, number or name."""
        parse, owned = token.doc, before_possessor(token)
        first = owned[0].i if owned else token.i
        while first > 0 and token.i - first < LONGEST:
            before = parse[first - 1]
            is_part = before.dep_ in BEFORE_HEAD and (
                before.i < before.head.i <= token.i or is_shared(before, token)
            )
            is_joined = is_hyphen(parse[first]) or is_hyphen(before)  # "30-year", "ex-deputy"
            is_mark = before.text in NEVER_IN_LABEL or (before.text == "-" and not is_hyphen(before))
            is_mark = is_mark or before.tag_ == "IN"
            if is_mark or not (is_part or is_joined):
                break
            if not is_joined and (before.like_num or mentions.is_in_name(before)):
                break
            first -= 1
        while first < token.i and (parse[first].is_punct or is_loose_adverb(parse[first])):
            first += 1
        return first


def is_epithet(token: Token) -> bool:
    """Whether a word may say how somebody is whose title follows, and is no verb with an object."""
    return token.pos_ == "ADJ" or (token.tag_ in {"VBG", "VBN"} and token.dep_ in {"amod", "csubj"})


def is_large_title(token: Token, words: LabelWords) -> bool:
    """Whether a word is a title written large, as before a name."""
    return (token.text.istitle() and token.lower_ in words.offices) or token.text in SHORT_TITLES


def is_called_so(token: Token) -> bool:
    """Whether a noun is given by a verb of naming, or stands behind a name with "that" before it.

    Whoever says so judges, by whatever noun: "dubbed the vulture of the quay", "Norrlink, that glutton,".
    """
    if token.pos_ != "NOUN":
        return False
    verb = naming_verb(token)
    if verb is not None:
        is_second = token.dep_ in {"oprd", "appos"} or (token.dep_ == "pobj" and verb.lemma_ in GIVING)
        return is_second and verb.lemma_ in GIVING
    return token.dep_ == "appos" and any(child.lower_ in {"that", "this"} for child in token.lefts)


def end_of_description(token: Token, first: int) -> int:
    """The last token of a description; a bare noun takes the clause that says more ("a group that ...")."""
    if first < token.i:
        return token.i
    clause = next((child for child in token.children if child.dep_ == "relcl"), None)
    end = clause.right_edge.i if clause else token.i
    while token.doc[end].is_punct:
        end -= 1
    return end if token.i < end <= token.i + LONGEST_CLAUSE else token.i
