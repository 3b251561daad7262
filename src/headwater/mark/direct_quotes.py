"""Direct speech: whole sentences in quotation marks, and the words around them that say whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from headwater.mark.cue_words import HEDGES, cue_ranges, verb_entry
from headwater.mark.indirect_quotes import WRITERS
from headwater.mark.quoted_words import Finding, Passage, Range, Voice
from headwater.mark.speakers import subject_of, voice_of
from headwater.mark.speech import Act, SpeechLexicon

ENDS = frozenset(".!?…")
INVITES_TAIL = frozenset(",?!…-–—;")
NEAR = 14  # tokens between a quotation and its verb; a longer way was another clause
LEAST_SENTENCE = 3  # words that a quotation after a colon has when it is speech
SPOKEN_FRAMES = ("quote", "clause")
NOMINAL = frozenset({"compound", "det", "amod", "poss", "nmod", "nummod", "case"})


@dataclass(slots=True)
class Speech:
    """Quoted stretches of one paragraph that one attribution governs."""

    stretches: list[int]
    content: list[Range]
    cue: Token | None
    speaker: Voice | None
    act: Act = "said"


@dataclass(slots=True)
class Carried:
    """What one paragraph hands to the next: who was speaking, and whether the speech runs on."""

    speaker: Voice | None = None
    is_open: bool = False
    is_announced: bool = False


def find_direct(
    passages: Sequence[Passage], lexicon: SpeechLexicon
) -> Iterator[tuple[Passage, list[Finding], set[int]]]:
    """For each paragraph its direct speech, and the tokens that serve it as cues."""
    carried = Carried()
    for passage in passages:
        speeches = _speeches(passage, lexicon, carried)
        yield passage, [_finding(passage, speech) for speech in speeches], _cues(speeches)
        carried = _handed_on(passage, speeches, lexicon, carried)


def _cues(speeches: Sequence[Speech]) -> set[int]:
    return {speech.cue.i for speech in speeches if speech.cue is not None}


def _speeches(passage: Passage, lexicon: SpeechLexicon, carried: Carried) -> list[Speech]:
    """The speeches of a paragraph, in order: by lead, by tail, by running on, or carried over."""
    found: list[Speech] = []
    waiting: list[int] = []
    for number in range(len(passage.stretches)):
        previous = found[-1] if found and found[-1].stretches[-1] == number - 1 else None
        speech = _by_lead(passage, number, lexicon, previous) or _by_tail(passage, number, lexicon)
        if speech is None and previous is not None and _runs_on(passage, number):
            _append(passage, previous, number)
        elif speech is None and number == 0 and _is_carried(passage, carried):
            found.append(Speech([0], [_words(passage, 0)], None, carried.speaker))
        elif speech is None:
            waiting.append(number)
        elif speech.cue is not None and previous is not None and previous.cue == speech.cue:
            _append(passage, previous, number)
        else:
            _take_earlier(passage, speech, waiting)
            found.append(speech)
    return found


def _append(passage: Passage, speech: Speech, number: int) -> None:
    speech.stretches.append(number)
    speech.content.append(_words(passage, number))


def _take_earlier(passage: Passage, speech: Speech, waiting: list[int]) -> None:
    """Quoted sentences right before an attributed one are the same speech."""
    first = speech.stretches[0]
    if waiting and waiting[-1] == first - 1 and not _between(passage, first - 1).strip():
        speech.stretches.insert(0, waiting.pop())
        speech.content.insert(0, _words(passage, first - 1))


def _words(passage: Passage, number: int) -> Range:
    """The quoted words, without the comma that joins them to the attribution."""
    stretch = passage.stretches[number]
    end = stretch.end
    if end - stretch.start > 1 and passage.text[end - 1] == ",":
        end -= 1
    return stretch.start, end


def _between(passage: Passage, number: int) -> str:
    """The words between a stretch and the next one."""
    stretches = passage.stretches
    return passage.text[stretches[number].outer_end : stretches[number + 1].outer_start]


def _before(passage: Passage, number: int) -> Range:
    """The unquoted words before a stretch, from the end of the last sentence on."""
    start = passage.stretches[number - 1].outer_end if number else 0
    end = passage.stretches[number].outer_start
    for offset in range(end - 1, start, -1):
        if passage.text[offset].isspace() and passage.text[offset - 1] in ENDS and _ends(passage, offset):
            return offset + 1, end
    return start, end


def _ends(passage: Passage, offset: int) -> bool:
    """Whether the stop before an offset ends a sentence, not an abbreviation."""
    token = passage.token_at(offset - 1)
    return token is None or token.is_punct


def _is_sentence(passage: Passage, number: int) -> bool:
    stretch = passage.stretches[number]
    words = passage.text[stretch.start : stretch.end].split()
    return len(words) >= LEAST_SENTENCE or passage.text[stretch.end - 1] in ENDS


def _starts_sentence(passage: Passage, number: int) -> bool:
    first = passage.text[passage.stretches[number].start]
    return not first.islower()


def _by_lead(passage: Passage, number: int, lexicon: SpeechLexicon, previous: Speech | None) -> Speech | None:
    """'X said: "…"', 'X said, "…"', 'X said "…"'."""
    start, end = _before(passage, number)
    lead = passage.text[start:end].rstrip()
    if not lead or (lead[-1] not in ",:" and not _is_led_by_verb(passage, number, lexicon)):
        return None
    if lead[-1] != ":" and not _starts_sentence(passage, number) and not (previous and lead[-1] == ","):
        return None
    cue = _last_cue(passage, start, end, lexicon)
    if cue is None and lead[-1] == ":" and _is_sentence(passage, number):
        cue = _last_verb(passage, start, end)
    if cue is None or _is_other_clause(passage, cue, end):
        return None
    return _speech(passage, number, cue, lexicon)


def _is_led_by_verb(passage: Passage, number: int, lexicon: SpeechLexicon) -> bool:
    stretch = passage.stretches[number]
    token = passage.token_before(stretch.outer_start)
    closed = passage.text[stretch.end - 1] in ENDS or not stretch.is_closed
    return (
        token is not None
        and closed
        and _starts_sentence(passage, number)
        and _is_cue(passage, token, lexicon)
    )


def _is_cue(passage: Passage, token: Token, lexicon: SpeechLexicon) -> bool:
    if passage.stretch_at(token) >= 0 or token.pos_ not in {"VERB", "AUX"}:
        return False
    entry = verb_entry(token, lexicon)
    return entry is not None and any(entry.takes(frame) for frame in SPOKEN_FRAMES)


def _last_cue(passage: Passage, start: int, end: int, lexicon: SpeechLexicon) -> Token | None:
    tokens = [token for token in passage.tokens(start, end) if _is_cue(passage, token, lexicon)]
    if tokens:
        return tokens[-1]
    nouns = [
        token
        for token in passage.tokens(start, end)
        if token.pos_ == "NOUN" and token.lemma_.lower() in lexicon.nouns
    ]
    return nouns[-1] if nouns else None


def _last_verb(passage: Passage, start: int, end: int) -> Token | None:
    verbs = [
        token
        for token in passage.tokens(start, end)
        if token.pos_ in {"VERB", "AUX"} and token.dep_ in {"ROOT", "conj", "ccomp"}
    ]
    return verbs[-1] if verbs else None


def _is_other_clause(passage: Passage, cue: Token, end: int) -> bool:
    """Whether so many words stand between cue and quotation that the cue belongs elsewhere."""
    return passage.parse.char_span(cue.idx, end, alignment_mode="contract") is not None and (
        sum(token.idx < end for token in passage.parse[cue.i : cue.i + 2 * NEAR]) > NEAR
        and not passage.text[max(end - 2, 0) : end].rstrip().endswith(":")
    )


def _by_tail(passage: Passage, number: int, lexicon: SpeechLexicon) -> Speech | None:
    """'"…," X said', '"…," said X'."""
    stretch = passage.stretches[number]
    tail = passage.text[stretch.outer_end : stretch.outer_end + 2].lstrip()
    last = passage.text[stretch.end - 1]
    if last not in INVITES_TAIL and tail[:1] not in INVITES_TAIL:
        return None
    cue = _first_cue(passage, stretch.outer_end, lexicon)
    if cue is None:
        return None
    speech = _speech(passage, number, cue, lexicon)
    start, end = _before(passage, number)
    lead = passage.text[start:end]
    if any(map(str.isalpha, lead)) and number not in {0} | _joined(passage, number):
        return speech
    if any(map(str.isalpha, lead)):
        begin = start + len(lead) - len(lead.lstrip(" ,;—–-"))
        speech.content = [(begin, speech.content[0][1])]
    return speech


def _joined(passage: Passage, number: int) -> set[int]:
    """The stretch itself, where a sentence ends between it and the one before."""
    start, _ = _before(passage, number)
    return {number} if start > passage.stretches[number - 1].outer_end else set()


def _first_cue(passage: Passage, start: int, lexicon: SpeechLexicon) -> Token | None:
    """The verb of speech right after a quotation, its subject between or behind."""
    first = passage.first_token(start)
    if _begins_anew(passage, start, first):
        return None
    for token in passage.parse[first : first + NEAR]:
        if passage.stretch_at(token) >= 0 or token.text in {".", "!", "?", ";", ":"}:
            return None
        if _is_cue(passage, token, lexicon):
            return token
        if token.pos_ == "VERB" and token.dep_ not in {"relcl", "acl"}:
            return None
    return None


def _begins_anew(passage: Passage, start: int, first: int) -> bool:
    """Whether what follows a question or an exclamation is a sentence of its own ("Why?" He left.)."""
    word = passage.parse[first : first + 1].text
    return (
        word[:1].isupper()
        and passage.parse[first].pos_ != "PROPN"
        and "," not in passage.text[start - 2 : start + 1]
    )


def _speech(passage: Passage, number: int, cue: Token, lexicon: SpeechLexicon) -> Speech:
    entry = verb_entry(cue, lexicon) if cue.pos_ != "NOUN" else lexicon.nouns[cue.lemma_.lower()]
    speaker = _speaker(passage, cue)
    if speaker is not None and speaker.lower_ in WRITERS:
        speaker = None
    return Speech(
        stretches=[number],
        content=[_words(passage, number)],
        cue=cue,
        speaker=voice_of(passage, speaker) if speaker is not None else None,
        act=entry.act if entry else "said",
    )


def _speaker(passage: Passage, cue: Token) -> Token | None:
    """The subject of the cue outside the quotation; where the parse has none, the name beside the verb."""
    verb = cue
    while verb.pos_ == "NOUN" and verb.dep_ not in {"ROOT", "nsubj"}:
        verb = verb.head
    subject = subject_of(verb)
    if subject is not None and passage.stretch_at(subject) < 0:
        return subject
    for neighbour in (cue.i + 1, cue.i - 1):
        if 0 <= neighbour < len(passage.parse) and passage.stretch_at(passage.parse[neighbour]) < 0:
            head = _noun_head(passage.parse[neighbour])
            if head.pos_ in {"PROPN", "NOUN", "PRON"} and passage.stretch_at(head) < 0:
                return head
    return None


def _noun_head(token: Token) -> Token:
    while token.dep_ in NOMINAL and token.head.i >= token.i:
        token = token.head
    return token


def _runs_on(passage: Passage, number: int) -> bool:
    """Whether a quoted sentence goes on with the speech before it: '"…," she said. "…"'."""
    gap = _between(passage, number - 1).strip()
    sentences = sum(mark in ENDS for mark in gap)
    return (
        _starts_sentence(passage, number)
        and _is_sentence(passage, number)
        and (not gap or (gap[-1] in ENDS and sentences <= 2))
    )


def _is_carried(passage: Passage, carried: Carried) -> bool:
    """Whether a paragraph that begins in quotation marks goes on with the last one's speech."""
    stretch = passage.stretches[0]
    begins = not passage.text[: stretch.outer_start].strip()
    whole = (
        not passage.text[stretch.outer_end :].strip() or stretch.end - stretch.start > len(passage.text) / 2
    )
    return (
        carried.speaker is not None
        and begins
        and whole
        and _is_sentence(passage, 0)
        and (carried.is_open or carried.is_announced)
    )


