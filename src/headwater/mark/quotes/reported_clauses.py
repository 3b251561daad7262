"""What a verb of attribution reports: its clause, its complements, or the sentence around it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from headwater.data.word_lists import word_list
from headwater.mark.quotes.closing import past_hearer
from headwater.mark.quotes.cue_words import verb_entry
from headwater.mark.quotes.misread_clauses import is_finite, is_told_number, misread
from headwater.mark.quotes.only_done import is_deed
from headwater.mark.quotes.resumption import until_resumed
from headwater.mark.quotes.speakers import RELATIVES, WRITINGS, agent_of, can_speak, is_passive, phrase_of
from headwater.mark.quotes.speech import SpeechLexicon, SpeechWord
from headwater.mark.quotes.subtrees import (
    QUOTES,
    TokenRange,
    child_of,
    clause_head,
    is_infinitive,
    under,
    without,
)
from headwater.mark.tokens import Parse, Token

DISPUTED = frozenset({"over", "about", "against"})
TRAILING = frozenset({"as", "for", "of", "over", "against", "about", "with"})
COMPLEMENTS = frozenset({"dobj", "oprd", "attr", "xcomp", "acomp", "ccomp", "dative"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
NOMINAL = frozenset({"NOUN", "PROPN"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
CITING = frozenset({"cite", "quote", "refer", "recall"})  # an envoy recalled is called home
# Bodies and places that are cited as sources, though they cannot be said to speak everywhere.
CITED = word_list("reported_clauses.cited")
SEPARATING = frozenset({",", ":", ";", "that", "—", "–"})
# Verbs whose object is who is spoken to, not what it is said of.
ADDRESSING = frozenset(
    "tell remind assure warn inform ask advise convince persuade notify show teach".split()
)
ASIDES = frozenset({"relcl", "appos"})
ADDED = frozenset({"relcl", "appos", "acl"})
QUESTIONS = frozenset({"when", "whether", "if", "how", "why", "where", "what", "who", "which"})
ENDS = frozenset({".", "!", "?", "…", ";", ","})
# What one releases, leaks or unveils that says something: a patch or a player says nothing.
TOLD = WRITINGS | frozenset(
    "information detail finding result list name toll number statistic guidance advisory warning bulletin "
    "transcript cable dispatch dossier plan proposal agenda forecast summary assessment comment remark "
    "claim view".split()
)
# Whoever disputes these wants to have them, and says nothing.
LAND = frozenset(
    "territory land island islands islet valley border region area province kilometre kilometer mile acre "
    "hectare reef shoal strip enclave plateau peninsula coast waters archipelago inheritance".split()
)
# What is seen or heard to happen is told by nobody: "saw a boat sink", "heard it hiss".
PERCEIVING = frozenset({"see", "watch", "hear", "notice", "feel", "observe"})
# What is done beside a deed, with words or without.
EXPRESSING = word_list("reported_clauses.expressing")
# Their complement is a name sooner than a judgement: "a man they used to call Old Tom".
RECEIVING = frozenset({"welcome", "greet"})
NAMING = frozenset("call name nickname dub style term label".split())


@dataclass(frozen=True, slots=True)
class Reported:
    """What a word of attribution brings: the content in tokens, and the preposition that leads it in."""

    content: list[TokenRange]
    lead: Token | None = None
    is_clause: bool = False


def reported_by_verb(verb: Token, entry: SpeechWord, lexicon: SpeechLexicon) -> Reported:
    """The content of a verb of attribution, empty where it has none in any of its frames."""
    if is_passive(verb):
        return _of_passive(verb, entry)
    around = _around(verb) if entry.takes("quote") and entry.takes("clause") else []
    if around:
        return Reported(around, is_clause=True)
    complements = [child for child in verb.rights if _is_taken(child, entry)]
    clauses = [
        child for child in complements if child.dep_ in {"ccomp", "advcl"} and not is_infinitive(child)
    ]
    if clauses:
        report = until_resumed(verb, _with_subject(verb, clauses[0]), lexicon)
        report = _with_further(verb, report, lexicon)
        return Reported([_without_aside(verb.doc, report)], is_clause=True)
    if complements:
        return _from_complements(verb, complements)
    return Reported(_fronted(verb, entry) or misread(verb, entry, lexicon), is_clause=True)


def _with_subject(verb: Token, clause: Token) -> TokenRange:
    """A reported clause with its subject, where the parser has given that to the reporting verb."""
    first, end = under(clause)
    between = verb.doc[verb.i + 1 : first]
    is_subject = any(token.pos_ in {"NOUN", "PROPN"} for token in between) and not any(
        token.text in SEPARATING or token.dep_ == "dative" for token in between
    )
    bare = not any(child.dep_ in SUBJECTS or child.dep_ == "mark" for child in clause.lefts)
    if not (is_subject and bare and is_finite(clause) and verb.lemma_.lower() not in ADDRESSING):
        return first, end
    return verb.i + 1, end


def _with_further(verb: Token, report: TokenRange, lexicon: SpeechLexicon) -> TokenRange:
    """A report with the clauses that go on with it, though the parser joins them to the reporting verb."""
    first, end = report
    for child in verb.rights:
        if child.left_edge.i < end:
            continue
        joins = child.dep_ in {"cc", "punct"} and child.text in {",", "and", "but", "or", ";"}
        if not (joins or _goes_on(child, lexicon)):
            break
        end = end if joins else child.right_edge.i + 1
    return first, end


def _goes_on(clause: Token, lexicon: SpeechLexicon) -> bool:
    """Whether a clause beside a report is more of it: "… and that she left", "…, and she left"."""
    if clause.dep_ not in {"conj", "ccomp"} or verb_entry(clause, lexicon) is not None:
        return False
    says_that = any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.lefts)
    return says_that or (is_finite(clause) and any(child.dep_ in SUBJECTS for child in clause.lefts))


def _without_aside(doc: Parse, report: TokenRange) -> TokenRange:
    """A report without a long aside at its end: the writer's own oftener than not ("…, which he denies")."""
    first, end = report
    for token in (each for each in doc[first:end] if each.dep_ in ASIDES):
        cut = token.left_edge.i - 1
        is_last = token.right_edge.i + 1 >= end
        if is_last and first < cut and doc[cut].text in {",", "—", "–"} and end - cut > cut - first:
            return first, cut
    return report


