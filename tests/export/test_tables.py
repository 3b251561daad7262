import csv
import io

from msgspec.structs import replace

from accounts import ACCOUNT, OPINION
from builders import span_of
from headwater.export.neutral import FORMULA_STARTS
from headwater.export.tables import tables


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
