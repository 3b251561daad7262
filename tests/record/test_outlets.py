"""The register of outlets."""

from __future__ import annotations

from headwater.record.outlets import OutletRegister
from headwater.run.resources import load_outlets, read_data

SMALL = """# a comment
name\tkind\taliases\tdomains\tcountry\tfamily
The Quay Times\toutlet\tQT|Quay Times Online\tquaytimes.example\tGB\tQuay Press
Maroport\tagency\t\tmaroport.example\t\t
The Ebb\toutlet\tQT\t\tIE\t
"""


def test_found_by_name_alias_and_domain_however_written() -> None:
    register = OutletRegister.parse(SMALL)
    times = register.find("The Quay Times")
    assert times is not None
    assert times.aliases == ("QT", "Quay Times Online")
    for name in (
        "quay times",
        "QUAY TIMES",
        "the  Quay Times",
        "qt",
        "quaytimes.example",
        "www.quaytimes.example",
    ):
        assert register.find(name) == times


def test_publisher_is_the_family_or_the_outlet_itself() -> None:
    register = OutletRegister.parse(SMALL)
    assert [register.by_name[name].publisher for name in ("the quay times", "maroport")] == [
        "Quay Press",
        "Maroport",
    ]


def test_first_to_claim_an_alias_keeps_it_and_own_names_go_first() -> None:
    register = OutletRegister.parse(SMALL + "QT\toutlet\t\t\tFR\t\n")
    assert register.by_name["qt"].country == "FR"


def test_words_of_names_are_read_by_their_class() -> None:
    register = OutletRegister.parse(SMALL, "word\tclass\nebb\tcommon\nMSC\tno_agency\nGMT\tclock\n")
    assert (register.common, register.no_agencies, register.clocks) == ({"ebb"}, {"MSC"}, {"GMT"})


def test_shipped_words_of_names_are_written_as_they_are_compared() -> None:
    register = load_outlets()
    assert all(word.isupper() for word in register.no_agencies | register.clocks)
    assert all(word == word.casefold() for word in register.common)
    assert "tribune" in register.common


def test_unknown_name_is_nobody() -> None:
    assert OutletRegister.parse(SMALL).find("The Flood") is None


def test_shipped_register_is_large_and_clean() -> None:
    lines = [line for line in read_data("outlets.tsv").splitlines() if not line.startswith("#")]
    rows = [line.split("\t") for line in lines[1:]]
    assert len(rows) >= 1000
    assert all(len(row) == 6 and row[1] in {"outlet", "agency"} and len(row[4]) in {0, 2} for row in rows)
    assert len({row[0] for row in rows}) == len(rows)


def test_shipped_register_knows_agencies_by_their_letters() -> None:
    register = load_outlets()
    for name in ("AP", "AFP", "dpa", "ТАСС", "新华社", "PTI"):
        found = register.find(name)
        assert found is not None
        assert found.kind == "agency"
