"""Names of languages."""

import pytest

from headwater.export.languages import NAMES, language_name


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("de", "German"),
        ("de-CH", "German"),
        ("ZH-Hant", "Chinese"),
        ("tlh", "tlh"),
        ("und", "a language not recognised"),
        ("", ""),
    ],
)
def test_the_name_of_a_tag(tag: str, expected: str) -> None:
    assert language_name(tag) == expected


def test_codes_have_two_letters_and_names_are_capitalised() -> None:
    assert all(len(code) == 2 and name.istitle() for code, name in NAMES.items())
