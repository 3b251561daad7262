"""General words for bodies: "the company" is a company, "the newspaper" an outlet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Meant = Callable[[str, str], str | None]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Norland Medical Relief will send two teams. The aid group told reporters so.",
            "The aid group",
            "Norland Medical Relief",
        ),
        (
            "The Harbour Alliance voted against the bill. The party said it was too late.",
            "The party",
            "Harbour Alliance",
        ),
        (
            "The shipping company Norrlink sold two ferries. The Calder Gazette asked why. "
            "The company refused to answer.",
            "The company",
            "Norrlink",
        ),
        (
            "Norrlink Airlines cut jobs, the daily Calder Gazette reported. The newspaper wrote that the "
            "pilots were angry.",
            "The newspaper",
            "Calder Gazette",
        ),
        (
            "The Norrlink news agency reported a fire, and the Calder Gazette printed it. The news agency "
            "said that nobody was hurt.",
            "The news agency",
            "Norrlink",
        ),
        (
            "A dockers' group, Calder Ropes, has asked Norrlink Holdings for pay. A judge ordered the "
            "company to pay.",
            "the company",
            "Norrlink Holdings",
        ),
    ],
)
def test_a_general_word_means_a_body_of_its_kind(meant: Meant, text: str, words: str, name: str) -> None:
    assert meant(text, words) == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The Calder Gazette printed a map. The company refused to answer.", "The company", "Calder Gazette"),
        ("Norrlink Holdings printed a map. The newspaper said it was wrong.", "The newspaper", "Norrlink"),
        (
            "Norrlink Holdings fell. Its parent company said nothing.",
            "Its parent company",
            "Norrlink Holdings",
        ),
        ("Norrlink Holdings fell. The group of sailors said nothing.", "The group of sailors", "Norrlink"),
        ("Norrlink Holdings sued the company.", "the company", "Norrlink Holdings"),
        ("Norrlink Holdings rebuilt a pier. Boats lay along the bank.", "the bank", "Norrlink Holdings"),
        ("Norrlink Holdings lost calls. Cars blocked the network.", "the network", "Norrlink Holdings"),
    ],
)
def test_and_nobody_of_another_kind(meant: Meant, text: str, words: str, name: str) -> None:
    found = meant(text, words) or ""
    assert name not in found or f"{name}'s " in found


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        # who is told to be a union goes by that word, and of two nobody knows which
        (
            "Ilse Quell leads the drivers' union TULV. She said the union was in mourning.",
            "the union",
            "TULV",
        ),
        (
            "The Lisk Pilots Union and the Calder Cooks Union met. On Monday the union said no.",
            "the union",
            "union",
        ),
        # a description of a firm in general is not the firm that the article is about
        (
            "Its largest ferry operator, Vollen Line, was robbed, in the first theft from a shipping company "
            "this year. The company closed a server.",
            "The company",
            "Vollen Line",
        ),
        # the same word goes on with whom it meant, though another firm was named in between
        (
            "The ferry operator Vollen Line was robbed. The company called us. The company then hired "
            "Northby Security, a consulting firm. Northby declined to comment.\n\nA minister said he would "
            "help the company.",
            "the company",
            "Vollen Line",
        ),
        # a lone name that nothing proves a person's is the firm that is meant
        (
            "Vestrin announced that Odo Quell, who heads a branch, was sent home. The company kept silent.",
            "The company",
            "Vestrin",
        ),
        # what goes by the noun and all words before it
        (
            "Calder City Hospitals Trust paid. Gulls cried. A doctor wept.\n\nThe hospital trust denied it.",
            "The hospital trust",
            "Calder City Hospitals Trust",
        ),
    ],
)
def test_a_description_means_the_body_that_it_fits(meant: Meant, text: str, words: str, name: str) -> None:
    assert meant(text, words) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In Vestrin it rained. Vestrin slept. The company kept silent.", "The company"),
        ("Mr Vestrin left. The company kept silent.", "The company"),
    ],
)
def test_no_town_and_no_person_is_a_company(meant: Meant, text: str, words: str) -> None:
    assert meant(text, words) != "Vestrin"


def test_a_noun_written_large_is_somebody_though_no_name_is_here(meant: Meant) -> None:
    assert meant("A nurse said on Monday that the Trust would wait.", "the Trust") == "Trust"
    assert meant("A nurse said on Monday that the trust would wait.", "the trust") is None


def test_the_hospital_is_the_one_that_is_named(meant: Meant) -> None:
    text = "Two men lay in Calder Harbour Hospital. A driver called the hospital."
    assert meant(text, "the hospital") == "Calder Harbour Hospital"


def test_a_ministry_is_that_of_the_same_name(meant: Meant) -> None:
    text = "The Interior Ministry spoke first. The Foreign Ministry came next. The interior ministry left."
    assert meant(text, "The interior ministry") == "Interior Ministry"


def test_a_corpse_is_no_body(meant: Meant) -> None:
    text = "Norrlink Holdings searched the harbour. The body was found by divers."
    assert meant(text, "The body") is None


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Ministry of Ports of the Republic of Norland", "Ministry of Ports"),
        ("Statements | The Ministry of Ports", "Ministry of Ports"),
        ("Ministry of Ports fined over letter | The Harn Echo", "Ministry of Rivers"),
        ("Statements and notices", "Ministry of Rivers"),
    ],
)
def test_in_its_own_statement_a_body_needs_no_name(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools, heading: str, name: str
) -> None:
    text = (
        f"{heading}\nThe Ministry of Ports has taken note of a letter. "
        "The Ministry of Rivers received it in June. The Ministry rejects the report."
    )
    document = document_of(text, kinds={0: "page-title"})
    cast = find_cast(parse(document), tools.gazetteer, tools.outlets, tools.actors)
    last = next(each for each in cast.mentions if text[each.span.start :].startswith("The Ministry rejects"))
    assert cast.chain(last.chain).name == name
