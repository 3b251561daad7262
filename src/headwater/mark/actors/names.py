"""The proper names of a document, without the articles, titles and peoples around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from headwater.mark.actors.acting_bodies import acting_bodies
from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.actors.capital_runs import Cues, RunFinder, numbered_in
from headwater.mark.actors.label_names import label_names, names_nobody
from headwater.mark.actors.name_parts import NameParts
from headwater.mark.actors.naming import Naming
from headwater.mark.actors.page_names import NO_IMPRINT, Imprint, PageNames, is_of_page
from headwater.mark.actors.title_lines import TitleLines, is_furniture, is_titled
from headwater.mark.actors.titles import Titles
from headwater.mark.actors.words import Words
from headwater.mark.places.gazetteer import Gazetteer

OPENING = frozenset({"“", "``", '"', "‘", "'", "«", "„"})
CLOSING = frozenset({"”", "''", '"', "’", "'", "»"})
COMPARED = frozenset({"elder", "older", "younger", "eldest", "youngest", "oldest"})


def find_names(
    paragraphs: Sequence[Words],
    lexicon: ActorLexicon,
    gazetteer: Gazetteer,
    titles: Titles,
    imprint: Imprint = NO_IMPRINT,
) -> list[Naming]:
    """The names of all paragraphs in order; those of headline-like lines by what the running text names."""
    titled = {words.number for words in paragraphs if is_titled(words) or is_furniture(words)}
    running = [words for words in paragraphs if words.number not in titled]
    cues = cues_of(paragraphs, running)
    finder = RunFinder.of(lexicon, gazetteer, cues)
    runs = {words.number: list(finder.runs(words)) for words in running}
    bodies = acting_bodies(((words, run) for words in running for run in runs[words.number]), lexicon)
    parts = NameParts(lexicon=lexicon, gazetteer=gazetteer, titles=titles, alone=cues.alone, bodies=bodies)
    plain = PlainNames(finder=finder, cues=cues, parts=parts)
    found = {words.number: plain.of_runs(words, runs[words.number]) for words in running}
    told = [name for words in running if words.paragraph.is_kept for name in found[words.number]]
    pages = PageNames.of(parts, told, imprint)
    found |= {
        words.number: pages.of_page(words, found[words.number]) for words in running if is_of_page(words)
    }
    found |= label_names(paragraphs, parts)
    lines = TitleLines.of(parts, (name for names in found.values() for name in names), imprint.names)
    for words in paragraphs:
        if words.number in titled and not found.get(words.number):
            found[words.number] = titled_names(words, lines, pages, plain)
    return [name for words in paragraphs if not names_nobody(words) for name in found.get(words.number, ())]


def titled_names(words: Words, lines: TitleLines, pages: PageNames, plain: PlainNames) -> list[Naming]:
    """The names of a line of furniture or of a headline-like one."""
    found = lines.find(words)
    if is_furniture(words) and not is_titled(words):
        return pages.of_furniture(found, plain.of_runs(words, plain.finder.runs(words)))
    return pages.of_page(words, found) if is_of_page(words) else found


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainNames:
    """Finds the names of running text."""

    finder: RunFinder
    cues: Cues
    parts: NameParts

    def of_runs(self, words: Words, runs: Iterable[tuple[int, int]]) -> list[Naming]:
        """The names of one paragraph; institutions such as "the Norwegian foreign ministry" among them."""
        names = [
            naming
            for start, end in runs
            if not is_title_of_work(words, start, end, self.cues)
            for naming in self.parts.parts(words, start, end)
            if naming.key and not is_compared(naming)
        ]
        return list(self.parts.with_institutions(words, names))


def is_title_of_work(words: Words, start: int, end: int, cues: Cues) -> bool:
    """Whether a run fills a pair of quotation marks that stands within a sentence, as a film's title does."""
    if end - start < 2 or words.lower(start - 1) not in OPENING or words.lower(end) not in CLOSING:
        return False
    return not cues.alone.intersection(words.lowers[start:end]) and words.labels[start] != "PERSON"


def is_compared(naming: Naming) -> bool:
    """Whether a surname is one of two that bear it ("the elder Voll"): nobody knows from the name which."""
    words, start = naming.words, naming.start
    return words.lower(start - 1) in COMPARED and words.lower(start - 2) in {"the", "his", "her", "their"}


def cues_of(paragraphs: Sequence[Words], running: Sequence[Words]) -> Cues:
    """Which words the document writes small, and which large within a sentence."""
    return Cues(
        small=frozenset(
            lower
            for words in paragraphs
            for text, lower in zip(words.texts, words.lowers, strict=True)
            if text == lower
        ),
        large=frozenset(
            lower
            for words in running
            for number, (text, lower) in enumerate(zip(words.texts, words.lowers, strict=True))
            if text[0].isupper() and number not in words.sentence_starts
        ),
        alone=frozenset(word for words in running for word in alone(words)),
        numbered=frozenset(name for words in running for name in numbered_in(words)),
    )


def alone(words: Words) -> Iterator[str]:
    """Large words within a sentence with small ones, or none, at both sides."""
    texts = ["", *words.texts, ""]
    for number in range(1, len(texts) - 1):
        before, text, after = texts[number - 1 : number + 2]
        is_part = before[:1].isupper() or after[:1].isupper() or "-" in {before, after}
        if text[0].isupper() and not is_part and number - 1 not in words.sentence_starts:
            yield words.lowers[number - 1]
