"""Words by which newspapers, agencies and magazines name themselves."""

from __future__ import annotations

from headwater.data.word_lists import word_list

MASTHEADS = word_list("mastheads.mastheads")
