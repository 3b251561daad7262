"""Words, thoughts and intentions reported in a clause, without or with quotation marks in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from headwater.mark.quoted_words import Finding, Passage
from headwater.mark.speakers import is_passive, phrase_of, subject_of
from headwater.mark.speech import Act, SpeechLexicon, SpeechWord
from headwater.mark.subtrees import (
    TokenRange,
    child_of,
    clause_head,
    is_infinitive,
    trimmed,
    under,
    without,
)
from headwater.record.span import Span

HEDGES = frozenset(
    {"reportedly", "allegedly", "apparently", "purportedly", "supposedly", "ostensibly", "seemingly"}
)
RUMOURS = frozenset({"rumour", "rumor", "allege", "purport", "repute", "say", "believe", "think", "report"})
WRITERS = frozenset({"i", "you", "one", "there", "me"})
TRAILING = frozenset({"as", "for", "of", "over", "against", "about", "with"})
COMPLEMENTS = frozenset({"dobj", "oprd", "attr", "xcomp", "acomp", "ccomp", "dative"})


@dataclass(frozen=True, slots=True)
class Reported:
    """What a word of attribution brings: the content in tokens, and the preposition that leads it in."""

    content: list[TokenRange]
    lead: Token | None = None


def find_indirect(passage: Passage, lexicon: SpeechLexicon, taken: set[int]) -> Iterator[Finding]:
    """The attributions that the grammar of a paragraph shows; `taken` are cue tokens already used."""
    for token in passage.parse:
        if token.i in taken:
            continue
        if token.pos_ in {"VERB", "AUX"}:
            yield from _at_verb(passage, token, lexicon)
        elif token.pos_ == "NOUN":
            yield from _at_noun(passage, token, lexicon)
        elif token.pos_ == "ADJ":
            yield from _at_adjective(passage, token, lexicon)
        if token.lower_ in {"according", "per"}:
            yield from _at_source(passage, token)


def verb_entry(verb: Token, lexicon: SpeechLexicon) -> SpeechWord | None:
    """The lexicon's entry for a verb; the parser's lemma loses a final "e" now and then."""
    lemma = verb.lemma_.lower()
    return lexicon.verbs.get(lemma) or (
        lexicon.verbs.get(lemma + "e") if verb.lower_.endswith(("ing", "ed")) else None
    )


def _at_verb(passage: Passage, verb: Token, lexicon: SpeechLexicon) -> Iterator[Finding]:
    entry = verb_entry(verb, lexicon)
    if entry is None:
        return
    speaker = subject_of(verb)
    if speaker is not None and speaker.lower_ in WRITERS and passage.stretch_at(verb) < 0:
        return
    reported = _passive_content(verb, entry) if is_passive(verb) else _active_content(verb, entry)
    if speaker is None and not is_passive(verb):
        return
    content = trimmed(passage.parse, reported.content)
    if content:
        yield _finding(passage, verb, content, speaker, entry, lead=reported.lead)


def _active_content(verb: Token, entry: SpeechWord) -> Reported:
    complements = [child for child in verb.rights if _is_taken(child, entry)]
    clauses = [child for child in complements if child.dep_ == "ccomp" and not is_infinitive(child)]
    if clauses:
        return Reported([under(clauses[0])])
    if complements:
        return _from_complements(verb, complements)
    if not (entry.takes("clause") or entry.takes("quote")):
        return Reported([])
    return Reported(_fronted(verb))


def _is_taken(child: Token, entry: SpeechWord) -> bool:
    if child.dep_ == "ccomp":
        return entry.takes("infinitive" if is_infinitive(child) else "clause")
    if child.dep_ == "xcomp":
        return entry.takes("infinitive") if is_infinitive(child) else entry.takes("object")
    if child.dep_ in {"dobj", "oprd"}:
        return entry.takes("object")
    return child.dep_ == "prep" and entry.takes(child.lower_)


def _from_complements(verb: Token, complements: list[Token]) -> Reported:
    """From the first complement to the last, an object before an infinitive included."""
    first = complements[0]
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    lead = first if first.dep_ == "prep" and not objects else None
    start = (first.i + 1) if lead else first.left_edge.i
    if objects:
        start = min(start, objects[0].left_edge.i)
    end = max(child.right_edge.i + 1 for child in complements)
    for child in verb.rights:
        follows = child.left_edge.i <= end + 1
        if follows and (child.dep_ in COMPLEMENTS or (child.dep_ == "prep" and child.lower_ in TRAILING)):
            end = max(end, child.right_edge.i + 1)
    return Reported([(start, end)], lead)


def _fronted(verb: Token) -> list[TokenRange]:
    """The clause before "…, she said", however the parser has joined the two."""
    clause = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    if clause is not None:
        return [under(clause)]
    own = under(verb)
    mark = next(
        (child for child in verb.lefts if child.lower_ == "as" and child.dep_ in {"mark", "advmod"}), None
    )
    if verb.dep_ == "parataxis" or (verb.dep_ == "advcl" and mark is not None):
        return without(under(verb.head), own)
    subject = child_of(verb, "nsubj")
    if verb.dep_ == "ROOT" and subject is not None:
        return _before_comma(verb, subject)
    return []


def _before_comma(verb: Token, subject: Token) -> list[TokenRange]:
    """The sentence up to the comma before the subject and its verb."""
    start = min(subject.left_edge.i, verb.i)
    first = verb.sent.start
    comma = start - 1
    while comma > first and verb.doc[comma].text in {"”", '"', "’", "'", "''"}:
        comma -= 1
    if comma > first and verb.doc[comma].text == ",":
        return [(first, start)]
    return []


def _passive_content(verb: Token, entry: SpeechWord) -> Reported:
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if clause is not None and entry.takes("clause"):
        return Reported([under(clause)])
    complements = [child for child in verb.rights if _is_taken(child, entry) and child.dep_ != "prep"]
    prepositions = [child for child in verb.rights if child.dep_ == "prep" and entry.takes(child.lower_)]
    if not (complements or prepositions or entry.takes("object")):
        return Reported([])
    subject = child_of(verb, "nsubjpass")
    pieces = [under(subject)] if subject is not None and subject.lower_ != "it" else []
    pieces += [under(child) for child in sorted([*complements, *prepositions], key=lambda child: child.i)]
    return Reported(pieces)


def _at_noun(passage: Passage, noun: Token, lexicon: SpeechLexicon) -> Iterator[Finding]:
    entry = lexicon.nouns.get(noun.lemma_.lower())
    if entry is None:
        return
    reported = _attached(noun, entry)
    content = trimmed(passage.parse, reported.content)
    if content:
        yield _finding(passage, noun, content, _owner(noun, lexicon), entry, lead=reported.lead)


def _attached(word: Token, entry: SpeechWord) -> Reported:
    """The clause, infinitive or preposition after a noun or adjective."""
    for child in word.rights:
        if child.dep_ in {"acl", "ccomp", "xcomp", "relcl"}:
            frame = "infinitive" if is_infinitive(child) else "clause"
            says_that = any(token.lower_ == "that" and token.dep_ == "mark" for token in child.lefts)
            plain = word.pos_ == "ADJ" and child.dep_ == "ccomp"
            if entry.takes(frame) and (frame == "infinitive" or says_that or plain):
                return Reported([under(child)])
        if child.dep_ == "prep" and entry.takes(child.lower_):
            return Reported([(child.i + 1, child.right_edge.i + 1)], child)
    return Reported([])


def _owner(noun: Token, lexicon: SpeechLexicon) -> Token | None:
    """Whose claim it is: a possessor, who it is by, or the subject of the verb that brings it."""
    owner = child_of(noun, "poss")
    if owner is not None:
        return owner
    for child in noun.rights:
        if child.dep_ == "prep" and child.lower_ in {"by", "from", "among"}:
            return child_of(child, "pobj")
    if noun.dep_ in {"dobj", "attr"} and noun.head.lemma_.lower() in lexicon.light:
        return subject_of(noun.head)
    return None


def _at_adjective(passage: Passage, adjective: Token, lexicon: SpeechLexicon) -> Iterator[Finding]:
    entry = lexicon.adjectives.get(adjective.lemma_.lower())
    if entry is None:
        return
    speaker = subject_of(adjective.head) if adjective.dep_ in {"acomp", "xcomp"} else None
    if speaker is None or speaker.lower_ in WRITERS | {"it"}:
        return
    reported = _attached(adjective, entry)
    content = trimmed(passage.parse, reported.content)
    if content:
        yield _finding(passage, adjective, content, speaker, entry, lead=reported.lead)


def _at_source(passage: Passage, word: Token) -> Iterator[Finding]:
    """ "According to X", and the clause that it covers."""
    link = word if word.lower_ == "per" else next((c for c in word.children if c.lower_ == "to"), None)
    source = child_of(link, "pobj") if link is not None else None
    if link is None or source is None:
        return
    doc = passage.parse
    phrase = (min(word.i, link.i), source.right_edge.i + 1)
    sentence = word.sent
    apart = word.i == sentence.start or doc[word.i - 1].text == ","
    scope = (sentence.start, sentence.end) if apart else under(clause_head(word.head))
    content = trimmed(doc, without(scope, phrase))
    if content:
        yield Finding(
            content=[passage.range_of(*piece) for piece in content],
            cue=[passage.range_of(word.i, link.i + 1)],
            speaker=named_span(passage, source),
            act="said",
        )


def _finding(
    passage: Passage,
    word: Token,
    content: list[TokenRange],
    speaker: Token | None,
    entry: SpeechWord,
    *,
    lead: Token | None,
) -> Finding:
    act: Act = entry.act
    helpers = _helpers(word)
    return Finding(
        content=[passage.range_of(*piece) for piece in content],
        cue=cue_ranges(passage, word, lead),
        speaker=None
        if speaker is None
        else passage.paragraph.between(*passage.range_of(*phrase_of(speaker))),
        act=act,
        negated=entry.is_negated or any(child.dep_ == "neg" for child in helpers),
        hedged=any(child.lower_ in HEDGES for child in helpers)
        or (speaker is None and is_passive(word) and word.lemma_.lower() in RUMOURS),
    )


def named_span(passage: Passage, speaker: Token) -> Span:
    """Where the noun phrase of a speaker stands in the document."""
    return passage.paragraph.between(*passage.range_of(*phrase_of(speaker)))


def _helpers(word: Token) -> list[Token]:
    bearer = word.head if word.pos_ == "ADJ" else word
    return [child for child in bearer.children if child.dep_ in {"neg", "advmod", "aux", "auxpass"}]


def cue_ranges(passage: Passage, word: Token, lead: Token | None = None) -> list[tuple[int, int]]:
    """The cue: the word with its auxiliaries, negation and particle, and the preposition that leads in."""
    helpers = {child.i for child in word.lefts if child.dep_ in {"neg", "advmod", "aux", "auxpass"}}
    first, end = word.i, word.i + 1
    while first - 1 in helpers:
        first -= 1
    particle = child_of(word, "prt")
    if particle is not None and particle.i == end:
        end += 1
    if lead is not None and lead.i == end:
        end += 1
    return [passage.range_of(first, end)]