def _around(verb: Token) -> list[TokenRange]:
    """The sentence around an attribution between commas, or before one at its end: "…, she said, …"."""
    subject = child_of(verb, "nsubj")
    if subject is None or any(token.tag_ in RELATIVES for token in subject.subtree):
        return []
    phrase = phrase_of(subject)
    first, end = min(verb.i, phrase[0]), max(verb.i + 1, phrase[1])
    together = end - first == verb.i + 1 - phrase[0] if phrase[0] < verb.i else phrase[0] == verb.i + 1
    sentence = verb.sent
    if not together or first <= sentence.start + 1 or verb.doc[first - 1].text != ",":
        return []
    if end == verb.i + 1:
        end = past_hearer(verb, first)
    return _split_at(verb, (sentence.start, sentence.end), (first, end))


def _split_at(verb: Token, sentence: TokenRange, attribution: TokenRange) -> list[TokenRange]:
    first, end = attribution
    following = verb.doc[end].text if end < sentence[1] else "."
    goes_on = end + 1 < sentence[1] and not _is_added(verb.doc[end + 1])
    if following in {",", ":"} and verb.i > first and goes_on:
        return without(sentence, attribution)
    # after "said X" a comma brings an apposition, not more of what was said
    return [(sentence[0], first)] if following in ENDS or following[0] in QUOTES else []


