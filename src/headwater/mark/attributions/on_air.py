"""Stations that a text names by what they do alone: "broadcast on Sunday by Canal Seven"."""

from __future__ import annotations

from headwater.mark.attributions.text_words import TextWords, name_from

AIRED = frozenset({"broadcast", "rebroadcast", "aired", "televised"})
LINKS = frozenset({"by", "on"})
WHEN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today on late early last this night "
    "morning evening afternoon live first".split()
)
# Where anybody may show what they like.
PLATFORMS = frozenset(
    "facebook telegram youtube instagram tiktok twitter x vk rutube twitch whatsapp january february march "
    "april may june july august september october november december".split()
)
FARTHEST = 5  # words between the verb and the name


def on_air(words: TextWords, at: int) -> int | None:
    """The last word of a name that begins at a word, and by or on which something is broadcast."""
    link = at - 1
    if link < 1 or words.forms[link] not in LINKS or words.gap(link) != " ":
        return None
    verb = link - 1
    while verb > 0 and verb > link - FARTHEST and words.forms[verb] in WHEN:
        verb -= 1
    if words.forms[verb] not in AIRED or words.forms[at] in PLATFORMS | WHEN:
        return None
    last = name_from(words, at)
    if last is not None and words.gap(last) == " " and "".join(words.forms[last + 1 : last + 2]).isdigit():
        return last + 1  # "Canal 7"
    return last
