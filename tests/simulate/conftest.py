from functools import cache
from pathlib import Path

import pytest

from headwater.simulate.difficulty import LEVELS
from headwater.simulate.material import read_material
from headwater.simulate.simulate import Simulated, simulate

MATERIAL = Path(__file__).parents[2] / "examples" / "material"


@cache
def piles() -> tuple[Simulated, ...]:
    """Small piles of every difficulty."""
    material = read_material(MATERIAL)
    return tuple(
        simulate(material, seed, level, articles=24, stories=2) for level in LEVELS for seed in range(6)
    )


@pytest.fixture
def simulated() -> tuple[Simulated, ...]:
    return piles()
