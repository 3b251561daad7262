import csv
import io

import pytest
from msgspec.structs import replace

from accounts import ACCOUNT, CLAIMS, EVENTS, FIGURES, OPINION, QUOTES, RELAYS, WIRE
from builders import span_of
from headwater.export.tables import COLUMNS, shown, tables
from headwater.record.cells import FORMULA_STARTS


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_there_is_a_file_for_each_kind_and_a_row_for_each_item() -> None:
    counts = {name: len(rows(text)) for name, text in tables(ACCOUNT).items()}
    assert counts == {"claims.csv": 11, "quotes.csv": 5, "events.csv": 2, "figures.csv": 4, "relays.csv": 4}


def test_a_row_tells_the_words_and_where_they_stand() -> None:
    row = rows(tables(ACCOUNT)["figures.csv"])[0]
    assert (row["words"], row["value"], row["bound"], row["outlet"]) == (
        "At least 12",
        "12",
        "at least",
        "Fennmark Wire",
    )
    text = ACCOUNT.documents[0].text
    assert text[int(row["start"]) : int(row["end"])] == row["words"]


def test_no_cell_is_a_formula_or_holds_a_control() -> None:
    framed = replace(
        ACCOUNT.figures[0], span=span_of(OPINION, "=SUM(1,2) is all they \u202ecount\u202c and \x1b")
    )
    made = tables(replace(ACCOUNT, figures=(framed,)))
    for text in made.values():
        assert "\x1b" not in text
        assert "\u202e" not in text
        for row in rows(text):
            assert not any(value.startswith(FORMULA_STARTS) for value in row.values())
    assert rows(made["figures.csv"])[0]["words"].startswith("'=SUM(1,2)")


def first(name: str, **changes: object) -> dict[str, str]:
    return rows(tables(replace(ACCOUNT, **changes))[f"{name}.csv"])[0]


@pytest.mark.parametrize(
    ("value", "cell"),
    [(True, "yes"), (False, "no"), (None, ""), (0, "0"), (12.0, "12"), (0.1, "0.1"), (1e6, "1000000"),
     ("=1", "'=1"), ("-1", "'-1"), (-1, "'-1")],
)  # fmt: skip
def test_a_value_as_a_cell(value: object, cell: str) -> None:
    assert shown(value) == cell  # type: ignore[arg-type]


def test_a_claim_s_row_tells_who_is_in_it_and_what_is_counted() -> None:
    counted = replace(
        CLAIMS[1], of=span_of(WIRE, "people"), actors=("a-guild", "a-gone"), recipients=("a-mayor",)
    )
    row = first("claims", claims=(counted,))
    assert (row["of"], row["actors"], row["recipients"]) == ("people", "“engineers' guild”", "Ilse Tornquist")
    assert (row["independent low"], row["independent high"], row["sources"]) == ("2", "2", "Fennmark Wire")
    assert (row["contested"], row["denied"], row["voice"]) == ("yes", "no", "own")
    bare = first("claims", claims=(CLAIMS[2],))
    assert (bare["of"], bare["actors"], bare["denied"], bare["speaker"]) == ("", "", "yes", "")
    assert first("claims", claims=(CLAIMS[0],))["speaker"] == "Ilse Tornquist"


def test_a_quote_s_row_tells_who_speaks_or_nobody() -> None:
    row = first("quotes")
    assert (row["speaker"], row["speaker as named"], row["cue"]) == (
        "Ilse Tornquist",
        "mayor Ilse Tornquist",
        "told",
    )
    mute = first("quotes", quotes=(replace(QUOTES[0], speaker=None, cue=(), negated=True),))
    assert (mute["speaker"], mute["speaker as named"], mute["cue"], mute["negated"]) == ("", "", "", "yes")


def test_an_event_s_row_tells_its_slots() -> None:
    row = first("events")
    assert (row["type"], row["plover"], row["time"], row["place"]) == ("INSPECT", "CONSULT", "2031-04", "")
    assert row["sentence"] == "The engineers' guild inspected the bridge in April."
    assert first("events", events=(EVENTS[1],))["plover"] == ""


def test_a_figure_s_row_tells_of_what_and_its_bounds() -> None:
    assert (first("figures")["of"], first("figures")["low"], first("figures")["high"]) == ("people", "12", "")
    assert first("figures", figures=(replace(FIGURES[0], of=None),))["of"] == ""


def test_a_relay_s_row_tells_its_scope_and_its_words() -> None:
    made = rows(tables(ACCOUNT)["relays.csv"])
    assert [row["scope"] for row in made] == ["passages", "passages", "passages", "article"]
    assert [row["source article"] for row in made] == ["01_wire.txt"] * 3 + ["02_post.txt"]
    assert made[0]["words"] == "told Fennmark Wire"
    bare = replace(RELAYS[0], evidence=(), source=replace(RELAYS[0].source, document=None))
    row = first("relays", relays=(bare,))
    assert (row["words"], row["source article"], row["outlet"]) == ("", "", "The Lowmoor Post")


def test_every_row_has_all_columns_of_its_table() -> None:
    for name, text in tables(ACCOUNT).items():
        assert text.split("\n", 1)[0] == ",".join(COLUMNS[name.removesuffix(".csv")])
