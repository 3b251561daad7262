from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from headwater.export.lines import CUT, WIDTH, Block, fitted, shortened_quote, text_of, window, wrapped

WORDS = st.text(alphabet=st.characters(exclude_categories=[]), max_size=400)


@given(WORDS)
def test_no_line_is_wider_than_the_page(words: str) -> None:
    lines = wrapped([words], first="  – ", rest="    ")
    assert all(cell_len(line.plain.rstrip()) <= WIDTH for line in lines)


@given(WORDS, st.integers(1, 3))
def test_no_more_lines_than_asked_for(words: str, most: int) -> None:
    assert len(wrapped([words], most=most)) <= most


@given(WORDS)
def test_a_shortened_quote_fits_on_its_lines(words: str) -> None:
    after = " (The Lowmoor Post)"
    shown = shortened_quote(words, 0, after, 2)
    assert shown.startswith("“")
    assert shown.endswith("”")
    assert cell_len(shown) + cell_len(after) <= 2 * WIDTH


def test_a_cut_is_told() -> None:
    assert shortened_quote("deck " * 60, 0, "", 1).endswith(" […]”")
    assert shortened_quote("deck " * 60, 0, "", None).count("deck") == 60


def test_escape_sequences_are_shown() -> None:
    assert text_of([("\x1b[2J", "bold"), "\n"]).plain == "␛[2J "


def block(part: str, rank: float, *lines: str, is_heading: bool = False) -> Block:
    return Block(part=part, rank=rank, lines=tuple(map(Text, lines)), is_heading=is_heading)


def test_what_matters_most_is_kept_in_the_order_of_the_page() -> None:
    blocks = [
        block("a", 0, "A", is_heading=True),
        block("a", 5, "a1"),
        block("b", 0, "B", is_heading=True),
        block("b", 1, "b1"),
        block("b", 9, "b2", "b3"),
    ]
    assert [line.plain for line in fitted(blocks, 4)] == ["A", "a1", "B", "b1"]
    assert [line.plain for line in fitted(blocks, 2)] == ["B", "b1"]
    assert [line.plain for line in fitted(blocks, 9)] == ["A", "a1", "B", "b1", "b2", "b3"]


def test_a_cut_line_says_so_and_a_fitting_one_does_not() -> None:
    long = "deck " * 40
    (only,) = wrapped([long], most=1)
    assert only.plain.endswith(" …")
    assert not [line for line in wrapped(["deck"], most=1) if "…" in line.plain]
    assert not [line for line in wrapped([long]) if "…" in line.plain]
    two = wrapped([long], most=2)
    assert [line.plain.endswith(" …") for line in two] == [False, True]
    exact = len(wrapped([long]))
    assert wrapped([long], most=exact) == wrapped([long])


def test_the_first_line_and_the_rest_have_their_own_indent() -> None:
    lines = [line.plain for line in wrapped(["deck " * 40], first="1. ", rest="    ")]
    assert lines[0].startswith("1. deck")
    assert all(line.startswith("    deck") for line in lines[1:])
    assert [line.plain for line in wrapped([""], first="1. ")] == ["1. "]


def test_the_focus_is_kept_in_sight() -> None:
    words = " ".join(f"word{number}" for number in range(60))
    assert window(words, "", 40).startswith("word0 word1")
    assert window(words, "", 40).endswith(CUT)
    assert "word50" in window(words, "word50", 60)
    assert window(words, "word50", 60).startswith(CUT)
    assert window(words, "word1", 60).startswith("word0")
    assert window(words, "gone", 60) == window(words, "", 60)
    assert window("few words", "words", 60) == "few words"
    behind = " ".join(words.split()[20:])
    assert window(words, behind, 40).startswith(f"{CUT} word20 word21")
    assert window(words, " ".join(words.split()[2:]), 40).startswith("word0")
    assert window("x" * 99, "", 40) == f"{'x' * 40} {CUT}"


@given(st.lists(st.sampled_from(["deck", "groaned", "漢字", "a"]), max_size=60), st.integers(0, 59))
def test_a_focus_that_fits_is_always_shown(words: list[str], at: int) -> None:
    placed = [*words[:at], "FOCUS", *words[at:]]
    assert "FOCUS" in shortened_quote(" ".join(placed), 0, "", 2, focus="FOCUS")
