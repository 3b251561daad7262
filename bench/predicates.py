"""How well the words for one deed in two sentences are joined, each told with the one before it.

    python -m bench.predicates DATA [--verbose]

DATA holds tools/evaluate.py and eval/ecbplus/dev.jsonl[.gz]. The sentences are those of ecbplus whose events
are marked; two of one happening, in two articles, are a pair where they share two chains of events or more.
What is aligned is what has one chain. The peer aligns words of one stem, wherever they stand.
"""

from __future__ import annotations

import gzip
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click
import msgspec

from bench.evaluate import Tool
from headwater.collate.words import stem
from headwater.run.pipeline import account
from headwater.settings import Settings

SET = "qaalign_dev"  # the name of the form in the scoring tool
SHARED = 2  # chains of events that two sentences of a pair have in common
MOST = 12  # pairs of one happening
ACTION = ("ACTION", "NEG")
JOINED_BEFORE = frozenset({".", ",", "'s", "n't", "?", "!", ":", ";", "''", ")"})

Row = dict[str, Any]


class Sentence(msgspec.Struct, frozen=True):
    """A sentence with marked events, the one before it, and the words of its chains with their places."""

    id: str
    happening: str
    text: str
    before: str
    words: Mapping[str, tuple[str, int]]


def written(tokens: Sequence[str]) -> str:
    """Tokens as a sentence."""
    text = ""
    for token in tokens:
        text += token if not text or token in JOINED_BEFORE else f" {token}"
    return text


def sentences_of(article: Row) -> Iterator[Sentence]:
    """The sentences of an article whose events are marked."""
    tokens = {sentence["i"]: sentence["tokens"] for sentence in article["sentences"]}
    chains: dict[int, dict[str, tuple[str, int]]] = defaultdict(dict)
    for mention in article["mentions"]:
        if mention["type"].startswith(ACTION) and mention["chain"] and len(mention["tok"]) == 1:
            at = mention["tok"][0]
            chains[mention["sent"]].setdefault(mention["chain"], (tokens[mention["sent"]][at], at))
    for number in sorted(set(article["selected_sentences"]) & set(chains)):
        yield Sentence(
            id=f"{article['doc_id']}_{number}",
            happening=article["event"],
            text=written(tokens[number]),
            before=written(tokens.get(number - 1, ())),
            words=chains[number],
        )


def articles_in(path: Path) -> list[Row]:
    """The articles of ecbplus."""
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [msgspec.json.decode(line) for line in text.splitlines() if line.strip()]


def pairs_of(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, Sentence]]:
    """Pairs of sentences of two articles on one happening that share enough chains, drawn by their names."""
    by_happening: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        by_happening[sentence.happening].append(sentence)
    for _, found in sorted(by_happening.items()):
        alike = [pair for pair in combinations(found, 2) if are_alike(*pair)]
        yield from sorted(alike, key=lambda pair: sha256(f"{pair[0].id} {pair[1].id}".encode()).digest())[
            :MOST
        ]


def lot(pair: tuple[Sentence, Sentence]) -> bytes:
    """By what pairs are drawn: as good as chance, and always the same."""
    return sha256(f"{pair[0].id} {pair[1].id}".encode()).digest()


def are_alike(one: Sentence, other: Sentence) -> bool:
    """Whether two sentences of two articles share enough chains."""
    is_of_two = one.id.rpartition("_")[0] != other.id.rpartition("_")[0]
    return is_of_two and one.text != other.text and len(one.words.keys() & other.words.keys()) >= SHARED


def row(one: Sentence, other: Sentence) -> Row:
    """A pair in the form that the scoring tool reads."""
    aligned = [
        {"sent1": [marked(one.words[chain])], "sent2": [marked(other.words[chain])]}
        for chain in sorted(one.words.keys() & other.words.keys())
    ]
    return {"alignments": aligned, **half(one, "1"), **half(other, "2")}


def half(sentence: Sentence, side: str) -> Row:
    """One side of a pair."""
    return {
        f"sent_id_{side}": sentence.id,
        f"text_{side}": sentence.text,
        f"prev_{side}": sentence.before,
        f"qas_{side}": [marked(word) for word in sentence.words.values()],
    }


def marked(word: tuple[str, int]) -> Row:
    """The word for a deed and which of the words it is."""
    return {"verb": word[0], "verb_idx": word[1]}


def by_stem(rows: Sequence[Row]) -> tuple[int, int, int]:
    """How many words of one stem are aligned rightly, how many at all, and how many are to be."""
    right = told = wanted = 0
    for each in rows:
        gold = {(a["sent1"][0]["verb_idx"], a["sent2"][0]["verb_idx"]) for a in each["alignments"]}
        same = {
            (a["verb_idx"], b["verb_idx"])
            for a in each["qas_1"]
            for b in each["qas_2"]
            if stem(a["verb"].lower()) == stem(b["verb"].lower())
        }
        right, told, wanted = right + len(gold & same), told + len(same), wanted + len(gold)
    return right, told, wanted


def scored(tool: Tool, rows: Sequence[Row], verbose: bool, kept: Path | None) -> str:
    """What the tool prints of our account of the pairs."""
    with TemporaryDirectory() as folder:
        data = Path(folder) / "pairs.jsonl"
        data.write_bytes(b"".join(msgspec.json.encode(each) + b"\n" for each in rows))
        tool.run("prepare", SET, str(data), f"{folder}/pile")
        written_to = kept or Path(folder) / "account.json"
        written_to.write_bytes(msgspec.json.encode(account([f"{folder}/pile"], Settings(use_cache=False))))
        return tool.run("score", SET, str(data), str(written_to), *(["--verbose"] if verbose else []))


@click.command()
@click.argument("data", type=click.Path(exists=True, path_type=Path))
@click.option("--verbose", is_flag=True, help="Print what is missed too.")
@click.option("--keep", type=click.Path(path_type=Path), help="Write the account here.")
def main(data: Path, verbose: bool, keep: Path | None) -> None:
    """Print how well the words for one deed are joined, beside what one stem alone joins."""
    tool = Tool(data)
    sentences = [each for article in articles_in(tool.path("ecbplus")) for each in sentences_of(article)]
    rows = [row(*pair) for pair in pairs_of(sentences)]
    right, told, wanted = by_stem(rows)
    print(scored(tool, rows, verbose, keep), end="")
    print(f"{len(rows)} pairs; one stem: precision {right / told:.3f}, recall {right / wanted:.3f}", end="")
    print(f", F1 {2 * right / (told + wanted):.3f}", file=sys.stdout)


if __name__ == "__main__":
    main()
