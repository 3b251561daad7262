"""Direct speech: whole sentences in quotation marks, and the words around them that say whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.mark.quotes.bare_leads import bare_lead, carries_slogan, owned_lead
from headwater.mark.quotes.carried_speech import Carried, carried_speech, hand_back, handed_on
from headwater.mark.quotes.cue_words import cue_ranges, is_hedged, is_negated, verb_entry
from headwater.mark.quotes.dialogues import NO_DIALOGUE, Dialogue
from headwater.mark.quotes.headline_quotes import HEADLINES, answer_headlines, echo, whose_writing
from headwater.mark.quotes.inverted import body_behind, named_behind
from headwater.mark.quotes.openers import by_opener
from headwater.mark.quotes.pointed_back import point_back
from headwater.mark.quotes.postings import by_posting
from headwater.mark.quotes.quoted_words import Finding, Passage, SpeakerWords, Speech
from headwater.mark.quotes.speakers import (
    can_speak,
    is_nobody,
    own_subject,
    words_of_speaker,
)
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.quotes.speech_cues import (
    cue_after,
    cue_before,
    is_led_by_verb,
    is_near,
    speaker_at,
    verb_before,
    words_up_to,
)
from headwater.mark.quotes.stretch_context import (
    ENDS,
    has_words,
    is_sentence,
    spoken_words,
    starts_sentence,
    words_before,
    words_between,
)
from headwater.mark.quotes.tellers_behind import doer_behind, teller_behind
from headwater.mark.quotes.tellers_past import teller_past
from headwater.mark.tokens import Token, TokenSpan

INVITES_TAIL = frozenset(",?!…-–—;")
LONGEST_NAME = 5  # tokens before a colon that can be nothing but a name
INNER_MARKS = "'’”\" "  # marks of a quotation within one, which may close where it does
PERSONAL = frozenset({"he", "she"})
JOINTS = " ,;:—–-"
ANY = frozenset({"a", "an", "no", "any", "every", "each"})


def find_direct(
    passages: Sequence[Passage], lexicon: SpeechLexicon, dialogue: Dialogue = NO_DIALOGUE
) -> Iterator[tuple[Passage, list[Finding], set[int]]]:
    """For each paragraph its direct speech, and the tokens that serve it as cues."""
    carried = Carried()
    spoken: list[list[Speech]] = []
    for passage in passages:
        turn = dialogue.turns.get(passage.paragraph.start)
        if turn is not None:
            spoken.append([Speech([0], [(0, len(passage.text))], None, turn)])
            carried = Carried()
            continue
        if passage.paragraph.kind in HEADLINES:
            carried = Carried()  # nobody speaks on into a line above what follows
        spoken.append(_speeches(passage, lexicon, carried))
        carried = handed_on(passage, spoken[-1], lexicon)
    hand_back(passages, spoken)
    point_back(passages, spoken, lexicon)
    echo(passages, spoken)
    if dialogue.asked is not None:
        answer_headlines(passages, spoken, dialogue.asked)
    for passage, speeches in zip(passages, spoken, strict=True):
        cues = {speech.cue.i for speech in speeches if speech.cue is not None}
        yield passage, [_finding(passage, speech) for speech in speeches], cues


def _speeches(passage: Passage, lexicon: SpeechLexicon, carried: Carried) -> list[Speech]:
    """The speeches of a paragraph, in order: attributed themselves, running on, or carried over."""
    found: list[Speech] = []
    waiting: list[int] = []
    for number in range(len(passage.stretches)):
        previous = found[-1] if found and found[-1].stretches[-1] == number - 1 else None
        speech = _attributed(passage, number, lexicon, previous)
        if previous is not None and _goes_on(passage, number, previous, speech):
            _append(passage, previous, number)
            continue
        if speech is not None:
            _take_earlier(passage, speech, waiting)
        speech = speech or _by_other_sentence(passage, number, lexicon, carried)
        if speech is not None:
            found.append(speech)
        else:
            waiting.append(number)
    return found


def _attributed(
    passage: Passage, number: int, lexicon: SpeechLexicon, previous: Speech | None
) -> Speech | None:
    """The speech that a stretch is by the words around it in its own sentence."""
    lead = owned_lead(passage, number, lexicon) or _by_lead(passage, number, lexicon, previous)
    if lead is None or lead.speaker is None:
        lead = by_posting(passage, number) or lead
    return (
        lead
        or _by_tail(passage, number, lexicon)
        or _by_colon(passage, number, lexicon)
        or whose_writing(passage, number)
    )


def _goes_on(passage: Passage, number: int, previous: Speech, speech: Speech | None) -> bool:
    """Whether a stretch belongs to the speech before it: the same cue governs both, or none the second."""
    if speech is None:
        return _runs_on(passage, number)
    return previous.cue == speech.cue


def _by_other_sentence(
    passage: Passage, number: int, lexicon: SpeechLexicon, carried: Carried
) -> Speech | None:
    """A quoted sentence whose speaker stands in the last paragraph or the last sentence."""
    if number == 0:
        speech = carried_speech(passage, carried)
        if speech is not None:
            return speech
    told = _after_report(passage, number, lexicon)
    if told is not None and not told.is_told_of:
        return told
    return by_opener(passage, number) or told


def _after_report(passage: Passage, number: int, lexicon: SpeechLexicon) -> Speech | None:
    """'X said that …. "…"', and 'X climbed out. "…"' in one paragraph."""
    start, end = words_before(passage, number)
    least = passage.stretches[number - 1].outer_end if number else 0
    alone = not has_words(passage, (start, end)) and start > least
    if not (
        alone and starts_sentence(passage, number) and passage.text[passage.stretches[number].end - 1] in ENDS
    ):
        return None
    sentence = passage.parse[max(passage.first_token(start) - 1, 0)].sent
    cue = next((token for token in sentence if _is_report(passage, token, lexicon)), None)
    speaker = speaker_at(passage, cue) if cue is not None else _person_told_of(passage, sentence)
    if speaker is None or is_nobody(speaker):
        return None
    words = words_of_speaker(passage, speaker)
    is_described = cue is None and speaker.pos_ == "NOUN"
    return Speech([number], [spoken_words(passage, number)], None, words, is_told_of=is_described)


def _person_told_of(passage: Passage, sentence: TokenSpan) -> Token | None:
    """The person of whom a sentence outside quotation marks tells: its subject, with what he did."""
    root = sentence.root
    subject = own_subject(root) if root.pos_ in {"VERB", "AUX"} and passage.stretch_at(root) < 0 else None
    if subject is None or passage.stretch_at(subject) >= 0:
        return None
    return subject if subject.lower_ in PERSONAL or _is_one_person(subject) else None


def _is_one_person(noun: Token) -> bool:
    """Whether a noun names a person, or may mean one by an article and what he is ("the mayor shrugged")."""
    if noun.pos_ == "PROPN":
        return noun.ent_type_ in {"PERSON", ""} and noun.tag_ == "NNP"
    is_meant = any(child.dep_ in {"det", "poss"} and child.lower_ not in ANY for child in noun.lefts)
    return is_meant and noun.tag_ == "NN" and can_speak(noun)


def _is_report(passage: Passage, token: Token, lexicon: SpeechLexicon) -> bool:
    if token.pos_ != "VERB" or passage.stretch_at(token) >= 0:
        return False
    if token.dep_ not in {"ROOT", "conj"} and not _is_put_in(token):
        return False
    entry = verb_entry(token, lexicon)
    return entry is not None and entry.act == "said" and entry.takes("quote")


def _append(passage: Passage, speech: Speech, number: int) -> None:
    speech.stretches.append(number)
    speech.content.append(spoken_words(passage, number))


def _take_earlier(passage: Passage, speech: Speech, waiting: list[int]) -> None:
    """Quoted sentences right before an attributed one are the same speech."""
    first = speech.stretches[0]
    if waiting and waiting[-1] == first - 1 and not words_between(passage, first - 1).strip():
        speech.stretches.insert(0, waiting.pop())
        speech.content.insert(0, spoken_words(passage, first - 1))


def _by_lead(passage: Passage, number: int, lexicon: SpeechLexicon, previous: Speech | None) -> Speech | None:
    """'X said: "…"', 'X said, "…"', 'X said "…"'."""
    place = words_before(passage, number)
    lead = passage.text[slice(*place)].rstrip()
    if not lead or (lead[-1] not in ",:" and not is_led_by_verb(passage, number, lexicon)):
        return None
    if lead[-1] != ":" and not starts_sentence(passage, number) and not (previous and lead[-1] == ","):
        return None
    cue = cue_before(passage, place, lexicon)
    if lead[-1] == "," and cue is not None and _has_that(passage, cue, place[1]):
        return None
    resumed = previous is not None and previous.cue == cue
    if cue is None or not (resumed or lead[-1] == ":" or is_near(passage, cue, place[1])):
        return None
    return _speech(passage, number, cue, lexicon)


def _by_colon(passage: Passage, number: int, lexicon: SpeechLexicon) -> Speech | None:
    """A quoted sentence after a colon, with a bare name or any verb before it: 'He had one wish: "…"'."""
    place = words_before(passage, number)
    if not passage.text[slice(*place)].rstrip().endswith(":") or not is_sentence(passage, number):
        return None
    named = _by_name(passage, number) or _by_bare_lead(passage, number)
    verb = verb_before(passage, place) if named is None else None
    if verb is not None and carries_slogan(verb):
        return None
    if verb is None:
        return named
    speech = _speech(passage, number, verb, lexicon)
    if speech.speaker is None and verb_entry(verb, lexicon) is None:
        speech.speaker = _who_undergoes(passage, verb)
    return speech


def _who_undergoes(passage: Passage, verb: Token) -> SpeakerWords | None:
    """Who speaks where a passive tells of her that she does: "The mayor would not be drawn: …"."""
    subject = own_subject(verb)
    is_somebody = subject is not None and can_speak(subject) and passage.stretch_at(subject) < 0
    if subject is None or not is_somebody or is_nobody(subject):
        return None
    return words_of_speaker(passage, subject)


def _by_bare_lead(passage: Passage, number: int) -> Speech | None:
    """'X on the quay: "…"', in the text; what a headline names before a colon may be its subject."""
    return bare_lead(passage, number) if passage.paragraph.kind not in HEADLINES else None


def _by_name(passage: Passage, number: int) -> Speech | None:
    """'X: "…"', where nothing but a name or an account's handle stands before the colon."""
    start, end = words_before(passage, number)
    name = [token for token in passage.tokens(start, end) if not (token.is_punct or token.is_space)]
    if not name or len(name) > LONGEST_NAME:
        return None
    if not all(token.pos_ == "PROPN" or token.text.startswith("@") for token in name):
        return None
    if passage.paragraph.kind in HEADLINES and not any(token.ent_type_ == "PERSON" for token in name):
        return None  # what stands before a headline's colon is a subject oftener than a speaker
    words = passage.span_of(name[0].i, name[-1].i + 1)
    return Speech([number], [spoken_words(passage, number)], None, SpeakerWords(words, words))


