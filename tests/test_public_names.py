"""What the package exports, and that importing it loads nothing heavy."""

import subprocess
import sys

import pytest

import headwater

HEAVY = ("spacy", "numpy", "msgspec", "rich", "jinja2", "trafilatura")


def test_public_names_are_sorted_and_all_have_a_home() -> None:
    assert headwater.__all__ == sorted(headwater.__all__) == sorted(headwater.HOMES)
    assert dir(headwater) == headwater.__all__


@pytest.mark.parametrize("name", headwater.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    found = getattr(headwater, name)
    assert callable(found)
    assert found.__doc__


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'truth'"):
        _ = headwater.truth


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = f"import sys, headwater; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
