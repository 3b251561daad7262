"""Lists that an article announces, and sentences printed large."""

from __future__ import annotations

from headwater.clean.cues import find_cues
from headwater.clean.insets import WITHIN, list_below
from headwater.clean.lines import read_lines
from headwater.clean.sheet import Sheet
from headwater.clean.zoning import zone_by_rules
from headwater.record.document import ZoneKind
from headwater.run.resources import load_cleaning

FIRST = (
    "The ferry Old Heron ran aground near Tarn on Sunday night, and fishermen brought all 40 people ashore."
)
SECOND = "The captain, who has sailed the strait for thirty years, said that a lamp on the mole had failed."
BOATS = ("Old Heron", "Grey Gull", "Blue Tern", "Night Crane")


def kinds_of(*lines: str) -> list[str]:
    read = read_lines("\n".join(lines))
    lexicon = load_cleaning().furniture
    return list(zone_by_rules(read, [find_cues(line, lexicon) for line in read]).decided)


def test_a_list_that_the_article_announces_belongs_to_it() -> None:
    kinds = kinds_of(FIRST, SECOND, "See the full list of boats below:", *BOATS)
    assert kinds == ["body"] * 7


def test_short_lines_that_nothing_announces_do_not() -> None:
    assert "body" not in kinds_of(FIRST, SECOND, *BOATS)[2:]


def test_a_list_ends_where_furniture_begins() -> None:
    kinds = kinds_of(FIRST, SECOND, "See the full list of boats below:", *BOATS, "Share this article")
    assert kinds[:-1] == ["body"] * 7
    assert kinds[-1] != "body"


def test_links_that_a_label_announces_stay_links() -> None:
    assert kinds_of(FIRST, SECOND, "Read more on the following:", *BOATS)[3:] == ["related"] * 4


def test_a_sentence_printed_large_is_set_aside_once() -> None:
    large = "“A lamp on the mole had failed that night, and nobody at all came to light it again.”"
    paragraph = f"{large} So the captain said on Monday in the harbour of Tarn."
    assert kinds_of(FIRST, large, SECOND, paragraph) == ["body", "caption", "body", "body"]
    assert kinds_of(FIRST, SECOND, "No lamp burned.", "No lamp burned. So he said.")[2] == "body"


def test_two_lines_are_no_list() -> None:
    announced = "See the full list of boats below:"
    assert kinds_of(FIRST, SECOND, announced, *BOATS[:3])[3:] == ["body"] * 3
    assert "body" not in kinds_of(FIRST, SECOND, announced, *BOATS[:2])[3:]


def test_a_list_runs_through_one_bar_of_links_and_no_two() -> None:
    lines = read_lines("\n".join((*BOATS, FIRST)))

    def run(**kinds: ZoneKind) -> list[int]:
        given: list[ZoneKind | None] = [kinds.get(f"at{place}") for place in range(len(lines))]
        sheet = Sheet(lines=lines, cues=[()] * len(lines), kinds=given, title=None, copies=[1] * len(lines))
        return list_below(sheet, 0)

    assert run() == [0, 1, 2, 3]
    assert run(at1="navigation") == [0, 1, 2, 3]
    assert run(at1="navigation", at2="navigation") == [0, 1]
    assert run(at0="navigation") == []
    assert run(at2="footer") == [0, 1]


def test_a_sentence_far_from_its_paragraph_is_no_large_print() -> None:
    large = "“A lamp on the mole had failed that night, and nobody at all came to light it again.”"
    paragraph = f"{large} So the captain said on Monday in the harbour of Tarn."
    between = [SECOND.replace("thirty", f"thirty-{number}") for number in range(WITHIN)]
    assert kinds_of(FIRST, large, *between[:-1], paragraph)[1] == "caption"
    assert kinds_of(FIRST, large, *between, paragraph)[1] == "body"
