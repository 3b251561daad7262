"""How tracing grows with the pile: invented articles, marked as they are made, at several sizes.

    python -m bench.scale [ARTICLES ...]

Each size runs in a process of its own, so that its memory is its own. Timed is what
tells who took it from whom: finding copied text, and the stemma. Seconds are of no use
to anybody else's machine, so the growth is given as a ratio.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from random import Random
from sys import intern
from time import process_time

from bench.speed import peak_gigabytes
from bench.table import markdown_table
from headwater.gather.copies import find_copies
from headwater.record.document import Document, Outlet, Published, Zone
from headwater.record.identity import content_id, mark_id
from headwater.record.mark import Attribution, Chain, Marks, Mention, NamedSource, Quote, Sentence, Speaker
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor, ChainKey, Settlement, Story
from headwater.record.span import Span
from headwater.run.resources import load_outlets
from headwater.trace.trace import trace

SIZES = (1_000, 10_000, 100_000)
STORY = 12  # articles of one story
SENTENCES, WORDS = 14, 16  # of an article and of a sentence
VOCABULARY = tuple(f"w{number:x}" for number in range(20_000))
OUTLETS = tuple(f"The {word.title()} Post" for word in VOCABULARY[:300])
SPEAKERS = 2  # of a story
QUOTED = 5  # every which sentence somebody says
DAYS = 28

HEADER = (
    *("articles", "articles/s", "time each / first", "ms copies", "ms stemma", "marks", "peak"),
    "edges each",
)

Lines = list[str]


def pile(count: int) -> tuple[list[MarkedDocument], tuple[Story, ...]]:
    """So many articles, story by story, and the stories."""
    entries: list[MarkedDocument] = []
    stories = []
    for number in range(0, count, STORY):
        members = list(story(number, min(STORY, count - number)))
        documents = tuple(entry.document.id for entry in members)
        stories.append(
            Story(id=f"s{number}", title=None, documents=documents, when=None, affair=f"f{number}")
        )
        entries += members
    return entries, tuple(stories)


def story(number: int, size: int) -> Iterator[MarkedDocument]:
    """The articles of a story: three who were there, then copies, cut copies, mergers and rewritings."""
    random = Random(number)
    told: list[tuple[Lines, str]] = []
    for at in range(size):
        outlet = OUTLETS[random.randrange(len(OUTLETS))]
        lines, credited = written(random, told, is_own=at < 3)
        told.append((lines, outlet))
        yield article(f"{number}-{at}", lines, outlet, credited, day=1 + (number + at) % DAYS, is_own=at < 3)


def written(random: Random, told: list[tuple[Lines, str]], *, is_own: bool) -> tuple[Lines, str | None]:
    """The sentences of an article, and whom it credits."""
    if is_own:
        return [sentence(random) for _ in range(SENTENCES)], None
    lines, outlet = told[random.randrange(len(told))]
    more, _ = told[random.randrange(len(told))]
    way = random.choice(("whole", "cut", "merged", "rewritten"))
    if way == "cut":
        lines = lines[: random.randrange(4, SENTENCES)]
    elif way == "merged":
        lines = [*lines[: SENTENCES // 2], *more[: SENTENCES // 2]]
    elif way == "rewritten":
        lines = [rewritten(random, line) for line in lines]
    return list(lines), outlet if random.random() < 0.5 else None


def rewritten(random: Random, line: str) -> str:
    """A sentence with other words here and there."""
    return " ".join(word if random.random() < 0.7 else random.choice(VOCABULARY) for word in line.split())


def sentence(random: Random) -> str:
    """A sentence of invented words, common ones more often."""
    words = (VOCABULARY[int(len(VOCABULARY) * random.random() ** 3)] for _ in range(WORDS))
    return " ".join(words)


def article(
    key: str, lines: Lines, outlet: str, credited: str | None, *, day: int, is_own: bool
) -> MarkedDocument:
    """An article with its marks."""
    id_ = content_id("d", key)
    text = "\n".join(f"{line}." for line in lines)
    spans, at = [], 0
    for line in lines:
        spans.append(Span(document=id_, start=at, end=at + len(line) + 1))
        at += len(line) + 2
    document = Document(
        id=id_, path=f"{key}.txt", url=None, outlet=Outlet(name=outlet), title=None, author=None,
        published=Published(edtf=f"2031-03-{day:02}", how="manifest"), language="en", translated_from=None,
        genre="report", read="deep", revision_of=None, text=text,
        zones=tuple(Zone(start=span.start, end=span.end, kind="body") for span in spans),
    )  # fmt: skip
    return MarkedDocument(document=document, marks=marks_of(document, lines, spans, outlet, credited, is_own))


def marks_of(
    document: Document, lines: Lines, spans: list[Span], outlet: str, credited: str | None, is_own: bool
) -> Marks:
    """What a reader would mark: sentences, two people, what they say, and whom it all comes from."""
    quoted = range(1, len(spans), QUOTED)
    chains = tuple(
        Chain(
            id=f"c{number}", name=f"Person {number}", names=(f"Person {number}",), kind="person",
            country=None, roles=(), mentions=tuple(spans[at] for at in quoted if at % SPEAKERS == number),
        )
        for number in range(SPEAKERS)
    )  # fmt: skip
    attributions = [
        Attribution(
            id=f"r{at}", source=NamedSource(name=None, kind="person", actor=f"c{at % SPEAKERS}"),
            scope=(spans[at],), via=None, how="named", evidence=(spans[at],),
        )
        for at in quoted
    ]  # fmt: skip
    if is_own or credited:
        source = NamedSource(name=credited or outlet, kind="outlet")
        attributions.append(
            Attribution(
                id="ra", source=source, scope="article" if is_own else (spans[0],), via=None, how="named",
                evidence=(spans[0],), is_own=is_own,
            )
        )  # fmt: skip
    return Marks(
        document=document.id,
        sentences=tuple(
            Sentence(span=span, lemmas=tuple(map(intern, line.split())))
            for span, line in zip(spans, lines, strict=True)
        ),
        mentions=tuple(
            Mention(id=f"m{at}", span=spans[at], form="name", chain=f"c{at % SPEAKERS}") for at in quoted
        ),
        chains=chains,
        quotes=tuple(
            Quote(
                id=f"q{at}", span=spans[at], kind="indirect", content=(spans[at],), cue=(),
                speaker=Speaker(span=spans[at], actor=f"c{at % SPEAKERS}"), inside=None, act="said",
                negated=False, hedged=False,
            )
            for at in quoted
        ),
        attributions=tuple(attributions),
    )  # fmt: skip


def settled(entries: list[MarkedDocument], stories: tuple[Story, ...]) -> Settlement:
    """What the pile concludes, but for its copies: the people of each story."""
    actors: list[Actor] = []
    actor_of: dict[ChainKey, str] = {}
    for each in stories:
        for number in range(SPEAKERS):
            actor = Actor(
                id=mark_id(each.id, f"c{number}"), name=f"Person {number}", names=(f"Person {number}",),
                kind="person", country=None, roles=(), mentions=(),
            )  # fmt: skip
            actors.append(actor)
            actor_of |= {ChainKey(document, f"c{number}"): actor.id for document in each.documents}
    return Settlement(
        copies=find_copies(entries), stories=stories, affairs=(), actors=tuple(actors), actor_of=actor_of,
        times=(),
    )  # fmt: skip


def measure(count: int) -> tuple[float, float, float, float, int]:
    """Milliseconds an article for copies and for the stemma, memory before and at its height, and edges."""
    entries, stories = pile(count)
    outlets = load_outlets()
    before = peak_gigabytes()
    start = process_time()
    settlement = settled(entries, stories)
    middle = process_time()
    tracing = trace(entries, settlement, outlets)
    end = process_time()
    each = 1000 / count
    return (middle - start) * each, (end - middle) * each, before, peak_gigabytes(), len(tracing.stemma.edges)


def main() -> None:
    """Print how time and memory grow; with one size, its figures alone, for the process that asks."""
    if len(sys.argv) == 2:
        print(*measure(int(sys.argv[1])))
        return
    rows, first = [], 0.0
    for size in [int(word) for word in sys.argv[1:]] or SIZES:
        command = [sys.executable, "-m", "bench.scale", str(size)]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        copies, stemma, before, peak, edges = map(float, told)
        first = first or copies + stemma
        rows.append((
            f"{size:,}", f"{1000 / (copies + stemma):,.0f}", f"{(copies + stemma) / first:.2f}",
            f"{copies:.2f}", f"{stemma:.2f}", f"{before:.2f} GB", f"{peak:.2f} GB", f"{edges / size:.2f}",
        ))  # fmt: skip
    header = (
        "articles",
        "articles/s",
        "time each / first",
        "ms copies",
        "ms stemma",
        "marks",
        "peak",
        "edges each",
    )
    print(markdown_table(header, rows))


if __name__ == "__main__":
    main()
