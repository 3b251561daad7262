"""The brief: what a pile says, on one page of a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from rich.text import Text

from headwater.export.arrange import arrange
from headwater.export.claims import distinct
from headwater.export.lines import Block, Piece, fitted, shortened_quote, text_of, window, wrapped
from headwater.export.phrases import MENTIONED, also_words, bare, count_words, joined, listed, quoted
from headwater.export.report import (
    Branch,
    ClaimEntry,
    DifferenceEntry,
    Header,
    Moment,
    Naming,
    Passage,
    Report,
    Root,
    SideEntry,
    StorySection,
)
from headwater.record.account import Account, Verdict

LINES = 80
CLAIMS = 7
DIFFERENCES = 5
ABOUT = 48  # cells of what a difference is about; its sides tell more
TREE_LINES = 9
STYLES: dict[Verdict, str] = {
    "corroborated": "bold cyan",
    "single-origin": "bold yellow",
    "uncorroborated": "bold yellow",
    "unsourced": "bold magenta",
}
EVERYTHING = 10**9


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How many lines each kind of entry may take; None where all of it is told.

    Where `names_only` is set, the sources' names stand for the whole reason of a verdict.
    """

    words: int | None
    verdict: int | None
    other: int | None
    difference: int | None
    branch: int | None
    naming: int | None
    root: int | None
    names_only: bool = False

    @property
    def full(self) -> bool:
        """Whether everything is told."""
        return self.words is None


FULL = Room(words=None, verdict=None, other=None, difference=None, branch=None, naming=None, root=None)
ROOMY = Room(words=2, verdict=2, other=1, difference=3, branch=2, naming=2, root=3)
TIGHT = Room(words=2, verdict=2, other=1, difference=2, branch=1, naming=1, root=3, names_only=True)


def brief(account: Account, *, full: bool = False) -> list[Text]:
    """The lines of the brief, each at most 80 columns; at most 80 lines, or all of them."""
    report = arrange(account)
    if full:
        return fitted(list(blocks(report, FULL)), EVERYTHING)
    every = list(blocks(report, ROOMY if len(report.stories) == 1 else TIGHT))
    note = text_of([(more_words(report), "dim")])
    lines = fitted(every, LINES - 2)
    return [*lines, Text(), note]


def more_words(report: Report) -> str:
    """What there is in all, for a reader who wants the rest."""
    claims = sum(len(story.claims) for story in report.stories)
    differences = sum(len(story.differences) for story in report.stories)
    told = joined([count_words(claims, "claim"), count_words(differences, "difference")])
    return f"--full tells everything: {told}."


def blocks(report: Report, room: Room) -> Iterator[Block]:
    """Everything the brief may show, in its order, each with its rank."""
    yield Block(part="header", rank=0, lines=tuple(header_lines(report.header, report)))
    largest = max((len(story.articles) for story in report.stories), default=1)
    for number, story in enumerate(report.stories):
        # A story of few articles waits: its blocks rank behind those of a large one.
        slowness = (largest / max(len(story.articles), 1)) ** 0.5
        for block in story_blocks(story, number, room):
            yield replace(block, rank=round(block.rank * slowness, 6))
    yield from root_blocks(report.verify_next, room)
    if room.full and report.losses:
        yield Block(part="losses", rank=0, is_heading=True, lines=heading("What could not be read"))
        for loss in report.losses:
            yield Block(
                part="losses", rank=1, lines=wrapped([f"{loss.path}: {loss.reason}"], first="  ", rest="    ")
            )


def header_lines(header: Header, report: Report) -> Iterator[Text]:
    """Articles, outlets, sources, copies, losses, and what was read only shallowly."""
    sites = [count_words(header.outlets, "outlet")] if header.outlets else []
    sites += [count_words(header.unnamed, "unnamed site")] if header.unnamed else []
    yield from wrapped(
        [
            (count_words(header.articles, "article"), "bold"),
            f" from {joined(sites)}; {count_words(header.sources, 'source')} named or seen behind them; ",
            f"{count_words(header.copies, 'copy', 'copies') if header.copies else 'no copies'}; ",
            f"{count_words(header.losses, 'file')} not read" if header.losses else "nothing lost",
            ".",
        ]
    )
    if header.shallow:
        yield from wrapped([f"Read only shallowly: {joined(header.shallow)}."], rest="  ", most=2)
    for loss in report.losses[:2]:
        yield from wrapped([f"Not read: {loss.path}: {loss.reason}"], rest="  ", most=1)


