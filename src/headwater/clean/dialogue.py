"""Transcripts and interviews whose layout says who speaks: "OSTEN: Police put it at 2,400."."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from headwater.clean.lines import Line
from headwater.clean.occasions import decide_occasion
from headwater.clean.sheet import Sheet
from headwater.record.document import KEPT_KINDS, ZoneKind

# "DORA WISS, CLEAN HANDS:", "Dr Maron (laughs):", "Q:", "A."; what stands behind it was said.
LABEL = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w.'’&-]{0,30}(?: (?:[A-ZÀ-Þ&][\w.'’&-]{0,30}|de|van|von|der|al|bin|of|the)){0,6})"
    r"(?:, [^:?!]{2,80})?(?: ?\([^():]{1,40}\))?:(?=\s|$)|(?P<letter>[QA])\.(?=\s|$)"
)
# A headline gives somebody's words in quotation marks; a transcript prints them without.
QUOTED = re.compile(r"\s+[\"“„«‘].*[\"”“»’]\.?")
DIRECTION = re.compile(r"\([^()]{2,80}\)\.?|\[[^\[\]]{2,80}\]\.?")
DIRECTION_WORDS = 12
LEAST_TURNS = 4
LEAST_SPEAKERS = 2
SENTENCES = 0.75  # of the turns; what is listed under labels ends without a stop
COVERED = 0.3  # of the lines from the first turn to the last; the others go on with a turn
ENDS = frozenset(".!?…")
SPEAKING = KEPT_KINDS | {None, "byline"}  # a label alone on its line is set aside
NAMES = 2  # words; a label that stands once is one where it is a name


@dataclass(frozen=True, slots=True)
class Label:
    """A line that names at its head whose words follow: its place, by what she is known, where it ends."""

    place: int
    key: str
    name: str
    end: int


def label_of(line: Line, place: int = 0) -> Label | None:
    """The label at the head of a line."""
    found = LABEL.match(line.text) if ":" in line.text[:160] or line.text[1:2] == "." else None
    if found is None or QUOTED.fullmatch(line.text, found.end()):
        return None
    name = found["letter"] or found["name"]
    return Label(place, name.split()[-1].casefold(), name, found.end())


def labels_in(lines: Sequence[Line], kinds: Sequence[ZoneKind | None]) -> list[Label]:
    """The labels of a page that is printed as a dialogue; none of any other."""
    may_speak = (place for place, kind in enumerate(kinds) if kind in SPEAKING)
    found = written_alike([label for place in may_speak if (label := label_of(lines[place], place))])
    count = Counter(label.key for label in found)
    again = [label for label in found if count[label.key] > 1]
    if not is_dialogue(lines, again):
        return []
    first, last = again[0].place, again[-1].place
    return [
        label for label in found if count[label.key] > 1 or (first < label.place < last and is_named(label))
    ]


def written_alike(labels: Sequence[Label]) -> list[Label]:
    """Labels without those in small letters where most are in capitals: a headline's "Osten: Never"."""
    shouted = [label for label in labels if label.name.isupper()]
    return shouted if 2 * len(shouted) > len(labels) else list(labels)


def is_named(label: Label) -> bool:
    """Whether a label could be somebody's name, or that of an unknown speaker."""
    return len(label.name.split()) >= NAMES


def is_dialogue(lines: Sequence[Line], labels: Sequence[Label]) -> bool:
    """Whether labels that come again are turns of speech: in sentences, one of them a question, by turns."""
    if len(labels) < LEAST_TURNS or len({label.key for label in labels}) < LEAST_SPEAKERS:
        return False
    said = [lines[label.place] for label in labels if label.end < len(lines[label.place].text)]
    between = lines[labels[0].place : labels[-1].place + 1]
    same = sum(one.key == other.key for one, other in pairwise(labels))
    return (
        any("?" in line.text for line in between)
        and sum(line.stop in ENDS for line in said) >= SENTENCES * len(said)
        and len(labels) >= COVERED * len(between)
        and 2 * same < len(labels)
    )


def decide_dialogue(sheet: Sheet) -> None:
    """The turns of a dialogue are the article, its stage directions describe what is heard."""
    labels = labels_in(sheet.lines, sheet.kinds)
    if not labels:
        return
    for label in labels:
        sheet.kinds[label.place] = label_kind(sheet.lines[label.place], label)
        sheet.sure.add(label.place)
    for place in range(labels[0].place, min(labels[-1].place + 3, len(sheet.lines))):
        if is_direction(sheet.lines[place]) and sheet.kinds[place] in {None, "body", "heading"}:
            sheet.kinds[place] = "caption"
            sheet.sure.add(place)
    decide_occasion(sheet, labels[0].place, labels[-1].place)


def label_kind(line: Line, label: Label) -> ZoneKind:
    """A label that stands alone names whose words follow; before words it is part of their line."""
    return "body" if label.end < len(line.text) else "byline"


def is_direction(line: Line) -> bool:
    """Whether a line tells in brackets what is heard or seen: "(BEGIN VIDEO CLIP)"."""
    return len(line.words) <= DIRECTION_WORDS and DIRECTION.fullmatch(line.text) is not None


def label_ends(lines: Sequence[Line], kinds: Sequence[ZoneKind]) -> dict[int, int]:
    """Where the labels of a dialogue end in their lines, by the lines' numbers."""
    return {
        lines[label.place].number: label.end
        for label in labels_in(lines, kinds)
        if label.end < len(lines[label.place].text)
    }
