"""Conversion: int8 by measurement, resumed, licences, LoRA, and sources that are refused."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from studio.engine.models.install import check_package
from studio.engine.models.manifest import read_manifest
from studio.engine.models.store import ModelPackage
from studio.errors import Cancelled, ModelError
from studio.task import CancelToken
from studio.workshop.convert.convert import Order, convert
from studio.workshop.convert.lora import Lora
from studio.workshop.convert.pipeline import open_pipeline
from tests.unit.workshop.convert import reference, tiny


@pytest.fixture(scope="module")
def pipeline_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tiny") / "my-model"
    tiny.stable_diffusion(folder)
    card = "---\nlicense: openrail\nbase_model: someone/base\ndatasets: [cats, dogs]\n---\n# My model\n"
    (folder / "README.md").write_text(card)
    return folder


def order(source: Path | str, out: Path, **changes: Any) -> Order:
    return Order(source=str(source), out=out, **changes)


def test_int8_is_measured_smaller_and_close(
    pipeline_folder: Path, tmp_path: Path, report: Any
) -> None:
    made = convert(
        order(pipeline_folder, tmp_path, precisions=("int8", "fp32")),
        report=report, cancel=CancelToken(),
    )  # fmt: skip
    folder = tmp_path / "my-model"
    manifest = read_manifest(folder)
    assert manifest.precisions("denoiser") == ("int8", "fp32")
    measured = made["components"]["denoiser"]
    chosen = measured[measured["chosen"]]
    assert chosen["megabytes"] < measured["fp32"]["megabytes"] and chosen["error"] < 0.05
    noise = reference.noise_for(folder)
    whole = reference.our_frames(folder, noise)
    assert whole.std() > 0.02


def test_the_same_folder_twice_gives_the_same_package(
    pipeline_folder: Path, tmp_path: Path, report: Any
) -> None:
    precisions = ("int8", "fp16", "fp32")
    made = convert(
        order(pipeline_folder, tmp_path / "a", precisions=precisions), report=report,
        cancel=CancelToken(),
    )  # fmt: skip
    command = [sys.executable, "-m", "studio.workshop.convert", str(pipeline_folder)]
    command += ["-o", str(tmp_path / "b")]
    for precision in precisions:
        command += ["--precision", precision]
    # Another process, sets in another order, sums by two threads instead of one.
    environment = os.environ | {"PYTHONHASHSEED": "7", "OMP_NUM_THREADS": "2"}
    subprocess.run(command, check=True, env=environment, capture_output=True)
    first = read_manifest(Path(made["package"]))
    second = read_manifest(tmp_path / "b" / "my-model")
    assert second.components == first.components
    assert second.reference == first.reference
    assert set(first.measured) == {"text_encoder", "denoiser", "vae_decoder", "vae_encoder"}
    assert all(part["fp32"]["milliseconds"] > 0 for part in first.measured.values())


def test_half_precision_is_verified_and_leaves_the_codec_in_float(
    pipeline_folder: Path, tmp_path: Path, report: Any
) -> None:
    made = convert(
        order(pipeline_folder, tmp_path, precisions=("fp16",)), report=report, cancel=CancelToken()
    )
    folder = tmp_path / "my-model"
    manifest = read_manifest(folder)
    measured = made["components"]["denoiser"]
    assert 0 < measured["fp16"]["error"] < 0.02
    assert measured["fp16"]["megabytes"] < 0.9 * measured["fp32"]["megabytes"]
    assert manifest.precisions("denoiser") == manifest.precisions("text_encoder") == ("fp16",)
    assert manifest.precisions("vae_decoder") == ("fp32",)
    assert any("vae decoder" in note or "vae_decoder" in note for note in report.notes)
    noise = reference.noise_for(folder)
    ours = reference.our_frames(folder, noise)
    theirs = reference.their_frames(open_pipeline(pipeline_folder), "stable-diffusion", noise)
    assert np.abs(ours - theirs).max() < 0.02  # float16's rounding, seen through four steps


def test_large_networks_keep_their_numbers_in_a_file_beside(
    pipeline_folder: Path, tmp_path: Path, report: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.workshop.convert.export.LARGEST_WHOLE", 20_000)
    convert(
        order(pipeline_folder, tmp_path, precisions=("fp32", "fp16", "int8")), report=report,
        cancel=CancelToken(),
    )  # fmt: skip
    folder = tmp_path / "my-model"
    manifest = read_manifest(folder)
    beside = {part.precision: part.data for part in manifest.components if part.name == "denoiser"}
    assert all(len(data) == 1 and (folder / data[0][0]).is_file() for data in beside.values())
    listed = {part.file for part in manifest.components}
    listed |= {file for part in manifest.components for file, _ in part.data}
    assert {path.name for path in folder.iterdir()} == listed | {"model.json", "CARD.md"}
    noise = reference.noise_for(folder)
    theirs = reference.their_frames(open_pipeline(pipeline_folder), "stable-diffusion", noise)
    assert np.abs(reference.our_frames(folder, noise) - theirs).max() < 1e-3
    data = folder / beside["fp32"][0][0]
    data.write_bytes(data.read_bytes()[:-1] + b"?")
    with pytest.raises(ModelError, match="damaged"):
        check_package(ModelPackage(folder=folder, manifest=manifest))


def test_licence_and_lineage_come_from_the_card(
    pipeline_folder: Path, tmp_path: Path, report: Any
) -> None:
    convert(order(pipeline_folder, tmp_path), report=report, cancel=CancelToken())
    manifest = read_manifest(tmp_path / "my-model")
    assert manifest.licence == "openrail" and manifest.title == "My model"
    assert manifest.training_data == "cats, dogs"
    assert manifest.options["lineage"]["base_models"] == ["someone/base"]
    assert (tmp_path / "my-model" / "CARD.md").read_text().endswith("# My model\n")


def test_a_stopped_conversion_goes_on_where_it_was(
    pipeline_folder: Path, tmp_path: Path, report: Any
) -> None:
    token = CancelToken()
    report.on_stage = lambda name: token.cancel() if name == "Converting vae decoder" else None
    with pytest.raises(Cancelled):
        convert(order(pipeline_folder, tmp_path), report=report, cancel=token)
    assert not (tmp_path / "my-model").exists()
    work = tmp_path / ".my-model.partial" / "files"
    before = {path.name: path.stat().st_mtime_ns for path in work.glob("*.onnx")}
    assert {"text_encoder_int8.onnx", "denoiser_int8.onnx"} <= set(before)
    report.on_stage = lambda _name: None
    convert(order(pipeline_folder, tmp_path), report=report, cancel=CancelToken())
    made = tmp_path / "my-model"
    assert {name: (made / name).stat().st_mtime_ns for name in before} == before
    assert not (tmp_path / ".my-model.partial").exists()


def test_a_fused_lora_changes_the_denoiser(
    pipeline_folder: Path, tmp_path: Path, report: Any
) -> None:
    pytest.importorskip("peft")
    from diffusers import StableDiffusionPipeline
    from peft import LoraConfig
    from peft.utils import get_peft_model_state_dict

    pipe = StableDiffusionPipeline.from_pretrained(pipeline_folder, safety_checker=None)
    torch.manual_seed(1)
    pipe.unet.add_adapter(
        LoraConfig(r=2, lora_alpha=2, target_modules=["to_q", "to_v"], init_lora_weights=False)
    )
    layers = get_peft_model_state_dict(pipe.unet)
    StableDiffusionPipeline.save_lora_weights(tmp_path / "lora", unet_lora_layers=layers)
    lora = next((tmp_path / "lora").glob("*.safetensors"))
    frames = {}
    for name, loras in (("plain", ()), ("half", (Lora(path=lora, weight=0.5),))):
        convert(
            order(
                pipeline_folder, tmp_path / name, identifier="m", precisions=("fp32",), loras=loras
            ),
            report=report,
            cancel=CancelToken(),
        )
        folder = tmp_path / name / "m"
        frames[name] = reference.our_frames(folder, reference.noise_for(folder))
    assert np.abs(frames["plain"] - frames["half"]).max() > 1e-3
    lineage = read_manifest(tmp_path / "half" / "m").options["lineage"]
    assert lineage["loras"][0]["weight"] == 0.5


def damaged(folder: Path, tmp_path: Path, change: Any) -> Path:
    copy = Path(shutil.copytree(folder, tmp_path / "bad"))
    change(copy)
    return copy


def _pickles(copy: Path) -> None:
    for path in (copy / "unet").glob("*.safetensors"):
        path.rename(path.with_suffix(".bin"))


def _foreign_class(copy: Path) -> None:
    index = json.loads((copy / "model_index.json").read_text())
    index["unet"] = ["evil_module", "EvilUNet"]
    (copy / "model_index.json").write_text(json.dumps(index))
    (copy / "evil_module.py").write_text("raise SystemExit('this ran')")


def _foreign_pipeline(copy: Path) -> None:
    index = json.loads((copy / "model_index.json").read_text()) | {"_class_name": "EvilPipeline"}
    (copy / "model_index.json").write_text(json.dumps(index))


def _truncated(copy: Path) -> None:
    path = next((copy / "unet").glob("*.safetensors"))
    path.write_bytes(path.read_bytes()[:1000])


def _link(copy: Path) -> None:
    (copy / "vae").rename(copy.parent / "outside")
    (copy / "vae").symlink_to(copy.parent / "outside")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_pickles, "pickle"),
        (_foreign_class, "evil_module"),
        (_foreign_pipeline, "EvilPipeline"),
        (_truncated, "cannot be loaded"),
        (_link, "outside its folder"),
    ],
)
def test_unsafe_and_damaged_sources_are_refused_with_a_sentence(
    pipeline_folder: Path, tmp_path: Path, report: Any, change: Any, words: str
) -> None:
    source = damaged(pipeline_folder, tmp_path, change)
    with pytest.raises(ModelError, match=words) as caught:
        convert(order(source, tmp_path / "out"), report=report, cancel=CancelToken())
    assert caught.value.message.endswith(".") and caught.value.hint


@pytest.mark.parametrize("name", ["model.ckpt", "model.pt", "nothing.safetensors", "no/such/place"])
def test_what_is_no_model_is_refused(tmp_path: Path, report: Any, name: str) -> None:
    (tmp_path / "model.ckpt").write_bytes(b"\x80\x04.")
    with pytest.raises(ModelError):
        convert(order(tmp_path / name, tmp_path / "out"), report=report, cancel=CancelToken())