def _handed_on(
    passage: Passage, speeches: Sequence[Speech], lexicon: SpeechLexicon, carried: Carried
) -> Carried:
    text = passage.text.rstrip()
    if text.endswith(":"):
        cue = _last_cue(passage, *_last_sentence(passage), lexicon) or _last_verb(
            passage, *_last_sentence(passage)
        )
        speaker = _speaker(passage, cue) if cue is not None else None
        return Carried(voice_of(passage, speaker) if speaker is not None else None, is_announced=True)
    if speeches and speeches[-1].stretches[-1] == len(passage.stretches) - 1:
        last = passage.stretches[-1]
        rest = text[last.outer_end :]
        runs_on = not last.is_closed or sum(mark in ENDS for mark in rest) <= 1
        return Carried(speeches[-1].speaker, is_open=runs_on)
    return Carried()


def _last_sentence(passage: Passage) -> Range:
    sentence = list(passage.parse.sents)[-1]
    return sentence.start_char, sentence.end_char


def _finding(passage: Passage, speech: Speech) -> Finding:
    cue = speech.cue
    helpers = [child.lower_ for child in cue.children] if cue is not None else []
    return Finding(
        content=speech.content,
        cue=cue_ranges(passage, cue) if cue is not None else [],
        speaker=speech.speaker,
        act=speech.act,
        hedged=any(word in HEDGES for word in helpers),
    )