def _is_said_to(child: Token, entry: SpeechWord) -> bool:
    """Whether a passive verb of speech goes on with an infinitive: "is said to have fled"."""
    return child.dep_ == "xcomp" and is_infinitive(child) and entry.takes("clause")


def _is_added(token: Token) -> bool:
    """Whether what follows an attribution is more about it: "…, he said, adding …", "…, according to …"."""
    return token.tag_ == "VBG" or token.lower_ in {"according", "who", "citing"}


def _is_taken(child: Token, entry: SpeechWord) -> bool:
    """Whether a complement is of a form that the verb reports something in."""
    first = child.left_edge
    if child.dep_ in {"dobj", "prep"} and _is_reflexive(child.head):
        return False  # "admitted herself to a clinic" says nothing
    if (
        is_deed(child)
        or _is_naming(child)
        or _is_charge(child)
        or _is_only_received(child)
        or _is_cited(child)
        or _is_sight(child)
    ):
        return False
    if first.dep_ == "mark" and first.lower_ == "for":
        return entry.takes("for")  # "called for the others to leave"
    if child.dep_ == "ccomp":
        return entry.takes("infinitive" if is_infinitive(child) else "clause")
    if child.dep_ == "xcomp":
        return entry.takes("infinitive") if is_infinitive(child) else entry.takes("object")
    if child.dep_ == "advcl" and child.head.lemma_ != "hold":  # "held the line if": a deed
        follows = first.i == child.head.i + 1 or child.doc[first.i - 1].dep_ in {"dobj", "dative"}
        return follows and first.lower_ in QUESTIONS and entry.takes("clause")
    if child.dep_ in {"dobj", "oprd"}:
        return _takes_noun(entry, child) or is_told_number(child)
    return child.dep_ == "prep" and entry.takes(child.lower_) and not _is_means(child)


def _is_means(link: Token) -> bool:
    """Whether a preposition leads to what something is said by: "replied by letter", not "by saying"."""
    return link.lower_ == "by" and child_of(link, "pobj") is not None


def _takes_noun(entry: SpeechWord, noun: Token) -> bool:
    """Whether a verb says something with this object: any, or only one that holds words itself."""
    if noun.head.lemma_ == "dispute" and (noun.ent_type_ == "QUANTITY" or noun.lemma_.lower() in LAND):
        return False  # "have disputed the valley since 1993"
    return entry.takes("object") or (entry.takes("utterance") and noun.lemma_.lower() in TOLD)


def _is_naming(complement: Token) -> bool:
    """Whether a complement is only the name somebody goes by ("was called Old Tom", "named him director")."""
    verb = complement.head
    lemma = verb.lemma_.lower()
    if complement.dep_ not in {"oprd", "dobj", "attr", "xcomp", "ccomp"} or lemma not in NAMING:
        return False
    if lemma == "name" and complement.dep_ != "dobj":
        return True  # an appointment, or a child's name
    is_by_nobody = is_passive(verb) and agent_of(verb) is None
    return complement.pos_ == "PROPN" and (is_by_nobody or verb.dep_ in {"relcl", "acl", "xcomp"})


def _is_charge(complement: Token) -> bool:
    """Whether it is what somebody is charged with, by nobody named: a deed of a court, no report."""
    verb = complement.head
    is_with = complement.dep_ == "prep" and complement.lower_ == "with"
    return is_with and verb.lemma_.lower() == "charge" and is_passive(verb) and agent_of(verb) is None


def _is_cited(complement: Token) -> bool:
    """Whether somebody is only named as the source of other words ("citing the fire service")."""
    verb = complement.head
    lemma = verb.lemma_.lower()
    noun = complement
    if complement.dep_ == "prep":
        noun = child_of(complement, "pobj") or complement
    is_source = can_speak(noun) or noun.lemma_.lower() in CITED
    if lemma not in CITING or complement.dep_ not in {"dobj", "prep"} or not is_source:
        return False
    words = verb.doc[noun.left_edge.i : verb.right_edge.i + 1]
    is_judged = lemma != "quote" and any(token.lower_ == "as" for token in words)
    return not is_judged and not any(token.text[0] in QUOTES and token.tag_ != "POS" for token in words)


