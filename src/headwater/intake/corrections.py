"""What a user decided about the lines of an article, in a small file beside it.

`wire.txt.zones` holds one decision a row: `keep` or `drop`, the line's number from 1, and
the line's words, with tabs between. The words find the line again where the file has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from headwater.errors import InputError
from headwater.intake.decode import decode
from headwater.intake.discover import CORRECTIONS, FoundFile
from headwater.intake.losses import loss
from headwater.record.document import Correction, Loss, Page

WORDS = {"keep": True, "drop": False}


def corrections_file(article: Path) -> Path:
    """Where the decisions about an article stand."""
    return article.with_name(article.name + CORRECTIONS)


def read_corrections(found: FoundFile, page: Page) -> tuple[tuple[Correction, ...], list[Loss]]:
    """The decisions beside an article's file, and the loss of those whose line is not there."""
    file = corrections_file(found.file)
    path = found.path + CORRECTIONS
    try:
        text = decode(file.read_bytes()).text
    except FileNotFoundError:
        return (), []
    except OSError as error:
        return (), [loss(path, f"the corrections cannot be read ({error.strerror})")]
    return corrections_in(text or "", page.text.split("\n"), path)


def corrections_in(text: str, lines: Sequence[str], path: str) -> tuple[tuple[Correction, ...], list[Loss]]:
    """The decisions that rows of text state about these lines."""
    made: dict[int, Correction] = {}
    losses = []
    for row in filter(str.strip, text.split("\n")):
        verb, number, words = (*row.split("\t", 2), "", "")[:3]
        place = place_of(number, words, lines)
        if verb not in WORDS or place is None:
            losses.append(loss(path, f"the correction {row[:80]!r} fits no line of the article"))
        else:
            made[place] = Correction(line=place, keep=WORDS[verb])
    return tuple(made[place] for place in sorted(made)), losses


def place_of(number: str, words: str, lines: Sequence[str]) -> int | None:
    """The line that a decision means: that of the number, if it has these words, else the first with them."""
    place = int(number) - 1 if number.isdecimal() and len(number) < 9 else -1
    if 0 <= place < len(lines) and lines[place].strip() and words.strip() in {"", lines[place].strip()}:
        return place
    same = (at for at, line in enumerate(lines) if words.strip() and line.strip() == words.strip())
    return next(same, None)


def with_corrections(known: Iterable[Correction], made: Mapping[int, bool]) -> tuple[Correction, ...]:
    """Decisions with new ones, which stand before those of old about the same line."""
    merged = {each.line: each.keep for each in known} | dict(made)
    return tuple(Correction(line=line, keep=merged[line]) for line in sorted(merged))


def write_corrections(article: Path, page: Page, corrections: Sequence[Correction]) -> Path:
    """Write the decisions beside the article; an InputError where a line or the file cannot be."""
    lines = page.text.split("\n")
    for each in corrections:
        if each.line >= len(lines) or not lines[each.line].strip():
            raise InputError(f"{article} has no words on line {each.line + 1}. See them with --show.")
    rows = [
        f"{'keep' if each.keep else 'drop'}\t{each.line + 1}\t{lines[each.line].strip()}\n"
        for each in corrections
    ]
    file = corrections_file(article)
    try:
        file.write_text("".join(rows), "utf-8")
    except OSError as error:
        raise InputError(f"Cannot write {file}: {error.strerror}.") from error
    return file
