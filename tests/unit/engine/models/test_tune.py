from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from studio.engine.models.device import Device
from studio.engine.models.measure import Measured, closeness, measure_network, save_samples
from studio.engine.models.precision import make_precision
from studio.engine.models.session import open_session
from studio.engine.models.store import ModelStore
from studio.engine.models.tune import Tuning, choose_precision, tune
from studio.engine.models.tuned import TUNED_FILE, tuned_folder
from studio.errors import ModelError
from studio.task import CancelToken

noise = np.random.default_rng(5)
SAMPLE = {"x": noise.standard_normal((1, 8, 12, 12)).astype(np.float32)}


def network(path: Path) -> Path:
    """A convolution, a product and a residual: what denoisers are made of."""
    conv = (noise.standard_normal((32, 8, 3, 3)) / 9).astype(np.float32)
    product = (noise.standard_normal((12, 96)) / 4).astype(np.float32)
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["x", "conv"], ["a"], pads=[1, 1, 1, 1]),
            helper.make_node("Relu", ["a"], ["b"]),
            helper.make_node("MatMul", ["b", "product"], ["y"], name="product"),
        ],
        "tiny",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 8, 12, 12])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 32, 12, 96])],
        [numpy_helper.from_array(conv, "conv"), numpy_helper.from_array(product, "product")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, str(path))
    return path


@pytest.mark.parametrize(
    ("precision", "db"),
    [("fp32", 98), ("fp16", 60), ("int8-weights", 38), ("int8-blocks", 45),
     ("int8-dynamic", 35), ("int8-static", 25)],
)  # fmt: skip
def test_every_precision_runs_and_stays_close(tmp_path: Path, precision: str, db: float) -> None:
    source, target = network(tmp_path / "source.onnx"), tmp_path / "made.onnx"
    make_precision(source, target, precision, samples=[SAMPLE])
    wanted = open_session(source).run(SAMPLE)["y"]
    got = open_session(target).run(SAMPLE)["y"]
    _, psnr = closeness([got], [wanted])
    assert psnr > db
    if precision.startswith("int8"):
        assert psnr < 98  # something was rounded
        assert target.stat().st_size < source.stat().st_size


def test_int8_weights_become_the_same_floats_again(tmp_path: Path) -> None:
    source = network(tmp_path / "source.onnx")
    make_precision(source, tmp_path / "small.onnx", "int8-weights")
    make_precision(tmp_path / "small.onnx", tmp_path / "float.onnx", "fp32")
    small = open_session(tmp_path / "small.onnx").run(SAMPLE)["y"]
    again = open_session(tmp_path / "float.onnx").run(SAMPLE)["y"]
    # The runtime rounds activations too when it multiplies int8 weights, so not to the last bit.
    assert closeness([small], [again])[1] > 50
    assert (tmp_path / "float.onnx").stat().st_size > 2 * (tmp_path / "small.onnx").stat().st_size


def test_a_file_that_is_no_network_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.onnx").write_bytes(b"")
    with pytest.raises(ModelError):
        make_precision(tmp_path / "x.onnx", tmp_path / "y.onnx", "int4-magic")


def test_a_network_is_measured_in_a_process_of_its_own(tmp_path: Path) -> None:
    save_samples([SAMPLE, SAMPLE], tmp_path / "samples.npz")
    result, outputs = measure_network(
        network(tmp_path / "n.onnx"), tmp_path / "samples.npz", precision="fp32",
        providers=("CPUExecutionProvider",), threads=1, reference=None,
    )  # fmt: skip
    assert result.run_s > 0 and result.memory_mb > 0 and result.psnr_db == 99
    assert [output.shape for output in outputs] == [(1, 32, 12, 96)] * 2
    with pytest.raises(ModelError, match="cannot be run here"):
        (tmp_path / "broken.onnx").write_bytes(b"nothing")
        measure_network(
            tmp_path / "broken.onnx", tmp_path / "samples.npz", precision="fp16",
            providers=("CPUExecutionProvider",), threads=1, reference=None,
        )  # fmt: skip


def measured(precision: str, memory_mb: float, run_s: float, psnr_db: float) -> Measured:
    return Measured(
        precision=precision, memory_mb=memory_mb, run_s=run_s, psnr_db=psnr_db,
        relative_error=0.0, file_mb=memory_mb,
    )  # fmt: skip


FLOAT = measured("fp32", 1000, 1.0, 99)