def _is_sight(complement: Token) -> bool:
    """Whether it is what somebody sees or hears happen: a clause whose verb has no tense."""
    if complement.head.lemma_.lower() not in PERCEIVING or complement.dep_ not in {"ccomp", "xcomp"}:
        return False
    return complement.tag_ in {"VB", "VBG"} and not any(
        child.dep_ in {"mark", "aux"} or child.tag_ in {"MD", "TO"} for child in complement.lefts
    )


def _is_only_received(complement: Token) -> bool:
    """Whether somebody is welcomed or seen, and nothing said of it ("welcomed the boats as guests"; but
    "welcomed the deal as “a first step”")."""
    verb = complement.head
    if verb.lemma_.lower() not in RECEIVING:
        return False
    words = list(verb.doc[verb.i : verb.sent.end])
    return not any(word.lower_ == "as" and after.text[0] in QUOTES for word, after in pairwise(words))


def _is_reflexive(verb: Token) -> bool:
    """Whether a verb has its own subject for its object."""
    return any(child.dep_ == "dobj" and child.lower_.endswith(("self", "selves")) for child in verb.rights)


def _from_complements(verb: Token, complements: list[Token]) -> Reported:
    """From the first complement to the last, an object before an infinitive included."""
    first = complements[0]
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    lead = first if first.dep_ == "prep" and not objects else None
    start = (first.i + 1) if lead else first.left_edge.i
    if objects:
        start = min(start, objects[0].left_edge.i)
    end = last = _end_of(complements[-1])
    for child in verb.rights:
        if child.i < start:
            continue
        is_joined = child.dep_ in {"cc", "conj"} and _joins_nouns(verb, child)
        if child.left_edge.i > last + 1 or (child.dep_ in {"punct", "cc", "conj"} and not is_joined):
            break
        last = max(last, _end_of(child))
        if (
            (is_joined and child.dep_ == "conj")
            or child.dep_ in COMPLEMENTS
            or (child.dep_ == "prep" and child.lower_ in TRAILING)
        ):
            end = max(end, last)
    return Reported([(start, _until_finite(verb, start, end))], lead)


def _until_finite(verb: Token, start: int, end: int) -> int:
    """Where a verb beside the reporting one begins: "ordered two to go and closed the port"."""
    for token in verb.doc[start:end]:
        if token.dep_ != "conj" or token.tag_ not in FINITE - {"MD"}:
            continue
        first = token.head
        while first.dep_ == "conj":
            first = first.head
        if first.dep_ == "xcomp" and first.head == verb and is_infinitive(first):
            cut = token.left_edge.i
            return cut - (verb.doc[cut - 1].dep_ == "cc")
    return end


def _joins_nouns(verb: Token, child: Token) -> bool:
    """Whether a conjunct that the parser hangs on the verb is another noun beside its object."""
    if child.dep_ == "conj":
        return child.pos_ in {"NOUN", "PROPN"} and verb.pos_ == "VERB"
    return any(other.dep_ == "conj" and other.pos_ in {"NOUN", "PROPN"} for other in verb.rights)


def _end_of(complement: Token) -> int:
    """Where a complement ends, an added clause or apposition after a comma left out."""
    noun = complement
    while noun.dep_ == "prep" and noun.i != noun.right_edge.i:
        noun = next((child for child in noun.rights if child.dep_ == "pobj"), noun.right_edge)
    for child in noun.rights:
        if child.dep_ in ADDED and noun.doc[child.left_edge.i - 1].text in {",", "—", "–", "-", "―"}:
            return child.left_edge.i - 1
    return complement.right_edge.i + 1


