"""An account as a scorer reads it."""

from __future__ import annotations

import pytest

from bench.reader import Reader
from headwater.run.pipeline import account
from headwater.settings import Settings

ARTICLE = """Skarn Post

Ferry line ends

Captain Arne Moll closed the ferry line on Monday. The water authority praised it.
"""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    folder = tmp_path_factory.mktemp("pile")
    (folder / "01.txt").write_text(ARTICLE, "utf-8")
    return Reader(account([str(folder)], Settings(use_cache=False)))


def test_a_style_before_a_name_is_no_part_of_it(reader: Reader) -> None:
    assert reader.actors("Captain Arne Moll") == reader.actors("Arne Moll") != set()


def test_a_description_means_whom_the_article_means_by_it(reader: Reader) -> None:
    assert len(reader.mentioned("01", "water authority")) == 1
    assert reader.mentioned("01", "fire authority") == set()