def _is_put_in(verb: Token) -> bool:
    """Whether a verb and who does it stand between commas in what is reported (", she says, ")."""
    doc, after = verb.doc, verb.i + 1
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    if subject is None or subject.right_edge.i + 1 != verb.i or after >= len(doc) or doc[after].text != ",":
        return False
    first = subject.left_edge.i
    return first > verb.sent.start and doc[first - 1].text == ","


def _by_tail(passage: Passage, number: int, lexicon: SpeechLexicon) -> Speech | None:
    """'"…," X said', '"…," said X'."""
    stretch = passage.stretches[number]
    tail = passage.text[stretch.outer_end : stretch.outer_end + 2].lstrip()
    last = passage.text[stretch.start : stretch.end].rstrip(INNER_MARKS)[-1:]
    if last not in INVITES_TAIL and tail[:1] not in INVITES_TAIL:
        return None
    start, end = words_before(passage, number)
    lead = passage.text[start:end].rstrip()
    cue = cue_after(passage, stretch.outer_end, lexicon)
    done = doer_behind(passage, stretch.outer_end, lexicon) if cue is None else None
    if done is not None and starts_sentence(passage, number) and not has_words(passage, (start, end)):
        return Speech([number], [spoken_words(passage, number)], done[0], done[1])
    is_part = has_words(passage, (start, end)) and lead[-1] not in JOINTS
    joined = passage.parse[passage.first_token(stretch.outer_end) :][:2]
    is_part = is_part or any(token.dep_ == "cc" for token in joined)
    if cue is None or (is_part and _says_more(cue)):
        return None
    speech = _speech(passage, number, cue, lexicon)
    if speech.speaker is None:
        speech.speaker = words_up_to(passage, stretch.outer_end, cue)
    opens = number == 0 or start > passage.stretches[number - 1].outer_end
    if opens and has_words(passage, (start, end)):
        begin = end - len(passage.text[start:end].lstrip(JOINTS))
        speech.content = [(begin, speech.content[0][1])]
    return speech


