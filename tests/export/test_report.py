"""The report's parts: claims, differences, the tree, names, roots."""

from msgspec.structs import replace

from accounts import ACCOUNT, CLAIMS, DISAGREEMENTS, GROAN, GROANED, MOAN
from headwater.export.arrange import arrange
from headwater.export.claims import distinct
from headwater.export.report import Branch
from headwater.record.account import StemmaEdge

REPORT = arrange(ACCOUNT)
STORY = REPORT.stories[0]


def labels(branch: Branch) -> list[str]:
    return [branch.label, *(label for child in branch.children for label in labels(child))]


def test_claims_come_most_independently_carried_first_and_opinion_last() -> None:
    assert [entry.claim.id for entry in STORY.claims] == ["c-hurt", "c-groan", "c-inspect", "c-rot"]


def test_a_claims_passages_are_the_exact_words_of_each_article() -> None:
    groan = STORY.claims[1]
    assert [passage.words for passage in groan.passages][:3] == [GROAN, GROANED, GROANED]
    assert groan.passages[4].words == MOAN
    assert groan.passages[4].notes == ("translated from German",)
    assert {passage.speaker for passage in groan.passages} == {"Ilse Tornquist"}


def test_a_witness_in_another_article_is_shown_in_its_own_sentence() -> None:
    hurt = STORY.claims[0]
    assert hurt.passages[3].words == "Seventeen people were hurt when the rope bridge gave way."


def test_who_had_it_first_is_told_only_of_several() -> None:
    assert STORY.claims[0].first == "Fennmark Wire, 4 May 2031"
    assert STORY.claims[2].first is None


def test_denials_stand_with_the_claim() -> None:
    assert [denial.words for denial in STORY.claims[2].denials] == [
        "The negligent guild denies that it ever inspected the bridge."
    ]


def test_claims_in_the_same_words_are_told_once() -> None:
    again = replace(CLAIMS[1], id="c-again")
    assert [claim.id for claim in distinct([*CLAIMS, again])] == [claim.id for claim in CLAIMS]


def test_a_difference_tells_every_side_and_who_is_silent() -> None:
    (entry,) = STORY.differences
    assert [(side.value, side.outlets) for side in entry.sides] == [
        ("at least 12", ("Fennmark Wire", "הגשר")),
        ("17", ("The Lowmoor Post", "an unnamed site (003_9f31c.txt)")),
    ]
    assert entry.silent == ("Kanal Ost", "The Plain Speaker")


def test_a_difference_between_no_claims_stands_with_the_story_of_its_words() -> None:
    loose = replace(ACCOUNT, disagreements=(replace(DISAGREEMENTS[0], claims=()),))
    assert len(arrange(loose).stories[0].differences) == 1


def test_the_tree_has_every_receiver_once_under_its_source() -> None:
    wire = STORY.family.trees[0]
    assert wire.label == "Fennmark Wire"
    assert sorted(labels(wire)) == sorted(
        ["Fennmark Wire", "The Lowmoor Post", "an unnamed site (003_9f31c.txt)", "Kanal Ost", "הגשר"]
    )
    post = wire.children[0]
    assert (post.label, post.also_from) == ("The Lowmoor Post", ("“a nurse”",))
    assert post.children[0].is_open
    assert STORY.family.unsourced == ("The Plain Speaker",)


def test_a_circle_of_sources_is_drawn_all_the_same() -> None:
    back = StemmaEdge(
        id="s9", from_="n-01", to="n-02", direction="known", how="named", relays=(), evidence=()
    )
    stemma = replace(ACCOUNT.stemma, edges=(*ACCOUNT.stemma.edges, back))
    drawn = arrange(replace(ACCOUNT, stemma=stemma)).stories[0].family.trees
    assert {"Fennmark Wire", "The Lowmoor Post"} <= {label for root in drawn for label in labels(root)}


def test_names_stand_by_outlet_and_a_description_in_quotation_marks() -> None:
    (naming,) = STORY.naming
    assert naming.actor == "“engineers' guild”"
    assert [(outlet, [label.words for label in found]) for outlet, found in naming.by_outlet] == [
        ("The Lowmoor Post", ["negligent guild"]),
        ("The Plain Speaker", ["guild of bunglers"]),
    ]


def test_the_timeline_is_in_the_order_of_the_calendar() -> None:
    assert [moment.when for moment in STORY.timeline] == ["April 2031", "4 May 2031"]


def test_roots_come_heaviest_first_and_none_unknown() -> None:
    assert [(root.name, root.claims, root.alone) for root in REPORT.verify_next] == [
        ("Ilse Tornquist", 1, 1),
        ("Fennmark Wire", 2, 1),
        ("“a nurse”", 1, 0),
    ]


def test_the_header_counts() -> None:
    header = REPORT.header
    assert (header.articles, header.outlets, header.unnamed) == (6, 5, 1)
    assert (header.sources, header.copies, header.losses) == (3, 1, 1)
    assert header.shallow == ("הגשר",)


def test_an_empty_account_is_arranged_too() -> None:
    empty = replace(
        ACCOUNT, claims=(), disagreements=(), stemma=type(ACCOUNT.stemma)(), timeline=(), framing=()
    )
    story = arrange(empty).stories[0]
    assert (story.claims, story.family.trees, story.naming) == ((), (), ())
