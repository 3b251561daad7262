"""What an outlet calls an actor: labels in apposition, after a copula, before a name or instead of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from headwater.mark.actors.actor_lexicon import ActorLexicon, WordClass
from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.record.mark import Framing, Mention, Quote
from headwater.record.span import Span

NAMING_VERBS = frozenset(
    "call brand label deem consider designate declare describe denounce dub name regard recognise "
    "recognize classify term treat see view depict portray blacklist list condemn".split()
)
# These nouns stand in a relation: "Norrlink's rivals" are others than Norrlink.
RELATIONAL = frozenset(
    "ally allies friend friends partner partners rival rivals enemy enemies foe foes adversary victim "
    "victims sponsor sponsors backer backers suspect suspects threat apologist apologists sympathiser "
    "sympathisers sympathizer sympathizers killer killers denier deniers collaborator collaborators "
    "stooge puppet puppets proxy proxies mouthpiece henchman henchmen crony cronies".split()
)
RAISING = frozenset("show prove turn reveal appear seem remain continue".split())
BEFORE_HEAD = frozenset({"amod", "compound", "nmod", "npadvmod", "advmod", "punct"})
LONGEST = 6  # tokens of a label
OPENING, CLOSING = frozenset("“«„"), frozenset("”»")


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The tokens of a label and the mention of whom it is given to."""

    first: int
    last: int
    actor: str


def find_framing(
    parsed: ParsedDocument, cast: Cast, quotes: tuple[Quote, ...], lexicon: ActorLexicon
) -> tuple[Framing, ...]:
    """Labels given to actors in the kept paragraphs, in whose voice."""
    if not parsed.is_deep:
        return ()
    spoken = sorted(span for quote in quotes for span in quote.content)
    found: dict[tuple[Span, str], str] = {}
    for paragraph in parsed.kept:
        finder = LabelFinder.of(paragraph, cast, lexicon)
        for label in finder.labels():
            span = paragraph.span(paragraph.parse[label.first : label.last + 1])
            found.setdefault((span, label.actor), voice_of(span, paragraph, spoken))
    return tuple(
        Framing(
            id=f"f{number}",
            document=parsed.document.id,
            actor=actor,
            label=" ".join(parsed.document.words(span).split()),
            span=span,
            voice="quoted" if voice == "quoted" else "own",
        )
        for number, ((span, actor), voice) in enumerate(sorted(found.items()))
    )


def voice_of(span: Span, paragraph: Paragraph, spoken: list[Span]) -> str:
    """Quoted within somebody's words or within quotation marks, else the outlet's own."""
    if any(content.overlaps(span) for content in spoken):
        return "quoted"
    return "quoted" if is_in_marks(paragraph.text, span.start - paragraph.start) else "own"


