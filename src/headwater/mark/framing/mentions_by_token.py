"""The mentions of a paragraph, by token."""

from __future__ import annotations

from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph
from headwater.mark.tokens import Parse, Token
from headwater.record.mark import Mention


class Mentions:
    """The cast's mentions in one paragraph, by token."""

    def __init__(self, paragraph: Paragraph, cast: Cast) -> None:
        whole = paragraph.between(0, paragraph.end - paragraph.start)
        self.parse: Parse = paragraph.parse
        self.by_token: dict[int, Mention] = {}
        self.descriptions: dict[int, Mention] = {}
        self.described_here: list[Mention] = []
        for mention in cast.mentions_in(whole):
            tokens = paragraph.parse.char_span(
                mention.span.start - paragraph.start,
                mention.span.end - paragraph.start,
                alignment_mode="expand",
            )
            if tokens and mention.form == "description":
                self.described_here.append(mention)
            for token in tokens or ():
                if mention.form == "description":
                    self.descriptions[token.i] = mention
                else:
                    self.by_token.setdefault(token.i, mention)

    def __bool__(self) -> bool:
        return bool(self.by_token or self.descriptions)

    def at(self, token: Token) -> Mention | None:
        """The name, pronoun or demonym that a token is part of."""
        return self.by_token.get(token.i)

    def opens_name(self, number: int) -> bool:
        """Whether a name starts with the token of this number."""
        mention = self.by_token.get(number)
        return mention is not None and mention.form == "name" and self.by_token.get(number - 1) is not mention

    def goes_on(self, number: int) -> bool:
        """Whether what the token of this number is part of only stands before a noun ("Norrlink ferry")."""
        mention, last = self.by_token.get(number), number
        while last + 1 < len(self.parse) and self.by_token.get(last + 1) is mention:
            last += 1
        token = self.parse[last]
        return token.head.i > last and token.dep_ in {"compound", "nmod", "amod"}

    def is_in_name(self, token: Token) -> bool:
        """Whether a token is part of a name."""
        mention = self.by_token.get(token.i)
        return mention is not None and mention.form == "name"

    def meant(self, token: Token) -> Mention | None:
        """What a token is part of, descriptions included."""
        return self.by_token.get(token.i) or self.descriptions.get(token.i)

    def is_possessor(self, token: Token) -> bool:
        """Whether a description goes on to somebody else, who is theirs ("the slain officer's wife")."""
        beyond = self.descriptions.get(token.i + 2)
        return token.dep_ == "poss" and beyond is not None and beyond is self.descriptions.get(token.i)

    def described(self, token: Token) -> Mention | None:
        """The description that a token belongs to."""
        return self.descriptions.get(token.i)
