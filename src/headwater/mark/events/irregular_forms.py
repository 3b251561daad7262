"""Past forms of English verbs that do not end in "-ed"."""

from __future__ import annotations

from headwater.data.word_lists import word_families

IRREGULAR = {form: verb for verb, forms in word_families("irregular_forms.forms").items() for form in forms}
