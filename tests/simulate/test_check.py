from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace

from headwater.errors import InputError
from headwater.simulate.check import problems
from headwater.simulate.material import Material, Slot, read_material

WORLD = Path(__file__).parent / "world"
PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "material.md"


@dataclass
class Changed:
    """The small world with one thing in its only kind of happening changed."""

    material: Material

    def problems(self, **changes: object) -> list[str]:
        kind = replace(self.material.kinds[0], **changes)
        return list(problems(replace(self.material, kinds=(kind,)), is_whole=False))


@pytest.fixture(scope="module")
def material() -> Material:
    return read_material(WORLD)


@pytest.fixture
def changed(material: Material) -> Changed:
    return Changed(material)


def test_small_world_is_sound_but_small(material: Material) -> None:
    assert list(problems(material, is_whole=False)) == []
    found = list(problems(material))
    assert "1 kinds of happening; at least 25 are needed" in found
    assert "4 patterns; at least 150 are needed" in found


@pytest.mark.parametrize("folder", ["examples/material", "bench/material", "bench/third_material"])
def test_our_own_material_is_sound(folder: str) -> None:
    assert list(problems(read_material(Path(__file__).parents[2] / folder), is_whole=False)) == []


def test_page_on_material_shows_the_kind_that_is_tested() -> None:
    shown = PAGE.read_text("utf-8").split("<!-- example -->\n```toml\n")[1].split("```")[0]
    assert shown == (WORLD / "happenings" / "ferry_fire.toml").read_text("utf-8")


def test_text_without_its_figure_is_told(changed: Changed) -> None:
    fact = changed.material.kinds[0].facts[1]
    texts = (*fact.texts[:-1], "Nobody counted them.")
    first, _, last = changed.material.kinds[0].facts
    found = changed.problems(facts=(first, replace(fact, texts=texts), last))
    assert any("{hurt} is missing in: Nobody counted them." in problem for problem in found)


def test_too_few_wordings_and_unknown_slots_are_told(changed: Changed) -> None:
    first, *others = changed.material.kinds[0].facts
    short = replace(first, texts=("The {shipp} burned on {day}.",))
    found = changed.problems(facts=(short, *others))
    assert any("1 wordings; at least 5 are needed" in problem for problem in found)
    assert any("{shipp} is no slot" in problem for problem in found)


def test_speakers_and_denied_facts_must_exist(changed: Changed) -> None:
    statement = replace(changed.material.kinds[0].statements[0], speaker="mayor", denies="flood")
    found = changed.problems(statements=(statement,))
    assert any("`speaker` is mayor" in problem for problem in found)
    assert any("`denies` names flood" in problem for problem in found)


def test_slot_is_words_or_a_number(changed: Changed) -> None:
    slots = {**changed.material.kinds[0].slots, "ship": Slot(choose=("Skua",), low=1, high=2)}
    assert any("slot ship needs either" in problem for problem in changed.problems(slots=slots))


def test_phrase_without_its_slot_is_told(material: Material) -> None:
    credit = replace(material.attribution.credit, sentence=("According to them, {clause}.",))
    other = replace(material, attribution=replace(material.attribution, credit=credit))
    assert "sentence: {source} is missing in: According to them, {clause}." in list(
        problems(other, is_whole=False)
    )


def test_folder_without_happenings_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"holds no \.toml file"):
        read_material(tmp_path)


def test_key_that_is_not_known_names_its_file(tmp_path: Path) -> None:
    (tmp_path / "happenings").mkdir()
    (tmp_path / "happenings" / "a.toml").write_text("kind = 'a'\ncolour = 'red'\n")
    for name in ("names", "outlets", "attribution", "furniture"):
        (tmp_path / f"{name}.toml").write_text((WORLD / f"{name}.toml").read_text("utf-8"))
    with pytest.raises(InputError, match=r"a\.toml"):
        read_material(tmp_path)
