import re

from accounts import ACCOUNT
from headwater.export.markdown import markdown, plain

TEXT = markdown(ACCOUNT)


def test_no_markup_of_an_article_is_markup() -> None:
    assert "<script" not in TEXT
    assert "&lt;script&gt;" in TEXT
    assert plain("*a* _b_ `c` [d](e) <f> & | # ~") == r"\*a\* \_b\_ \`c\` \[d\](e) &lt;f&gt; &amp; \| \# \~"


def test_no_address_in_an_article_becomes_a_link() -> None:
    assert plain("see https://quay.example/a") == r"see https\://quay.example/a"
    assert plain("see WWW.quay.example, 12:30") == r"see WWW\.quay.example, 12:30"


def test_every_section_is_there() -> None:
    for title in ("What happened", "Where they differ", "Who took it from whom", "When", "Verify next"):
        assert re.search(rf"^##+ {title}$", TEXT, re.MULTILINE)


def test_every_claim_stands_in_quotation_marks_with_its_outlet() -> None:
    happened = TEXT.split("### Where they differ")[0]
    assert happened.count("1. **“") == len(ACCOUNT.claims)
    assert "“We heard the deck groan before dawn”** (Fennmark Wire)" in TEXT
    assert r"an unnamed site (003\_9f31c.txt)" in TEXT


def test_the_tree_is_a_nested_list() -> None:
    assert "- Fennmark Wire (from its own reporting)\n  - The Lowmoor Post (credits it; also from" in TEXT
    assert "\n    - an unnamed" in TEXT
