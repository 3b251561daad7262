"""From what the user names to the files of a pile: folders walked, patterns spread, loops left."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from headwater.intake.losses import loss
from headwater.record.document import Loss

ARTICLES = frozenset(
    {".txt", ".md", ".markdown", ".text", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson"}
)
MANIFESTS = frozenset({"headwater.csv", "headwater.jsonl"})
CORRECTIONS = ".zones"  # ends the name of the file beside an article with what a user decided about its lines
DECISIONS = "headwater.decisions.jsonl"  # what a user decided about who is who
EXPECTATIONS = "gold.json"  # what a reader finds in the pile, to score an account by
PASSED_OVER = ("readme", "license", "licence", "copying", "notice")  # files about a folder, not of it
ADVICE = {
    ".pdf": "save its text as .txt first (pdftotext does)",
    ".zip": "unpack it first",
    ".gz": "unpack it first",
    ".tar": "unpack it first",
    ".docx": "save it as plain text first",
    ".doc": "save it as plain text first",
    ".epub": "save it as plain text or HTML first",
    ".csv": "give articles as .jsonl, or name a manifest headwater.csv",
    ".warc": "extract its pages as .html first",
}
GLOB_MARKS = frozenset("*?[")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A file of the pile: where it is, and its path within the pile."""

    file: Path
    path: str


def find_files(paths: Sequence[str]) -> tuple[list[FoundFile], list[Loss]]:
    """The files that the paths lead to, each once, in the order of their names; and what leads nowhere."""
    roots: list[Path] = []
    files: dict[Path, None] = {}
    losses: list[Loss] = []
    lost: list[tuple[Path, str]] = []
    for given, path in ((each, path) for each in paths for path in spread(each)):
        if path.is_dir():
            roots.append(path)
            walked, missed = walk(path)
            files.update(dict.fromkeys(walked))
            lost.extend(missed)
        elif os.path.lexists(path):
            roots.append(path.parent)
            files[path] = None
        else:
            losses.append(loss(given, "there is no such file or folder"))
    root = Path(os.path.commonpath(roots)) if roots else Path()
    found = [FoundFile(file=file, path=shown(file.relative_to(root))) for file in files]
    losses.extend(loss(shown(path.relative_to(root.parent)), reason) for path, reason in lost)
    return sorted(found, key=lambda each: each.path), losses


def spread(given: str) -> list[Path]:
    """The absolute paths that one argument stands for: itself, or what its pattern matches."""
    if not os.path.lexists(given) and GLOB_MARKS & set(given):
        return [Path(os.path.abspath(each)) for each in sorted(glob.glob(given, recursive=True))] or [
            Path(given)
        ]
    return [Path(os.path.abspath(given))]


def walk(folder: Path) -> tuple[list[Path], list[tuple[Path, str]]]:
    """Every file under a folder but hidden ones, manifests and files about the folder."""
    files: list[Path] = []
    lost: list[tuple[Path, str]] = []
    for place, names in folders_under(folder, lost):
        files.extend(place / name for name in sorted(names) if not is_passed_over(name))
    if not files and not lost:
        lost.append((folder, "the folder holds no files"))
    return files, lost


def folders_under(folder: Path, lost: list[tuple[Path, str]]) -> Iterator[tuple[Path, list[str]]]:
    """Each folder once, links followed but never in a circle, with the names of its files."""
    seen: set[tuple[int, int]] = set()

    def unreadable(error: OSError) -> None:
        lost.append((Path(str(error.filename)), f"the folder cannot be read ({error.strerror})"))

    for place, folders, names in os.walk(folder, followlinks=True, onerror=unreadable):
        status = os.stat(place)
        if (status.st_dev, status.st_ino) in seen:
            folders.clear()
            lost.append((Path(place), "the link leads back to a folder already read"))
            continue
        seen.add((status.st_dev, status.st_ino))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield Path(place), names


def is_passed_over(name: str) -> bool:
    """Whether a file of a folder is no article by its name: hidden, a manifest, a README, a gold file."""
    lowered = name.lower()
    if (
        name.startswith(".")
        or lowered.endswith(CORRECTIONS)
        or lowered in MANIFESTS | {EXPECTATIONS, DECISIONS}
    ):
        return True
    return lowered.split(".")[0] in PASSED_OVER


def shown(path: Path) -> str:
    """A path as the account writes it: with slashes, and with bytes that are no text written out."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


def unsupported(file: Path) -> str | None:
    """Why a file cannot be read at all and what to do, None where it can."""
    ending = file.suffix.lower()
    if ending in ARTICLES:
        return None
    advice = ADVICE.get(ending, "give articles as .txt, .md, .html, .json or .jsonl")
    return f"files of the kind {ending or 'without an ending'} are not read; {advice}"