def is_in_marks(text: str, at: int) -> bool:
    """Whether a quotation opened before this place is still open."""
    before = text[:at]
    curly = max(map(before.rfind, OPENING)) > max(map(before.rfind, CLOSING))
    return curly or before.count('"') % 2 == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelFinder:
    """Finds the labels of one paragraph."""

    paragraph: Paragraph
    cast: Cast
    lexicon: ActorLexicon
    heads: frozenset[str]

    @classmethod
    def of(cls, paragraph: Paragraph, cast: Cast, lexicon: ActorLexicon) -> LabelFinder:
        """A finder; a label's head is a noun that labels, or any noun for people and bodies."""
        kinds: tuple[WordClass, ...] = ("label_noun", "label_head", "collective", "people", "title")
        heads = frozenset().union(*(lexicon.words(kind) for kind in kinds))
        return cls(paragraph=paragraph, cast=cast, lexicon=lexicon, heads=heads)

    def labels(self) -> Iterator[Label]:
        """Every label with its actor."""
        nouns = self.heads
        adjectives = self.lexicon.words("label_adjective")
        parse = self.paragraph.parse
        lowers = [token.lower_ for token in parse]
        if not any(lower in nouns or lower in adjectives for lower in lowers):
            return
        mentions = Mentions(self.paragraph, self.cast)
        for number, lower in enumerate(lowers):
            token = parse[number]
            if lower in nouns and token.pos_ in {"NOUN", "PROPN", "ADJ"} and self.is_label(token):
                actor = self.actor_of(token, mentions)
                if actor:
                    first = self.first_of(token, mentions)
                    yield Label(first=first, last=number, actor=actor)
            elif lower in adjectives and token.head.i > number and token.dep_ in {"amod", "compound"}:
                mention = mentions.at(token.head)
                if mention and mention.form == "name" and mentions.at(token) is None:
                    yield Label(first=number, last=number, actor=mention.chain)

    def is_label(self, token: Token) -> bool:
        """A noun that characterises, or a plain noun for a body with an adjective that does."""
        if token.dep_ in {"compound", "amod"} and token.head.i == token.i + 1 and self.is_head(token.head):
            return False
        if token.lower_ in self.lexicon.words("label_noun"):
            return True
        marks = self.lexicon.words("label_adjective") | self.lexicon.words("label_noun")
        return any(joined(word) & marks for word in (*modifiers(token), *token.lefts) if word.i < token.i)

    def is_head(self, token: Token) -> bool:
        """Whether a noun can carry a label."""
        return token.lower_ in self.heads

    def actor_of(self, token: Token, mentions: Mentions) -> str | None:
        """Whom the label is given to, by the first construction that fits."""
        for rule in (beside_name, in_apposition, after_copula, after_naming_verb):
            mention = rule(token, mentions)
            if mention and self.fits(token, mention):
                return mention.chain
        if token.lower_ in RELATIONAL:
            return None
        owner = name_before(token, mentions)
        if owner and self.cast.chain(owner.chain).kind not in {"state", "place"}:
            return owner.chain
        described = mentions.described(token)
        is_named = described and self.cast.chain(described.chain).names
        return described.chain if described and is_named else None

    def fits(self, token: Token, mention: Mention) -> bool:
        """A body is no person: "a member of this extremist group, Hedda Voll"."""
        is_body = token.lower_ in self.lexicon.words("collective")
        return not (is_body and self.cast.chain(mention.chain).kind == "person")

    @staticmethod
    def first_of(token: Token, mentions: Mentions) -> int:
        """The label's first token: its modifiers, but no article, number or name."""
        parse, first = token.doc, token.i
        while first > 0 and token.i - first < LONGEST:
            before = parse[first - 1]
            is_part = before.dep_ in BEFORE_HEAD and (
                before.i < before.head.i <= token.i or is_shared(before, token)
            )
            mention = mentions.at(before)
            if (
                not is_part
                or before.text in {",", "“", '"', "‘", "'"}
                or before.like_num
                or (mention and mention.form == "name" and parse[first].text != "-")
            ):
                break
            first -= 1
        while first < token.i and (parse[first].is_punct or is_loose_adverb(parse[first])):
            first += 1
        return first


class Mentions:
    """The cast's mentions in one paragraph, by token."""

    def __init__(self, paragraph: Paragraph, cast: Cast) -> None:
        whole = paragraph.between(0, paragraph.end - paragraph.start)
        self.parse: Doc = paragraph.parse
        self.by_token: dict[int, Mention] = {}
        self.descriptions: dict[int, Mention] = {}
        for mention in cast.mentions_in(whole):
            tokens = paragraph.parse.char_span(
                mention.span.start - paragraph.start,
                mention.span.end - paragraph.start,
                alignment_mode="expand",
            )
            for token in tokens or ():
                if mention.form == "description":
                    self.descriptions[token.i] = mention
                else:
                    self.by_token.setdefault(token.i, mention)

    def at(self, token: Token) -> Mention | None:
        """The name, pronoun or demonym that a token is part of."""
        return self.by_token.get(token.i)

    def meant(self, token: Token) -> Mention | None:
        """What a token is part of, descriptions included."""
        return self.by_token.get(token.i) or self.descriptions.get(token.i)

    def described(self, token: Token) -> Mention | None:
        """The description that a token belongs to."""
        return self.descriptions.get(token.i)


def modifiers(token: Token) -> list[Token]:
    """The words before a label that hang on the same name ("the militant union Norrlink")."""
    return [word for word in token.head.lefts if is_shared(word, token)]


