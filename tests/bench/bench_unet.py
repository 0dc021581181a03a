"""One denoising step of a UNet of Stable Diffusion 1.5's shape: ours and four others, one run.

    python -m tests.bench.bench_unet --torch-python VENV/bin/python [--folder DIR] [--steps 2]
                                     [--only WORD ...] [--json]

Random weights, 860 million parameters, one picture of 512 x 512 (latents 1 x 4 x 64 x 64), 77 tokens.
`--torch-python` is a Python with torch, diffusers, safetensors and (if wanted) openvino and
stable_diffusion_cpp; each contender runs in a process of its own, so that memory is its own. Ratios hold
within one run only; on a machine that does other things beside, those of processor seconds.

stable-diffusion.cpp has no door to its UNet alone: it makes a picture without guidance, each step is
timed by its own callback and the process ends before the picture is decoded. Of its memory, what it says
that text encoder and codec hold is taken off. Its error is not told, since noise and words are its own.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

EXPORT = """
import sys, torch
from diffusers import UNet2DConditionModel
torch.manual_seed(0)
net = UNet2DConditionModel(sample_size=64, cross_attention_dim=768).eval()
folder = sys.argv[1]
torch.save(net.state_dict(), folder + "/weights.pt")
x, t, c = torch.randn(1, 4, 64, 64), torch.tensor([500.0]), torch.randn(1, 77, 768)
torch.onnx.export(net, (x, t, c), folder + "/unet.onnx", input_names=["x", "t", "c"],
                  output_names=["y"], opset_version=17, dynamo=False)
import onnx, pathlib
model = onnx.load(folder + "/unet.onnx")
for file in pathlib.Path(folder).iterdir():
    if file.suffix not in (".onnx", ".pt"):
        file.unlink()
onnx.save(model, folder + "/unet.onnx", save_as_external_data=True, location="unet.data",
          convert_attribute=False)
"""
MEASURE = """
import json, time
def measure(run, steps):
    run()
    times = []
    for _ in range(steps):
        start, spent = time.perf_counter(), time.process_time()
        y = run()
        times.append((time.perf_counter() - start, time.process_time() - spent))
    # Of this program alone: getrusage still knows what the one had that started it.
    lines = open("/proc/self/status").read().splitlines()
    rss = next(int(l.split()[1]) for l in lines if l.startswith("VmHWM")) * 1024 / 1e6
    return y, {"step_s": round(min(t[0] for t in times), 2),
               "processor_s": round(min(t[1] for t in times), 2), "peak_mb": round(rss)}
"""
TORCH = """
import sys, torch, numpy as np
from diffusers import UNet2DConditionModel
torch.set_num_threads(int(sys.argv[3]))
net = UNet2DConditionModel(sample_size=64, cross_attention_dim=768).eval()
net.load_state_dict(torch.load(sys.argv[1] + "/weights.pt", mmap=True, weights_only=True), assign=True)
g = np.random.default_rng(3)
x = torch.from_numpy(g.standard_normal((1, 4, 64, 64)).astype("f4"))
c = torch.from_numpy(g.standard_normal((1, 77, 768)).astype("f4"))
with torch.inference_mode():
    y, result = measure(lambda: net(x, torch.tensor([500.0]), c).sample.numpy(), int(sys.argv[2]))
np.save(sys.argv[1] + "/expected.npy", y); print("RESULT " + json.dumps(result))
"""
OPENVINO = """
import sys, numpy as np, openvino as ov
core = ov.Core()
config = {"INFERENCE_NUM_THREADS": int(sys.argv[3]), "PERFORMANCE_HINT": "LATENCY"}
hint, file = sys.argv[4].split(",")
if hint != "auto": config["INFERENCE_PRECISION_HINT"] = hint
net = core.compile_model(sys.argv[1] + "/" + file, "CPU", config)
g = np.random.default_rng(3)
x = g.standard_normal((1, 4, 64, 64)).astype("f4"); c = g.standard_normal((1, 77, 768)).astype("f4")
t = np.array([500.0], "f4")
y, result = measure(lambda: next(iter(net([x, t, c]).values())), int(sys.argv[2]))
e = np.load(sys.argv[1] + "/expected.npy")
result["relative_error"] = float(np.linalg.norm(y - e) / np.linalg.norm(e))
print("RESULT " + json.dumps(result))
"""
OURS = """
import sys, numpy as np
from pathlib import Path
from studio.engine.models.session import open_session
net = open_session(Path(sys.argv[1]) / sys.argv[4], threads=int(sys.argv[3]))
g = np.random.default_rng(3)
x = g.standard_normal((1, 4, 64, 64)).astype("f4"); c = g.standard_normal((1, 77, 768)).astype("f4")
t = np.array([500.0], "f4")
y, result = measure(lambda: net.run({"x": x, "t": t, "c": c})["y"], int(sys.argv[2]))
e = np.load(sys.argv[1] + "/expected.npy")
result["relative_error"] = float(np.linalg.norm(y - e) / np.linalg.norm(e))
print("RESULT " + json.dumps(result))
"""
SDCPP = """
import os, sys, time, json
import stable_diffusion_cpp as sd
wanted, times, last = int(sys.argv[2]) + 1, [], []
def on_step(step, steps, _seconds):
    now = (time.perf_counter(), time.process_time())
    if steps != wanted:
        return  # it tells of loading by the same way
    if last:
        times.append((now[0] - last[0][0], now[1] - last[0][1]))
    last[:] = [now]
    if step == steps:
        lines = open("/proc/self/status").read().splitlines()
        rss = next(int(l.split()[1]) for l in lines if l.startswith("VmHWM")) * 1024 / 1e6
        print("RESULT " + json.dumps({
            "step_s": round(min(t[0] for t in times), 2),
            "processor_s": round(min(t[1] for t in times), 2), "peak_mb": round(rss)}), flush=True)
        os._exit(0)
