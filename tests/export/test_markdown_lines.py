"""Every line of the report as Markdown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec.structs import replace as changed

from accounts import ACCOUNT, POST
from headwater.export.arrange import arrange
from headwater.export.markdown import (
    article_line,
    branch_lines,
    claim_lines,
    difference_lines,
    header_line,
    markdown,
    naming_lines,
    others,
    plain,
    report_lines,
    root_line,
    said,
    story_lines,
    titled,
)
from headwater.export.report import ArticleEntry, Branch, Header, Label, Naming, Passage, Root

REPORT = arrange(ACCOUNT)
STORY = REPORT.stories[0]
ENTRIES = {entry.claim.id: entry for entry in STORY.claims}
PASSAGE = Passage(words="the *deck* groaned", document=POST.id, outlet="The Ebb", spans=())


@pytest.mark.parametrize(
    ("passage", "words"),
    [
        (PASSAGE, r"“the \*deck\* groaned” (The Ebb)"),
        (replace(PASSAGE, speaker="a_nurse"), r"“the \*deck\* groaned” (a\_nurse, in The Ebb)"),
        (replace(PASSAGE, notes=("opinion",)), r"“the \*deck\* groaned” (The Ebb; opinion)"),
    ],
)
def test_words_stand_with_who_says_and_who_prints_them(passage: Passage, words: str) -> None:
    assert said(passage) == words
    assert others(passage) == ""
    assert others(replace(passage, others="by_the_guild")) == r" (by\_the\_guild)"


def test_a_title_without_lines_is_left_out() -> None:
    assert list(titled("## When", iter([]))) == []
    assert list(titled("## When", iter(["- a"]))) == ["## When", "", "- a", ""]
    assert "could not be read" not in markdown(changed(ACCOUNT, losses=()))
    assert "- 07\\_bad .bin: is no text" in markdown(ACCOUNT)


@pytest.mark.parametrize(
    ("shallow", "tail"), [((), "2 files not read."), (("Kanal_Ost",), r"; read only shallowly: Kanal\_Ost.")]
)
def test_the_head_counts_what_there_is(shallow: tuple[str, ...], tail: str) -> None:
    line = header_line(
        Header(articles=3, outlets=1, sources=2, copies=1, losses=2, shallow=shallow, unnamed=0)
    )
    assert line.startswith("3 articles, 1 outlet, 2 sources named or seen behind them, 1 copy and 2 files")
    assert line.endswith(tail)


def test_a_claim_has_its_verdict_and_all_who_have_it() -> None:
    groan = list(claim_lines(ENTRIES["c-groan"]))
    assert groan[0] == "1. **“We heard the deck groan before dawn”** (Fennmark Wire)"
    assert "*rests on one source: 1 independent source. Five articles, all from Ilse Tornquist.*" in groan[1]
    assert "That it was said: 1 to 2 independent reports. Three articles take it" in groan[1]
    assert "The articles differ" not in groan[1]
    assert sum(line.startswith("   - “") for line in groan) == 5
    hurt = list(claim_lines(ENTRIES["c-hurt"]))
    assert "The articles differ." in hurt[1]
    assert "That it was said" not in hurt[1]
    assert "First: Fennmark Wire, 4 May 2031." in hurt[1]
    inspect = list(claim_lines(ENTRIES["c-inspect"]))
    assert inspect[-1].startswith("   - Denied: “The negligent guild denies")
    who = list(claim_lines(replace(ENTRIES["c-inspect"], who="by the *guild*")))
    assert who[1] == "   by the \\*guild\\*  "


def test_a_difference_stands_side_by_side() -> None:
    (entry,) = STORY.differences
    lines = list(difference_lines(entry))
    assert lines[0] == "- **How many**, people hurt"
    assert lines[1].startswith("  - “at least 12”: “FENNMARK, 4 May")
    assert lines[1].count("; “") == 1
    assert lines[-1] == "  - silent: Kanal Ost and The Plain Speaker"
    open_one = list(difference_lines(replace(entry, is_open=True, silent=())))
    assert open_one[0].endswith("people hurt (both may hold)")
    assert not [line for line in open_one if "silent" in line]


def branch(number: int, *children: Branch, how: str = "", is_open: bool = False) -> Branch:
    return Branch(
        id=f"n{number}", label=f"Paper_{number}", kind="document", document=None, how=how, is_open=is_open,
        children=children, also_from=("a nurse",) if number == 2 else (), also_ids=(), evidence=(),
    )  # fmt: skip


def test_a_tree_is_a_list_in_a_list() -> None:
    tree = branch(0, branch(1, branch(2, how="same words")), branch(3, how="credits it", is_open=True))
    assert list(branch_lines(tree, 0)) == [
        r"- Paper\_0",
        r"  - Paper\_1",
        r"    - Paper\_2 (same words; also from a nurse)",
        r"  - Paper\_3 (credits it; or the other way round)",
    ]


def test_a_tree_of_one_is_not_told_and_who_names_nobody_is() -> None:
    family = replace(STORY.family, trees=(branch(1),), alone=(branch(2),), unsourced=("The Ebb", "The Flood"))
    lines = list(story_lines(replace(STORY, family=family)))
    assert not [line for line in lines if "Paper\\_1" in line]
    assert "- Paper\\_2 (from a nurse)" in lines
    assert "- No source named, no copy: The Ebb and The Flood" in lines
    bare = replace(STORY.family, trees=(), alone=(), unsourced=())
    assert "### Who took it from whom" not in list(story_lines(replace(STORY, family=bare)))


def test_a_story_without_a_headline_has_its_day_alone() -> None:
    assert next(iter(story_lines(STORY))).startswith("## 4 May 2031 · “Rope bridge at Fennmark closed")
    assert next(iter(story_lines(replace(STORY, title=None)))) == "## 4 May 2031"


def test_what_each_calls_them_tells_who_is_quoting() -> None:
    labels = tuple(
        Label(words=words, is_quoted=is_quoted, count=1, passage=PASSAGE)
        for words, is_quoted in (("bunglers", False), ("cowards", True))
    )
    assert list(naming_lines(Naming(actor="the_guild", by_outlet=(("The Ebb", labels),)))) == [
        r"- **the\_guild**",
        "  - The Ebb: “bunglers”, “cowards” (quoting)",
    ]


def test_what_rests_on_a_source() -> None:
    source = Root(
        id="o", name="a_nurse", kind="a person", claims=3, alone=1, outlets=("The Ebb", "The Flood"),
        foremost=PASSAGE, evidence=None,
    )  # fmt: skip
    assert root_line(source) == (
        r"1. **a\_nurse** (a person): 3 claims in 2 articles rest on it, 1 on it alone; "
        r"above all “the \*deck\* groaned” (The Ebb)"
    )
    bare = replace(source, claims=1, alone=0, outlets=("The Ebb",), foremost=None)
    assert root_line(bare) == r"1. **a\_nurse** (a person): 1 claim in 1 article rests on it"


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({}, "- The Ebb, 4 May 2031: “Bridge \\*gone\\*” – a\\_b.txt"),
        ({"title": None}, "- The Ebb, 4 May 2031 – a\\_b.txt"),
        (
            {"title": None, "notes": ("opinion",), "is_copy": True, "is_shallow": True},
            "- The Ebb, 4 May 2031 (opinion; a copy; read only shallowly) – a\\_b.txt",
        ),
    ],
)
def test_an_article_as_it_was_read(changes: dict[str, object], line: str) -> None:
    entry = ArticleEntry(
        id="d", outlet="The Ebb", path="a_b.txt", url=None, title="Bridge *gone*", author=None,
        when="4 May 2031", when_known=None, language="English", notes=(), is_shallow=False, is_copy=False,
    )  # fmt: skip
    assert article_line(replace(entry, **changes)) == line


def test_the_report_ends_with_how_to_read_it() -> None:
    lines = list(report_lines(REPORT))
    assert lines[0] == "# What the articles say"
    assert lines[-1] == "No verdict says what is true."
    assert sum(line.startswith("- *") for line in lines[-7:]) == 4
    assert markdown(ACCOUNT) == "\n".join(lines) + "\n"
    assert plain("a\nb\t<c>") == "a b &lt;c&gt;"
