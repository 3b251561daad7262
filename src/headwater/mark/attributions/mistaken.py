"""Who only seems to speak: whom somebody tells something, whose writing it is, a place that a pronoun met."""

from __future__ import annotations

import re

from headwater.data.word_lists import word_list
from headwater.mark.attributions.outlet_names import ANAPHORS
from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph
from headwater.mark.tokens import Token
from headwater.record.mark import NamedSource, SourceKind
from headwater.record.span import Span

TELLING = frozenset({"tell", "remind", "assure", "inform", "ask", "warn", "reassure"})
TOLD = frozenset({"dobj", "obj", "dative", "iobj"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OF_A_PERSON = frozenset({"he", "she", "him", "her"})
DETERMINERS = frozenset(
    """a all an another any both each either every half neither no some such that the these this those what
    which whichever whatever""".split()
)
# Who does these with a clause tells something, whatever noun stands before it.
SAYING = frozenset("say tell announce confirm insist state declare add claim warn accord write".split())
NOUNS = frozenset({"NOUN", "PROPN"})
EVERY = frozenset({"every", "no", "any", "whose", "which", "what", "neither", "either", "each"})
BARE = frozenset({"customs", "police", "prosecutors"})
OF_PERSONS = ("er", "or", "ist", "ess", "man", "woman")
PAPERS = frozenset(
    "advisory article balance book brief chronicle column commentary decision editorial paper script sheet "
    "speech testimony text toll update account summary".split()
)
# What says something without anybody's telling it, and what has no part in it.
THINGS = word_list("mistaken.things")
PERIODS = frozenset("monday tuesday wednesday thursday friday saturday sunday today".split())
# "The man police say did it": whom a clause without "whom" is about stands before those who say it.
CLAUSE_SUBJECT = re.compile(
    r"(?:\w+\s+)*?(?:m[ae]n|wom[ae]n|person|people|suspects?|driver|gunm[ae]n|boys?|girls?|teen|teenagers?|couple|"
    r"youths?|student|vehicle|car|weapon|gun)\s+(?P<who>police|prosecutors|authorities|officials|investigators|"
    r"detectives|officers|witnesses|deputies|doctors)",
    re.IGNORECASE,
)


def told_by(span: Span, paragraph: Paragraph) -> Token | None:
    """The verb with which somebody tells something to those at a span, if they are told it."""
    head = head_of(span, paragraph)
    if head is None or head.dep_ not in TOLD or head.head.lemma_ not in TELLING or head.i < head.head.i:
        return None
    return head.head


def teller_of(verb: Token) -> Token | None:
    """Who tells: the subject, or what a relative clause that begins with "who" explains."""
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    is_relative = subject is not None and subject.tag_ in {"WP", "WDT"}
    return verb.head if is_relative and verb.dep_ == "relcl" else subject


def head_of(span: Span, paragraph: Paragraph) -> Token | None:
    """The word that a span's other words hang on."""
    found = paragraph.parse.char_span(
        span.start - paragraph.start, span.end - paragraph.start, alignment_mode="contract"
    )
    return found.root if found else None


def is_somebody_elses(words: str, actor: str | None, cast: Cast) -> bool:
    """Whether words name what somebody has ("whose page"), or a person's pronoun means something else."""
    if words.casefold().startswith("whose "):
        return True
    is_pronoun = words.casefold() in OF_A_PERSON
    return is_pronoun and actor is not None and cast.chain(actor).kind not in {"person", "group"}


def unknown_name(words: str, says: bool, span: Span, paragraph: Paragraph) -> NamedSource | None:
    """A source of which nothing is known but a name that the cast lacks: a state nobody has heard of."""
    head = head_of(span, paragraph)
    if not says or head is None or not is_capital(words, head):
        return None
    is_name = head.pos_ == "PROPN" or (head.tag_ == "DT" and head.lower_ not in DETERMINERS)
    return NamedSource(name=words, kind="official") if is_name and head.lower_ not in PERIODS else None


def speaking_noun(words: str, lemma: str, span: Span, paragraph: Paragraph) -> NamedSource | None:
    """A source that is only a noun of which no list tells that it speaks, where a verb of telling does."""
    head = head_of(span, paragraph)
    if lemma not in SAYING or head is None or head.pos_ not in NOUNS or not can_speak_of(head):
        return None
    if lemma != "accord" and not (head.dep_ in SUBJECTS and head.head.lemma_ == lemma):
        return None
    is_medium = lemma == "accord" and head.lower_ in ANAPHORS
    return NamedSource(name=words, kind=ANAPHORS[head.lower_] if is_medium else kind_of_noun(head))


def kind_of_noun(head: Token) -> SourceKind:
    """Whether a noun is of a paper, of somebody without an office, or of a body."""
    if head.lemma_.lower() in PAPERS:
        return "document"
    is_body = head.lower_ in BARE or not (head.tag_ == "NNS" or head.lower_.endswith(OF_PERSONS))
    return "official" if is_body else "person"


def can_speak_of(head: Token) -> bool:
    """Whether a noun is of somebody: named with an article or by whose it is, and no thing that is shown."""
    is_meant = any(child.dep_ in {"det", "poss"} and child.lower_ not in EVERY for child in head.lefts)
    return (is_meant or head.lower_ in BARE) and head.lemma_.lower() not in THINGS


def is_capital(words: str, head: Token) -> bool:
    """Whether words are a name; whose something is may have its article: "the Front's claim"."""
    named = words.removeprefix("the ") if head.dep_ == "poss" else words
    return all(word[:1].isupper() for word in named.split())


def without_clause_subject(source: NamedSource) -> NamedSource:
    """The source without whom its clause is about."""
    match = CLAUSE_SUBJECT.fullmatch(source.name or "")
    return NamedSource(name=match["who"], kind="official") if match is not None else source
