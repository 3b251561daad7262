"""Sentences that list what several say: "5,000 came according to the union, 600 according to the police"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from headwater.mark.quotes.quoted_words import Finding, Passage, Range
from headwater.mark.quotes.subtrees import trimmed

CUE = "according to"
OPENING = 3  # code points before a phrase that opens its sentence
# Words that join two sources of one thing: "according to the union and according to the police".
JOINING = frozenset("and or but also as well both , ; : - – —".split())


@dataclass(frozen=True, slots=True)
class _Tag:
    """Where a phrase that names a source stands."""

    start: int
    end: int
    finding: int


def parted(passage: Passage, found: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of a paragraph; where a sentence lists several sources, each has its own part of it."""
    findings = list(found)
    for sentence, tags in _tagged(passage, findings):
        if len(tags) == 1:
            findings[tags[0].finding] = _up_to_break(passage, sentence, tags[0], findings)
            continue
        for tag, part in zip(tags, _parts(passage, sentence, tags), strict=True):
            content = _content(passage, part)
            if content:
                findings[tag.finding] = replace(findings[tag.finding], content=content)
        for number, finding in enumerate(findings):
            if _closes(finding, sentence, tags):
                findings[number] = _since(passage, finding, tags[-1].end)
    yield from findings


def _tagged(passage: Passage, findings: list[Finding]) -> list[tuple[Range, list[_Tag]]]:
    """The sentences with such phrases, and where these stand."""
    grouped: dict[Range, list[_Tag]] = {}
    for number, finding in enumerate(findings):
        start, end = finding.cue[0] if finding.cue else (0, 0)
        if finding.speaker is None or passage.text[start:end].casefold() != CUE:
            continue
        sent = passage.parse[passage.first_token(start)].sent
        sentence = passage.range_of(sent.start, sent.end)
        named = finding.speaker.words.end - passage.paragraph.start
        grouped.setdefault(sentence, []).append(_Tag(start, max(named, end), number))
    return [(sentence, sorted(tags, key=lambda tag: tag.start)) for sentence, tags in grouped.items()]


def _up_to_break(passage: Passage, sentence: Range, tag: _Tag, findings: list[Finding]) -> Finding:
    """What a source has before a semicolon, where somebody else is named for what stands behind it."""
    finding = findings[tag.finding]
    stop = passage.text.find(";", tag.end, sentence[1])
    cues = [cue[0] for each in findings if each is not finding for cue in each.cue[:1]]
    if stop < 0 or not any(stop < cue < sentence[1] for cue in cues):
        return finding
    kept = [(start, min(end, stop)) for start, end in finding.content if start < stop]
    return replace(finding, content=kept) if kept else finding


def _parts(passage: Passage, sentence: Range, tags: list[_Tag]) -> list[Range]:
    """What stands before each phrase, or behind it where the first one opens the sentence.

    Two phrases with nothing between them have one part.
    """
    start, end = sentence
    if tags[0].start - start <= OPENING:
        parts = list(zip([tag.end for tag in tags], [*(tag.start for tag in tags[1:]), end], strict=True))
        return _shared(passage, parts[::-1])[::-1]
    parts = list(zip([start, *(tag.end for tag in tags[:-1])], [tag.start for tag in tags], strict=True))
    return _shared(passage, parts)


def _shared(passage: Passage, parts: list[Range]) -> list[Range]:
    """The parts, of which one that says nothing is the one before it."""
    found: list[Range] = []
    for part in parts:
        found.append(part if _says(passage, part) or not found else found[-1])
    return found


def _says(passage: Passage, part: Range) -> bool:
    """Whether a part holds more than words that join two sources."""
    return any(token.lower_ not in JOINING for token in passage.tokens(*part))


def _closes(finding: Finding, sentence: Range, tags: list[_Tag]) -> bool:
    """Whether somebody speaks behind the last phrase of a sentence, of what stands before it too."""
    cue = finding.cue[0][0] if finding.cue else 0
    last = tags[-1].end
    return last < cue < sentence[1] and any(start < last for start, _ in finding.content)


def _since(passage: Passage, finding: Finding, start: int) -> Finding:
    """A finding with no more than what stands behind an offset."""
    kept = [(max(first, start), end) for first, end in finding.content if end > start]
    content = [piece for part in kept for piece in _content(passage, part)]
    return replace(finding, content=content) if content else finding


def _content(passage: Passage, part: Range) -> list[Range]:
    first, end = (passage.first_token(offset) for offset in part)
    return [passage.range_of(*piece) for piece in trimmed(passage.parse, [(first, end)])]
