"""SceneDiT: a small diffusion transformer over a stage token and subject tokens.

Blocks as in PixArt-alpha (Chen et al. 2023): self-attention, cross-attention to the text, one shared
AdaLN modulation of time and sentence. What the measurements of the prototype asked for: learned
positions and one encoder layer over the frozen token states, or the slots cannot tell which noun
comes first and which colour belongs to it (relations 0.31 -> 0.85).
"""

# torch and onnx come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from studio.workshop.starter.dataset import PIECES, WIDTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Sizes of a network.

    Attributes:
        tokens: The stage and the slots.
        width: Numbers a token, as `SceneCode.width`.
        d: Width of the hidden states.
        layers: Blocks.
        heads: Heads of each attention.
    """

    tokens: int
    width: int
    d: int = 224
    layers: int = 4
    heads: int = 7


class Attention(nn.Module):
    """Multi-head attention of `x` to a context."""

    def __init__(self, d: int, heads: int) -> None:
        super().__init__()
        self.d, self.heads = d, heads
        self.q, self.kv, self.o = nn.Linear(d, d), nn.Linear(d, 2 * d), nn.Linear(d, d)

    def forward(self, x: Tensor, context: Tensor, mask: Tensor | None = None) -> Tensor:
        """x (B, N, d), context (B, T, d), mask added to the scores -> (B, N, d)."""
        batch, count = x.shape[:2]
        k, v = self.kv(context).chunk(2, -1)
        mixed = F.scaled_dot_product_attention(
            self._split(self.q(x)), self._split(k), self._split(v), attn_mask=mask
        )
        return self.o(mixed.transpose(1, 2).reshape(batch, count, self.d))

    def _split(self, a: Tensor) -> Tensor:
        return a.reshape(a.shape[0], -1, self.heads, self.d // self.heads).transpose(1, 2)


def _feed_forward(d: int, times: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(d, times * d), nn.GELU(approximate="tanh"), nn.Linear(times * d, d)
    )


class Block(nn.Module):
    """Self-attention among the tokens, cross-attention to the text, feed-forward."""

    def __init__(self, d: int, heads: int) -> None:
        super().__init__()
        self.d = d
        self.among, self.across = Attention(d, heads), Attention(d, heads)
        self.norm = nn.LayerNorm(d)
        self.feed = _feed_forward(d, 4)
        self.table = nn.Parameter(torch.randn(6, d) / d**0.5)

    def forward(self, x: Tensor, mod: Tensor, text: Tensor, mask: Tensor) -> Tensor:
        """x (B * m, tokens, d), mod (B * m, 6, d); text (B, T, d) is shared by a caption's m scenes."""
        s1, g1, b1, s2, g2, b2 = (self.table + mod).unsqueeze(2).unbind(1)
        h = F.layer_norm(x, (self.d,)) * (1 + s1) + b1
        x = x + g1 * self.among(h, h)
        flat = self.norm(x).reshape(text.shape[0], -1, self.d)
        x = x + self.across(flat, text, mask).reshape(x.shape)
        return x + g2 * self.feed(F.layer_norm(x, (self.d,)) * (1 + s2) + b2)


class TextLayer(nn.Module):
    """One encoder layer over the token states, an identity at first."""

    def __init__(self, d: int, heads: int) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(d), nn.LayerNorm(d)
        self.attention = Attention(d, heads)
        self.feed = _feed_forward(d, 2)
        for layer in (self.attention.o, self.feed[2]):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x (B, T, d) -> the same shape."""
        h = self.norm1(x)
        x = x + self.attention(h, h, mask)
        return x + self.feed(self.norm2(x))


class SceneDiT(nn.Module):
    """Predicts the clean scene from a noisy one, its time and a text.

    Sizes are attributes and not read from the inputs, so that the exported graph folds them.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        d = shape.d
        self.stage_in, self.subject_in = nn.Linear(shape.width, d), nn.Linear(shape.width, d)
        self.slot = nn.Parameter(torch.randn(shape.tokens, d) * 0.02)
        self.text = nn.Sequential(nn.Linear(WIDTH, d), nn.LayerNorm(d))
        self.sentence = nn.Linear(WIDTH, d)
        self.position = nn.Parameter(torch.zeros(PIECES, d))
        self.text_layer = TextLayer(d, shape.heads)
        self.time = nn.Sequential(nn.Linear(64, d), nn.SiLU(), nn.Linear(d, d))
        self.modulation = nn.Sequential(nn.SiLU(), nn.Linear(d, 6 * d))
        self.blocks = nn.ModuleList(Block(d, shape.heads) for _ in range(shape.layers))
        self.norm = nn.LayerNorm(d)
        self.stage_out, self.subject_out = nn.Linear(d, shape.width), nn.Linear(d, shape.width)
        waves = torch.exp(torch.linspace(0, math.log(200), 32))
        self.register_buffer("waves", waves, persistent=False)

    def forward(self, x: Tensor, t: Tensor, text: Tensor, mask: Tensor) -> Tensor:
        """Logits and values of the clean scene.

        Args:
            x: Noisy scenes, (B, m, tokens, width): m scenes for each of B texts.
            t: Their times in [0, 1], (B, m).
            text: Token states, (B, T, 384).
            mask: 1 where there is a token, else 0, (B, T).

        Returns:
            (B, m, tokens, width).
        """
        tokens, width, d = self.shape.tokens, self.shape.width, self.shape.d
        batch, scenes = x.shape[:2]
        x = x.reshape(batch * scenes, tokens, width)
        # The mean of the states is MiniLM's sentence embedding: paraphrases are neighbours in it.
        mean = F.normalize((text * mask[..., None]).sum(1) + 1e-6, dim=-1) * 4
        angles = t.reshape(-1, 1) * self.waves
        time = self.time(torch.cat([angles.sin(), angles.cos()], -1)).view(batch, scenes, d)
        mod = self.modulation(time + self.sentence(mean)[:, None]).view(batch * scenes, 6, d)
        hidden = ((mask - 1) * 1e4)[:, None, None, :]
        context = self.text_layer(self.text(text) + self.position[: text.shape[1]], hidden)
        h = torch.cat([self.stage_in(x[:, :1]), self.subject_in(x[:, 1:])], 1) + self.slot
        for block in self.blocks:
            h = block(h, mod, context, hidden)
        h = self.norm(h)
        out = torch.cat([self.stage_out(h[:, :1]), self.subject_out(h[:, 1:])], 1)
        return out.view(batch, scenes, tokens, width)


def save_network(net: SceneDiT, folder: Path) -> None:
    """Write `weights.safetensors` and `config.json`; a half-written file never has that name."""
    folder.mkdir(parents=True, exist_ok=True)
    save_file(net.state_dict(), folder / "weights.part")
    (folder / "weights.part").rename(folder / "weights.safetensors")
    (folder / "config.json").write_text(json.dumps(asdict(net.shape)), encoding="utf-8")


def load_network(folder: Path) -> SceneDiT:
    """The network that `save_network` wrote."""
    net = SceneDiT(Shape(**json.loads((folder / "config.json").read_text(encoding="utf-8"))))
    net.load_state_dict(load_file(folder / "weights.safetensors"))
    return net
