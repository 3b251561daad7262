from __future__ import annotations

from gather_piles import entry
from headwater.gather.copies import find_copies
from headwater.gather.doubles import doubles_of
from headwater.record.pile import MarkedDocument

TEXT = (
    "The old grain store by the canal burned to the ground before dawn while the night watch looked on. "
    "Two lorries stood inside and the smoke could be seen from the far side of the valley until noon."
)
MORE = "Nobody was hurt but the owner spoke of a loss that no insurance would ever make good."


def doubles(*texts: str) -> dict[str, str]:
    """Which of the articles are doubles of which, by their paths."""
    pile = [entry(text, path=f"{number}.txt") for number, text in enumerate(texts)]
    entries: dict[str, MarkedDocument] = {each.document.id: each for each in pile}
    found = doubles_of(find_copies(pile), entries)
    return {entries[double].document.path: entries[one].document.path for double, one in found.items()}


def test_one_stands_for_all_that_are_the_same() -> None:
    found = doubles(TEXT, MORE, TEXT, TEXT)
    assert len(found) == 2
    assert len(set(found.values())) == 1
    assert not set(found) & set(found.values())


def test_an_article_that_says_more_is_no_double() -> None:
    assert doubles(TEXT, f"{TEXT}\n{MORE}") == {}
