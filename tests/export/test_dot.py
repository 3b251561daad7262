import re

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from accounts import ACCOUNT
from headwater.export.dot import dot, quoted
from headwater.record.account import Stemma, StemmaNode

STRING = r'"(?:\\.|[^"\\])*"'
ATTRIBUTES = rf"\[\w+=(?:{STRING})(?:, \w+={STRING})*\]"
NODE = re.compile(rf"  {STRING} {ATTRIBUTES};")
EDGE = re.compile(rf"  {STRING} -> {STRING} {ATTRIBUTES};")


def statements(text: str) -> list[str]:
    """The lines between the head of the graph and its end."""
    lines = text.splitlines()
    assert lines[0] == "digraph stemma {"
    assert lines[-1] == "}"
    return lines[3:-1]


def test_every_node_and_edge_is_one_statement() -> None:
    lines = statements(dot(ACCOUNT))
    assert sum(bool(NODE.fullmatch(line)) for line in lines) == len(ACCOUNT.stemma.nodes)
    assert sum(bool(EDGE.fullmatch(line)) for line in lines) == len(ACCOUNT.stemma.edges)


def test_an_open_direction_has_no_arrow() -> None:
    lines = [line for line in statements(dot(ACCOUNT)) if EDGE.fullmatch(line)]
    open_edges = sum(edge.direction == "open" for edge in ACCOUNT.stemma.edges)
    assert sum('dir="none"' in line for line in lines) == open_edges > 0


def test_an_account_without_articles_is_an_empty_graph() -> None:
    assert statements(dot(replace(ACCOUNT, stemma=Stemma()))) == []


@given(st.text())
def test_no_name_breaks_out_of_its_quotation_marks(name: str) -> None:
    node = StemmaNode(id="n", kind="source", name=name)
    lines = statements(dot(replace(ACCOUNT, stemma=Stemma(nodes=(node,)))))
    assert [bool(NODE.fullmatch(line)) for line in lines] == [True]


def test_backslashes_and_quotation_marks_are_escaped() -> None:
    assert quoted('the "Ebb" \\N\\') == '"the \\"Ebb\\" \\\\N\\\\"'
