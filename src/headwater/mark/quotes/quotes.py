"""Words, thoughts and intentions attributed to a source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.authorship import with_authors
from headwater.mark.quotes.dialogues import find_dialogue
from headwater.mark.quotes.direct_quotes import find_direct
from headwater.mark.quotes.headline_quotes import find_headline_speech
from headwater.mark.quotes.indirect_quotes import find_indirect
from headwater.mark.quotes.posts_set_in import posts_set_in
from headwater.mark.quotes.quote_nesting import nested
from headwater.mark.quotes.quoted_words import Finding, Passage, Range, SpeakerWords, passages_of
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.tokens import Token
from headwater.record.mark import Quote, Speaker
from headwater.record.span import hull

QuoteKind = Literal["direct", "indirect", "mixed"]


def find_quotes(parsed: ParsedDocument, cast: Cast, lexicon: SpeechLexicon) -> tuple[Quote, ...]:
    """The quotes of the kept paragraphs, with speaker, cue and content."""
    if not parsed.is_deep:
        return ()
    dialogue = find_dialogue(parsed, cast)
    dialogue = replace(dialogue, turns={**posts_set_in(parsed, cast), **dialogue.turns})
    passages = passages_of(parsed.kept, dialogue.turns)
    found: list[tuple[Passage, Finding]] = []
    for passage, direct, cues in find_direct(passages, lexicon, dialogue):
        found += [(passage, finding) for finding in direct]
        said = find_headline_speech(passage, cast, is_first=passage is passages[0])
        found += [(passage, finding) for finding in said]
        found += [(passage, finding) for finding in find_indirect(passage, lexicon, cues)]
    found = [(passage, finding) for passage, finding in found if _may_speak(finding, cast)]
    marked = [(passage, finding, _quote(passage, finding, cast)) for passage, finding in found]
    spoken = (finding.is_spoken for _, finding in found)
    return nested(list(zip(with_authors(marked), spoken, strict=True)))


def _quote(passage: Passage, finding: Finding, cast: Cast) -> Quote:
    between = passage.paragraph.between
    content = tuple(between(*piece) for piece in finding.content)
    cue = tuple(between(*piece) for piece in finding.cue)
    voice = finding.speaker
    return Quote(
        id="",
        span=hull((*content, *cue)),
        kind=_kind(passage, finding),
        content=content,
        cue=cue,
        speaker=Speaker(span=voice.words, actor=_speaker(voice, passage, cast)) if voice else None,
        inside=None,
        act=finding.act,
        negated=finding.negated,
        hedged=finding.hedged,
        others=_others(voice, cast) if voice else (),
    )


def _may_speak(finding: Finding, cast: Cast) -> bool:
    """Whether the words are somebody's: those beside a sentence on what is no person are nobody's."""
    if not finding.is_told_of or finding.speaker is None:
        return True
    actor = _actor(finding.speaker, cast)
    return actor is not None and cast.chain(actor).kind == "person"


def _others(voice: SpeakerWords, cast: Cast) -> tuple[Speaker, ...]:
    """Who says it together with the first speaker, each once."""
    seen = {_actor(voice, cast)}
    found = []
    for other in voice.others:
        actor = _actor(other, cast)
        if actor is None or actor not in seen:
            found.append(Speaker(span=other.meant, actor=actor))
        seen.add(actor)
    return tuple(found)


def _actor(voice: SpeakerWords, cast: Cast) -> str | None:
    """Whom the speaker's words mean: of a description the mention with its noun, nobody beside it."""
    return cast.chain_at(voice.meant if voice.head is None else voice.head)


def _speaker(voice: SpeakerWords, passage: Passage, cast: Cast) -> str | None:
    """Whom the speaker's words mean; a word that the tagger took for no name is that of who bears it."""
    actor, start = _actor(voice, cast), passage.paragraph.start
    words = passage.text[max(0, voice.words.start - start) : max(0, voice.words.end - start)]
    if actor is not None or not words.isalpha() or not words.istitle():
        return actor
    people = (chain for chain in cast.chains if chain.kind == "person")
    named = [chain.id for chain in people if chain.name.endswith(f" {words}")]
    return named[0] if len(named) == 1 else None


def _kind(passage: Passage, finding: Finding) -> QuoteKind:
    """Direct where every word of the content is quoted, mixed where some are."""
    words = [word for word in _words(passage, finding.content) if word.is_alpha or word.like_num]
    quoted = sum(passage.stretch_at(word) >= 0 for word in words)
    if not quoted:
        return "indirect"
    return "direct" if quoted == len(words) else "mixed"


def _words(passage: Passage, ranges: Sequence[Range]) -> Iterator[Token]:
    for start, end in ranges:
        yield from passage.parse.char_span(start, end, alignment_mode="expand") or ()
