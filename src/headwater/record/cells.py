"""Texts as cells of a table: what a spreadsheet would compute is marked as text, and read back as it was."""

from __future__ import annotations

MARK = "'"
# The wide ones begin a formula too, where the spreadsheet's language is written with them.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")


def as_cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return MARK + text if is_formula(text) else text


def from_cell(cell: str) -> str:
    """The text that a cell was made of."""
    return cell.removeprefix(MARK) if is_formula(cell) else cell


def is_formula(text: str) -> bool:
    """Whether a formula stands in a text, behind marks or without."""
    return text.lstrip(MARK).startswith(FORMULA_STARTS)
