"""Make hostile characters visible, so that no article can steer a terminal, a page or a spreadsheet."""

from __future__ import annotations

from headwater.record.cells import as_cell

CONTROL_PICTURES = 0x2400
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# Overrides, embeddings and isolates reorder what follows them; the plain marks LRM, RLM and ALM do not.
REORDERING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
BREAKING = (0x2028, 0x2029, 0xFEFF, *range(0xE0000, 0xE0080))


def _replacements() -> dict[int, str]:
    table = {code: chr(CONTROL_PICTURES + code) for code in range(0x20)}
    table[0x7F] = "\N{SYMBOL FOR DELETE}"
    table |= dict.fromkeys((*range(128, 160), *REORDERING, *BREAKING), REPLACEMENT)
    table |= dict.fromkeys(range(55296, 57344), REPLACEMENT)
    del table[ord("\n")]
    return table


REPLACEMENTS = _replacements()


def visible(text: str) -> str:
    """The text with every control, override and lone surrogate shown; as many code points as before."""
    return text.translate(REPLACEMENTS)


def one_line(text: str) -> str:
    """The text on one line, its white space single, with nothing in it that acts."""
    return visible(" ".join(text.split()))


def cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return visible(as_cell(text)).replace("\n", " ")


def utf16_offsets(text: str) -> list[int]:
    """For each code point offset, end included, the UTF-16 offset that a browser counts."""
    offsets, at = [], 0
    for character in text:
        offsets.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    return [*offsets, at]
