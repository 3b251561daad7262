"""From bytes to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.intake.decode import decode, repair

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
    assert decode(broken.encode()).repaired


@pytest.mark.parametrize(
    "text", ["Naïve café, 20 °C", "Ñandú — ¿quién?", "«Паром» ушёл", "日本語", "50 € – 60 £"]
)
def test_text_that_is_right_stays(text: str) -> None:
    read = decode(text.encode())
    assert (read.text, read.repaired) == (text, False)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    read = decode(data)
    assert read.text is not None or read.reason
    if read.text is not None:
        assert "\r" not in read.text
        read.text.encode("utf-8")
