"""What the pages are dressed in; loaded by whoever runs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Skin:
    """The page's template, style sheet and script, as text."""

    template: str
    style: str
    script: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkSkin:
    """The template and style sheet of the page of one marked article, as text; it has no script."""

    template: str
    style: str
