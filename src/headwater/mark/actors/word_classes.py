"""Which verbs only a body can be the subject of, which it can undergo, and what is written or recorded."""

from __future__ import annotations

from headwater.data.word_lists import word_list

DOCUMENTS = word_list("word_classes.documents")
SEEING = frozenset(
    "see read publish release obtain post receive get show view hear watch broadcast leak send hand share "
    "circulate upload issue sign write draft quote print".split()
)
# What only somebody does, and no thing but one that is written.
TELLING = word_list("word_classes.telling")
DOING = word_list("word_classes.doing")
# What is done to bodies; whatever else "it" undergoes is mostly done to things.
UNDERGONE = word_list("word_classes.undergone")
EXPECTING = frozenset("make find consider deem leave let keep expect render think believe".split())
