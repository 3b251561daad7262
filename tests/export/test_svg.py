import re
import xml.etree.ElementTree as ET

from msgspec.structs import replace

from accounts import ACCOUNT
from headwater.export.arrange import arrange
from headwater.export.report import Branch
from headwater.export.svg import BOX_WIDTH, COLUMN, drawing, places

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
