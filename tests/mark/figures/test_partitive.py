"""The noun of which some are counted."""

from __future__ import annotations

import pytest

from headwater.mark.figures.partitive import partitive_phrase
from parses_by_hand import words_of

COUNT = "count/NN/pobj/0 27/CD/nummod/0"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (f"{COUNT} of/IN/prep/1 her/PRP$/poss/4 members/NNS/pobj/2 fell/VBD/ROOT/5/fall", "members"),
        (f"{COUNT} of/IN/prep/1 the/DT/det/5 old/JJ/amod/5 boats/NNS/pobj/2 fell/VBD/ROOT/6/fall", "boats"),
        (f"{COUNT} of/IN/prep/1 them/PRP/pobj/2 fell/VBD/ROOT/4/fall", None),
        (f"{COUNT} of/IN/prep/1 members/NNS/pobj/2 fell/VBD/ROOT/4/fall", None),
        (f"{COUNT} of/IN/prep/1 the/DT/det/4 fleet/NN/pobj/2 fell/VBD/ROOT/5/fall", None),
        (f"{COUNT} in/IN/prep/1 her/PRP$/poss/4 offices/NNS/pobj/2 fell/VBD/ROOT/5/fall", None),
        (COUNT, None),
    ],
)
def test_the_noun_behind_a_word_for_whose(written: str, expected: str | None) -> None:
    parse = words_of(written).paragraph.parse
    found = partitive_phrase(parse[1:2])
    assert (found.text if found is not None else None) == expected