@pytest.mark.parametrize(
    ("others", "winner"),
    [
        ((measured("int8-dynamic", 260, 1.1, 40),), "int8-dynamic"),  # memory first
        ((measured("int8-dynamic", 990, 0.8, 40),), "int8-dynamic"),  # then time
        ((measured("fp16", 990, 1.01, 70),), "fp32"),  # then closeness
        ((measured("int8-dynamic", 1010, 1.2, 40),), "fp32"),  # loses on all three
        ((measured("int8-static", 250, 0.5, 22),), "fp32"),  # changes the picture
        ((measured("int8-dynamic", 262, 1.0, 40), measured("int8-static", 250, 0.7, 35)),
         "int8-static"),
    ],
)  # fmt: skip
def test_memory_decides_then_time_then_closeness(others: tuple[Measured, ...], winner: str) -> None:
    found, reason = choose_precision((FLOAT, *others))
    assert found == winner
    assert reason.startswith(winner)


def tuned(
    resources: Path, data_dir: Path, fastest: str, *, cancel: CancelToken | None = None
) -> tuple[ModelStore, Tuning]:
    """Tune the starter, with times that let one precision win."""
    store = ModelStore((resources / "models",), data_dir=data_dir)

    def measure(
        file: Path, _samples: Path, *, precision: str, **_: Any
    ) -> tuple[Measured, list[NDArray[Any]]]:
        assert file.stat().st_size > 1_000_000
        return measured(precision, 50 if precision == fastest else 500, 1.0, 60), []

    package = store.find("starter", as_shipped=True)
    sample = {
        "x": np.zeros((1, 2, 6, 294), np.float32), "t": np.ones((1, 2), np.float32),
        "text": np.zeros((1, 3, 384), np.float32), "mask": np.ones((1, 3), np.float32),
    }  # fmt: skip
    tuning = tune(
        package, [sample], device=Device(name="Some CPU"), threads=1, data_dir=data_dir,
        on_progress=lambda _: None, cancel=cancel or CancelToken(), measure=measure,
        candidates=("int8-dynamic",),
    )  # fmt: skip
    return store, tuning


def test_what_won_here_is_what_every_plan_takes(resources: Path, tmp_path: Path) -> None:
    store, tuning = tuned(resources, tmp_path, "int8-dynamic")
    assert [one.precision for one in tuning.measured] == ["int8", "int8-dynamic"]
    package = store.find("starter")
    assert package.manifest.precisions("denoiser") == ("int8-dynamic", "int8")
    assert package.manifest.reference == store.find("starter", as_shipped=True).manifest.reference
    session = open_session(package.load("denoiser", "int8-dynamic"))
    assert "mask" in session.input_names
    assert package.load("denoiser") != package.load("denoiser", "int8")


def _other_machine(folder: Path) -> None:
    path = folder / TUNED_FILE
    values = json.loads(path.read_text())
    values["machine"]["cpu"] = "another"
    path.write_text(json.dumps(values))


def _garbage(folder: Path) -> None:
    (folder / TUNED_FILE).write_text("{")


def _leads_outside(folder: Path) -> None:
    path = folder / TUNED_FILE
    values = json.loads(path.read_text())
    values["winner"] = "../../x"
    path.write_text(json.dumps(values))


@pytest.mark.parametrize("spoil", [_other_machine, _garbage, _leads_outside])
def test_a_tuning_that_does_not_hold_here_is_left_alone(
    resources: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    store, tuning = tuned(resources, tmp_path, "int8-dynamic")
    spoil(tuned_folder(tmp_path, tuning.model))
    assert store.find("starter").manifest.precisions("denoiser") == ("int8",)


def test_a_network_that_was_changed_after_tuning_is_refused(
    resources: Path, tmp_path: Path
) -> None:
    store, tuning = tuned(resources, tmp_path, "int8-dynamic")
    (tuned_folder(tmp_path, tuning.model) / "int8-dynamic.onnx").write_bytes(b"other")
    with pytest.raises(ModelError, match="damaged"):
        store.find("starter").load("denoiser")


def test_a_shipped_precision_that_wins_needs_no_file(resources: Path, tmp_path: Path) -> None:
    store, tuning = tuned(resources, tmp_path, "int8")
    assert tuning.winner == "int8"
    assert not list(tuned_folder(tmp_path, tuning.model).glob("*.onnx"))
    assert store.find("starter").manifest.precisions("denoiser") == ("int8",)
