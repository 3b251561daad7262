"""Who is in the reader's mind."""

from __future__ import annotations

from headwater.mark.actors.drafts import Appearance, Draft
from headwater.mark.actors.salience import KEPT_IN_MIND, Salience
from headwater.mark.actors.words import read_words
from passages import Parse


def read(parse: Parse, text: str, *names: str) -> tuple[Salience, dict[str, Draft]]:
    """The mentions of these one-word names as one reads them, all in sentence 0 of the words' own count."""
    words, salience, drafts = read_words(parse(text).paragraphs[0], 0), Salience(), {}
    for name in names:
        at = words.texts.index(name)
        drafts[name] = Draft(kind="person")
        seen = Appearance(words=words, start=at, end=at + 1, draft=drafts[name], form="name")
        salience.remember(seen, words.sentences[at])
    return salience, drafts


def test_a_subject_is_more_in_mind_than_an_object(parse: Parse) -> None:
    salience, drafts = read(parse, "Voll met Brekke.", "Voll", "Brekke")
    best, margin = salience.best(1, lambda item: True)
    assert best is drafts["Voll"]
    assert margin > 1


def test_a_name_beside_a_subject_is_one(parse: Parse) -> None:
    salience, drafts = read(parse, "The mayor, Voll, met Brekke.", "Voll", "Brekke")
    best, margin = salience.best(1, lambda item: True)
    assert best is drafts["Voll"]
    assert margin > 1


def test_only_who_fits_is_thought_of(parse: Parse) -> None:
    salience, drafts = read(parse, "Voll met Brekke.", "Voll", "Brekke")
    assert salience.best(1, lambda item: item.draft is drafts["Brekke"])[0] is drafts["Brekke"]
    assert salience.best(1, lambda item: False) == (None, 0.0)


def test_who_was_named_long_ago_is_forgotten(parse: Parse) -> None:
    salience, drafts = read(parse, "Voll met Brekke.", "Voll")
    assert salience.best(3, lambda item: True)[0] is drafts["Voll"]
    assert salience.best(4, lambda item: True)[0] is None
    assert salience.best(4, lambda item: True, back=10)[0] is drafts["Voll"]


def test_no_more_than_so_many_mentions_are_kept(parse: Parse) -> None:
    salience, _ = read(parse, "Voll met Brekke.", *["Voll"] * 300)
    assert len(salience.remembered) <= 2 * KEPT_IN_MIND


def test_who_comes_up_in_an_aside_is_less_in_mind(parse: Parse) -> None:
    salience, drafts = read(
        parse, "Mr Voll walked down the steps, where the king Brekke met Holm.", "Voll", "Brekke"
    )
    best, margin = salience.best(1, lambda item: True)
    assert best is drafts["Voll"]
    assert margin > 0.25