def is_shared(word: Token, label: Token) -> bool:
    """Whether a modifier and the label after it stand before the same name."""
    is_before_name = label.dep_ in {"compound", "nmod"} and label.i < label.head.i
    return is_before_name and word.head == label.head and word.i < label.i and word.dep_ == "amod"


def is_loose_adverb(token: Token) -> bool:
    """Whether an adverb opens the phrase by itself, not as the half of a word ("so-called")."""
    return token.pos_ == "ADV" and not (token.i + 1 < len(token.doc) and token.nbor(1).text == "-")


def joined(token: Token) -> set[str]:
    """A modifier's own word, and the whole of a hyphenated one ("far-right")."""
    forms = {token.lower_}
    if token.i >= 2 and token.nbor(-1).text == "-":
        forms.add(f"{token.nbor(-2).lower_}-{token.lower_}")
    return forms


def beside_name(token: Token, mentions: Mentions) -> Mention | None:
    """ "The militant group X": a name follows directly and belongs to the same phrase."""
    if token.i + 1 >= len(token.doc):
        return None
    after = token.nbor(1)
    mention = mentions.at(after)
    if mention is None or mention.form != "name":
        return None
    is_phrase = token.head == after or after.head in (token, token.head)
    return (
        mention
        if (is_phrase and token.dep_ not in {"nsubj", "dobj"} | {"pobj"}) or after.dep_ == "appos"
        else None
    )


def in_apposition(token: Token, mentions: Mentions) -> Mention | None:
    """ "X, a militant group," or the other way about."""
    if token.dep_ == "appos":
        return mentions.meant(token.head)
    for child in token.children:
        if child.dep_ == "appos":
            return mentions.at(child)
    return None


def after_copula(token: Token, mentions: Mentions) -> Mention | None:
    """ "X is a militant group", unless it is said not to be."""
    if token.dep_ not in {"attr", "acomp", "oprd"} or token.head.lemma_ not in {"be", "remain", "become"}:
        return None
    verb = token.head
    if verb.dep_ == "xcomp" and verb.head.lemma_ in RAISING and not is_negated(verb):
        verb = verb.head  # "has shown itself to be a shameless company"
    return None if is_negated(verb) else _argument(verb, {"nsubj"}, mentions)


def after_naming_verb(token: Token, mentions: Mentions) -> Mention | None:
    """ "X is considered a militant group", "calls X a militant group", "lists X as a militant group"."""
    verb = token.head
    if token.dep_ == "pobj" and verb.lower_ == "as":
        verb = verb.head
    if verb.lemma_ not in NAMING_VERBS or is_negated(verb) or token.dep_ in {"nsubj", "nsubjpass"}:
        return None
    passive = _argument(verb, {"nsubjpass"}, mentions)
    return (
        passive
        or _argument(verb, {"dobj"} if token.dep_ != "dobj" else {"dative"}, mentions)
        or _small_clause(token, mentions)
    )


def name_before(token: Token, mentions: Mentions) -> Mention | None:
    """ "X militants": a name in the same phrase before the noun."""
    for child in token.lefts:
        if child.dep_ in {"compound", "nmod", "amod"} and not is_hyphenated(child):
            mention = mentions.at(child)
            if mention and mention.form == "name":
                return mention
    return None


def is_hyphenated(token: Token) -> bool:
    """Whether a word is half of another ("anti-Norway", "Norway-backed")."""
    parse, number = token.doc, token.i
    return (number > 0 and parse[number - 1].text == "-") or (
        number + 1 < len(parse) and parse[number + 1].text == "-"
    )


def is_negated(verb: Token) -> bool:
    """Whether the verb is denied."""
    return any(child.dep_ == "neg" for child in verb.children)


def _argument(verb: Token, links: set[str], mentions: Mentions) -> Mention | None:
    for child in verb.children:
        if child.dep_ in links:
            return mentions.meant(child)
    return None


def _small_clause(token: Token, mentions: Mentions) -> Mention | None:
    """ "calls X a group" parsed as a clause of its own: X is the subject beside the label."""
    for child in token.children:
        if child.dep_ == "nsubj":
            return mentions.meant(child)
    return None
