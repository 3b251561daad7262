import pytest

from headwater.simulate.sight import Seen, interval, verdict

CHIEF, MINISTRY = Seen("body:Harbour Guard", "known"), Seen("body:Ministry of Ports", "known")
PAPER, NOBODY = Seen("house:Ledger", "unseen"), Seen("unknown:3", "unknown")
UNNAMED = Seen("anonymous:2", "anonymous")
REPORTER = Seen("house:Courier", "known")


@pytest.mark.parametrize(
    ("seen", "counted"),
    [
        ([CHIEF, CHIEF], (1, 1)),
        ([CHIEF, MINISTRY], (2, 2)),
        ([CHIEF, PAPER], (1, 2)),
        ([PAPER], (1, 1)),
        ([NOBODY], (0, 1)),
        ([CHIEF, NOBODY, PAPER], (1, 3)),
        ([CHIEF, UNNAMED], (1, 2)),
        ([REPORTER, UNNAMED], (2, 2)),
    ],
)
def test_origins_are_counted_as_the_contract_says(seen: list[Seen], counted: tuple[int, int]) -> None:
    assert interval(seen) == counted


def test_silent_page_of_an_outlet_that_is_named_is_no_further_origin() -> None:
    assert interval([PAPER, Seen("unknown:1", "unknown", "house:Ledger")]) == (1, 1)


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        ([NOBODY], "unsourced"),
        ([CHIEF, MINISTRY], "corroborated"),
        ([CHIEF], "single-origin"),
        ([CHIEF, NOBODY], "uncorroborated"),
    ],
)
def test_verdict_of_a_careful_reader(seen: list[Seen], said: str) -> None:
    assert verdict(seen) == said
