"""Names by an encoder: the first piece of each word tells its label."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from encoder import Encoder
from rows import LABELS, UNKNOWN, Sentence

MOST_PIECES_OF_A_WORD = 6
SHAPES = ("small", "first capital", "all capitals", "one capital", "mixed", "digits", "mark")


def shape_of(word: str) -> int:
    """How a word is written, which an uncased encoder does not see."""
    if any(map(str.isdigit, word)):
        return 5
    if not any(map(str.isalpha, word)):
        return 6
    if word.upper() == word and word.lower() != word:
        return 3 if len(word) == 1 else 2
    if word.lower() == word:
        return 0
    return 1 if word[1:].lower() == word[1:] else 4


class NameTagger(nn.Module):
    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder
        encoder.piece.weight.requires_grad_(False)
        self.shape = nn.Embedding(len(SHAPES), encoder.size.hidden)
        nn.init.normal_(self.shape.weight, std=0.02)
        self.label = nn.Linear(encoder.size.hidden, len(LABELS))

    def forward(self, batch: "Batch") -> Tensor:
        """Scores [words, labels] of all words of a batch, in order."""
        vectors = self.encoder(batch.pieces, batch.real, self.shape(batch.shapes))
        return self.label(vectors.flatten(0, 1)[batch.firsts])


@dataclass(frozen=True)
class Batch:
    pieces: Tensor
    real: Tensor
    shapes: Tensor
    firsts: Tensor  # places of the words' first pieces in all rows one after the other
    labels: Tensor
    weights: Tensor


class Batcher:
    """Turns runs of sentences into batches of about the same number of pieces."""

    def __init__(self, pieces):
        self._pieces = pieces
        self._known: dict[str, list[int]] = {}

    def pieces_of(self, word: str) -> list[int]:
        if word not in self._known:
            self._known[word] = self._pieces.of(word)[:MOST_PIECES_OF_A_WORD] or [self._pieces.end]
        return self._known[word]

    def length(self, sentence: Sentence) -> int:
        return sum(len(self.pieces_of(word)) for word in sentence.words) + 1

    def batches(self, runs: list[list[Sentence]], most: int) -> list[list[list[Sentence]]]:
        """Runs of like length together: rows times the longest row is at most `most` pieces."""
        groups: list[list[list[Sentence]]] = []
        for run in sorted(runs, key=self._run_length):
            if not groups or (len(groups[-1]) + 1) * self._run_length(run) > most:
                groups.append([])
            groups[-1].append(run)
        return groups

    def _run_length(self, run: list[Sentence]) -> int:
        return 1 + sum(map(self.length, run))

    def batch(self, runs: list[list[Sentence]]) -> Batch:
        width = min(512, max(map(self._run_length, runs)))
        pieces = torch.full((len(runs), width), self._pieces.end)
        shapes = torch.full((len(runs), width), SHAPES.index("mark"))
        real = torch.zeros((len(runs), width), dtype=torch.bool)
        firsts, labels, weights = [], [], []
        for row, run in enumerate(runs):
            ids, kinds = [self._pieces.begin], [SHAPES.index("mark")]
            for sentence in run:
                for word, label in zip(sentence.words, sentence.labels):
                    firsts.append(row * width + min(len(ids), width - 1))
                    labels.append(label)
                    weights.append(sentence.weight)
                    own = self.pieces_of(word)
                    ids += own
                    kinds += [shape_of(word)] * len(own)
                ids.append(self._pieces.end)
                kinds.append(SHAPES.index("mark"))
            ids, kinds = ids[:width], kinds[:width]
            pieces[row, : len(ids)] = torch.tensor(ids)
            shapes[row, : len(ids)] = torch.tensor(kinds)
            real[row, : len(ids)] = True
        return Batch(pieces, real, shapes, torch.tensor(firsts), torch.tensor(labels), torch.tensor(weights))


def loss_of(scores: Tensor, batch: Batch) -> Tensor:
    each = nn.functional.cross_entropy(scores.float(), batch.labels, ignore_index=UNKNOWN, reduction="none")
    known = (batch.labels != UNKNOWN) * batch.weights
    return (each * known).sum() / known.sum().clamp(min=1)


def may_follow() -> Tensor:
    """0 where a label may follow another [before, label], minus infinity where an I stands after another type."""
    steps = torch.zeros(len(LABELS), len(LABELS))
    for label, name in enumerate(LABELS):
        for before, earlier in enumerate(LABELS):
            if name.startswith("I-") and earlier[2:] != name[2:]:
                steps[before, label] = -torch.inf
    return steps


def decoded(scores: Tensor, steps: Tensor) -> tuple[list[int], list[float]]:
    """The best valid labels of a sentence, and how sure the encoder is of each."""
    sure = scores.float().log_softmax(-1)
    best = sure[0] + steps[0]
    back = []
    for word in sure[1:]:
        best, before = (best[:, None] + steps).max(0)
        best = best + word
        back.append(before)
    labels = [int(best.argmax())]
    for before in reversed(back):
        labels.append(int(before[labels[-1]]))
    labels.reverse()
    return labels, [float(word[label].exp()) for word, label in zip(sure, labels)]


def tag(tagger: NameTagger, batcher: Batcher, runs: list[list[Sentence]], most: int, autocast: Callable):
    """Yields each sentence with its labels and their odds, in an order that is the same each time."""
    steps = may_follow()
    tagger.eval()
    for group in batcher.batches(runs, most):
        with torch.no_grad(), autocast():
            scores = tagger(batcher.batch(group))
        at = 0
        for run in group:
            for sentence in run:
                yield sentence, *decoded(scores[at : at + len(sentence.words)], steps)
                at += len(sentence.words)
