"""Fine-tunes an encoder on the training parts of a language's sets and writes its weights: see README.md."""

import argparse
import random
import time
from pathlib import Path

import torch

import e5
import minilm
from rows import LABELS, Sentence, read_set, windows
from tagger import Batcher, NameTagger, loss_of, tag

ENCODERS = {"minilm": minilm, "e5": e5}
WINDOW = 128  # pieces that are read together
BATCH = 1024  # pieces, filling included, between two steps


def sets_of(language: str, data: Path) -> tuple[list[Sentence], dict[str, list[Sentence]]]:
    ner = data / "ner"
    dev = lambda *names: {name: read_set(ner / name / "dev.jsonl") for name in names}
    if language == "en":
        train = [
            *read_set(ner / "conll2003/train.jsonl"),
            *read_set(ner / "wnut17/train.jsonl", 0.5),
            *read_set(ner / "crossner_politics/train.jsonl", 2),
            *read_set(ner / "gum_news/partial.jsonl", 0.8, partial=True),
        ]
        return train, dev("conll2003", "crossner_politics", "wnut17")
    train = [
        *read_set(ner / "rifat/train.jsonl"),
        *read_set(ner / "banglakit/train.jsonl", 0.8),
        *read_set(ner / "banglakit/partial.jsonl", 0.5, partial=True),
        *read_set(ner / "neon_headlines/train.jsonl", 0.4, most=5000),
    ]
    return train, dev("rifat", "banglakit", "neon_headlines")


def autocast():
    return torch.autocast("cpu", torch.bfloat16)


def score(tagger: NameTagger, batcher: Batcher, sentences: list[Sentence]) -> str:
    """Exact spans over PER, ORG and LOC, on the set's own labels."""
    right = found = gold = 0
    for sentence, labels, _ in tag(tagger, batcher, windows(sentences, batcher.length, WINDOW), 4096, autocast):
        ours, theirs = spans(labels), spans(sentence.labels)
        right, found, gold = right + len(ours & theirs), found + len(ours), gold + len(theirs)
    return f"P {100 * right / max(found, 1):.1f} R {100 * right / max(gold, 1):.1f} F {200 * right / max(found + gold, 1):.1f}"


def spans(labels) -> set[tuple[int, int, str]]:
    result, start = set(), 0
    names = [LABELS[label] for label in labels] + ["O"]
    for i, name in enumerate(names):
        before = names[i - 1] if i else "O"
        if before != "O" and not name.startswith("I-"):
            result.add((start, i, before[2:]))
        if name.startswith("B-"):
            start = i
    return {span for span in result if span[2] != "MISC"}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", type=Path, required=True)
    ask.add_argument("--language", choices=("en", "bn"), required=True)
    ask.add_argument("--encoder", choices=ENCODERS, required=True)
    ask.add_argument("--rounds", type=int, default=3)
    ask.add_argument("--rate", type=float, default=1.5e-4)
    ask.add_argument("--out", type=Path, required=True)
    asked = ask.parse_args()

    torch.manual_seed(1)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    draw = random.Random(1)
    encoder, pieces = ENCODERS[asked.encoder].load()
    tagger, batcher = NameTagger(encoder), Batcher(pieces)
    train, dev = sets_of(asked.language, asked.data)
    groups = batcher.batches(windows(train, batcher.length, WINDOW), BATCH)
    steps = asked.rounds * len(groups)
    print(f"{len(train)} sentences, {steps} steps", flush=True)

    own = [*tagger.shape.parameters(), *tagger.label.parameters()]
    given = [weight for weight in encoder.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": given, "lr": asked.rate}, {"params": own, "lr": 10 * asked.rate}], weight_decay=0.01, fused=True
    )
    pace = lambda step: min((step + 1) / (0.1 * steps), (steps - step) / (0.9 * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, pace)
    for turn in range(asked.rounds):
        started, total = time.time(), 0.0
        tagger.train()
        draw.shuffle(groups)
        for group in groups:
            batch = batcher.batch(group)
            with autocast():
                scores = tagger(batch)
            loss = loss_of(scores, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(given + own, 1.0)
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
            total += loss.item()
        print(f"round {turn + 1}: loss {total / len(groups):.4f}, {time.time() - started:.0f} s", flush=True)
        for name, sentences in dev.items():
            print(f"  {name:18}", score(tagger, batcher, sentences), flush=True)
    torch.save(tagger.state_dict(), asked.out)


if __name__ == "__main__":
    main()
