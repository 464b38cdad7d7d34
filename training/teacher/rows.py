"""Sentences as rows {"tokens", "tags", "doc"?}, and neighbours of one document read together."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

TYPES = ("PER", "ORG", "LOC", "MISC")
LABELS = ("O", *(f"{edge}-{kind}" for kind in TYPES for edge in "BI"))
UNKNOWN = -100


@dataclass(frozen=True)
class Sentence:
    words: tuple[str, ...]
    labels: tuple[int, ...]
    document: str
    weight: float = 1.0


def read_set(path: Path, weight: float = 1.0, partial: bool = False, most: int | None = None) -> list[Sentence]:
    """The sentences of a set; in a partial one, words without a label are unknown. `most` takes every n-th row."""
    lines = path.read_text(encoding="utf-8").splitlines()
    step = 1 if most is None else -(-len(lines) // most)
    return [_sentence(json.loads(line), path, number, weight, partial) for number, line in enumerate(lines)][::step]


def _sentence(row: dict, path: Path, number: int, weight: float, partial: bool) -> Sentence:
    labels = [LABELS.index(tag) for tag in row["tags"]]
    if partial:
        labels = [label or (UNKNOWN if any(map(str.isalnum, word)) else 0) for word, label in zip(row["tokens"], labels)]
    document = f"{path.parent.name} {row.get('doc', f'row {number}')}"
    return Sentence(tuple(row["tokens"]), tuple(labels), document, weight)


def windows(sentences: Iterable[Sentence], length: Callable[[Sentence], int], most: int) -> list[list[Sentence]]:
    """Runs of sentences of one document, together no longer than `most` unless one alone is."""
    runs: list[list[Sentence]] = []
    room, document = 0, None
    for sentence in sentences:
        if sentence.document != document or length(sentence) > room:
            runs.append([])
            room, document = most, sentence.document
        runs[-1].append(sentence)
        room -= length(sentence)
    return runs
