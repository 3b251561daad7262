"""Simulate a pile: grow its stories, print their articles, write down the truth."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from io import StringIO
from random import Random

import msgspec

from headwater.simulate.difficulty import DIFFICULTIES, Difficulty, Level
from headwater.simulate.gold import Gold, Record, gold_of
from headwater.simulate.happening import People, happen
from headwater.simulate.material import Material
from headwater.simulate.page import Page, Printer
from headwater.simulate.story import Story

FIRST_DAY = date(2025, 3, 3)
LEAST = 4  # articles of a story


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulated:
    """A pile and the truth about it; `files` by their names, the manifest among them."""

    files: Mapping[str, str]
    gold: Gold


def simulate(material: Material, seed: int, level: Level, *, articles: int, stories: int) -> Simulated:
    """A pile of so many articles on so many happenings; the same seed gives the same pile."""
    difficulty = DIFFICULTIES[level]
    random = Random(f"{seed}/{level}")
    people = People.of(material.names, random)
    grown = [
        grown_story(f"s{number}", material, difficulty, people, max(LEAST, count))
        for number, count in enumerate(shared_out(articles, stories))
    ]
    numbers = [
        (story, article) for story in range(len(grown)) for article in grown[story].articles
        if not article.is_lost
    ]  # fmt: skip
    random.shuffle(numbers)
    pages: list[dict[int, Page]] = [{} for _ in grown]
    for place, (story, article) in enumerate(numbers):
        others = [each.articles[0].headline for each in grown if each is not grown[story]]
        printer = Printer(
            story=story, happening=grown[story].happening, material=material, difficulty=difficulty,
            other_headlines=others, random=random,
        )  # fmt: skip
        pages[story][article.number] = printer.page(article, f"{place:04}")
    files = {page.name: page.text for found in pages for page in found.values()}
    if difficulty.listed:
        files["headwater.csv"] = manifest([page for found in pages for page in found.values()])
    records = [Record(story=story, pages=found) for story, found in zip(grown, pages, strict=True)]
    return Simulated(files=files, gold=gold_of(records, seed, level))


def shared_out(articles: int, stories: int) -> list[int]:
    """How many articles each story has."""
    each, rest = divmod(articles, stories)
    return [each + (number < rest) for number in range(stories)]


def grown_story(id_: str, material: Material, difficulty: Difficulty, people: People, count: int) -> Story:
    """One story, of people who are in no other."""
    random = people.random
    happening = happen(
        id_, random.choice(material.kinds), people, random.choice(material.names.towns),
        random.choice(material.names.regions), FIRST_DAY + timedelta(days=random.randrange(200)),
    )  # fmt: skip
    story = Story(
        happening=happening, material=material, difficulty=difficulty, random=random,
        outlets=list(material.outlets),
    )  # fmt: skip
    story.grow(count)
    return story


def manifest(pages: Sequence[Page]) -> str:
    """What the scraper still knew: the addresses, and what the pages show of themselves."""
    table = StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(("file", "url", "outlet", "published"))
    for page in sorted(pages, key=lambda page: page.name):
        outlet = page.article.outlet.name if page.is_signed else ""
        writer.writerow((page.name, page.url, outlet, page.published.isoformat() if page.is_dated else ""))
    return table.getvalue()


def files_of(simulated: Simulated) -> dict[str, str]:
    """All files of a simulated pile, the truth last."""
    gold = msgspec.json.format(msgspec.json.encode(simulated.gold), indent=1).decode()
    return {**simulated.files, "gold.json": gold + "\n"}
