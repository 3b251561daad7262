"""Past forms of English verbs."""

from __future__ import annotations

from headwater.mark.events.irregular_forms import IRREGULAR


def test_each_form_tells_its_verb() -> None:
    assert IRREGULAR["stolen"] == IRREGULAR["stole"] == "steal"
    assert IRREGULAR["shot"] == "shoot"
    assert all(form.isalpha() and verb.isalpha() and form != verb for form, verb in IRREGULAR.items())
