"""From bytes to text: encoding found, line ends made one, double encoding undone where that is certain."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

import ftfy
from charset_normalizer import from_bytes

from headwater.record.document import Repair

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 65_536  # bytes; the detector gains nothing from more
FEW_BAD = 0.002  # so small a share of undecodable bytes is damage; more is another encoding
ALWAYS_FEW = 4
CONTROL_SHARE = 0.05  # text of any language has next to no control characters
LINE_ENDS = re.compile("\r\n|[\r\u0085\u2028\u2029\x0b\x0c]")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
SURROGATES = re.compile("[\ud800-\udfff]")
SUSPECT = re.compile("[\u0080-\u00ff\u0400-\u045f\u0100-\u017f\u0192\u02c6\u02dc\u2013-\u2122\u2500-\u257f]")
MOST_USED = "cp1252"  # of the encodings that make equal sense, the one that most pages are in
DAMAGED = "\ufffd"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A text with what had to be done to read it; `reason` says why there is none, or what is damaged.

    `original` is the text without the repair of its double encoding, None where nothing was repaired.
    """

    text: str | None
    reason: str | None = None
    original: str | None = None


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode a file; `declared` is the encoding that it names itself."""
    encoding = next((name for mark, name in MARKS if data.startswith(mark)), None)
    if encoding:
        return decoded_as(data, encoding)
    if b"\x00" in data[:SAMPLE]:
        return Decoded(text=None, reason="the file is binary, not text")
    try:
        return tidy(data.decode("utf-8"))
    except UnicodeDecodeError:
        return decode_legacy(data, declared)


def decoded_as(data: bytes, encoding: str) -> Decoded:
    """Decode by a byte order mark, damaged characters shown as such."""
    return tidy(data.decode(encoding, "replace"))


def decode_legacy(data: bytes, declared: str | None) -> Decoded:
    """Decode what is not UTF-8: as declared, as damaged UTF-8, or as it most likely is."""
    damaged = data.decode("utf-8", "replace")
    bad = damaged.count(DAMAGED)
    if bad <= max(ALWAYS_FEW, FEW_BAD * len(data)) and any(
        ord(character) > 127 for character in damaged.replace(DAMAGED, "")
    ):
        return tidy(damaged)
    encoding = declared if is_known(declared) else likely_encoding(data)
    if encoding is None:
        return Decoded(text=None, reason="its encoding could not be told; save it as UTF-8")
    return tidy(data.decode(encoding, "replace"))


def is_known(encoding: str | None) -> bool:
    """Whether there is an encoding of that name."""
    if not encoding:
        return False
    try:
        return codecs.lookup(encoding).name != "utf-8"
    except (LookupError, ValueError):
        return False


def likely_encoding(data: bytes) -> str | None:
    """The encoding in which the bytes make most sense, None where they make none."""
    found = from_bytes(data[:SAMPLE])
    best = found.best()
    if best is None:
        return None
    if best.encoding == "mac_cyrillic":
        return "cp1251"  # their letters are the same but for a few; the web was written on Windows
    as_good = {
        each.encoding for each in found if (each.chaos, -each.coherence) <= (best.chaos, -best.coherence)
    }
    return MOST_USED if MOST_USED in as_good else best.encoding


def tidy(text: str) -> Decoded:
    """NFC, line feeds, no lone surrogates or nulls; what is not text at all is refused."""
    controls = len(CONTROLS.findall(text[:SAMPLE]))
    if controls > CONTROL_SHARE * min(len(text), SAMPLE):
        return Decoded(text=None, reason="the file is binary, not text")
    text = LINE_ENDS.sub("\n", text.removeprefix("\ufeff"))
    text = SURROGATES.sub(DAMAGED, text).replace("\x00", DAMAGED)
    mended = repair(text)
    bad = text.count(DAMAGED)
    return Decoded(
        text=unicodedata.normalize("NFC", mended),
        reason=f"{bad} characters could not be decoded and are shown as {DAMAGED}" if bad else None,
        original=unicodedata.normalize("NFC", text) if mended != text else None,
    )


def repairs_of(original: str, mended: str) -> tuple[Repair, ...]:
    """Where a repair changed a text, line by line."""
    before, after = original.split("\n"), mended.split("\n")
    if len(before) != len(after):
        return (repair_of(original, mended, 0),)
    starts = accumulate((len(line) + 1 for line in after), initial=0)
    return tuple(
        repair_of(line, whole, start)
        for line, whole, start in zip(before, after, starts, strict=False)
        if line != whole
    )


def repair_of(original: str, mended: str, offset: int) -> Repair:
    """The part of a text that its repair changed; `offset` is where the text starts."""
    head = shared(original, mended)
    tail = shared(original[head:][::-1], mended[head:][::-1])
    return Repair(
        start=offset + head,
        end=offset + len(mended) - tail,
        original=original[head : len(original) - tail],
    )


def shared(left: str, right: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(left), len(right)))


def restored(text: str, repairs: Iterable[Repair]) -> str:
    """A text as it was read, before its double encoding was undone."""
    for each in sorted(repairs, key=lambda each: -each.start):
        text = text[: each.start] + each.original + text[each.end :]
    return text


def repair(text: str) -> str:
    """Undo double encoding line by line, where it is certain; every other character stays as it is."""
    return "\n".join(repair_line(line) for line in text.split("\n"))


def repair_line(line: str) -> str:
    """A line with its double encoding undone, or as it was."""
    if line.isascii() or not SUSPECT.search(line) or len(line) > SAMPLE:
        return line
    return ftfy.fix_encoding(line)
