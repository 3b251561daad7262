"""Material is read from a folder, and what cannot be used is told with its file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from headwater.errors import InputError
from headwater.simulate.material import Slot, read_material, slots_of

from .conftest import MATERIAL


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the material with one kind of happening."""
    copy = tmp_path / "material"
    (copy / "happenings").mkdir(parents=True)
    for file in MATERIAL.glob("*.toml"):
        shutil.copy(file, copy)
    shutil.copy(MATERIAL / "happenings" / "dock_strike.toml", copy / "happenings")
    return copy


def test_a_folder_is_read_with_its_kinds_in_order() -> None:
    material = read_material(MATERIAL)
    assert [kind.kind for kind in material.kinds] == sorted(kind.kind for kind in material.kinds)
    assert material.patterns == sum(len(kind.facts) + len(kind.statements) for kind in material.kinds)


def test_synonyms_may_be_left_out(folder: Path) -> None:
    (folder / "synonyms.toml").unlink(missing_ok=True)
    assert read_material(folder).synonyms == ()
    (folder / "synonyms.toml").write_text('synonyms = [["quay", "wharf"]]\n')
    assert read_material(folder).synonyms == (("quay", "wharf"),)


def test_a_folder_without_happenings_says_where_the_format_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no \.toml file.*docs/how-to/material\.md"):
        read_material(tmp_path)


@pytest.mark.parametrize("name", ["names.toml", "outlets.toml", "attribution.toml", "furniture.toml"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(InputError, match=f"Cannot read .*{name}: No such file"):
        read_material(folder)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("women = [", "names.toml"),
        ('women = ["Ina"]\n', "missing required field"),
        ('nobody = ["Ina"]\n', "unknown field"),
        ("women = 7\n", "Expected `array`"),
    ],
)
def test_a_file_of_another_shape_is_named_with_what_is_wrong(folder: Path, text: str, told: str) -> None:
    (folder / "names.toml").write_text(text)
    with pytest.raises(InputError, match=told) as raised:
        read_material(folder)
    assert "names.toml" in str(raised.value)


def test_a_slot_is_a_number_where_it_has_both_bounds() -> None:
    assert Slot(low=2, high=9).is_number
    assert not Slot(low=2).is_number
    assert not Slot(choose=("the mole", "the quay")).is_number


def test_slots_are_named_without_what_follows_the_dot() -> None:
    assert list(slots_of("{chief.body} near {town}[, off {ship}]")) == ["chief", "town", "ship"]
