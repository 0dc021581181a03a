"""The network, its loss and its export; skipped where torch (the extra `convert`) is not installed."""

# pyright: basic, reportMissingImports=false

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from studio.engine.models.session import open_session
from studio.engine.scenery.code import SceneCode, default_schema
from studio.engine.scenery.graph import SceneGraph, Stage, Subject

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from studio.workshop.starter.export import INPUTS, to_int8_weights, to_onnx  # noqa: E402 - needs torch
from studio.workshop.starter.flow import loss_of, noisy  # noqa: E402
from studio.workshop.starter.network import (  # noqa: E402
    SceneDiT,
    Shape,
    load_network,
    save_network,
)  # fmt: skip

CODE = SceneCode(default_schema())
SHAPE = Shape(tokens=1 + CODE.slots, width=CODE.width, d=32, layers=1, heads=2)
CAR = CODE.encode(SceneGraph(stage=Stage(setting="road"), subjects=(Subject(kind="car"),)))


def _inputs(pieces: int) -> tuple[Any, ...]:
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(2, 3, SHAPE.tokens, SHAPE.width, generator=generator)
    t = torch.rand(2, 3, generator=generator)
    text = torch.randn(2, 32, 384, generator=generator)
    return x, t, text[:, :pieces], torch.ones(2, pieces)


def test_padding_does_not_change_the_answer() -> None:
    net = SceneDiT(SHAPE).eval()
    x, t, text, mask = _inputs(12)
    _, _, longer, _ = _inputs(20)
    padded = torch.cat([mask, torch.zeros(2, 8)], 1)
    with torch.no_grad():
        difference = net(x, t, text, mask) - net(x, t, longer, padded)
    assert difference.abs().max() < 1e-4


def test_the_skin_of_a_car_teaches_nothing() -> None:
    clean = torch.from_numpy(CAR)[None, None]
    raw = torch.zeros_like(clean, requires_grad=True)
    total, parts = loss_of(raw, clean, CODE)
    total.backward()
    assert raw.grad is not None
    skin = next(field for field in CODE.subject_choices if field.name == "skin")
    assert not raw.grad[..., skin.span].abs().any()
    assert raw.grad[0, 0, 2, CODE.kind.span].abs().any()  # an empty slot learns that it is empty
    assert not raw.grad[0, 0, 2, CODE.kind.span.stop :].abs().any()
    assert parts["kind"] == pytest.approx(np.log(len(CODE.kind.values)), rel=1e-4)


def test_noise_takes_the_straight_path() -> None:
    clean, noise = torch.ones(1, 1, 2, 2), torch.zeros(1, 1, 2, 2)
    assert torch.equal(noisy(clean, noise, torch.tensor([[0.25]])), torch.full((1, 1, 2, 2), 0.75))


def test_weights_survive_saving(tmp_path: Path) -> None:
    net = SceneDiT(SHAPE).eval()
    save_network(net, tmp_path)
    with torch.no_grad():
        assert torch.equal(net(*_inputs(9)), load_network(tmp_path).eval()(*_inputs(9)))


def test_exported_networks_agree_with_torch(tmp_path: Path) -> None:
    net = SceneDiT(SHAPE).eval()
    to_onnx(net, tmp_path / "full.onnx")
    to_int8_weights(tmp_path / "full.onnx", tmp_path / "small.onnx")
    values = _inputs(14)
    with torch.no_grad():
        expected = net(*values).numpy()
    feeds = {name: v.numpy() for name, v in zip(INPUTS, values, strict=True)}
    full = open_session(tmp_path / "full.onnx").run(feeds)["raw"]
    small = open_session(tmp_path / "small.onnx").run(feeds)["raw"]
    np.testing.assert_allclose(full, expected, atol=2e-5)
    assert np.abs(small - expected).max() < 0.05 * np.abs(expected).max()
    assert (tmp_path / "small.onnx").stat().st_size < 0.5 * (tmp_path / "full.onnx").stat().st_size
