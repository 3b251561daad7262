"""Words, thoughts and intentions reported without quotation marks, or with some words in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from headwater.mark.quotes.called_so import find_called_so
from headwater.mark.quotes.closing import Closing, closing
from headwater.mark.quotes.cue_words import VERBAL, cue_ranges, is_hedged, is_negated, is_refused, verb_entry
from headwater.mark.quotes.headline_quotes import HEADLINES
from headwater.mark.quotes.inverted import find_inverted
from headwater.mark.quotes.listed_sources import parted
from headwater.mark.quotes.made_known import find_made_known, made_known
from headwater.mark.quotes.mistagged import find_mistagged, find_mistagged_last
from headwater.mark.quotes.put_at import find_put_at
from headwater.mark.quotes.quoted_words import Finding, Passage, Range, SpeakerWords
from headwater.mark.quotes.quoting import quoted_by
from headwater.mark.quotes.reported_clauses import Reported, fronted_clause, reported_by_verb
from headwater.mark.quotes.reported_nouns import owner_of, reported_by_word
from headwater.mark.quotes.source_phrases import find_source_phrases
from headwater.mark.quotes.speakers import is_nobody, is_passive, own_subject, subject_of, words_of_speaker
from headwater.mark.quotes.speech import SpeechLexicon, SpeechWord
from headwater.mark.quotes.subtrees import child_of, clause_head, trimmed, under, without
from headwater.mark.quotes.unmade import act_of, bidden
from headwater.mark.quotes.verbless import find_verbless
from headwater.mark.tokens import Token

RUMOURS = frozenset({"rumour", "rumor", "allege", "purport", "repute", "say", "believe", "think", "report"})
# Who praises or accuses has an object; a headline leaves out "was" before the participle.
OF_SOMEBODY = frozenset(
    "praise accuse blame thank criticise criticize condemn denounce slam applaud congratulate commend hail "
    "censure rebuke reprimand scold chide berate lambast admonish laud acclaim charge convict suspect".split()
)
# So with what somebody or something is declared to be: "Pilot declared dead".
DECLARING = frozenset({"declare", "pronounce", "deem", "proclaim"})
# What lets people see something, and says nothing of it.
PICTURES = frozenset("video clip footage film photo photograph picture image snap snapshot selfie".split())
OBJECTS = frozenset({"dobj", "dative", "oprd", "ccomp", "xcomp", "relcl", "auxpass"})
EXPLETIVE = frozenset({"it"})
PREDICATIVE = frozenset({"acomp", "xcomp", "conj", "ccomp", "oprd"})


def find_indirect(passage: Passage, lexicon: SpeechLexicon, taken: set[int]) -> Iterator[Finding]:
    """The attributions that the grammar of a paragraph shows; `taken` are cue tokens already used."""
    return parted(passage, _found(passage, lexicon, taken))


def _found(passage: Passage, lexicon: SpeechLexicon, taken: set[int]) -> Iterator[Finding]:
    yield from find_source_phrases(passage, lexicon)
    mistagged = [*find_mistagged(passage, lexicon), *find_mistagged_last(passage, lexicon)]
    yield from mistagged
    pairs = made_known(passage)
    yield from find_made_known(passage, pairs)
    inverted = dict(find_inverted(passage, lexicon, taken))
    inverted |= find_verbless(passage, lexicon, taken | inverted.keys())
    inverted |= find_put_at(passage, taken | inverted.keys())
    inverted |= find_called_so(passage, taken | inverted.keys())
    yield from inverted.values()
    read = {place for each in mistagged for place in each.cue}
    done = taken | inverted.keys() | {token.i for pair in pairs for token in (pair.verb, pair.word)}
    for token in passage.parse:
        if token.i not in done and passage.range_of(token.i, token.i + 1) not in read:
            yield from _at_token(passage, token, lexicon)


def _at_token(passage: Passage, token: Token, lexicon: SpeechLexicon) -> Iterator[Finding]:
    if token.pos_ in VERBAL:
        yield from _at_verb(passage, token, lexicon)
    elif token.pos_ == "NOUN":
        yield from _at_noun(passage, token, lexicon)
    elif token.pos_ == "ADJ":
        yield from _at_adjective(passage, token, lexicon)
    if token.lower_ in {"according", "per"}:
        yield from _at_source(passage, token)


def _at_verb(passage: Passage, verb: Token, lexicon: SpeechLexicon) -> Iterator[Finding]:
    entry = verb_entry(verb, lexicon)
    if entry is None:
        yield from _at_adjective(passage, verb, lexicon)
        return
    if is_bare_participle(verb) or is_untold(passage, verb):
        return
    quoted = quoted_by(verb)
    if quoted is not None and quoted.goes_on:
        return  # the verb beside its "as" has it
    reported = reported_by_verb(verb, entry, lexicon)
    is_headline, is_unread = passage.paragraph.kind in HEADLINES, subject_of(verb) is None
    closed = closing(verb, entry, is_headline=is_headline, is_unread=is_unread)
    if closed is not None and not _is_read(verb, reported, closed):
        yield from _finding(passage, verb, Reported([closed.content], is_clause=True), closed.speaker, entry)
        return
    speaker = bidden(verb) or subject_of(verb)
    if quoted is not None and is_passive(verb):
        reported = Reported(fronted_clause(verb), is_clause=True)
    if speaker is None and any(child.lower_ == "according" for child in verb.children):
        return  # "is said to have fled, according to the letter": the letter says so
    if speaker is None and not is_passive(verb):
        return
    if speaker is not None and is_nobody(speaker) and passage.stretch_at(verb) < 0:
        return
    if speaker is not None and any(start <= speaker.i < end for start, end in reported.content):
        reported = _without_teller(reported, speaker)
    found = _finding(passage, verb, reported, speaker, entry)
    if not is_refused(verb, lexicon):
        yield from found if _refused_words(verb, entry, lexicon) is None else ()
        return
    for finding in found:
        yield replace(finding, cue=_with_refusal(passage, verb, finding.cue), negated=True)


def _without_teller(reported: Reported, speaker: Token) -> Reported:
    """What is reported up to the comma before who tells it, where the parser has run the two together."""
    pieces = []
    for start, end in reported.content:
        commas = [token.i for token in speaker.doc[start : speaker.i] if token.text == ","]
        is_within = start <= speaker.i < end and commas
        pieces.append((start, commas[-2] if is_within and len(commas) > 1 else end))
    return Reported(pieces, reported.lead, reported.is_clause)


def _is_read(verb: Token, reported: Reported, closed: Closing) -> bool:
    """Whether the parser has all of a sentence that closes with whose it is for what is reported.

    Nobody who stands in what is told says it.
    """
    subject = subject_of(verb)
    is_inside = subject is not None and closed.content[0] <= subject.i < closed.content[1]
    return not is_inside and trimmed(verb.doc, reported.content) == trimmed(verb.doc, [closed.content])


def is_bare_participle(verb: Token) -> bool:
    """Whether a verb that always has somebody for its object lacks one: "Nominee praised for her skill"."""
    lemma = verb.lemma_.lower()
    if lemma not in OF_SOMEBODY | DECLARING or verb.tag_ not in {"VBD", "VBN"} or is_passive(verb):
        return False
    around = {child.dep_ for child in verb.children}
    if lemma in DECLARING:
        following = verb.doc[verb.i + 1 : verb.i + 2]
        is_standing = following.text.lower() in {"persona", "personae"} or any(
            token.pos_ == "ADJ" and token.head == verb for token in following
        )
        return is_standing and "nsubj" in around and not around & {"dobj", "dative", "aux"}
    return "nsubj" in around and "prep" in around and not around & OBJECTS and verb.dep_ == "ROOT"


def is_untold(passage: Passage, verb: Token) -> bool:
    """Whether a headline only names what is told ("What the fire tells us"), or a picture shows it."""
    if passage.paragraph.kind not in HEADLINES:
        return False
    first = verb.sent[0]
    if verb.dep_ == "ROOT" and first.lower_ == "what" and first.dep_ in {"dobj", "pobj"}:
        return True
    subject = own_subject(verb) if verb.lemma_.lower() == "show" else None
    return subject is not None and subject.lemma_.lower() in PICTURES


def _refused_words(verb: Token, entry: SpeechWord, lexicon: SpeechLexicon) -> Token | None:
    """The verb that holds what somebody "declined to" say, where it has a content of its own."""
    if not entry.is_negated:
        return None
    said = next((child for child in verb.rights if child.dep_ == "xcomp" and child.pos_ in VERBAL), None)
    inner = verb_entry(said, lexicon) if said is not None else None
    if said is None or inner is None or not reported_by_verb(said, inner, lexicon).content:
        return None
    return said


def _with_refusal(passage: Passage, verb: Token, cue: list[Range]) -> list[Range]:
    """A cue with the refusal that stands right before it ("declined to say")."""
    refusal = verb.head
    if passage.stretch_at(refusal) != passage.stretch_at(verb):
        return cue
    first = cue_ranges(passage, refusal)[0]
    between = passage.tokens(first[1], cue[0][0])
    return [(first[0], cue[-1][1])] if not any(token.is_alpha for token in between) else cue


def _at_noun(passage: Passage, noun: Token, lexicon: SpeechLexicon) -> Iterator[Finding]:
    entry = lexicon.nouns.get(noun.lemma_.lower())
    if entry is None:
        return
    reported = reported_by_word(noun, entry)
    owner = owner_of(noun, lexicon) if reported.content else None
    if owner is not None and owner.i > noun.i and passage.stretch_at(owner) != passage.stretch_at(noun) >= 0:
        return  # 'had "no request" from Voll': of whom somebody's own words go on to tell
    if owner is not None or reported.is_clause:
        yield from _finding(passage, noun, reported, owner, entry)


def _at_adjective(passage: Passage, adjective: Token, lexicon: SpeechLexicon) -> Iterator[Finding]:
    """At an adjective, or a participle that serves as one ("was convinced that …")."""
    word = adjective.lower_ if adjective.pos_ in VERBAL else adjective.lemma_.lower()
    entry = lexicon.adjectives.get(word)
    if entry is None:
        return
    speaker = own_subject(adjective) if adjective.pos_ in VERBAL else None
    if speaker is None and adjective.dep_ in PREDICATIVE:
        speaker = subject_of(adjective.head)
    if speaker is not None and not is_nobody(speaker) and speaker.lower_ not in EXPLETIVE:
        yield from _finding(passage, adjective, reported_by_word(adjective, entry), speaker, entry)


def _at_source(passage: Passage, word: Token) -> Iterator[Finding]:
    """'According to X' and the clause that it covers."""
    link = word if word.lower_ == "per" else next((c for c in word.children if c.lower_ == "to"), None)
    source = child_of(link, "pobj") if link is not None else None
    if source is not None and source.lemma_.lower() == "word":
        source = next((child_of(c, "pobj") for c in source.rights if c.lower_ == "of"), None) or source
    if link is None or source is None or link.i < word.i or (link is word and not _is_source(source)):
        return
    sentence = word.sent
    apart = word.i == sentence.start or passage.parse[word.i - 1].text in {",", "—", "-", "–"}
    scope = (sentence.start, sentence.end) if apart else under(clause_head(word.head))
    second = _second_source(link)
    end = _end_of_source(second or source)
    content = trimmed(passage.parse, without(scope, (word.i, end)))
    if content:
        yield Finding(
            content=[passage.range_of(*piece) for piece in content],
            cue=[passage.range_of(word.i, link.i + 1)],
            speaker=_sources_words(passage, source, second, end),
            act="said",
        )


def _second_source(link: Token) -> Token | None:
    """The source that a second preposition names: "according to the guild and to the board"."""
    again = next(
        (child for child in link.rights if child.dep_ == "conj" and child.lower_ == link.lower_), None
    )
    return child_of(again, "pobj") if again is not None else None


def _sources_words(passage: Passage, source: Token, second: Token | None, end: int) -> SpeakerWords:
    """The words of a source, and of the second one that a preposition names."""
    if second is None:
        return _source_words(passage, source, end)
    first = words_of_speaker(passage, source)
    return replace(first, others=(*first.others, words_of_speaker(passage, second)))


def _end_of_source(source: Token) -> int:
    """Where a source ends, its last noun taken for a verb or not ("according to the salt trade register")."""
    end = source.right_edge.i + 1
    following = source.doc[end : end + 2]
    is_cut = (
        len(following) == 2
        and following[0].tag_ in {"VB", "VBP"}
        and following[1].is_punct
        and not any(child.dep_ in {"nsubj", "dobj", "aux"} for child in following[0].children)
    )
    return end + is_cut


def _source_words(passage: Passage, source: Token, end: int) -> SpeakerWords:
    """The words of a source up to where it ends."""
    if end == source.right_edge.i + 1:
        return words_of_speaker(passage, source)
    words = passage.span_of(source.left_edge.i, end)
    return SpeakerWords(words, words)


def _is_source(source: Token) -> bool:
    """Whether what stands after "per" can say something: a name or a definite thing, no unit ("per year")."""
    return source.pos_ == "PROPN" or any(child.dep_ in {"det", "poss"} for child in source.lefts)


def _finding(
    passage: Passage, word: Token, reported: Reported, speaker: Token | None, entry: SpeechWord
) -> Iterator[Finding]:
    content = trimmed(passage.parse, reported.content)
    if not content:
        return
    rumoured = speaker is None and is_passive(word) and word.lemma_.lower() in RUMOURS
    yield Finding(
        content=[_to_quote_end(passage, passage.range_of(*piece), word) for piece in content],
        cue=cue_ranges(passage, word, reported.lead),
        speaker=words_of_speaker(passage, speaker) if speaker is not None else None,
        act=act_of(word, entry),
        negated=entry.is_negated or is_negated(word),
        hedged=rumoured or is_hedged(word),
        is_spoken=_is_spoken(passage, word, speaker),
    )


def _to_quote_end(passage: Passage, piece: Range, word: Token) -> Range:
    """A content that ends within quotation marks goes on to the closing one, sentences and all."""
    start, end = piece
    last = passage.token_at(end - 1)
    number = passage.stretch_at(last) if last is not None else -1
    own = passage.stretch_at(word)
    if own >= 0 and start < passage.stretches[own].end < end:
        return start, passage.stretches[own].end  # "I would not call it safe," the clerk said
    if number < 0 or own == number:
        return piece
    stretch = passage.stretches[number]
    return start, max(end, stretch.outer_end if start < stretch.start else stretch.end)


def _is_spoken(passage: Passage, word: Token, speaker: Token | None) -> bool:
    """Whether the whole attribution stands within a quotation, somebody's own words."""
    number = passage.stretch_at(word)
    return number >= 0 and (speaker is None or passage.stretch_at(speaker) == number)
