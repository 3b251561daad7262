from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.parsed import ParsedDocument
from headwater.mark.sentences import find_sentences

Parse = Callable[[str], ParsedDocument]


def clauses(parse: Parse, text: str) -> list[str]:
    sentences = find_sentences(parse(text))
    return [text[clause.start : clause.end] for sentence in sentences for clause in sentence.clauses]


def test_what_was_said_reads_alone(parse: Parse) -> None:
    text = "The minister said that Norland had invited a dozen parties to the capital."
    assert "Norland had invited a dozen parties to the capital" in clauses(parse, text)


@pytest.mark.parametrize("joined", ["and", "but"])
def test_joined_clauses_come_apart_without_their_connective(parse: Parse, joined: str) -> None:
    text = f"The port hosted a delegation in October {joined} the union sought talks with it."
    assert clauses(parse, text) == [
        "The port hosted a delegation in October",
        "the union sought talks with it",
    ]


def test_a_plain_sentence_is_its_own_clause(parse: Parse) -> None:
    assert clauses(parse, "Police cleared the quay on Wednesday.") == []


def test_every_clause_lies_in_its_sentence(parse: Parse) -> None:
    text = "While crews waited, the union, which had called the strike, said talks had failed; nobody came."
    for sentence in find_sentences(parse(text)):
        assert all(sentence.span.covers(clause) for clause in sentence.clauses)
