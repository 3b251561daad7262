"""How fast an account of 200 articles is made, beside bare spaCy on the same text in the same run.

    python -m bench.speed [ARTICLES] [--marking]

With `--marking` only the marking of the articles is timed, and of a pile half of which are copies.

Both are timed in one process after loading, without a cache. Seconds are of no use to
anybody else's machine, so the figures are ratios.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import ParamSpec, TypeVar

from spacy.language import Language

from bench.pile import write_articles
from bench.table import markdown_table, percent
from headwater.intake.pile import read_pile
from headwater.mark import article
from headwater.run import marking, pipeline
from headwater.run.resources import load_plain_parser
from headwater.settings import Settings

ARTICLES = 200
WARM_UP = 3  # articles, after which all models and lexicons are loaded
SETTINGS = Settings(use_cache=False)
ROUNDS = 3  # of marking and bare spaCy in turn, of which the median counts: a machine is not evenly busy
STARTS = 7  # of an interpreter, of which the median counts
STAGES = (
    (pipeline, "read_pile", "intake"),
    (pipeline, "repetition", "clean: what the pile repeats"),
    (pipeline, "clean", "clean"),
    (marking.SharedParses, "parse", "mark: spaCy"),
    (article, "find_cast", "mark: actors"),
    (article, "find_quotes", "mark: quotes"),
    (article, "find_attributions", "mark: attributions"),
    (article, "find_events", "mark: events"),
    (article, "find_times", "mark: times"),
    (article, "find_places", "mark: places"),
    (article, "find_figures", "mark: figures"),
    (article, "find_framing", "mark: framing"),
    (article, "find_sentences", "mark: sentences"),
    (pipeline, "settle", "gather"),
    (pipeline, "collate", "collate"),
    (pipeline, "trace", "trace"),
    (pipeline, "weigh", "weigh"),
)

Given = ParamSpec("Given")
Made = TypeVar("Made")


class Stopwatch:
    """Processor seconds spent in each stage; those of a busy machine's other work do not count."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def timed(self, stage: str, function: Callable[Given, Made]) -> Callable[Given, Made]:
        """The same function, whose time is counted."""

        def watched(*given: Given.args, **named: Given.kwargs) -> Made:
            start = process_time()
            try:
                return function(*given, **named)
            finally:
                self.seconds[stage] = self.seconds.get(stage, 0.0) + process_time() - start

        return watched

    @contextmanager
    def on_stages(self) -> Iterator[None]:
        """Count the time of every stage."""
        intact = [(owner, name, getattr(owner, name)) for owner, name, _ in STAGES]
        for owner, name, stage in STAGES:
            setattr(owner, name, self.timed(stage, getattr(owner, name)))
        try:
            yield
        finally:
            for owner, name, function in intact:
                setattr(owner, name, function)


def whole_account(paths: list[Path]) -> None:
    """Make the account of the articles."""
    pipeline.account([str(path) for path in paths], SETTINGS)


def marking_alone(paths: list[Path], stopwatch: Stopwatch) -> None:
    """Mark the articles, of which only this is timed."""
    pages, _ = read_pile([str(path) for path in paths])
    documents, _ = pipeline.clean_pages(pages, SETTINGS, pipeline.Silent())
    store = pipeline.open_store(SETTINGS)
    stopwatch.timed("marking", marking.mark_documents)(documents, SETTINGS, store, lambda _: None)


def half_copied(paths: list[Path]) -> list[Path]:
    """The first half of the articles, and a copy of each under another name."""
    half = paths[: len(paths) // 2]
    copies = [path.with_name(f"copy-{path.name}") for path in half]
    for path, copy in zip(half, copies, strict=True):
        copy.write_bytes(path.read_bytes())
    return [*half, *copies]


def measure_marking(paths: list[Path]) -> Iterator[tuple[str, str, str]]:
    """How long marking takes beside bare spaCy, of the articles and of a pile half of which are copies."""
    whole_account(paths[:WARM_UP])
    piles = (("marking", paths, "<= 1.4"), ("marking, half of them copies", half_copied(paths), "< 0.8"))
    for label, pile, wanted in piles:
        ratio = median(marking_ratio(pile) for _ in range(ROUNDS))
        yield f"{label}: {len(pile)} articles / bare spaCy", f"{ratio:.2f}", wanted


def marking_ratio(pile: list[Path]) -> float:
    """The time of marking some articles, in times of bare spaCy straight after it."""
    stopwatch = Stopwatch()
    marking_alone(pile, stopwatch)
    stopwatch.timed("bare", bare_spacy)([path.read_text("utf-8") for path in pile])
    return stopwatch.seconds["marking"] / stopwatch.seconds["bare"]


def bare_spacy(texts: list[str]) -> None:
    """Parse the same texts, with the pipeline as it comes, and do nothing else."""
    for _ in plain_parser().pipe(texts):
        pass


@cache
def plain_parser() -> Language:
    """The pipeline, loaded once."""
    return load_plain_parser(SETTINGS.english_model)


def peak_gigabytes() -> float:
    """The most memory that this process has held."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e9


def start_seconds(*command: str) -> float:
    """The median time in which a command answers."""
    times = []
    for _ in range(STARTS):
        start = perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        times.append(perf_counter() - start)
    return median(times)


def measure(paths: list[Path]) -> Iterator[tuple[str, str, str]]:
    """Each figure, ours and what is wanted."""
    texts = [path.read_text("utf-8") for path in paths]
    whole_account(paths[:WARM_UP])
    stopwatch = Stopwatch()
    with stopwatch.on_stages():
        stopwatch.timed("account", whole_account)(paths)
    memory = peak_gigabytes()
    bare_spacy(texts[:WARM_UP])
    stopwatch.timed("bare", bare_spacy)(texts)
    bare, whole = stopwatch.seconds.pop("bare"), stopwatch.seconds.pop("account")
    words = sum(len(text.split()) for text in texts)
    yield f"account of {len(paths)} articles ({words:,} words) / bare spaCy", f"{whole / bare:.2f}", "<= 2.0"
    stopwatch.seconds["assembling, hashing and the rest"] = whole - sum(stopwatch.seconds.values())
    for stage, seconds in stopwatch.seconds.items():
        yield f"- {stage}", f"{seconds / bare:.2f}", ""
    yield "peak memory of the process", f"{memory:.2f} GB", "< 1.2 GB"


def help_start() -> tuple[str, str, str]:
    """How long `headwater --help` takes, beside the start of a bare interpreter."""
    bare = start_seconds(sys.executable, "-c", "pass")
    ours = start_seconds(str(Path(sys.executable).with_name("headwater")), "--help")
    share = ours / (3 * bare + 0.3)
    return "headwater --help / (3 bare starts + 0.3 s)", percent(share), "<= 100 %"


def main() -> None:
    """Print the table of speed."""
    numbers = [argument for argument in sys.argv[1:] if argument.isdigit()]
    with TemporaryDirectory() as folder:
        paths = write_articles(Path(folder), int(numbers[0]) if numbers else ARTICLES)
        # The whole account first: bare spaCy on whole articles would set the peak of the memory.
        figures = [] if "--marking" in sys.argv else [*measure(paths), help_start()]
        figures += measure_marking(paths)
    print(markdown_table(("figure", "ours", "wanted"), figures))


if __name__ == "__main__":
    main()
