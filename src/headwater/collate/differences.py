"""Where the articles of a story differ, slot by slot; nothing is settled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.collate.according import according_differences
from headwater.collate.ages import age_differences
from headwater.collate.denied_elsewhere import denied_elsewhere_differences
from headwater.collate.difference import Compared, Difference
from headwater.collate.differing_figures import figure_differences
from headwater.collate.differing_measures import measure_differences
from headwater.collate.differing_people import participant_differences, winner_differences
from headwater.collate.differing_slots import assertion_differences, date_differences, place_differences
from headwater.collate.differing_words import attribution_differences, denial_differences
from headwater.collate.doers import doer_differences
from headwater.collate.first_told import first_differences
from headwater.collate.gainsaid import gainsaid_differences
from headwater.collate.hours import hour_differences
from headwater.collate.none_such import none_such_differences
from headwater.collate.reading import Count, Happening, Reading
from headwater.collate.renderings import wording_differences
from headwater.collate.rivals import rival_differences
from headwater.collate.sites import site_differences
from headwater.collate.undergoing import undergoing_differences
from headwater.collate.versions import version_differences


def find_differences(compared: Compared, groups: Sequence[Sequence[Reading]]) -> Iterator[Difference]:
    """The differences of a story, by kind."""
    happened = [[reading for reading in group if isinstance(reading, Happening)] for group in groups]
    counted = [group for group in ([r for r in group if isinstance(r, Count)] for group in groups) if group]
    told = [
        *figure_differences(compared, counted),
        *participant_differences(compared),
        *winner_differences(compared),
        *date_differences(compared),
        *place_differences(compared),
        *assertion_differences(compared, happened),
        *denial_differences(compared),
        *gainsaid_differences(compared, groups),
    ]
    told += rival_differences(compared, told)
    told += according_differences(compared, told)
    yield from told
    yield from version_differences(compared, told)


def find_across(compared: Compared, told: Sequence[Difference]) -> Iterator[Difference]:
    """What shows of an affair whatever story an article is in, beside the differences told of its stories."""
    yield from age_differences(compared)
    firsts = [*first_differences(compared.sources)]
    yield from firsts
    yield from hour_differences(compared, [*told, *firsts])
    yield from measure_differences(compared, told)
    yield from none_such_differences(compared.sources)
    yield from denied_elsewhere_differences(compared, told)
    yield from doer_differences(compared)
    yield from site_differences(compared)
    yield from attribution_differences(compared)
    yield from undergoing_differences(compared)
    yield from wording_differences(compared)
