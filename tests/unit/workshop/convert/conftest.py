"""Everything here needs the extra `convert`; without it these tests are left out."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from typing import Any

import pytest

NEEDED = ("torch", "diffusers", "transformers", "onnx", "huggingface_hub")
collect_ignore_glob = (
    [] if all(importlib.util.find_spec(name) for name in NEEDED) else ["test_*.py"]
)


class Listening:
    """A report that is kept, and can stop the work at a stage."""

    def __init__(self) -> None:
        self.stages: list[str] = []
        self.notes: list[str] = []
        self.on_stage: Any = lambda _name: None

    def stage(self, name: str, done: float, total: float) -> None:
        self.stages.append(name)
        self.on_stage(name)

    def note(self, sentence: str) -> None:
        self.notes.append(sentence)


@pytest.fixture
def report() -> Listening:
    """Hears what a conversion says."""
    return Listening()


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Tiny networks: threads would only wait for each other."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
