import dataclasses
import re
import xml.etree.ElementTree as ET

from msgspec.structs import replace

from accounts import ACCOUNT
from headwater.export.arrange import arrange
from headwater.export.report import Branch
from headwater.export.svg import (
    BOX_HEIGHT,
    BOX_WIDTH,
    COLUMN,
    MARGIN,
    ROW,
    Placed,
    drawing,
    leaves,
    line,
    note_words,
    places,
    title_words,
)

TREES = arrange(ACCOUNT).stories[0].family.trees
NUMBERS = {document.id: number for number, document in enumerate(ACCOUNT.documents, 1)}


def branch(id_: str, *children: Branch, label: str = "x") -> Branch:
    return Branch(
        id=id_,
        label=label,
        kind="source",
        document=None,
        how="",
        is_open=False,
        children=children,
        also_from=(),
        also_ids=(),
        evidence=(),
    )


def test_the_drawing_is_well_formed_and_every_box_stands_once() -> None:
    root = ET.fromstring(drawing(TREES, NUMBERS))
    assert len(root.findall(".//rect")) == 5
    assert [path.get("class") for path in root.findall("path")] == ["known", "open", "known", "known"]


def test_an_articles_box_opens_it() -> None:
    links = re.findall(r'href="#article-(\d)"', drawing(TREES, NUMBERS))
    assert sorted(links) == ["1", "2", "3", "4", "5"]


def test_no_two_boxes_overlap() -> None:
    tree = branch("a", branch("b", branch("c"), branch("d")), branch("e"))
    placed = list(places((tree, branch("f"))))
    assert BOX_WIDTH < COLUMN
    assert len({(one.column, one.row) for one in placed}) == 6
    rows = [one.row for one in placed if one.column == 2]
    assert rows == [0, 1]


def test_a_label_with_markup_is_text() -> None:
    hostile = branch("h", branch("i"), label='<script>x</script>"&\x1b')
    drawn = drawing((hostile,), {})
    assert "<script" not in drawn
    assert "\x1b" not in drawn
    ET.fromstring(drawn)


def test_no_tree_is_no_drawing() -> None:
    assert drawing((), {}) == ""
    assert arrange(replace(ACCOUNT, stemma=type(ACCOUNT.stemma)())).stories[0].family.trees == ()


def numbers_in(drawn: str) -> list[float]:
    return [float(each) for each in re.findall(r"-?\d+(?:\.\d+)?", drawn)]


def test_a_box_stands_in_its_column_and_on_its_row() -> None:
    tree = branch("a", branch("b"), branch("c", branch("d"), branch("e")))
    placed = {one.branch.id: one for one in places((tree,))}
    assert {id_: (one.column, one.row) for id_, one in placed.items()} == {
        "a": (0, 1.0), "b": (1, 0.0), "c": (1, 1.5), "d": (2, 1.0), "e": (2, 2.0),
    }  # fmt: skip
    assert (leaves(tree), placed["d"].left, placed["d"].middle) == (
        3,
        MARGIN + 2 * COLUMN,
        MARGIN + ROW + BOX_HEIGHT / 2,
    )
    root = ET.fromstring(drawing((tree,), {}))
    assert (
        root.get("viewBox")
        == f"0 0 {2 * MARGIN + 2 * COLUMN + BOX_WIDTH} {2 * MARGIN + 2 * ROW + BOX_HEIGHT}"
    )
    boxes = [(float(box.get("x") or 0), float(box.get("y") or 0)) for box in root.iter("rect")]
    assert (min(boxes), max(boxes)) == ((MARGIN, MARGIN + ROW), (MARGIN + 2 * COLUMN, MARGIN + 2 * ROW))


def test_a_line_runs_from_its_source_to_its_receiver_and_around_where_these_lie_the_other_way() -> None:
    left = Placed(branch=branch("a"), column=0, row=0, parent=None)
    right = Placed(branch=branch("b"), column=1, row=2, parent="a")
    there = numbers_in(line(left, right, "known").split('d="')[1])
    assert there[:2] == [left.left + BOX_WIDTH, left.middle]
    assert there[-2:] == [right.left, right.middle]
    assert there[2] == there[4] == (there[0] + there[-2]) / 2
    back = numbers_in(line(right, left, "also").split('d="')[1])
    assert back[2] == back[0] + COLUMN / 4
    assert back[4] == back[-2] - COLUMN / 4


def test_a_box_says_how_it_has_it_and_from_how_many_more() -> None:
    bare, credited = branch("a"), dataclasses.replace(branch("a"), how="credits it")
    one = {"also_from": ("a nurse",)}
    two = {"also_from": ("a nurse", "a guard")}
    assert [note_words(each) for each in (bare, credited)] == ["", "credits it"]
    assert note_words(dataclasses.replace(bare, **one)) == "from a nurse"
    assert note_words(dataclasses.replace(credited, **one)) == "credits it; also from a nurse"
    assert note_words(dataclasses.replace(bare, **two)) == "2 own sources"
    assert note_words(dataclasses.replace(credited, **two)) == "credits it; 2 more sources"
    assert note_words(dataclasses.replace(credited, is_open=True)) == "credits it; or the other way round"
    assert title_words(bare) == "x"
    assert title_words(dataclasses.replace(credited, **two)) == "x: credits it; also from a nurse and a guard"
