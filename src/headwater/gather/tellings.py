"""What the sentences of a story tell, as far as stories are tied by it: who, when, in which words."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from headwater.gather.stretches import Stretch, looked_back
from headwater.gather.undated import published_day
from headwater.record.mark import Sentence, Time
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor, ChainKey, Story
from headwater.record.span import Span

CENTRAL = 10  # actors of a story
TELLING = 40  # words of a story
LEAD_SENTENCES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One sentence, who is mentioned in it, its times and the days to which it looks back."""

    span: Span
    actors: frozenset[str]
    times: tuple[Time, ...]
    lemmas: frozenset[str]
    looks_back: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryTold:
    """A story with its tellings, the actors it is about and the words that most of its articles share."""

    story: Story
    tellings: tuple[Telling, ...]
    central: frozenset[str]
    words: frozenset[str]


def tell(
    stories: Sequence[Story],
    entries: Mapping[str, MarkedDocument],
    actors: Sequence[Actor],
    actor_of: Mapping[ChainKey, str],
) -> list[StoryTold]:
    """Every story with what its sentences tell."""
    named = {actor.id for actor in actors if actor.names}
    told = {document: tellings(entry, actor_of) for document, entry in entries.items()}
    words = {story.id: _words(story, told) for story in stories}
    spread = Counter(word for counted in words.values() for word in counted)
    return [
        StoryTold(
            story=story,
            tellings=tuple(telling for document in story.documents for telling in told[document]),
            central=_central(story, told, named),
            words=_telling_words(words[story.id], spread),
        )
        for story in stories
    ]


def tellings(entry: MarkedDocument, actor_of: Mapping[ChainKey, str]) -> list[Telling]:
    """The sentences of one document."""
    document = entry.document.id
    mentions = sorted(
        (mention.span.start, actor_of[ChainKey(document=document, chain=mention.chain)])
        for mention in entry.marks.mentions
        if ChainKey(document=document, chain=mention.chain) in actor_of
    )
    starts = [start for start, _ in mentions]
    published = list(published_day(entry.document))
    times = sorted(entry.marks.times, key=lambda time: time.span)
    time_starts = [time.span.start for time in times]
    return [
        Telling(
            span=sentence.span,
            actors=frozenset(actor for _, actor in mentions[_slice(starts, sentence)]),
            times=tuple(times[_slice(time_starts, sentence)]),
            lemmas=frozenset(sentence.lemmas),
            looks_back=looked_back(entry.document.words(sentence.span), published),
        )
        for sentence in entry.marks.sentences
    ]


def _slice(starts: Sequence[int], sentence: Sentence) -> slice:
    return slice(bisect_left(starts, sentence.span.start), bisect_left(starts, sentence.span.end))


def _central(story: Story, told: Mapping[str, Sequence[Telling]], named: Set[str]) -> frozenset[str]:
    """The named actors that most sentences of a story mention, each article weighing the same."""
    weight: dict[str, float] = defaultdict(float)
    for document in story.documents:
        for telling in told[document]:
            for actor in telling.actors & named:
                weight[actor] += 1 / len(told[document])
    return frozenset(sorted(weight, key=lambda actor: (-round(weight[actor], 9), actor))[:CENTRAL])


def _words(story: Story, told: Mapping[str, Sequence[Telling]]) -> Counter[str]:
    """In how many articles of a story each word stands; the first sentences count again."""
    found: Counter[str] = Counter()
    for document in story.documents:
        found.update({word for telling in told[document] for word in telling.lemmas})
        found.update({word for telling in told[document][:LEAD_SENTENCES] for word in telling.lemmas})
    return found


def _telling_words(words: Mapping[str, int], spread: Mapping[str, int]) -> frozenset[str]:
    """The words that many of its articles have and few other stories; of equals those of more articles."""
    rank = {word: (-round(count / spread[word], 9), -count, word) for word, count in words.items()}
    return frozenset(sorted(rank, key=rank.__getitem__)[:TELLING])
