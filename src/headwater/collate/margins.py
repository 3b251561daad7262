"""Whether a number tells by how much one thing is more or less than another."""

from __future__ import annotations

import re

from headwater.collate.reading import Count

# "61 million crowns more than they were worth", "paid nine million too much", "12 votes fewer than needed"
MARGIN = re.compile(
    r"(?:\s+(?!(?:for|of|in|at|to|with|by|on|and|or)\b)[^\W\d_]+){0,2}?\s+(?:(?:more|less|fewer|higher|lower|longer|shorter|later|earlier|older|younger|bigger"
    r"|larger|smaller|deeper|heavier|lighter|faster|slower)\s+than|too\s+(?:much|many|little|few|high|low|long|short))\b",
    re.IGNORECASE,
)


def is_margin(figure: Count) -> bool:
    """Whether the words behind a number compare two others of which it is the difference."""
    return MARGIN.match(figure.text, max(0, figure.span.end - figure.wording.start)) is not None
