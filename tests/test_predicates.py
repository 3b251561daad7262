"""Pairs of sentences for the bench of words for one deed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bench.predicates import MOST, Sentence, articles_in, by_stem, pairs_of, row, sentences_of, written

TOLD = ["The", "miller", "'s", "dam", "burst", "and", "drowned", "the", "meadow", "."]


def article(name: str, **changes: Any) -> dict[str, Any]:
    """An article of two sentences, with two chains of events in the second."""
    marks = [("burst", 4), ("drowned", 6)]
    return {
        "doc_id": name,
        "event": "1a",
        "sentences": [{"i": 0, "tokens": ["Orvale", ",", "Friday"]}, {"i": 1, "tokens": TOLD}],
        "selected_sentences": [1],
        "mentions": [
            {"sent": 1, "tok": [at], "type": "ACTION_OCCURRENCE", "chain": word} for word, at in marks
        ],
        **changes,
    }


def sentence(name: str, text: str, **words: tuple[str, int]) -> Sentence:
    """A sentence of the happening that all of these tell."""
    return Sentence(id=name, happening="1a", text=text, before="", words=words)


def test_a_sentence_has_the_one_before_it_and_the_words_of_its_chains() -> None:
    [found] = sentences_of(article("d1"))
    assert (found.id, found.before) == ("d1_1", "Orvale, Friday")
    assert found.text == written(TOLD) == "The miller's dam burst and drowned the meadow."
    assert found.words == {"burst": ("burst", 4), "drowned": ("drowned", 6)}


def test_what_is_no_event_or_no_single_word_of_a_chain_is_left_out() -> None:
    mentions = [
        {"sent": 1, "tok": [3], "type": "NON_HUMAN_PART", "chain": "dam"},
        {"sent": 1, "tok": [4, 5], "type": "ACTION_OCCURRENCE", "chain": "burst"},
        {"sent": 1, "tok": [6], "type": "ACTION_OCCURRENCE", "chain": None},
        {"sent": 0, "tok": [2], "type": "ACTION_OCCURRENCE", "chain": "friday"},
    ]
    assert list(sentences_of(article("d1", mentions=mentions))) == []


def test_two_sentences_of_two_articles_with_two_chains_in_common_are_a_pair() -> None:
    first = sentence("d1_1", "It burst and drowned it.", a=("burst", 1), b=("drowned", 3))
    second = sentence("d2_0", "It drowned it and burst.", a=("burst", 4), b=("drowned", 1))
    assert list(pairs_of([first, second])) == [(first, second)]
    of_one_article = sentence("d1_4", "It burst and drowned us.", a=("burst", 1), b=("drowned", 3))
    one_chain = sentence("d3_0", "It burst.", a=("burst", 1))
    assert list(pairs_of([first, of_one_article])) == list(pairs_of([first, one_chain])) == []


def test_so_many_pairs_of_one_happening_and_always_the_same() -> None:
    many = [
        sentence(f"d{n}_1", f"It burst {n} and drowned it.", a=("burst", 1), b=("drowned", 4))
        for n in range(9)
    ]
    found = list(pairs_of(many))
    assert len(found) == MOST
    assert found == list(pairs_of(many))


def test_the_peer_aligns_words_of_one_stem_alone() -> None:
    first = sentence("d1_1", "It burst and drowned it.", a=("burst", 1), b=("drowned", 3))
    second = sentence("d2_0", "It floods it, bursting.", a=("bursting", 4), b=("floods", 1))
    assert by_stem([row(first, second)]) == (1, 1, 2)


def test_articles_are_read_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "dev.jsonl"
    path.write_text(json.dumps(article("d1")) + "\n\n" + json.dumps(article("d2")) + "\n", "utf-8")
    assert [each["doc_id"] for each in articles_in(path)] == ["d1", "d2"]
