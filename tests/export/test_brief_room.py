"""What the brief tells first, what it leaves out, and how it says so."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from msgspec.structs import replace as changed
from rich.text import Text

from accounts import ACCOUNT, CLAIMS, DOCUMENTS, POST, WIRE
from headwater.export.arrange import arrange
from headwater.export.brief import (
    CLAIMS as CLAIMS_SHOWN,
)
from headwater.export.brief import (
    DIFFERENCES,
    FULL,
    ROOMY,
    STYLES,
    TIGHT,
    TREE_LINES,
    Room,
    blocks,
    brief,
    claim_lines,
    credited,
    header_lines,
    naming_pieces,
    root_pieces,
    short_verdict_pieces,
    title_lines,
    tree_blocks,
    verdict_pieces,
    words_blocks,
)
from headwater.export.lines import Block, Piece
from headwater.export.report import Branch, ClaimEntry, Label, Naming, Passage, Report, Root
from headwater.record.account import Account, Interval

REPORT = arrange(ACCOUNT)
STORY = REPORT.stories[0]
ENTRIES = {entry.claim.id: entry for entry in STORY.claims}
PASSAGE = Passage(words="the deck groaned", document=POST.id, outlet="The Lowmoor Post", spans=())


def plain(lines: list[Text] | tuple[Text, ...]) -> str:
    return re.sub(r"\s+", " ", " ".join(line.plain for line in lines)).strip()


def said(pieces: list[Piece]) -> str:
    return "".join(piece if isinstance(piece, str) else piece[0] for piece in pieces)


def report(**changes: object) -> Report:
    return arrange(changed(ACCOUNT, **changes))


def of_part(found: list[Block], part: str) -> list[Block]:
    return [block for block in found if block.part == part and not block.is_heading]


# ---------------------------------------------------------------- the head


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (ACCOUNT, "6 articles from 5 outlets and 1 unnamed site;"),
        (changed(ACCOUNT, documents=DOCUMENTS[:2]), "2 articles from 2 outlets;"),
        (changed(ACCOUNT, documents=DOCUMENTS[2:3]), "1 article from 1 unnamed site;"),
        (ACCOUNT, "3 sources named or seen behind them;"),
        (ACCOUNT, "; 1 file not read."),
        (changed(ACCOUNT, losses=()), "; nothing lost."),
        (changed(ACCOUNT, relays=(), stemma=type(ACCOUNT.stemma)()), "; no copies;"),
    ],
)
def test_the_head_counts_what_there_is(made: Account, words: str) -> None:
    found = replace(arrange(changed(made, stories=(), claims=())), stories=())
    assert words in plain(list(header_lines(found.header, found)))


def test_the_head_names_at_most_two_losses_and_the_full_brief_all() -> None:
    losses = tuple(changed(ACCOUNT.losses[0], id=f"l{number}", path=f"{number}.bin") for number in range(3))
    made = changed(ACCOUNT, losses=losses)
    page, full = (plain(brief(made, full=full)) for full in (False, True))
    assert ("1.bin: is no text" in page, "2.bin" in page, "could not be read" in page) == (True, False, False)
    assert "What could not be read" in full
    assert "2.bin: is no text" in full
    assert "could not be read" not in plain(brief(changed(ACCOUNT, losses=()), full=True))


# ---------------------------------------------------------------- a claim


def test_who_prints_words_and_who_says_them() -> None:
    assert credited(PASSAGE) == "(The Lowmoor Post)"
    assert credited(replace(PASSAGE, speaker="a nurse")) == "(a nurse, in The Lowmoor Post)"
    assert credited(replace(PASSAGE, notes=("opinion",))) == "(The Lowmoor Post; opinion)"


@pytest.mark.parametrize("room", [FULL, TIGHT])
@pytest.mark.parametrize("claim", ["c-groan", "c-hurt", "c-inspect", "c-rot"])
def test_a_verdict_tells_its_interval_only_where_it_is_one_and_contest_only_where_there_is(
    claim: str, room: Room
) -> None:
    entry = ENTRIES[claim]
    words = said(verdict_pieces(entry, room))
    assert words.startswith(entry.verdict.capitalize())
    assert (entry.support.replace(" independent", "") in words.replace(" independent", "")) is (
        claim == "c-hurt"
    )
    assert ("articles differ" in words) is (claim == "c-hurt")
    assert words.endswith(".")
    assert words.count(entry.why.rstrip(".")) == (0 if room.names_only else 1)


def test_a_verdict_in_short_names_its_sources() -> None:
    entry = ENTRIES["c-hurt"]
    words = said(short_verdict_pieces(entry))
    assert words == (
        f"{entry.verdict.capitalize()}: {entry.support.replace(' independent', '')} "
        f"({' and '.join(entry.sources)}); the articles differ."
    )
    nobody = replace(entry, sources=(), claim=changed(entry.claim, contested=False))
    assert said(short_verdict_pieces(nobody)).endswith("2 sources.")


def test_the_carriers_are_told_where_they_differ_from_the_sources_or_all_is_told() -> None:
    entry = ENTRIES["c-groan"]
    assert entry.carried
    assert f"That it was said: {entry.carried}." in said(verdict_pieces(entry, ROOMY))
    assert f"{entry.carried} (Three articles take it" in said(verdict_pieces(entry, FULL))
    same = replace(entry, claim=changed(entry.claim, carriers=entry.claim.independent))
    assert "That it was said" not in said(verdict_pieces(same, ROOMY))
    assert "That it was said" in said(verdict_pieces(same, FULL))


def test_every_verdict_has_a_style_of_its_own_kind() -> None:
    assert {STYLES[claim.verdict] for claim in CLAIMS} == {"bold cyan", "bold yellow", "bold magenta"}
    (line, *_) = [each for each in claim_lines(ENTRIES["c-rot"], 3, FULL) if "No source" in each.plain]
    assert any(span.style == STYLES["unsourced"] for span in line.spans)


def test_a_claim_is_numbered_and_what_follows_is_indented() -> None:
    lines = list(claim_lines(ENTRIES["c-groan"], 3, FULL))
    assert lines[0].plain.startswith(" 3 “")
    assert all(line.plain.startswith("   ") for line in lines[1:])


def test_words_of_others_are_those_of_other_articles() -> None:
    entry = ENTRIES["c-groan"]
    every = list(words_blocks(entry, "story 0", 70, FULL))
    assert not any("Fennmark Wire:" in block.lines[0].plain for block in every)
    assert len(every) == len([each for each in entry.passages if each.document != WIRE.id]) > 2
    assert len(list(words_blocks(entry, "story 0", 70, ROOMY))) == 2
    denied = list(words_blocks(ENTRIES["c-inspect"], "story 0", 70, ROOMY))
    assert denied[0].lines[0].plain.startswith("   Denied: ")
    assert denied[0].rank < 70


# ---------------------------------------------------------------- what yields to what


def many(times: int) -> Account:
    """One story with so many claims, each in words of its own, and as many differences."""
    story = ACCOUNT.stories[0]
    claims = tuple(changed(CLAIMS[2], id=f"c{number:02}") for number in range(times))
    differences = tuple(
        changed(ACCOUNT.disagreements[0], id=f"g{number:02}", about=f"matter {number:02}")
        for number in range(times)
    )
    return changed(ACCOUNT, stories=(story,), claims=(*CLAIMS, *claims), disagreements=differences)


def test_the_page_shows_so_many_claims_and_differences_and_counts_the_rest() -> None:
    made = many(12)
    page, full = (plain(brief(made, full=full)) for full in (False, True))
    assert page.count("matter ") == DIFFERENCES
    assert full.count("matter ") == 12
    found = list(blocks(arrange(made), ROOMY))
    numbered = [block for block in of_part(found, "story 0") if re.match(r" ?\d+ “", block.lines[0].plain)]
    assert len(numbered) <= CLAIMS_SHOWN
    assert re.search(r"--full tells everything: \d+ claims and 12 differences\.$", page)
    assert "--full" not in full


def test_what_stands_further_up_is_kept_longer() -> None:
    found = list(blocks(REPORT, ROOMY))
    told = [block for block in of_part(found, "story 0") if re.match(r" ?\d+ “", block.lines[0].plain)]
    ranks = [block.rank for block in told]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) == len(ranks) == len(CLAIMS)
    others = [block for block in of_part(found, "story 0") if "–" in block.lines[0].plain[:5]]
    assert others
    assert min(block.rank for block in others) > max(ranks)
    assert found[0].part == "header"
    assert found[0].rank == 0


def test_a_story_of_few_articles_yields_to_a_larger_one() -> None:
    large = ACCOUNT.stories[0]
    small = changed(large, id="s-small", documents=(POST.id,))
    claims = (*CLAIMS, *(changed(claim, id=f"{claim.id}2", story="s-small") for claim in CLAIMS))
    found = list(blocks(arrange(changed(ACCOUNT, stories=(large, small), claims=claims)), TIGHT))
    first, second = of_part(found, "story 0"), of_part(found, "story 1")
    assert len(first) >= len(second) > 1
    for one, other in zip(first, second, strict=False):
        assert one.rank < other.rank
    twin = changed(large, id="s-twin")
    twins = (*CLAIMS, *(changed(claim, id=f"{claim.id}2", story="s-twin") for claim in CLAIMS))
    even = list(blocks(arrange(changed(ACCOUNT, stories=(large, twin), claims=twins)), TIGHT))
    one, other = (of_part(even, f"story {number}")[0].rank for number in (0, 1))
    assert one < other < one + 1


# ---------------------------------------------------------------- the other parts


def test_a_title_stands_with_its_day_and_how_many_tell_it() -> None:
    words = plain(list(title_lines(STORY)))
    assert words.startswith("4 May 2031 · “Rope bridge at Fennmark closed")
    assert words.endswith("(Fennmark Wire) · 6 articles")
    assert (
        plain(list(title_lines(replace(STORY, title=None))))
        == "4 May 2031 · 6 articles, none with a headline"
    )


def branch(number: int, *children: Branch, how: str = "credits it", is_open: bool = False) -> Branch:
    return Branch(
        id=f"n{number}", label=f"Paper {number}", kind="document", document=None, how=how, is_open=is_open,
        children=children, also_from=("a nurse",) if number == 1 else (), also_ids=(), evidence=(),
    )  # fmt: skip


def test_a_long_tree_is_cut_and_says_by_how_much() -> None:
    tall = branch(0, *(branch(number) for number in range(1, TREE_LINES + 3)), how="")
    story = replace(STORY, family=replace(STORY.family, trees=(tall,)))
    cut, whole = (of_part(list(tree_blocks(story, 0, room)), "tree 0")[0].lines for room in (ROOMY, FULL))
    assert len(whole) == TREE_LINES + 3
    assert len(cut) == TREE_LINES + 1
    assert cut[-1].plain == "  … 3 more lines"
    assert whole[-1].plain.startswith("  └─ Paper")
    assert whole[1].plain == "  ├─ Paper 1  (credits it; also from a nurse)"


def test_an_open_direction_is_told_and_a_lone_tree_is_none() -> None:
    opened = branch(0, branch(2, is_open=True), how="")
    lone = branch(3, how="")
    story = replace(STORY, family=replace(STORY.family, trees=(opened, lone), alone=(), unsourced=()))
    words = plain([line for block in tree_blocks(story, 0, FULL) for line in block.lines])
    assert "Paper 2 (credits it; or the other way round)" in words
    assert "Paper 3" not in words


def test_a_source_tells_how_much_rests_on_it() -> None:
    source = Root(
        id="o", name="a nurse", kind="a person", claims=3, alone=1, outlets=("The Ebb", "The Flood"),
        foremost=PASSAGE, evidence=None,
    )  # fmt: skip
    assert said(root_pieces(source, FULL)) == (
        "a nurse (a person): 3 claims in 2 articles, 1 of them on it alone; above all "
        "“the deck groaned” (The Lowmoor Post)."
    )
    bare = replace(source, claims=1, alone=0, outlets=("The Ebb",), foremost=None)
    assert said(root_pieces(bare, FULL)) == "a nurse (a person): 1 claim in 1 article."


def test_what_each_calls_them_tells_who_is_quoting() -> None:
    labels = tuple(
        Label(words=words, is_quoted=is_quoted, count=1, passage=PASSAGE)
        for words, is_quoted in (("bunglers", False), ("cowards", True))
    )
    naming = Naming(actor="the guild", by_outlet=(("The Ebb", labels), ("The Flood", labels[:1])))
    assert said(naming_pieces(naming)) == (
        "the guild: The Ebb “bunglers”, “cowards” (quoting); The Flood “bunglers”."
    )


def test_one_interval_is_told_as_support() -> None:
    entry = ENTRIES["c-hurt"]
    wide = changed(entry.claim, independent=Interval(low=1, high=3, why=""), verdict="uncorroborated")
    again = arrange(changed(ACCOUNT, claims=(wide,))).stories[0].claims[0]
    assert isinstance(again, ClaimEntry)
    assert "Not independently supported: 1 to 3 independent sources" in said(verdict_pieces(again, ROOMY))