def _has_that(passage: Passage, cue: Token, end: int) -> bool:
    """Whether "that" after the cue makes the words a report which the quotation ends."""
    between = passage.parse[cue.i + 1 : passage.first_token(end)]
    return any(token.lower_ == "that" and token.dep_ == "mark" for token in between)


def _says_more(cue: Token) -> bool:
    """Whether what a verb brings comes after it, so that quoted words before it are no speech of its own."""
    return cue.tag_ == "VBG" or any(child.dep_ == "ccomp" for child in cue.rights)


def _speech(passage: Passage, number: int, cue: Token, lexicon: SpeechLexicon) -> Speech:
    entry = lexicon.nouns.get(cue.lemma_.lower()) if cue.pos_ == "NOUN" else verb_entry(cue, lexicon)
    return Speech(
        stretches=[number],
        content=[spoken_words(passage, number)],
        cue=cue,
        speaker=named_behind(passage, cue) or _speaker_of(passage, cue, lexicon),
        act=entry.act if entry else "said",
    )


def _speaker_of(passage: Passage, cue: Token, lexicon: SpeechLexicon) -> SpeakerWords | None:
    """Who speaks by the grammar of a cue."""
    speaker = speaker_at(passage, cue) or body_behind(cue)
    if speaker is not None and speaker.i < cue.i and not can_speak(speaker):
        behind = teller_behind(passage, cue, lexicon)  # "The toll was “unjust”, fumed the union."
        if behind is not None:
            return behind.words
    if speaker is None:
        return teller_past(passage, cue, lexicon)
    return None if is_nobody(speaker) else words_of_speaker(passage, speaker)


def _runs_on(passage: Passage, number: int) -> bool:
    """Whether a quoted sentence goes on with the speech before it: '"…," she said. "…"'."""
    gap = words_between(passage, number - 1).strip()
    return (
        starts_sentence(passage, number)
        and is_sentence(passage, number)
        and (not gap or (gap[-1] in ENDS and sum(mark in ENDS for mark in gap) <= 2))
    )


def _finding(passage: Passage, speech: Speech) -> Finding:
    cue = speech.cue
    return Finding(
        content=speech.content,
        cue=cue_ranges(passage, cue) if cue is not None else [],
        speaker=speech.speaker,
        act=speech.act,
        negated=cue is not None and is_negated(cue, passage),
        hedged=cue is not None and is_hedged(cue),
        is_told_of=speech.is_told_of,
    )
