"""Trains the narrow model's parts, each resumable and stoppable at any time with good weights.

A run keeps in its folder: `pictures.npz`, `vae/`, `latents.npz`, `unet/`, `text_encoder/` (averages of
the weights, in diffusers' layout), `state_*.pt` (to go on from) and `log.txt`.
"""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import copy
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKL
from torch import Tensor, nn
from torch.nn import functional

from studio.workshop.pixels.networks import (
    make_autoencoder,
    make_denoiser,
    make_scheduler,
    make_text_encoder,
    make_tokenizer,
)

SAVE_S, LOG_STEPS = 120.0, 50
DROPPED = 0.1  # share of prompts trained without words, for guidance


class Run:
    """Networks under training with their averages, optimiser, clock and checkpoints."""

    def __init__(self, out: Path, name: str, parts: dict[str, nn.Module], *, rate: float) -> None:
        self._out, self._name, self.parts = out, name, parts
        self._rate = rate
        self._state = out / f"state_{name}.pt"
        weights = [weight for part in parts.values() for weight in part.parameters()]
        self._optimiser = torch.optim.AdamW(weights, rate, betas=(0.9, 0.99), weight_decay=0.01)
        self.averages = {key: copy.deepcopy(part).eval() for key, part in parts.items()}
        self.step, self._trained_s = 0, 0.0
        if self._state.exists():
            self._load()

    def train(self, loss_of: Callable[[], Tensor], *, minutes: float) -> None:
        """Take steps until `minutes` of this run have passed; the last fifth cools down."""
        begun = saved = time.monotonic()
        total_s = self._trained_s + minutes * 60
        before, losses = self._trained_s, []
        while (passed := time.monotonic() - begun) < minutes * 60:
            self._trained_s = before + passed
            left = 1 - self._trained_s / total_s
            rate = self._rate * min(1.0, (self.step + 1) / 100) * min(1.0, max(0.02, left / 0.2))
            for group in self._optimiser.param_groups:
                group["lr"] = rate
            loss = loss_of()
            self._optimiser.zero_grad()
            loss.backward()
            for part in self.parts.values():
                nn.utils.clip_grad_norm_(part.parameters(), 1.0)
            self._optimiser.step()
            self.step += 1
            self._average()
            losses.append(float(loss.detach()))
            if self.step % LOG_STEPS == 0:
                self._log(losses, rate)
                losses = []
            if time.monotonic() - saved > SAVE_S:
                self.save()
                saved = time.monotonic()
        self.save()

    def save(self) -> None:
        """Write weights, averages (as diffusers' folders) and the optimiser."""
        state = {
            "step": self.step,
            "trained_s": self._trained_s,
            "optimiser": self._optimiser.state_dict(),
            "parts": {key: part.state_dict() for key, part in self.parts.items()},
            "averages": {key: part.state_dict() for key, part in self.averages.items()},
        }
        temporary = self._state.with_suffix(".new")
        torch.save(state, temporary)
        temporary.replace(self._state)
        for key, part in self.averages.items():
            part.save_pretrained(self._out / key)

    def _load(self) -> None:
        state = torch.load(self._state, weights_only=True)
        self.step, self._trained_s = state["step"], state["trained_s"]
        self._optimiser.load_state_dict(state["optimiser"])
        for key, part in self.parts.items():
            part.load_state_dict(state["parts"][key])
            self.averages[key].load_state_dict(state["averages"][key])

    def _average(self) -> None:
        decay = min(0.998, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for key, part in self.parts.items():
                for mean, weight in zip(
                    self.averages[key].parameters(), part.parameters(), strict=True
                ):
                    mean.lerp_(weight, 1 - decay)

    def _log(self, losses: list[float], rate: float) -> None:
        line = (
            f"{self._name} {self._trained_s:.0f}s step {self.step} "
            f"loss {sum(losses) / len(losses):.4f} rate {rate:.5f}"
        )
        print(line, flush=True)
        with (self._out / "log.txt").open("a") as file:
            file.write(line + "\n")


def train_codec(out: Path, *, minutes: float, batch: int = 16, seed: int = 0) -> None:
    """Train the autoencoder on the drawn pictures; then scale its latents to unit variance."""
    pictures = np.load(out / "pictures.npz")["pictures"]
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    model = make_autoencoder()
    run = Run(out, "vae", {"vae": model}, rate=2e-3)

    def loss_of() -> Tensor:
        x = as_tensor(pictures[rng.integers(len(pictures), size=batch)])
        posterior = model.encode(x).latent_dist
        z = posterior.mode()
        z = z + 0.05 * z.detach().std() * torch.randn_like(z)  # the decoder learns to forgive
        found = model.decode(z).sample
        size = (z.square().mean() + 1e-6).log().square()  # latents stay near unit size
        error = functional.smooth_l1_loss(found, x, beta=0.05)
        if run.step > 200:  # from the start it would hold a grey picture in place
            error = error + 0.3 * _edges(found, x)
        return error + 0.01 * size

    run.train(loss_of, minutes=minutes)
    _scale_latents(out, pictures)


def _edges(found: Tensor, wanted: Tensor) -> Tensor:
    down = (found - wanted).diff(dim=-2).abs().mean()
    return down + (found - wanted).diff(dim=-1).abs().mean()


def _scale_latents(out: Path, pictures: np.ndarray) -> None:
    model = AutoencoderKL.from_pretrained(out / "vae").eval()
    chunks = []
    with torch.no_grad():
        for first in range(0, len(pictures), 64):
            chunks.append(model.encode(as_tensor(pictures[first : first + 64])).latent_dist.mode())
        sample = model.decode(chunks[0]).sample.clamp(-1, 1)
        error = (sample - as_tensor(pictures[:64])).square().mean(dim=(1, 2, 3)) / 4
        print(f"codec: {-10 * error.log10().mean():.2f} dB on 64 pictures", flush=True)
    latents = torch.cat(chunks)
    model.register_to_config(scaling_factor=float(1 / latents.std()))
    model.save_pretrained(out / "vae")
    np.savez(out / "latents.npz", latents=latents.numpy())


def train_denoiser(out: Path, *, minutes: float, batch: int = 32, seed: int = 0) -> None:
    """Train denoiser and text encoder together on the cached latents."""
    scale = AutoencoderKL.load_config(out / "vae")["scaling_factor"]
    latents = torch.from_numpy(np.load(out / "latents.npz")["latents"]) * scale
    prompts = [str(text) for text in np.load(out / "pictures.npz")["prompts"]]
    tokenizer = make_tokenizer(out / "tokenizer")
    tokenizer.save_pretrained(out / "tokenizer")
    options = {"padding": "max_length", "truncation": True, "return_tensors": "pt"}
    words = tokenizer(prompts, **options).input_ids
    nothing = tokenizer([""], **options).input_ids[0]
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed + int(time.time()))
    unet, encoder = make_denoiser(), make_text_encoder(tokenizer)
    run = Run(out, "unet", {"unet": unet, "text_encoder": encoder}, rate=1e-3)
    alphas = make_scheduler().alphas_cumprod

    def loss_of() -> Tensor:
        chosen = torch.randint(len(latents), (batch,), generator=generator)
        clean, ids = latents[chosen], words[chosen].clone()
        ids[torch.rand(batch, generator=generator) < DROPPED] = nothing
        times = torch.randint(1000, (batch,), generator=generator)
        noise = torch.randn(clean.shape, generator=generator)
        signal = alphas[times].sqrt()[:, None, None, None]
        spread = (1 - alphas[times]).sqrt()[:, None, None, None]
        states = encoder(ids).last_hidden_state
        found = unet(signal * clean + spread * noise, times, states).sample
        return functional.mse_loss(found, signal * noise - spread * clean)

    run.train(loss_of, minutes=minutes)
    make_scheduler().save_pretrained(out / "scheduler")


def as_tensor(pictures: np.ndarray) -> Tensor:
    """uint8 (n, h, w, 3) to float (n, 3, h, w) in [-1, 1]."""
    return torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 127.5 - 1
