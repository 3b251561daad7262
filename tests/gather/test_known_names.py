"""Names that a short text bears and only the other articles mark."""

from __future__ import annotations

from gather_piles import entry, no_vectors
from headwater.gather.known_names import SHORT, known_names
from headwater.gather.profiles import names_of, profiles
from headwater.record.pile import MarkedDocument

MARKED = [
    entry("The pilot Ysolde Marr left Brae on Friday.", [("Ysolde Marr", "person")], path="a"),
    entry("On Friday the court of Brae heard Marr again.", [("Marr", "person")], path="b"),
]
HEADLINE = "Marr’s Cutter Lost Off Brae On Friday"


def known_in(text: str, *others: MarkedDocument) -> frozenset[str]:
    pile = [*others, entry(text, path="z")]
    return known_names(pile, [names_of(each) for each in pile])[-1]


def test_a_headline_bears_the_names_that_several_articles_mark() -> None:
    assert known_in(HEADLINE, *MARKED) >= {"marr"}
    assert "friday" not in known_in(HEADLINE, *MARKED)


def test_one_article_alone_makes_no_name() -> None:
    assert known_in(HEADLINE, MARKED[0]) == frozenset()


def test_a_word_that_most_articles_do_not_mark_is_no_name() -> None:
    unmarked = [
        entry(f"The Marr of {name} runs dry.", [(name, "place")]) for name in ("Orsk", "Torrin", "Velm")
    ]
    assert "marr" not in known_in(HEADLINE, *MARKED, *unmarked)


def test_a_small_word_and_a_long_article_have_no_more_names_than_they_mark() -> None:
    assert "marr" not in known_in("A cutter was lost under marr grass", *MARKED)
    assert known_in(f"{HEADLINE}. " + "harbour " * SHORT, *MARKED) == frozenset()


def test_a_short_text_names_somebody_whom_only_others_mark() -> None:
    alone = [entry(HEADLINE, path="z"), entry("Keepers Of Lamps Lost Their Cutter", path="y")]
    found = profiles([*MARKED, *alone], no_vectors)
    assert [each.names_somebody for each in found] == [True, True, True, False]
