"""Who speaks at a word of attribution: the subject that the grammar gives it."""

from __future__ import annotations

from dataclasses import replace

from headwater.data.word_lists import word_list
from headwater.mark.quotes.by_means import is_means
from headwater.mark.quotes.in_person import person_of
from headwater.mark.quotes.quoted_words import Passage, SpeakerWords
from headwater.mark.quotes.quoting import quoted_by
from headwater.mark.quotes.resumption import resumed_from
from headwater.mark.quotes.subjects_missed import ordinal_before, parted_by_participle
from headwater.mark.quotes.subtrees import is_infinitive
from headwater.mark.tokens import Parse, Token
from headwater.record.span import Span

RELATIVES = frozenset({"WP", "WDT", "WP$"})
INHERITING = frozenset({"conj", "xcomp", "dep", "pcomp", "prep", "acomp", "advmod"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
NAMING = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "CCONJ", "ADP"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
LINKS_OF_NAME = frozenset({"of", "for", "in", "at", "from", "with", "to", "on", "across", "within", "near"})
# Whoever writes or reads, nobody, and nobody in particular.
WRITERS = frozenset("i you there me".split())
NO_ONE_IN_PARTICULAR = frozenset({"everyone", "everybody", "anyone", "anybody"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
BEFORE_PHRASE = frozenset({"punct", "relcl", "cc", "prep", "advmod", "mark", "preconj"})
# "remains accused of", "stands convicted": somebody undergoes that.
STAYING = frozenset({"remain", "stand", "stay", "become", "get", "feel", "seem", "appear"})
COMPLEMENTS = frozenset({"acomp", "oprd", "xcomp", "attr", "ccomp"})
FROM = frozenset({"from", "of", "in", "at"})
PRONOUN_OBJECTS = frozenset({"whom", "which"})
UTTERANCES = frozenset({"statement", "response", "letter", "message", "tweet", "memo", "note", "reply"})
# What is written, and so says what its author says.
WRITINGS = UTTERANCES | frozenset(
    "report study survey poll figure data statistic document record email e-mail release announcement post "
    "article story column analysis estimate bulletin communique communiqué complaint lawsuit filing "
    "affidavit indictment review audit".split()
)
# What speaks for its possessor: "her country regards", "his office said".
BODIES = frozenset(
    {"country", "government", "nation", "office", "party", "administration", "campaign", "side"}
)
# People, bodies and writings that say things; words that end so are people nearly always.
SPEAKING = word_list("speakers.speaking")
SPEAKING_ENDINGS = ("er", "or", "ist", "man", "woman", "men", "crat", "ican", "person", "ian", "eer", "ee")
AUTHORING = frozenset({"from", "by", "of"})
ISSUING = frozenset({"from", "by"})
MOST_JOINED = 6
PASSED_ON = frozenset({"cite", "quote", "see", "obtain", "carry", "review", "read", "broadcast"})
PARTICIPLES = frozenset({"VBN", "VBG"})
LONGEST_CLAUSE = 12  # tokens of a clause that tells which
LONGEST_BRACKET = 8  # tokens of a party or a state after a name
DATELINE = 12  # tokens before the dash of a dateline
DASHES = frozenset({"-", "–", "—", "--"})
PLACES = frozenset({"GPE", "LOC", "FAC"})
OF_NO_PERSON = PLACES | {"ORG", "NORP"}
FARTHEST = 6  # governors climbed in search of a subject; deeper chains were parse errors


def subject_of(verb: Token) -> Token | None:
    """Who says what the verb says: its own subject, its agent, or the one it inherits."""
    quoted = quoted_by(verb)
    if quoted is not None:
        return quoted.whom
    if is_passive(verb):
        return agent_of(verb) or _author_before(verb)
    left_alone = _root_name(verb) or _quoted_as(verb) or ordinal_before(verb)
    if left_alone is not None:
        return left_alone
    token = resumed_from(verb) or verb
    for _ in range(FARTHEST):
        own = own_subject(token)
        if own is not None:
            return own
        if token.dep_ in {"acl", "relcl"} and token.head.pos_ in NOMINAL:
            return _issuer(token.head) or _doer_beside(token) or token.head
        if not _inherits(token):
            break
        if _is_passive_like(verb, token):
            return agent_of(token.head)  # "was called and told": nobody who was called tells it
        token = token.head
    if verb.tag_ in FINITE and verb.dep_ in {"ROOT", "ccomp", "conj"}:
        return _noun_before(verb)
    return None


def _root_name(verb: Token) -> Token | None:
    """The name that heads a sentence without a verb for it: "Ann Roe, who once led the port, called …"."""
    root = verb.sent.root
    if root.pos_ != "PROPN" or root.i >= verb.i or verb.tag_ not in {"VBD", "VBN", "VBZ"}:
        return None
    before = verb.doc[verb.i - 1].text
    if before not in {",", "-", "–", "—"} or verb.dep_ not in {"acl", "dobj", "appos", "relcl", "dep"}:
        return None
    return None if any(child.dep_ in SUBJECTS or child.dep_ == "agent" for child in verb.children) else root


def _quoted_as(verb: Token) -> Token | None:
    """Whom somebody quotes: "the agency quoted the mayor as saying …"."""
    link = verb.head
    if verb.dep_ != "pcomp" or link.lower_ != "as" or link.head.lemma_ not in {"quote", "cite"}:
        return None
    return next((child for child in link.head.rights if child.dep_ == "dobj" and child.i < link.i), None)


def _is_passive_like(verb: Token, token: Token) -> bool:
    """Whether a participle shares the passive of the verb that it is joined to."""
    return token is verb and verb.tag_ == "VBN" and verb.dep_ == "conj" and is_passive(verb.head)


def _issuer(noun: Token) -> Token | None:
    """Who issues what says it: the subject in "released a statement saying …"."""
    if noun.lemma_.lower() not in UTTERANCES or noun.dep_ != "dobj":
        return None
    return own_subject(noun.head)


def _doer_beside(verb: Token) -> Token | None:
    """Who says it in "played down the unrest, saying …", whose participle hangs on what cannot speak."""
    noun = verb.head
    if (
        not (verb.tag_ == "VBG" or is_infinitive(verb))
        or noun.dep_ not in {"dobj", "pobj"}
        or noun.pos_ != "NOUN"
        or can_speak(noun)
    ):
        return None
    clause = noun
    while clause.pos_ not in {"VERB", "AUX"} and clause.dep_ != "ROOT":
        clause = clause.head
    subject = own_subject(clause) if clause.pos_ in {"VERB", "AUX"} else None
    return subject if subject is not None and can_speak(subject) else None


def can_speak(noun: Token) -> bool:
    """Whether a noun means people, a body of them or something written."""
    if noun.pos_ in {"PROPN", "PRON"} or noun.ent_type_ in {"PERSON", "ORG", "NORP"}:
        return True
    lemma = noun.lemma_.lower()
    return lemma in UTTERANCES or lemma in BODIES or lemma in SPEAKING or lemma.endswith(SPEAKING_ENDINGS)


def _author_before(verb: Token) -> Token | None:
    """Who speaks where something is said "in a statement from X"."""
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ == "in":
            utterance = next((token for token in child.rights if token.dep_ == "pobj"), None)
            if utterance is not None and utterance.lemma_.lower() in UTTERANCES:
                return _author_of(utterance)
    return None


def is_nobody(speaker: Token) -> bool:
    """Whether a subject is the writer, the reader or no one in particular, not a source."""
    if speaker.lower_ == "one":
        return not any(child.dep_ == "prep" for child in speaker.rights)
    return speaker.lower_ in WRITERS


def _noun_before(verb: Token) -> Token | None:
    """The noun right before a finite verb whose subject the parser has missed, or an apposition there."""
    before = verb.i - 1
    while before > verb.sent.start and verb.doc[before].pos_ == "ADV":
        before -= 1
    token = verb.doc[before] if before >= verb.sent.start else verb
    if token.text == ",":
        return parted_by_participle(verb) or apposed_before(token)
    while token.dep_ == "pobj" and token.head.dep_ == "prep" and token.head.head.pos_ in NOMINAL:
        token = token.head.head  # "a source at the ministry said": the source
    return token if token.pos_ in NOMINAL and token != verb else None


def apposed_before(comma: Token) -> Token | None:
    """Who is named between two commas before a verb: "the clerk on duty, Orla Venn, said"."""
    for token in reversed(comma.doc[max(comma.sent.start, comma.i - LONGEST_CLAUSE) : comma.i]):
        if token.text == ",":
            words = comma.doc[token.i + 1 : comma.i]
            noun = words.root if words else None
            return noun if noun is not None and _is_apposed(noun) else None
        if token.pos_ not in NAMING:
            return None
    return None


def _is_apposed(noun: Token) -> bool:
    """Whether a noun is a name, or with an article one of somebody who speaks."""
    is_meant = any(child.dep_ in {"det", "poss"} for child in noun.lefts)
    return noun.pos_ == "PROPN" or (noun.pos_ == "NOUN" and is_meant and can_speak(noun))


def _inherits(verb: Token) -> bool:
    """Whether a verb without a subject takes its governor's."""
    if verb.dep_ == "advcl":
        return verb.tag_ == "VBG" or not any(child.dep_ == "mark" for child in verb.lefts)
    if verb.dep_ == "ccomp":
        return verb.tag_ == "VBG"
    return verb.dep_ in INHERITING


def own_subject(verb: Token) -> Token | None:
    """The verb's own grammatical subject, a relative pronoun too; of two the nearer, or both by "and"."""
    subjects = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    joined = [each for each in subjects if any(child.dep_ == "cc" for child in each.rights)]
    subject = next(iter(joined if len(subjects) > 1 else ()), subjects[-1] if subjects else None)
    if subject is None:
        return next((child for child in verb.rights if child.dep_ == "nsubj"), None)
    return _last_name(subject) if subject.pos_ == "VERB" else _after_dateline(subject, verb)


def _after_dateline(subject: Token, verb: Token) -> Token:
    """Who stands behind the dash of a dateline whose town the parser took for the subject."""
    between = subject.doc[subject.i + 1 : verb.i]
    dashes = [token for token in between if token.text in DASHES and token.whitespace_]
    if subject.pos_ != "PROPN" or subject.left_edge.i > 0 or len(dashes) != 1 or dashes[0].i > DATELINE:
        return subject
    dash = dashes[0].i
    behind = subject.doc[dash + 1 : verb.i]
    return next((token for token in behind if token.head.i < dash and token.pos_ in NOMINAL), subject)


def _last_name(subject: Token) -> Token | None:
    """The name that ends a subject which the tagger took for a verb ("Harbour police chief Ann Roe")."""
    last = None
    for token in subject.doc[subject.left_edge.i : subject.right_edge.i + 1]:
        if token.is_punct:
            break
        last = token
    return last if last is not None and last.pos_ == "PROPN" else None


def is_passive(verb: Token) -> bool:
    """Whether the verb is passive, an auxiliary left out or not ("asked why", "proposed by")."""
    if verb.tag_ == "VBN" and verb.dep_ in {"advcl", "acl"}:
        return not any(child.dep_ in {"aux", "nsubj"} for child in verb.lefts)
    if verb.tag_ == "VBN" and verb.dep_ in COMPLEMENTS and verb.head.lemma_ in STAYING:
        return True
    return any(
        child.dep_ in {"nsubjpass", "auxpass"} or (child.dep_ == "agent" and not is_means(child))
        for child in verb.children
    )


def agent_of(verb: Token) -> Token | None:
    """Whom a passive names after "by"."""
    for child in verb.rights:
        if (child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by")) and not is_means(child):
            return next((token for token in child.rights if token.dep_ == "pobj"), None)
    return None


def antecedent(speaker: Token) -> Token:
    """Whom a relative pronoun stands for; any other speaker stands for itself."""
    if _is_part_of_whom(speaker):
        return _several_before(speaker) or speaker
    if speaker.tag_ in RELATIVES and speaker.lower_ != "what":
        clause = speaker.head
        while clause.dep_ in {"conj", "xcomp", "advcl", "ccomp"}:
            clause = clause.head
        if clause.dep_ == "relcl":
            return _somebody_at(clause.head) if speaker.lower_ == "who" else clause.head
    return speaker


def _several_before(speaker: Token) -> Token | None:
    """Those last named before a clause on some of them, persons or bodies."""
    before = speaker.doc[speaker.sent.start : speaker.left_edge.i]
    plurals = (token for token in reversed(before) if token.tag_ in {"NNS", "NNPS"} and can_speak(token))
    return next(plurals, None)


def _is_part_of_whom(speaker: Token) -> bool:
    """Whether some of those are meant whom a relative clause is about: "two engineers, one of whom said"."""
    of = next((child for child in speaker.rights if child.lower_ == "of"), None)
    return of is not None and any(child.lower_ in PRONOUN_OBJECTS for child in of.rights)


def _somebody_at(place: Token) -> Token:
    """Who is at a place that "who" cannot mean: "the envoy in Lisk, who …"."""
    if place.dep_ != "pobj":
        return place
    named = _person_from(place.head)
    if named is not None:
        return named
    noun = place.head.head
    is_somebody = place.ent_type_ in PLACES and noun.pos_ == "NOUN" and can_speak(noun)
    return noun if is_somebody else place


def _person_from(preposition: Token) -> Token | None:
    """The person whose place is told behind a comma: "Ann Roe, from Lisk, who …"."""
    if preposition.lower_ not in FROM or preposition.i < 2 or preposition.nbor(-1).text != ",":
        return None
    name = preposition.nbor(-2)
    return name if name.pos_ == "PROPN" and name.ent_type_ == "PERSON" else None


def words_of_speaker(passage: Passage, speaker: Token) -> SpeakerWords:
    """Where a speaker's words stand, and those of all who are joined to it by "and"."""
    joined = joined_to(speaker)
    others = tuple(words_of_one(passage, other) for other in joined)
    return replace(words_of_one(passage, speaker), others=others)


def joined_to(speaker: Token) -> list[Token]:
    """The nouns that "and" joins to a speaker: they say it too."""
    joined: list[Token] = []
    last = speaker
    if speaker.tag_ == "NN" and not any(child.dep_ in {"det", "poss", "nummod"} for child in speaker.lefts):
        return []  # "businessman and pilot Ann Roe" is one
    while len(joined) < MOST_JOINED:
        following = next((child for child in last.rights if child.dep_ == "conj"), None)
        if following is None or following.pos_ not in NOMINAL:
            break
        joined.append(following)
        last = following
    links = {child.lower_ for token in (speaker, *joined) for child in token.rights if child.dep_ == "cc"}
    return joined if links and links <= {"and", "&"} and can_speak(speaker) else []


def words_of_one(passage: Passage, speaker: Token) -> SpeakerWords:
    """Where a speaker's noun phrase stands, and the name in it, or before "who", of the one it means."""
    speaker = person_of(speaker) or speaker
    first, end = phrase_of(speaker)
    meant = antecedent(speaker)
    if meant is not speaker:
        return SpeakerWords(
            passage.span_of(first, end), passage.span_of(*_name_in(meant)), _head_of(passage, meant)
        )
    name = _apposed_name(speaker, end)
    if name is not None:
        return SpeakerWords(passage.span_of(first, name[1]), passage.span_of(*_person_in(speaker.doc, name)))
    words = passage.span_of(first, _told_end(speaker, end))
    author = _author_of(speaker)
    who = author or speaker
    return SpeakerWords(words, passage.span_of(*_name_in(who)), _head_of(passage, who))


def _head_of(passage: Passage, noun: Token) -> Span | None:
    """The noun that a mention must hold to be who speaks; none where a body speaks for its owner."""
    is_somebody = noun.pos_ in {"NOUN", "PROPN"} and noun.lemma_.lower() not in BODIES
    is_somebody = is_somebody or noun.lower_ in NO_ONE_IN_PARTICULAR
    return passage.span_of(noun.i, noun.i + 1) if is_somebody else None


def _author_of(noun: Token) -> Token | None:
    """Whose words say something: "a statement from X", "X's letter", "figures from X"."""
    lemma = noun.lemma_.lower()
    if lemma not in WRITINGS:
        return None
    owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
    return owner or _object_after(noun, AUTHORING if lemma in UTTERANCES else ISSUING)


def _object_after(noun: Token, prepositions: frozenset[str]) -> Token | None:
    """The object of the first of these prepositions after a noun."""
    for child in noun.rights:
        if child.dep_ in {"prep", "agent"} and child.lower_ in prepositions:
            return next((token for token in child.rights if token.dep_ == "pobj"), None)
    return None


def _name_in(head: Token) -> tuple[int, int]:
    """The proper name that a noun phrase ends in, titles and affiliations left out; else the phrase."""
    first, end = phrase_of(head)
    if head.pos_ != "PROPN" or not head.ent_type_:
        return first, end
    start = head.i
    while start > first and head.doc[start - 1].ent_type_ == head.ent_type_:
        start -= 1
    return start, head.i + 1


def _apposed_name(head: Token, end: int) -> tuple[int, int] | None:
    """The name after a description: "their spokeswoman, Ann Roe", "the Chancellor, Ann Roe"."""
    if head.pos_ not in {"NOUN", "PROPN"} or head.ent_type_ == "PERSON" or end >= len(head.doc):
        return None
    last = head.doc[end - 1]
    inner = last.rights if last.i > head.i and last.ent_type_ in OF_NO_PERSON else ()
    found = (child for child in (*head.rights, *inner) if child.dep_ == "appos" and child.pos_ == "PROPN")
    names = (name for name in found if name.head == head or name.ent_type_ == "PERSON")
    name = next((name for name in names if head.pos_ == "NOUN" or name.ent_type_ == "PERSON"), None)
    begin = end + 1 if head.doc[end].text == "," else end
    return phrase_of(name) if name is not None and phrase_of(name)[0] == begin else None


def _person_in(doc: Parse, name: tuple[int, int]) -> tuple[int, int]:
    """A person's name without the body behind it: "the hygienist Ann Roe of the University of Lisk"."""
    first, end = name
    of = next((place for place in range(first, end) if doc[place].dep_ == "prep"), end)
    is_person = of > first and all(token.ent_type_ == "PERSON" for token in doc[first:of])
    return (first, of) if is_person else name


def phrase_of(head: Token) -> tuple[int, int]:
    """The tokens of a speaker's noun phrase: clauses, appositions and what follows a comma left out."""
    left = head.left_edge.i
    for child in head.lefts:
        if child.dep_ in BEFORE_PHRASE and not _is_hyphen(child):
            left = child.right_edge.i + 1
    left = _past_object(head, _with_title(head, left))
    while left < head.i and (head.doc[left].is_punct or head.doc[left].is_space):
        left += 1
    right = head.i + 1
    for child in head.rights:
        if child.left_edge.i != right or not _belongs(child):
            break
        right = _phrase_end(child)
    return min(left, head.i), _bracket_end(head, _compound_end(head.doc, right))


def _told_end(head: Token, end: int) -> int:
    """Where what tells which one speaks ends, right after a common noun: "a union representing pilots"."""
    if head.pos_ != "NOUN":
        return end
    told = (child for child in head.rights if child.left_edge.i == end)
    clause = next((child for child in told if _tells_which(child)), None)
    if clause is None:
        return end
    last = min(clause.right_edge.i, clause.i + LONGEST_CLAUSE)
    marks = (place for place in range(clause.i + 1, last + 1) if head.doc[place].is_punct)
    return next(marks, last + 1)


def _tells_which(child: Token) -> bool:
    if child.lemma_ in PASSED_ON:
        return False  # "a police statement cited by the Gazette": the statement says so
    is_by = child.dep_ in {"prep", "agent"} and child.lower_ == "by"
    return is_by or (child.dep_ == "acl" and child.tag_ in PARTICIPLES)


def _bracket_end(head: Token, end: int) -> int:
    """Where a party or a state in brackets ends after a name: "Ann Roe (D-Ore.)"."""
    if head.pos_ != "PROPN" or end >= len(head.doc) or head.doc[end].text != "(":
        return end
    closed = (token.i for token in head.doc[end : end + LONGEST_BRACKET] if token.text == ")")
    return next(closed, end - 1) + 1


def _is_hyphen(mark: Token) -> bool:
    """Whether a mark joins two parts of a word, no space beside it."""
    return mark.text == "-" and mark.i > 0 and not (mark.whitespace_ or mark.nbor(-1).whitespace_)


def _compound_end(doc: Parse, end: int) -> int:
    """Where a word ends that hyphens run through: "sister-in-law"."""
    while end + 1 < len(doc) and _is_hyphen(doc[end]):
        end += 2
    return end


def _with_title(head: Token, left: int) -> int:
    """A title that the parser took for a subject of its own, right before the name."""
    if head.dep_ != "nsubj" or left == 0:
        return left
    other = head.doc[left - 1]
    return other.left_edge.i if other.dep_ == "nsubj" and other.head == head.head else left


def _past_object(head: Token, left: int) -> int:
    """Where a name begins that the parser joined to the end of an opening: "In reply to us, Ann Roe said"."""
    if left == 0 or head.doc[left - 1].pos_ != "ADP":
        return left
    words = head.doc[left : head.i]
    commas = (token.i + 1 for token in words if token.text == "," and not token.nbor(1).like_num)
    return next(commas, left)


def _belongs(child: Token) -> bool:
    if child.dep_ == "prep":
        return child.lower_ in LINKS_OF_NAME
    return child.dep_ in {"cc", "conj", "flat", "compound", "nummod", "amod"} and not child.is_punct


def _phrase_end(child: Token) -> int:
    if child.dep_ == "prep":
        objects = [token for token in child.rights if token.dep_ == "pobj"]
        return phrase_of(objects[0])[1] if objects else child.i + 1
    if child.dep_ == "conj":
        return phrase_of(child)[1]
    return child.right_edge.i + 1
