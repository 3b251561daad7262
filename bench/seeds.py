"""How an account of each gold pile scores, and of the seeds under other names.

python -m bench.seeds DATA      (DATA holds seeds/)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from bench.floors import PILES
from bench.gold import Gold, read_gold
from bench.rename import Named, has_given_name, looks_like_person, renamer, renaming_of
from bench.scorer import Row, mean_rate, rows_of
from bench.table import markdown_table, percent
from headwater.record.account import Account
from headwater.run.pipeline import account
from headwater.settings import Settings

EXAMPLES = Path(__file__).parent.parent / "examples"
SEEDS = ("one", "two", "three")


def gold_actors(gold: Gold, found: Account) -> list[Named]:
    """Everybody whom the gold names, and every person whom the account names."""
    groups = [*gold.actors.same, *((name,) for pair in gold.actors.different for name in pair)]
    groups += [(name,) for name in (*gold.actors.kinds, *(quote.speaker for quote in gold.quotes))]
    named = [Named(group, is_person=any(map(looks_like_person, group))) for group in groups]
    persons = [actor.names for actor in found.actors if actor.kind == "person"]
    return named + [Named(names, is_person=True) for names in persons if any(map(has_given_name, names))]


def rename_pile(folder: Path, found: Account, seed: str, target: Path) -> None:
    """Write a pile and its gold file under other names; the gold knows articles by their file names."""
    texts = {path.name: path.read_text("utf-8") for path in article_paths(folder)}
    rename = renamer(renaming_of(texts.values(), gold_actors(read_gold(folder), found), seed))
    gold = msgspec.json.encode(msgspec.json.decode((folder / "gold.json").read_bytes()))
    for name, text in {**texts, "gold.json": gold.decode()}.items():
        (target / name).write_text(rename(text), "utf-8")


def article_paths(folder: Path) -> list[Path]:
    """The articles of a pile."""
    return sorted(path for path in folder.iterdir() if path.suffix in {".txt", ".html"})


def account_of(folder: Path) -> Account:
    """The account of a pile's articles, each read anew."""
    return account([str(path) for path in article_paths(folder)], Settings(use_cache=False))


def renamed_rows(folder: Path, found: Account, seed: str) -> tuple[Row, ...]:
    """The score of a pile under other names."""
    with TemporaryDirectory() as target:
        rename_pile(folder, found, seed, Path(target))
        return rows_of(account_of(Path(target)), read_gold(Path(target)))


def score_lines(scores: dict[str, tuple[Row, ...]]) -> Iterator[tuple[str, ...]]:
    """One line a row of the score, one column a pile; last the mean of the rows."""
    for name in dict.fromkeys(row.name for rows in scores.values() for row in rows):
        by_pile = [next((row for row in rows if row.name == name), None) for rows in scores.values()]
        yield (name, *(f"{row.held} of {row.total}" if row else "" for row in by_pile))
    yield ("mean of the rows", *(percent(mean_rate(rows)) for rows in scores.values()))


def main() -> None:
    """Print the scores of the gold piles, and of the seeds under other names."""
    seeds = Path(sys.argv[1]) / "seeds"
    found = account_of(seeds)
    scores = {"seeds": rows_of(found, read_gold(seeds))}
    scores |= {f"renamed {seed}": renamed_rows(seeds, found, seed) for seed in SEEDS}
    for name in PILES:
        scores[name] = rows_of(account_of(EXAMPLES / name), read_gold(EXAMPLES / name))
    print(markdown_table(("row", *scores), score_lines(scores)))
    means = [mean_rate(scores[f"renamed {seed}"]) for seed in SEEDS]
    fall = mean_rate(scores["seeds"]) - sum(means) / len(means)
    print(f"\nUnder other names the mean of the rows falls by {percent(fall)} (at most 4 % wanted).")


if __name__ == "__main__":
    main()
