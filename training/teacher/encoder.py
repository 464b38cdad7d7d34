"""A BERT encoder small enough to read, for weights that come from elsewhere."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Size:
    pieces: int
    layers: int
    hidden: int = 384
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    epsilon: float = 1e-12


class Layer(nn.Module):
    def __init__(self, size: Size, dropout: float):
        super().__init__()
        self.heads = size.heads
        self.dropout = dropout
        self.query_key_value = nn.Linear(size.hidden, 3 * size.hidden)
        self.attended = nn.Linear(size.hidden, size.hidden)
        self.attended_norm = nn.LayerNorm(size.hidden, size.epsilon)
        self.widen = nn.Linear(size.hidden, size.inner)
        self.narrow = nn.Linear(size.inner, size.hidden)
        self.norm = nn.LayerNorm(size.hidden, size.epsilon)

    def forward(self, x: Tensor, visible: Tensor) -> Tensor:
        rows, length, hidden = x.shape
        parts = self.query_key_value(x).view(rows, length, 3, self.heads, hidden // self.heads)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        attention = functional.scaled_dot_product_attention(query, key, value, attn_mask=visible)
        attention = self.attended(attention.transpose(1, 2).reshape(rows, length, hidden))
        x = self.attended_norm(x + functional.dropout(attention, self.dropout, self.training))
        inner = self.narrow(functional.gelu(self.widen(x)))
        return self.norm(x + functional.dropout(inner, self.dropout, self.training))


class Encoder(nn.Module):
    """Pieces [rows, length] to vectors [rows, length, hidden]. `extra` is added to the pieces' own vectors."""

    def __init__(self, size: Size, dropout: float = 0.1):
        super().__init__()
        self.size = size
        self.dropout = dropout
        self.piece = nn.Embedding(size.pieces, size.hidden)
        self.position = nn.Embedding(size.positions, size.hidden)
        self.norm = nn.LayerNorm(size.hidden, size.epsilon)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))

    def forward(self, pieces: Tensor, real: Tensor, extra: Tensor) -> Tensor:
        positions = torch.arange(pieces.shape[1])
        x = self.norm(self.piece(pieces) + self.position(positions) + extra)
        x = functional.dropout(x, self.dropout, self.training)
        visible = real[:, None, None, :]
        for layer in self.layers:
            x = layer(x, visible)
        return x
