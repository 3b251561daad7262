"""What is wrong with an account."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One rule that an account breaks: which rule, which item of the account, and how."""

    rule: str
    item: str
    message: str

    def __str__(self) -> str:
        return f"{self.item}: {self.message} [{self.rule}]"
