"""Trains the starter: resumable, stoppable at any time with good weights, on two slow cores.

A run keeps in its folder: `last/` and `ema/` (weights), `state.pt` (optimiser, step), `log.txt`.
The learning rate is constant after a warm-up; the run ends with a cosine tail, which begins by
itself when the minutes are nearly over, or when a file `finish` appears with a number of minutes.
"""

# torch and onnx come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import copy
import math
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from studio.engine.scenery.code import SceneCode, default_schema
from studio.workshop.starter.dataset import CaptionSet
from studio.workshop.starter.flow import loss_of, noisy, random_times
from studio.workshop.starter.network import SceneDiT, Shape, load_network, save_network

DROPPED = 0.1  # share of captions trained without words, for guidance
CHECKED = 256  # first captions of the cache, never trained, for the validation loss
LOG_STEPS, SAVE_S = 50, 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How to train.

    Attributes:
        cache: Folder of caption shards; new ones are picked up while training.
        out: Folder of the run; a run that is there is continued.
        minutes: Time from this start to the end, with the tail.
        tail_minutes: Length of the cosine tail.
        rate: Learning rate before the tail.
        captions, scenes: A step's captions, and scenes for each.
        decay: Of the average of weights.
        threads: Of torch.
        shape: Of a new network.
        seed: Of all randomness.
    """

    cache: Path
    out: Path
    minutes: float
    tail_minutes: float = 12.0
    rate: float = 1.2e-3
    captions: int = 48
    scenes: int = 3
    decay: float = 0.998
    threads: int = 2
    shape: Shape | None = None
    seed: int = 0


class Trainer:
    """A run in progress."""

    def __init__(self, plan: Plan) -> None:
        torch.set_num_threads(plan.threads)
        self._plan = plan
        self._code = SceneCode(default_schema())
        plan.out.mkdir(parents=True, exist_ok=True)
        shape = plan.shape or Shape(tokens=1 + self._code.slots, width=self._code.width)
        is_new = not (plan.out / "last").exists()
        self._net = SceneDiT(shape) if is_new else load_network(plan.out / "last")
        self._ema = copy.deepcopy(self._net) if is_new else load_network(plan.out / "ema")
        self._ema.eval().requires_grad_(requires_grad=False)
        self._optimiser = torch.optim.AdamW(
            self._net.parameters(), plan.rate, betas=(0.9, 0.98), weight_decay=0.01
        )
        self._step, self._trained_s, self._tail_from = 0, 0.0, math.inf
        if (plan.out / "state.pt").exists():  # not there where `restore` began the run
            state = torch.load(plan.out / "state.pt", weights_only=True)
            self._optimiser.load_state_dict(state["optimiser"])
            self._step, self._trained_s = state["step"], state["trained_s"]
        torch.manual_seed(plan.seed + self._step)
        self._captions = CaptionSet(plan.cache, self._code, seed=plan.seed + self._step)
        self._ahead: list[list[int]] = []
        self._check = self._check_batch()

    def run(self) -> None:
        """Train until the time is over; weights are saved every five minutes and at the end."""
        start = last = saved = time.monotonic()
        end = start + self._plan.minutes * 60
        tail = min(self._plan.tail_minutes * 60, end - start)
        losses: list[float] = []
        self._say(f"{sum(p.numel() for p in self._net.parameters()) / 1e6:.2f} M parameters")
        while (now := time.monotonic()) < end:
            end, tail = self._asked_to_finish(now, end, tail)
            losses.append(self._train_step(self._rate(end - now, tail)))
            if self._step % LOG_STEPS == 0:
                now = time.monotonic()
                speed = LOG_STEPS * self._plan.captions * self._plan.scenes / (now - last)
                minutes = (self._trained_s + now - start) / 60
                self._log(minutes, sum(losses) / len(losses), speed)
                losses, last = [], now
                self._captions.refresh()
            if time.monotonic() - saved > SAVE_S:
                self._save(time.monotonic() - start)
                saved = time.monotonic()
        self._save(time.monotonic() - start)
        self._say("done")

    def _rate(self, left_s: float, tail_s: float) -> float:
        warm = min(1.0, (self._step + 1) / 100)
        if left_s >= tail_s:
            return self._plan.rate * warm
        part = left_s / tail_s
        return self._plan.rate * warm * (0.02 + 0.98 * 0.5 * (1 - math.cos(math.pi * part)))

    def _asked_to_finish(self, now: float, end: float, tail: float) -> tuple[float, float]:
        """A file `finish` with minutes ends the run after that time, all of it tail."""
        path = self._plan.out / "finish"
        if not path.exists():
            return end, tail
        seconds = float(path.read_text(encoding="utf-8").strip() or 0) * 60
        path.unlink()
        self._say(f"asked to finish in {seconds / 60:.1f} minutes")
        return now + seconds, max(seconds, 1e-6)

    def _train_step(self, rate: float) -> float:
        for group in self._optimiser.param_groups:
            group["lr"] = rate
        if not self._ahead:
            self._ahead = self._captions.batches(
                first=CHECKED, captions=self._plan.captions, count=8
            )
        codes, states, mask = self._captions.batch(self._ahead.pop(), self._plan.scenes)
        clean, text, there = (
            torch.from_numpy(codes),
            torch.from_numpy(states),
            torch.from_numpy(mask),
        )
        dropped = torch.rand(len(text)) < DROPPED
        text[dropped], there[dropped] = 0, 0
        there[dropped, 0] = 1
        t = random_times(tuple(clean.shape[:2]))
        raw = self._net(noisy(clean, torch.randn_like(clean), t), t, text, there)
        loss, _ = loss_of(raw, clean, self._code)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._net.parameters(), 1.0)
        self._optimiser.step()
        self._step += 1
        keep = min(self._plan.decay, (1 + self._step) / (10 + self._step))
        with torch.no_grad():
            averaged, current = list(self._ema.parameters()), list(self._net.parameters())
            torch._foreach_lerp_(averaged, current, 1 - keep)
        return float(loss.detach())

    def _check_batch(self) -> tuple[Tensor, ...]:
        if len(self._captions) <= CHECKED:
            raise SystemExit(f"{self._plan.cache} holds no captions yet: make them with `cache`.")
        codes, states, mask = self._captions.batch(list(range(CHECKED)), 2)
        generator = torch.Generator().manual_seed(0)
        order = torch.randperm(CHECKED * 2, generator=generator)
        t = torch.linspace(0.02, 0.99, CHECKED * 2)[order].view(CHECKED, 2)
        clean = torch.from_numpy(codes)
        noise = torch.randn(clean.shape, generator=generator)
        return clean, noise, t, torch.from_numpy(states), torch.from_numpy(mask)

    @torch.no_grad()
    def _log(self, minutes: float, loss: float, speed: float) -> None:
        clean, noise, t, text, mask = self._check
        total, parts = loss_of(self._ema(noisy(clean, noise, t), t, text, mask), clean, self._code)
        fields = " ".join(f"{name} {value:.2f}" for name, value in parts.items())
        self._say(
            f"{minutes:6.1f} min step {self._step} train {loss:.3f} check {float(total):.3f}"
            f" | {speed:.0f} scenes/s, {len(self._captions)} captions | {fields}"
        )

    def _save(self, seconds: float) -> None:
        save_network(self._net, self._plan.out / "last")
        save_network(self._ema, self._plan.out / "ema")
        state = {
            "optimiser": self._optimiser.state_dict(), "step": self._step,
            "trained_s": self._trained_s + seconds,
        }  # fmt: skip
        torch.save(state, self._plan.out / "state.part")
        (self._plan.out / "state.part").rename(self._plan.out / "state.pt")

    def _say(self, text: str) -> None:
        line = f"{time.strftime('%H:%M:%S')} {text}"
        print(line, flush=True)
        with (self._plan.out / "log.txt").open("a", encoding="utf-8") as log:
            log.write(line + "\n")