kind, attention = sys.argv[4].split(",")
net = sd.StableDiffusion(
    model_path=sys.argv[1] + "/original.safetensors", n_threads=int(sys.argv[3]), wtype=kind,
    diffusion_flash_attn=attention == "flash", verbose=True)
net.generate_image(prompt="a lighthouse by the sea", width=512, height=512, cfg_scale=1.0,
                   sample_method="euler", sample_steps=wanted, seed=3, progress_callback=on_step)
"""


def main() -> None:
    """Export if need be, measure all, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--torch-python", required=True)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "unet-bench")
    parser.add_argument("--steps", type=int, default=2)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", nargs="*", default=[], help="words of the contenders' names")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    _make(options.folder, options.torch_python)
    results = _contest(options)
    base = results.get("PyTorch eager", {})
    for result in results.values():
        if "step_s" in result and "step_s" in base:
            result["time_to_pytorch"] = round(result["step_s"] / base["step_s"], 2)
            result["processor_to_pytorch"] = round(result["processor_s"] / base["processor_s"], 2)
            result["memory_to_pytorch"] = round(result["peak_mb"] / base["peak_mb"], 2)
    if options.json:
        sys.stdout.write(json.dumps(results, indent=1) + "\n")
        return
    for name, result in results.items():
        sys.stdout.write(f"{name:>28}: {result}\n")


def _contest(options: argparse.Namespace) -> dict[str, dict[str, Any]]:
    arguments = [str(options.folder), str(options.steps), str(options.threads)]
    torch = options.torch_python
    ours = [(f"ours, {name}", sys.executable, OURS, file) for name, file in FILES]
    plan = [
        ("PyTorch eager", torch, TORCH, ""),
        *ours,
        ("OpenVINO as it chooses", torch, OPENVINO, "auto,unet.onnx"),
        ("OpenVINO fp32", torch, OPENVINO, "f32,unet.onnx"),
        ("OpenVINO, our int8 static", torch, OPENVINO, "auto,spread.onnx"),
        *((f"stable-diffusion.cpp {name}", torch, SDCPP, how) for name, how in SDCPP_WAYS),
    ]
    return {
        name: _result(python, MEASURE + code, [*arguments, extra])
        for name, python, code, extra in plan
        if not options.only or any(word in name for word in options.only)
    }


FILES = (
    ("fp32", "float.onnx"),
    ("int8 weights", "weights.onnx"),
    ("int8 dynamic", "dynamic.onnx"),
    ("int8 static", "static.onnx"),
)
SDCPP_WAYS = (("fp32", "f32,plain"), ("fp16", "f16,flash"), ("q8_0", "q8_0,flash"))


def _make(folder: Path, torch_python: str) -> None:
    """Whatever is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "unet.data").exists():
        _run(torch_python, EXPORT, [str(folder)])
    if not (folder / "original.safetensors").exists():
        _run(torch_python, "from tests.bench.unet_original import main; main()", [str(folder)])
    _quantise(folder)
    if not (folder / "spread.onnx").exists():  # tensors stay where those of static.onnx are
        from studio.engine.models.attention import spread_network

        network, _ = spread_network(folder / "static.onnx")
        (folder / "spread.onnx").write_bytes(bytes(network) if isinstance(network, bytes) else b"")


def _quantise(folder: Path) -> None:
    """The precisions that `scenewright tune` makes."""
    from studio.engine.models.precision import make_precision

    for name, file in FILES:
        if not (folder / file).exists():
            make_precision(
                folder / "unet.onnx", folder / file, name.replace(" ", "-"), samples=[_sample()]
            )


def _sample() -> dict[str, Any]:
    """What the quantiser looks at to see how large activations become: as every contender gets it."""
    import numpy as np

    g = np.random.default_rng(3)
    return {
        "x": g.standard_normal((1, 4, 64, 64)).astype("f4"),
        "c": g.standard_normal((1, 77, 768)).astype("f4"),
        "t": np.array([500.0], "f4"),
    }


def _result(python: str, code: str, arguments: list[str]) -> dict[str, Any]:
    output = _run(python, code, arguments, check=False)
    found = [line for line in output.splitlines() if line.startswith("RESULT ")]
    if not found:
        return {"failed": output[-300:]}
    result: dict[str, Any] = json.loads(found[-1][7:])
    # What stable-diffusion.cpp holds beside its UNet: "text_encoders 469.44MB(RAM), ..., vae 94.47MB".
    for part in re.findall(r"(?:text_encoders|vae) ([\d.]+) ?MB", output):
        result["peak_mb"] -= round(float(part) * 1.048576)
    return result


def _run(python: str, code: str, arguments: list[str], *, check: bool = True) -> str:
    environment = os.environ | {"PYTHONPATH": str(Path.cwd()), "OMP_WAIT_POLICY": "PASSIVE"}
    done = subprocess.run(
        [python, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    if check and done.returncode:
        raise SystemExit(done.stderr[-3000:])
    return done.stdout + done.stderr


if __name__ == "__main__":
    main()