def story_blocks(story: StorySection, number: int, room: Room) -> Iterator[Block]:
    """One story; later stories yield to earlier ones at the same rank."""
    part, late = f"story {number}", number / 100
    yield Block(part=part, rank=1 + late, lines=tuple(title_lines(story)))
    claims = list(story.claims) if room.full else shown_claims(story)
    for place, entry in enumerate(claims, 1):
        lines = tuple(claim_lines(entry, place, room))
        yield Block(part=part, rank=8 + 4 * place + late, lines=lines)
        yield from words_blocks(entry, part, 70 + 5 * place + late, room)
    yield from difference_blocks(story, number, room)
    yield from tree_blocks(story, number, room)
    yield from time_blocks(story, number, room)
    yield from naming_blocks(story, number, room)


def shown_claims(story: StorySection) -> list[ClaimEntry]:
    """The claims told first, none in the words of another."""
    entries = {entry.claim.id: entry for entry in story.claims}
    return [entries[claim.id] for claim in distinct([entry.claim for entry in story.claims])[:CLAIMS]]


def heading(words: str) -> tuple[Text, ...]:
    """A blank line and a heading."""
    return (Text(), Text(words, style="bold underline"))


def title_lines(story: StorySection) -> Iterator[Text]:
    """The dated line of a story."""
    yield Text()
    when = f"{story.when[:1].upper()}{story.when[1:]}"
    size = count_words(len(story.articles), "article")
    if story.title is None:
        yield from wrapped([(when, "bold"), f" · {size}, none with a headline"])
        return
    after = f" ({story.title.credit}) · {size}"
    title = shortened_quote(story.title.words, len(when) + 3, after, 2)
    yield from wrapped([(when, "bold"), " · ", (title, "bold"), after], rest="  ")


def credited(passage: Passage) -> str:
    """Who prints the words, and who says them."""
    return f"({passage.speaker}, in {passage.credit})" if passage.speaker else f"({passage.credit})"


def claim_lines(entry: ClaimEntry, place: int, room: Room) -> Iterator[Text]:
    """A claim, its verdict with the reason, who has it and who had it first."""
    after = f" {credited(entry.text)}"
    words = shortened_quote(entry.text.words, 0, after, room.words, focus=entry.text.focus)
    yield from wrapped([(words, "bold"), after], first=f"{place:>2} ", rest="   ")
    yield from wrapped(verdict_pieces(entry, room), first="   ", rest="   ", most=room.verdict)


def verdict_pieces(entry: ClaimEntry, room: Room) -> list[Piece]:
    """The verdict in newspaper words, its reason, and who had it first."""
    if room.names_only:
        return short_verdict_pieces(entry)
    pieces: list[Piece] = [(entry.verdict.capitalize(), STYLES[entry.claim.verdict])]
    if entry.claim.verdict in {"corroborated", "uncorroborated"}:
        pieces.append(f": {entry.support}")
    pieces.append(f" ({entry.why.rstrip('.')})." if entry.why else ".")
    if entry.carried and (room.full or entry.claim.carriers != entry.claim.independent):
        why = f" ({entry.carried_why.rstrip('.')})" if room.full and entry.carried_why else ""
        pieces.append(f" That it was said: {entry.carried}{why}.")
    if entry.claim.contested:
        pieces.append((" The articles differ.", "bold"))
    if entry.first:
        pieces.append(f" First: {entry.first}.")
    return pieces


def short_verdict_pieces(entry: ClaimEntry) -> list[Piece]:
    """The verdict in short: its reason are the sources by name."""
    pieces: list[Piece] = [(entry.verdict.capitalize(), STYLES[entry.claim.verdict])]
    if entry.claim.verdict in {"corroborated", "uncorroborated"}:
        pieces.append(f": {entry.support.replace(' independent', '')}")
    if entry.sources:
        pieces.append(f" ({listed(entry.sources, full=False)})")
    if entry.claim.contested:
        pieces.append(("; the articles differ", "bold"))
    return [*pieces, "."]


