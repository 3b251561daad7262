"""How many of the first claims are what several articles lead with."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.leading import main, measured

TELLINGS = (
    "Grain ship runs aground off Velsund\n\nA grain ship ran aground off Velsund on Monday. Its crew of 11"
    " were taken off by a lifeboat.\n\nThe harbour office closed the channel.\n",
    "Lifeboat takes 11 off grain ship\n\nA lifeboat took 11 sailors off a grain ship that ran aground off"
    " Velsund on Monday. Nobody was hurt.\n\nThe ship was built in 1998.\n",
)


def test_what_two_articles_lead_with_is_counted(tmp_path: Path) -> None:
    for number, text in enumerate(TELLINGS):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    path, articles, ours, plain = measured(str(tmp_path))
    assert (path, articles) == (str(tmp_path), "2")
    assert int(ours.split()[0]) >= 1
    assert int(plain.split()[0]) >= 1


def test_no_pile_is_told_how_to_name_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "python -m bench.leading PILE" in capsys.readouterr().err
