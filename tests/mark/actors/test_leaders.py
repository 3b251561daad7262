"""Leaders whom a name alone ties to a state, in the years in which they spoke for it."""

from __future__ import annotations

import pytest

from headwater.mark.actors.leaders import Leaders, name_words, surname_of, with_countries
from headwater.mark.cast import Cast, cast
from headwater.record.document import Published
from headwater.record.mark import ActorKind, Chain, Role
from headwater.record.span import Span
from headwater.run.resources import read_data

LISTED = Leaders.parse(
    "# ours\nsurname\tname\tcountry\tyears\n"
    "brandal\tTorunn Brandal\tNO\t2001-2005;2011-\n"
    "okello\tAda al-Okello\tUG\t1990-1999\n"
    "okello\tMoses Okello\tKE\t2000-2010\n"
    "qian\tQian Meilu\tCN\t2012-\n"
)
PLACE = Span(document="d", start=0, end=1)


def person(name: str, *roles: str, kind: ActorKind = "person", country: str | None = None) -> Chain:
    """A chain of that name, with what is said of its bearer."""
    told = tuple(Role(text=role, span=PLACE) for role in roles)
    return Chain(id=name, name=name, names=(name,), kind=kind, country=country, roles=told, mentions=(PLACE,))


def country(year: str | None, *chains: Chain) -> str | None:
    """The country that the first of the chains gets in an article of that year."""
    published = Published(edtf=year, how="stated") if year else None
    found: Cast = with_countries(cast([], chains), LISTED, published)
    return found.chains[0].country


NORWAY = person("Norway", kind="state", country="NO")


@pytest.mark.parametrize(
    ("year", "chains", "iso"),
    [
        ("2013-05-02", [person("Brandal", "President")], "NO"),
        ("2013-05-02", [person("Torunn Brandal", "prime minister")], "NO"),
        ("2013-05-02", [person("Brandal"), NORWAY], "NO"),
        ("2013-05-02", [person("Brandal")], None),  # nothing bears it out
        ("2013-05-02", [person("Torunn Brandal", "baker"), NORWAY], None),
        ("2013-05-02", [person("Ida Brandal", "President"), NORWAY], None),
        ("2013-05-02", [person("Brandal", "President"), person("Ida Brandal")], None),
        ("2008-05-02", [person("Torunn Brandal", "former president")], "NO"),
        ("2008-05-02", [person("Brandal", "President")], None),
        ("1997-05-02", [person("Torunn Brandal", "President")], None),
        ("1995-05-02", [person("Okello", "President")], "UG"),
        ("2005-05-02", [person("Okello", "President")], "KE"),
        (None, [person("Okello", "President")], None),  # two of them
        (None, [person("Ada Okello", "President")], "UG"),
        ("2013-05-02", [person("Qian", "President")], "CN"),
        ("2013-05-02", [person("Meilu", "President")], None),
        ("2013-05-02", [person("Brandal", kind="organisation"), NORWAY], None),
    ],
)
def test_who_speaks_for_which_state(year: str | None, chains: list[Chain], iso: str | None) -> None:
    assert country(year, *chains) == iso


def test_a_country_that_the_article_tells_stays() -> None:
    assert country("2013", person("Torunn Brandal", "Danish minister", country="DK")) == "DK"


def test_no_list_changes_nothing() -> None:
    found = cast([], [person("Brandal", "President")])
    assert with_countries(found, Leaders(), None) is found


def test_the_shipped_list_is_filed_under_its_own_surnames() -> None:
    lines = [line for line in read_data("leaders.tsv").splitlines() if not line.startswith("#")][1:]
    assert len(lines) > 2000
    for line in lines:
        surname, name, state, _ = line.split("\t")
        assert surname == surname_of(name_words(name), state)


def test_a_name_without_letters_is_nobodys() -> None:
    assert country("2015", person("@@"), NORWAY) is None
