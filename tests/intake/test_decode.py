"""From bytes to text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.intake.decode import decode, repair, repairs_of, restored

SENTENCE = "“It’s a fine day,” she said — the naïve owners of the café agreed with her on Monday.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_told(encoding: str) -> None:
    assert decode((SENTENCE * 4).encode(encoding)).text == SENTENCE * 4


def test_cyrillic_of_windows() -> None:
    text = "Паром сел на мель у Тарна в воскресенье ночью, сообщил капитан порта. " * 4
    assert decode(text.encode("cp1251")).text == text


def test_line_ends_become_line_feeds_and_text_is_composed() -> None:
    assert decode("a\r\nb\rc\u2028cafe\u0301".encode()).text == "a\nb\nc\ncafé"


def test_binary_is_no_text() -> None:
    assert decode(bytes(range(256)) * 20).text is None


def test_a_few_broken_bytes_are_shown_and_told() -> None:
    read = decode(("Die Fähre legte später ab. " * 20).encode() + b"\xff\xfe ende")
    assert read.text is not None
    assert read.text.endswith("\ufffd\ufffd ende")
    assert "2 characters" in (read.reason or "")


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("It isnâ€™t over at the cafÃ©.", "It isn’t over at the café."),
        ("Follow our РєР°РЅР°Р» at sea", "Follow our канал at sea"),
    ],
)
def test_double_encoding_is_undone(broken: str, whole: str) -> None:
    assert repair(broken) == whole
    assert decode(broken.encode()).original == broken


@pytest.mark.parametrize(
    "text", ["Naïve café, 20 °C", "Ñandú — ¿quién?", "«Паром» ушёл", "日本語", "50 € – 60 £"]
)
def test_text_that_is_right_stays(text: str) -> None:
    read = decode(text.encode())
    assert (read.text, read.original) == (text, None)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    read = decode(data)
    assert read.text is not None or read.reason
    if read.text is not None:
        assert "\r" not in read.text
        read.text.encode("utf-8")


@given(st.text(max_size=80), st.text(max_size=80))
def test_what_a_repair_changed_can_be_restored(original: str, mended: str) -> None:
    assert restored(mended, repairs_of(original, mended)) == original


def test_only_the_part_that_changed_is_a_repair() -> None:
    original = "The pier stood.\nIt isnâ€™t over."
    mended = repair(original)
    assert [(each.start, each.end, each.original) for each in repairs_of(original, mended)] == [
        (22, 23, "â€™")
    ]


@given(st.lists(st.sampled_from(["cafÃ©", "isnâ€™t", "pier", "Ñandú", "\n", " ", "e\u0301"]), max_size=30))
def test_a_page_keeps_the_characters_of_its_file(parts: list[str]) -> None:
    read = decode("".join(parts).encode())
    assert read.text is not None
    repairs = repairs_of(read.original, read.text) if read.original else ()
    assert restored(read.text, repairs) == unicodedata.normalize("NFC", "".join(parts))
