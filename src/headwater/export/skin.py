"""What the report's page is dressed in; loaded by whoever runs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Skin:
    """The page's template, style sheet and script, as text."""

    template: str
    style: str
    script: str
