"""How numbers of claims are held against pairs that were read."""

from __future__ import annotations

from bench.counted import PAIRS, ROOT, claim_of_numbers, read_pairs, shares
from headwater.record.document import Page
from headwater.run.pipeline import Silent, account_of
from headwater.settings import Settings


def test_every_pair_stands_in_a_file_of_its_pile() -> None:
    pairs = read_pairs(PAIRS.read_text("utf-8"))
    assert len(pairs) > 400
    assert all((ROOT / pair.pile / pair.left[0]).is_file() for pair in pairs)
    assert all((ROOT / pair.pile / pair.right[0]).is_file() for pair in pairs)


def test_a_number_is_found_in_the_claim_that_it_bears() -> None:
    text = "Vell Courier\n\nThe dam at Orlow broke on Sunday. Nine divers died, the mayor, Ada Moll, said."
    claims = claim_of_numbers(account_of([Page(path="a.txt", text=text)], (), Settings(), Silent()))
    assert ("a.txt", text.index("Nine")) in claims


def test_pairs_weigh_as_much_as_they_stand_for() -> None:
    head = "pile\tleft\tstart\tright\tother\tsame\tstands_for\n"
    rows = ("p\ta\t1\tb\t2\t1\t3.0", "p\ta\t1\tb\t9\t1\t1.0", "p\ta\t5\tb\t2\t0\t1.0")
    same, missed, other = read_pairs("# Whose.\n" + head + "\n".join(rows))
    assert (same.left, same.right, same.is_same, other.is_same) == (("a", 1), ("b", 2), True, False)
    assert shares([(same, True), (missed, False), (other, True)]) == (0.75, 0.75)
    assert shares([]) == (1.0, 1.0)
