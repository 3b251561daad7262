"""What a share, a length or a price is of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.figures.figures import find_figures
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("The unions want a pay rise of 9 per cent.", "pay rise"),
        ("The wreck lies at a depth of 58 metres.", "depth"),
        ("The judge asked for a fine of €4 million.", "fine"),
        ("The firm, whose shares fell 23 percent, denied it.", "shares"),
        ("Gas prices rose by 3.2 per cent in spring.", "Gas prices"),
        ("Hospital deaths rise to 4", "Hospital deaths"),
        ("A climber fell 600 metres near the hut.", None),
        ("The mill gained $9 million.", None),
        ("She is a mother of four.", None),
        ("About 70 percent of the boats sank.", "boats"),
        ("The council cut spending by 40 million crowns.", "spending"),
        ("The court imposed a fine of 40,000 crowns on the mill.", "fine"),
        ("Repairs cost 12 million marks.", "Repairs"),
        ("The deal is worth 2.4 billion euros, she said.", "deal"),
        ("They stole pearls worth 3 million pesos.", "pearls"),
        ("He put the damage at 3 million dollars.", "damage"),
        ("The value of the shipments was 95 million crowns.", "shipments"),
        ("The yard paid 6 million crowns in bribes.", "bribes"),
        ("Norland sent 20 million pounds in aid.", "aid"),
        ("A 40,000-crown fine was imposed.", "fine"),
        ("The paper speaks of a value of 3 million euros.", "value"),
        ("The yard was fined 40,000 crowns.", None),
        ("The boat was three miles off the pier.", None),
    ],
)
def test_a_measure_is_of_the_noun_before_or_of_what_changes(parse: Parse, text: str, of: str | None) -> None:
    parsed = parse(text)
    words = parsed.document.words
    figures = find_figures(parsed, ())
    assert [words(figure.of) if figure.of else None for figure in figures] == [of]


@pytest.mark.parametrize(
    ("text", "number", "of"),
    [
        ("The firm raised the number of customers affected to 1.1 million.", "1.1 million", "customers"),
        ("The ministry put the number of soldiers killed at 14, up from 11.", "14", "soldiers"),
        ("The ministry put the number of soldiers killed at 14, up from 11.", "from 11", "soldiers"),
    ],
)
def test_a_tally_is_found_over_what_befell_those_counted(
    parse: Parse, text: str, number: str, of: str
) -> None:
    parsed = parse(text)
    words = parsed.document.words
    found = {words(figure.span): words(figure.of) for figure in find_figures(parsed, ()) if figure.of}
    assert found[number] == of