def words_blocks(entry: ClaimEntry, part: str, rank: float, room: Room) -> Iterator[Block]:
    """The exact words of the other articles, and the denials."""
    for denial in entry.denials:
        after = f" ({denial.credit})"
        words = shortened_quote(denial.words, 8, after, room.words, focus=denial.focus)
        lines = wrapped([("Denied: ", "bold"), words, after], first="   ", rest="     ")
        yield Block(part=part, rank=rank - 3, lines=lines)
    others = [passage for passage in entry.passages if passage.document != entry.text.document]
    for passage in others if room.full else others[:2]:
        before = f"{passage.credit}: "
        words = shortened_quote(passage.words, len(before), "", room.other, focus=passage.focus)
        yield Block(part=part, rank=rank, lines=wrapped([before, words], first="   – ", rest="     "))
    aside = {passage.credit: None for passage in entry.mentions if passage.document != entry.text.document}
    if room.full and aside:
        mentioned = listed(tuple(aside), full=True)
        lines = wrapped([f"{MENTIONED} by {mentioned}."], first="   – ", rest="     ")
        yield Block(part=part, rank=rank, lines=lines)


def difference_blocks(story: StorySection, number: int, room: Room) -> Iterator[Block]:
    """What the articles differ on, side by side."""
    part = f"differences {number}"
    yield Block(part=part, rank=0, is_heading=True, lines=heading("Where they differ"))
    shown = story.differences if room.full else story.differences[:DIFFERENCES]
    for place, entry in enumerate(shown, 1):
        lines = wrapped(difference_pieces(entry, room), first="  ", rest="    ", most=room.difference)
        yield Block(part=part, rank=11 + 5 * place + number / 100, lines=lines)


def difference_pieces(entry: DifferenceEntry, room: Room) -> list[Piece]:
    """One difference: every side, then who is silent."""
    about = entry.about if room.full else shortened_about(entry.about)
    pieces: list[Piece] = [(entry.kind, "bold"), f", {about}: "]
    for place, side in enumerate(entry.sides):
        pieces += [" / " if place else "", *side_pieces(side, room)]
    if entry.is_open:
        pieces.append("; both may hold")
    if entry.silent:
        pieces.append(f"; silent: {listed(entry.silent, full=room.full)}")
    return [*pieces, "."]


def shortened_about(about: str) -> str:
    """What a difference is about, cut where it is a long clause."""
    words = bare(about)
    return quoted(window(words, "", ABOUT)) if words != about else window(words, "", ABOUT)


def side_pieces(side: SideEntry, room: Room) -> list[Piece]:
    """One side's value and who has it."""
    return [quoted(side.value), f" ({listed(side.outlets, full=room.full)})"]


def tree_blocks(story: StorySection, number: int, room: Room) -> Iterator[Block]:
    """Who took it from whom."""
    part = f"tree {number}"
    yield Block(part=part, rank=0, is_heading=True, lines=heading("Who took it from whom"))
    trees = [root for root in story.family.trees if root.children]
    for place, root in enumerate(trees):
        lines = tuple(tree_lines(root, "  ", "  ", room))
        if not room.full and len(lines) > TREE_LINES:
            left = Text(f"  … {count_words(len(lines) - TREE_LINES, 'more line')}", style="dim")
            lines = (*lines[:TREE_LINES], left)
        yield Block(part=part, rank=13 + 6 * place + number / 100, lines=lines)
    for place, root in enumerate(story.family.alone):
        pieces: list[Piece] = [f"{root.label}: ", *also_words("", root.also_from, full=room.full)]
        lines = wrapped(pieces, first="  ", rest="    ", most=room.other)
        yield Block(part=part, rank=45 + 3 * place + number / 100, lines=lines)
    if story.family.unsourced:
        named = listed(story.family.unsourced, full=room.full)
        lines = wrapped([f"No source named, no copy: {named}."], first="  ", rest="    ")
        yield Block(part=part, rank=26 + number / 100, lines=lines)