def _fronted(verb: Token, entry: SpeechWord) -> list[TokenRange]:
    """The clause before the verb or around it, as the parser has joined the two."""
    own = under(verb)
    as_word = next((child for child in verb.lefts if child.lower_ == "as"), None)
    as_clause = verb.dep_ == "advcl" and as_word is not None
    if as_clause and _is_meanwhile(verb):
        return []
    is_beside = verb.doc[own[0] - 1].text == ";" if own[0] else False
    if entry.takes("clause") and not is_beside and _says(verb) and (verb.dep_ == "parataxis" or as_clause):
        whole = under(verb.head if verb.head.pos_ not in NOMINAL else clause_head(verb.head))
        supposed = _supposed(verb, as_word, whole) if as_word is not None else None
        return [supposed] if supposed is not None else without(whole, own)
    is_fronted = entry.takes("clause") and (entry.takes("quote") or _is_put_last(verb))
    return fronted_clause(verb) if is_fronted else []


def _is_put_last(verb: Token) -> bool:
    """Whether a verb and who thinks so close a sentence behind a comma: "It holds, the guild estimates"."""
    subject = child_of(verb, "nsubj")
    if subject is None or subject.i > verb.i or verb.tag_ not in FINITE:
        return False
    first = subject.left_edge.i
    is_last = all(token.is_punct for token in verb.doc[verb.i + 1 : verb.sent.end])
    return is_last and first > verb.sent.start and verb.doc[first - 1].text == ","


def _supposed(verb: Token, as_word: Token, whole: TokenRange) -> TokenRange | None:
    """What is supposed, where an aside tells it: "If it was shut, as the guild told us, …"."""
    is_if = verb.doc[whole[0]].lower_ == "if" and whole[0] + 1 < as_word.i
    is_of_that = verb.i < verb.head.i or any(child.lower_ == "if" for child in verb.head.lefts)
    return (whole[0] + 1, as_word.i) if is_if and is_of_that else None


def _is_meanwhile(verb: Token) -> bool:
    """Whether an "as" clause tells what was said at that time: "… as they argued over who was hurt"."""
    links = [child for child in verb.rights if child.dep_ == "prep"]
    return any(
        link.lower_ in DISPUTED or any(child.dep_ == "pcomp" for child in link.rights) for link in links
    )


def fronted_clause(verb: Token) -> list[TokenRange]:
    """The clause that stands before a verb as what it reports, none that a semicolon parts from it."""
    clause = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    told = under(clause) if clause is not None else None
    return [told] if told is not None and verb.doc[told[1]].text != ";" else []  # "Lock shut; mayor weeps"


def _says(verb: Token) -> bool:
    """Whether a verb says what stands beside it: who weeps or concedes does that at the same time."""
    return verb.lemma_.lower() not in EXPRESSING


def _of_passive(verb: Token, entry: SpeechWord) -> Reported:
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if clause is not None and entry.takes("clause"):
        return Reported([under(clause)], is_clause=True)
    complements = [child for child in verb.rights if _is_taken(child, entry) or _is_said_to(child, entry)]
    subject = verb.head if verb.dep_ == "acl" else child_of(verb, "nsubjpass")
    is_said = entry.takes("object") if subject is None else _takes_noun(entry, subject)
    if not (complements or (is_said and agent_of(verb) is not None)):
        return Reported([])  # "the boy was attacked": nobody's words
    if any(_is_naming(child) for child in verb.rights):
        return Reported([])  # "was called Old Tom for short"
    if verb.dep_ == "acl" and agent_of(verb) is None:
        return Reported([])  # "a group called X" says how a thing is named, not who says so
    if verb.dep_ == "acl":
        return Reported([phrase_of(verb.head)])
    pieces = [under(subject)] if subject is not None and subject.lower_ != "it" else []
    return Reported(pieces + [under(child) for child in complements])
