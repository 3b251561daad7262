"""Whose a sentence is by a phrase: "in her words", "by the union's count", "if Ada Roe is to be believed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.mark.quotes.cue_words import verb_entry
from headwater.mark.quotes.quoted_words import Finding, Passage
from headwater.mark.quotes.speakers import can_speak, words_of_speaker
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.quotes.subtrees import TokenRange, child_of, trimmed, without
from headwater.mark.tokens import Token

# What is somebody's own, by the preposition before it.
TELLINGS = {
    "in": frozenset(
        "view opinion word telling version reckoning estimation reading judgement judgment account".split()
    ),
    "by": frozenset("account count reckoning estimate tally telling calculation admission".split()),
    "on": frozenset({"reckoning", "reading", "estimate", "authority", "word"}),
}
NO_SOURCE = frozenset("my our your its whose one".split())  # the writer's, the reader's or nobody's
APART = frozenset({",", "—", "–", "-", "(", ";", ":"})
LONGEST = 120  # tokens of a sentence; a longer one is a list
BREAKS = frozenset({";", ":"})
CLAUSES = frozenset({"ccomp", "advcl"})


def find_source_phrases(passage: Passage, lexicon: SpeechLexicon) -> Iterator[Finding]:
    """What the phrases of a paragraph give to somebody, none of them within quotation marks."""
    for token in passage.parse:
        if token.pos_ not in {"NOUN", "VERB"} or passage.stretch_at(token) >= 0:
            continue
        phrase = _telling(token) if token.pos_ == "NOUN" else _belief(token)
        if phrase is None or not _stands_apart(passage, phrase[1]) or _is_told(token, lexicon):
            continue
        source, cut = phrase
        content = trimmed(passage.parse, without(_part(token), cut))
        if content:
            yield Finding(
                content=[passage.range_of(*piece) for piece in content],
                cue=[passage.range_of(*cut)],
                speaker=words_of_speaker(passage, source),
                act="said",
            )


def _telling(noun: Token) -> tuple[Token, TokenRange] | None:
    """Whose view, words or count a preposition brings, and where the phrase stands."""
    link = noun.head
    if noun.dep_ != "pobj" or noun.lemma_.lower() not in TELLINGS.get(link.lower_, ()):
        return None
    owner = child_of(noun, "poss")
    if owner is None:
        of = next((child for child in noun.rights if child.lower_ == "of"), None)
        is_the = any(child.lower_ == "the" for child in noun.lefts)
        named = child_of(of, "pobj") if of is not None and is_the else None
        owner = named if named is not None and can_speak(named) else None
    if owner is None or owner.lower_ in NO_SOURCE or owner.ent_type_ in {"DATE", "TIME"}:
        return None
    return owner, (link.i, max(noun.i, owner.right_edge.i) + 1)


def _belief(verb: Token) -> tuple[Token, TokenRange] | None:
    """Who "is to be believed", and where the condition stands."""
    words = [token.lower_ for token in verb.doc[max(0, verb.i - 2) : verb.i]]
    clause = verb.head if verb.dep_ == "xcomp" else verb
    condition = next((child for child in clause.lefts if child.lower_ == "if"), None)
    source = child_of(clause, "nsubjpass", "nsubj")
    if verb.lower_ != "believed" or words != ["to", "be"] or condition is None or source is None:
        return None
    return source, (condition.i, verb.i + 1)


def _stands_apart(passage: Passage, cut: TokenRange) -> bool:
    """Whether a phrase opens its sentence, or is set off by marks on both its sides."""
    parse, (first, end) = passage.parse, cut
    sentence = parse[first].sent
    if first == sentence.start or parse[first - 1].text in BREAKS:
        return True
    return parse[first - 1].text in APART and (end >= sentence.end or parse[end].is_punct)


def _is_told(token: Token, lexicon: SpeechLexicon) -> bool:
    """Whether the sentence says by a verb whose it is, or is no sentence but a list."""
    sentence = token.sent
    if sentence.end - sentence.start > LONGEST:
        return True
    root = sentence.root
    return verb_entry(root, lexicon) is not None and any(child.dep_ in CLAUSES for child in root.children)


def _part(token: Token) -> TokenRange:
    """The part of a sentence in which a token stands, between semicolons and colons."""
    sentence = token.sent
    breaks: Sequence[int] = [each.i for each in sentence if each.text in BREAKS]
    start = max((place + 1 for place in breaks if place < token.i), default=sentence.start)
    return start, min((place for place in breaks if place > token.i), default=sentence.end)
