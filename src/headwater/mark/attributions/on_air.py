"""Stations that a text names by what they do alone: "broadcast on Sunday by Canal Seven"."""

from __future__ import annotations

from headwater.mark.attributions.text_words import CALENDAR, TextWords, name_from, with_number

AIRED = frozenset({"broadcast", "rebroadcast", "aired", "televised"})
LINKS = frozenset({"by", "on"})
WHEN = CALENDAR | frozenset(
    "yesterday today on late early last this night morning evening afternoon live first".split()
)
# Where anybody may show what they like.
PLATFORMS = frozenset(
    "facebook telegram youtube instagram tiktok twitter x vk rutube twitch whatsapp".split()
)
# With what the name of a day ends: "Christmas Day", "Easter Monday", "New Year's Eve".
DAYS = frozenset({"day", "eve"}) | CALENDAR
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
    if last is None or (words.forms[link] == "on" and is_day(words, last)):
        return None
    return with_number(words, last)


def is_day(words: TextWords, last: int) -> bool:
    """Whether a name that ends with a word is that of a day."""
    owned = words.forms[last + 1 : last + 2] if words.is_possessive(last) else []
    return not DAYS.isdisjoint((words.forms[last], *owned))
