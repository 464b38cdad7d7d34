"""Labels sentences with a fine-tuned encoder and keeps those of which it is sure and that name an organization or a place,
each once: see README.md."""

import argparse
import json
from pathlib import Path

import torch

from rows import LABELS, Sentence, windows
from tagger import Batcher, NameTagger, tag
from train import ENCODERS, WINDOW, autocast


# what the taggers' own sets are short of: a sentence is kept for these
WANTED = {LABELS.index(f"B-{kind}") for kind in ("ORG", "LOC")}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--encoder", choices=ENCODERS, required=True)
    ask.add_argument("--weights", type=Path, required=True)
    ask.add_argument("--rows", type=Path, required=True)
    ask.add_argument("--sure", type=float, default=0.8, help="least odds of any word of a sentence that is kept")
    ask.add_argument("--out", type=Path, required=True)
    asked = ask.parse_args()

    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    encoder, pieces = ENCODERS[asked.encoder].load()
    tagger, batcher = NameTagger(encoder), Batcher(pieces)
    tagger.load_state_dict(torch.load(asked.weights, weights_only=True))
    rows = [json.loads(line) for line in asked.rows.read_text(encoding="utf-8").splitlines()]
    sentences = [Sentence(tuple(row["tokens"]), (0,) * len(row["tokens"]), row["doc"]) for row in rows]
    place = {id(sentence): i for i, sentence in enumerate(sentences)}
    kept = {}
    runs = windows(sentences, batcher.length, WINDOW)
    for sentence, labels, odds in tag(tagger, batcher, runs, 4096, autocast):
        if min(odds) > asked.sure and not WANTED.isdisjoint(labels):
            kept[place[id(sentence)]] = labels
    with asked.out.open("w", encoding="utf-8") as out:
        for i in sorted({sentences[i].words: i for i in sorted(kept, reverse=True)}.values()):
            row = {key: rows[i][key] for key in ("id", "lang", "tokens")}
            out.write(json.dumps({**row, "tags": [LABELS[label] for label in kept[i]]}, ensure_ascii=False) + "\n")
    print(f"{len(rows)} sentences, {len(kept)} kept before those that stand twice are dropped")


if __name__ == "__main__":
    main()
