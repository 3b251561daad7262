"""Speech in no quotation marks, of which the page's layout tells whose it is: interviews and transcripts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.asked import asked_in
from headwater.mark.quotes.interviews import answers_in, is_interview, is_question
from headwater.mark.quotes.labelled_turns import labelled_turns, turns_of
from headwater.mark.quotes.quoted_words import SpeakerWords
from headwater.record.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """Whose words whole paragraphs are, by where they start, and who is asked where it is one person."""

    turns: Mapping[int, SpeakerWords] = field(default_factory=dict)
    asked: SpeakerWords | None = None


NO_DIALOGUE = Dialogue()


def find_dialogue(parsed: ParsedDocument, cast: Cast) -> Dialogue:
    """The turns that labels give away, or else the answers of an interview."""
    turns = turns_of(parsed.paragraphs)
    if not turns:
        return _interview(parsed, cast)
    asked = asked_in(parsed, cast, turns[0].label.start)
    return _dialogue(labelled_turns(turns, parsed.document, cast, asked), cast)


def _interview(parsed: ParsedDocument, cast: Cast) -> Dialogue:
    """The answers of the one who is asked."""
    first = next((each for each in parsed.kept if each.kind == "body" and is_question(each)), None)
    if first is None or not is_interview(parsed.paragraphs):
        return NO_DIALOGUE
    asked = asked_in(parsed, cast, first.start)
    chain = cast.chain_at(asked) if asked is not None else None
    if asked is None or chain is None or not cast.chain(chain).names:
        return NO_DIALOGUE
    surname = cast.chain(chain).names[0].split()[-1]
    below = [paragraph for paragraph in parsed.kept if paragraph.start >= first.start]
    speaker = SpeakerWords(asked, asked)
    return _dialogue({answer.start: speaker for answer in answers_in(below, surname)}, cast)


def _dialogue(turns: Mapping[int, SpeakerWords], cast: Cast) -> Dialogue:
    """A dialogue, with the one who answers where nobody else does."""
    speakers = {_who(speaker.meant, cast): speaker for speaker in turns.values()}
    alone = next(iter(speakers.values())) if len(speakers) == 1 else None
    return Dialogue(turns=turns, asked=SpeakerWords(alone.meant, alone.meant) if alone else None)


def _who(span: Span, cast: Cast) -> str:
    return cast.chain_at(span) or f"{span.start}"
