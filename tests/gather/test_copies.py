from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gather_piles import entry
from headwater.gather import copies
from headwater.gather.copies import (
    LEAST_PASSAGE,
    LEAST_SHARED,
    LONG_PASSAGE,
    both,
    copies_of,
    find_copies,
    in_zones,
    read_text,
)
from headwater.gather.sketches import CANDIDATES
from headwater.record.pile import MarkedDocument

OWN = (
    "The old grain store by the canal burned to the ground before dawn while the night watch looked on. "
    "Two lorries stood inside and the smoke could be seen from the far side of the valley until noon.\n"
    "Nobody was hurt but the owner spoke of a loss that no insurance would ever make good."
)
OTHER = (
    "Council members met on Monday to talk about the price of water and could not agree on a figure. "
    "A second meeting is to follow next week in the same hall."
)
SPOKEN = "“We have lost the store, the lorries and the winter's seed, and nobody has told us why it burned”"


def words_at(entries: list[MarkedDocument]) -> dict[str, MarkedDocument]:
    return {each.document.id: each for each in entries}


def test_a_verbatim_copy_is_held_whole() -> None:
    (copy,) = find_copies([entry(OWN, path="a.txt"), entry(OWN, path="b.txt")])
    assert copy.containment == 1
    assert copy.left < copy.right
    assert sum(passage.words for passage in copy.passages) == len(re.findall(r"\w+", OWN))


def test_passages_are_the_same_words_on_one_line_each() -> None:
    pile = [entry(OWN, path="a.txt"), entry(OWN.replace("noon", "evening") + "\n" + OTHER, path="b.txt")]
    documents = words_at(pile)
    (copy,) = find_copies(pile)
    assert copy.containment > 0.9
    for passage in copy.passages:
        left = documents[passage.left.document].document.words(passage.left)
        right = documents[passage.right.document].document.words(passage.right)
        assert "\n" not in left
        assert left.split()[0] == right.split()[0]


def test_unrelated_articles_are_no_copies() -> None:
    assert find_copies([entry(OWN, path="a.txt"), entry(OTHER, path="b.txt")]) == ()


def test_the_same_quote_in_two_articles_is_no_copy() -> None:
    pile = [entry(f"{OWN} {SPOKEN}", path="a.txt"), entry(f"{SPOKEN} {OTHER}", path="b.txt")]
    assert find_copies(pile) == ()


def test_a_quote_in_a_wholesale_copy_was_copied_with_it() -> None:
    pile = [entry(f"{OWN}\n{SPOKEN}", path="a.txt"), entry(f"{OWN}\n{OTHER} {SPOKEN}", path="b.txt")]
    (copy,) = find_copies(pile)
    document = words_at(pile)[copy.left].document
    assert any("winter" in document.words(passage.left) for passage in copy.passages)


def test_articles_that_are_nothing_but_a_quote_can_be_copies() -> None:
    (copy,) = find_copies([entry(SPOKEN, path="a.txt"), entry(SPOKEN, path="b.txt")])
    assert copy.containment == 1


def article(random: Random) -> str:
    return ". ".join(" ".join(f"w{random.randrange(400)}" for _ in range(12)) for _ in range(12))


@pytest.mark.parametrize("count", [20, 80])
def test_comparisons_grow_with_the_pile_not_with_its_square(
    count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = Random(7)
    shared = article(random)
    pile = [entry(f"{shared}\n{article(random)}", path=f"{n}.txt") for n in range(count)]
    compared = []
    monkeypatch.setattr(copies, "compare", lambda left, right, passages: compared.append((left, right)))
    find_copies(pile)
    assert len(compared) <= CANDIDATES * count


@given(st.lists(st.text(alphabet="ab c.“”\n", max_size=80), max_size=5), st.randoms())
def test_order_does_not_matter(texts: list[str], random: Random) -> None:
    pile = [entry(text, path=f"{number}.txt") for number, text in enumerate(texts)]
    shuffled = random.sample(pile, len(pile))
    assert find_copies(pile) == find_copies(shuffled)


def woven(name: str, shared: Sequence[int], size: int) -> MarkedDocument:
    """An article of so many words of its own, with runs of shared words of these lengths among them."""
    words, at = [], 0
    for number, length in enumerate(shared):
        words += [f"{name}{at + step}" for step in range(12)]
        words += [f"run{number}word{step}" for step in range(length)]
        at += 12
    words += [f"{name}{at + step}" for step in range(size - len(words))]
    return entry(" ".join(words) + ".", path=f"{name}.txt")


def shared_words(shared: Sequence[int], size: int) -> int:
    """How many words are found to be copied, 0 where nothing is proved."""
    known: dict[str, int] = {}
    left, right = (read_text(woven(name, shared, size), known) for name in ("left", "right"))
    return sum(passage.words for copy in copies_of(left, [right]) for passage in copy.passages)


@pytest.mark.parametrize(
    ("shared", "size", "words"),
    [
        ([LONG_PASSAGE], 400, LONG_PASSAGE),
        ([LONG_PASSAGE - 1], 400, 0),
        ([10, 10, 10], 150, LEAST_SHARED),
        ([10, 10, 9], 150, 0),
        ([10, 10, 10], 400, 0),
        ([LEAST_PASSAGE] * 4, 150, 4 * LEAST_PASSAGE),
        ([LEAST_PASSAGE - 1] * 6, 150, 0),
        ([19], 38, 19),
        ([19], 60, 0),
    ],
    ids=[
        *("long", "one word short", "several", "one word fewer", "too small a share", "just passages"),
        *("too short ones", "half of it", "a third"),
    ],
)
def test_what_proves_a_copy(shared: list[int], size: int, words: int) -> None:
    assert shared_words(shared, size) == words


def test_a_run_is_cut_where_either_text_begins_a_zone() -> None:
    assert [part for _, part in in_zones((0, 10, 6), [0, 4], [0, 12])] == [(0, 10, 2), (2, 12, 2), (4, 14, 2)]
    assert [part for _, part in in_zones((0, 10, 6), [0], [0])] == [(0, 10, 6)]
    assert [part for _, part in in_zones((4, 12, 3), [0, 4], [0, 12])] == [(4, 12, 3)]
    zones = [zone for zone, _ in in_zones((0, 10, 6), [0, 4], [0, 12])]
    assert zones == [(1, 1), (1, 2), (2, 2)]


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=40))
def test_words_that_are_both_articles_own(pairs: list[tuple[bool, bool]]) -> None:
    left, right = (bytes(int(pair[side]) for pair in pairs) for side in (0, 1))
    assert both(left, right) == sum(one and other for one, other in pairs)