def tree_lines(branch: Branch, first: str, rest: str, room: Room) -> Iterator[Text]:
    """A branch and, under it, whoever took it from there."""
    told = [branch.how] if branch.how else []
    told += ["or the other way round"] if branch.is_open else []
    told += also_words(branch.how, branch.also_from, full=room.full)
    pieces: list[Piece] = [branch.label, (f"  ({'; '.join(told)})" if told else "", "dim")]
    bar = "│" if branch.children else " "
    yield from wrapped(pieces, first=first, rest=f"{rest}{bar}  ", most=room.branch)
    for place, child in enumerate(branch.children):
        is_last = place == len(branch.children) - 1
        turn, below = ("└─ ", "   ") if is_last else ("├─ ", "│  ")
        yield from tree_lines(child, f"{rest}{turn}", f"{rest}{below}", room)


def time_blocks(story: StorySection, number: int, room: Room) -> Iterator[Block]:
    """When, the moments of the foremost claims first to stay."""
    part = f"when {number}"
    yield Block(part=part, rank=0, is_heading=True, lines=heading("When"))
    told = {entry.claim.id: place for place, entry in enumerate(story.claims)}
    weights = sorted(
        range(len(story.timeline)),
        key=lambda at: (told.get(story.timeline[at].claim or "", len(told)), at),
    )
    ranks = {at: 40 + 8 * place + number / 100 for place, at in enumerate(weights)}
    for at, moment in enumerate(story.timeline):
        yield Block(part=part, rank=ranks[at], lines=moment_lines(moment, room))


def moment_lines(moment: Moment, room: Room) -> tuple[Text, ...]:
    """A date and what an article says of it."""
    after = f" ({moment.passage.credit})"
    words = shortened_quote(
        moment.passage.words, len(moment.when) + 2, after, room.words, focus=moment.passage.focus
    )
    return wrapped([(moment.when, "bold"), f"  {words}", after], first="  ", rest="    ")


def naming_blocks(story: StorySection, number: int, room: Room) -> Iterator[Block]:
    """How each outlet names the actors."""
    part = f"names {number}"
    yield Block(part=part, rank=0, is_heading=True, lines=heading("What each calls them"))
    for place, naming in enumerate(story.naming):
        lines = wrapped(naming_pieces(naming), first="  ", rest="    ", most=room.naming)
        yield Block(part=part, rank=42 + 9 * place + number / 100, lines=lines)


def naming_pieces(naming: Naming) -> list[Piece]:
    """One actor and the labels of each outlet."""
    cells = []
    for outlet, labels in naming.by_outlet:
        words = ", ".join(quoted(one.words) + (" (quoting)" if one.is_quoted else "") for one in labels)
        cells.append(f"{outlet} {words}")
    return [(naming.actor, "bold"), f": {'; '.join(cells)}."]


def root_blocks(roots: tuple[Root, ...], room: Room) -> Iterator[Block]:
    """What to verify next."""
    part = "verify"
    yield Block(part=part, rank=0, is_heading=True, lines=heading("Verify next"))
    for place, root in enumerate(roots if room.full else roots[:4]):
        lines = wrapped(root_pieces(root, room), first="  ", rest="    ", most=room.root)
        yield Block(part=part, rank=5 + 11 * place, lines=lines)


def root_pieces(root: Root, room: Room) -> list[Piece]:
    """A source and what rests on it."""
    alone = f", {root.alone} of them on it alone" if root.alone else ""
    carried = count_words(len(root.outlets), "article")
    pieces: list[Piece] = [
        (root.name, "bold"),
        f" ({root.kind}): {count_words(root.claims, 'claim')} in {carried}{alone}",
    ]
    if root.foremost:
        after = f" ({root.foremost.credit})"
        before = sum(len(piece if isinstance(piece, str) else piece[0]) for piece in pieces)
        pieces.append(
            f"; above all {shortened_quote(root.foremost.words, before + 12, after, room.root)}{after}"
        )
    return [*pieces, "."]
