"""How names alone are measured on labelled pairs."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from bench.names import NamePair, VariantPair, figures, main, missed, name_pairs, variants

PAIRS = (
    NamePair(name1="Oskar Brandel", name2="Oscar Brandel", is_match=True),
    NamePair(name1="Oskar Brandel", name2="Ida Moll", is_match=False),
    NamePair(name1="Velm Dredging Ltd", name2="Velm Dredging Limited", is_match=True, schema="Company"),
    NamePair(name1="Aud Sorn", name2="Audrey Sornby", is_match=True),
)


def test_persons_and_bodies_are_compared_each_in_their_way() -> None:
    judged = list(name_pairs(PAIRS))
    assert [ours for ours, _, _ in judged] == [True, False, True, False]
    assert figures(judged) == ("1.000", "0.667", "0.800")
    assert list(missed(judged)) == ["wrongly two: Aud Sorn / Audrey Sornby"]


def test_nothing_told_is_no_figure() -> None:
    assert figures([]) == ("0.000", "0.000", "0.000")


def test_words_are_compared_by_sound() -> None:
    pairs = [
        VariantPair(name1="Yusuf", name2="Youssef", is_variant=True),
        VariantPair(name1="Tariq", name2="Moll", is_variant=False),
    ]
    assert [(ours, theirs) for ours, theirs, _ in variants(pairs)] == [(True, True), (False, False)]


def test_both_sets_are_measured(tmp_path: Path) -> None:
    for name, line in (
        ("name_pairs", '{"name1": "Ida Moll", "name2": "Ida Mol", "is_match": false, "schema": "Person"}'),
        ("name_variants", '{"name1": "tariq", "name2": "tarik", "is_variant": true}'),
    ):
        folder = tmp_path / "eval" / name
        folder.mkdir(parents=True)
        (folder / "dev.jsonl").write_text(f"{line}\n\n", "utf-8")
    printed = CliRunner().invoke(main, [str(tmp_path), "--verbose"], catch_exceptions=False).output
    assert "name_pairs" in printed
    assert "name_variants" in printed
    assert "wrongly one: Ida Moll / Ida Mol" in printed
