"""What this machine and this installation can do: everything a support mail needs, and no secrets."""

from __future__ import annotations

import getpass
import os
import platform
import re
import shutil
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

from studio.engine.local import engine_threads
from studio.engine.models.device import AUTO, PROCESSORS, Device, Trial, processor
from studio.engine.models.faults import ABSENT
from studio.engine.models.memory import machine_memory, resident_mb
from studio.engine.models.probe import cpu_instructions, cpu_name, find_device, has_hardware
from studio.engine.models.session import listed_providers, runtime_version
from studio.engine.models.store import ModelStore
from studio.errors import StudioError
from studio.export.encoders import encodes_here, try_hardware
from studio.export.ffmpeg import encoders, ffmpeg_version
from studio.narration.espeak import find_espeak
from studio.narration.weights import find_parts
from studio.paths import Paths, resources_dir
from studio.settings import load_settings

Section = dict[str, Any]
PACKAGES = (
    "numpy", "onnx", "tokenizers", "skia-python", "opencv-python-headless", "moviepy",
    "imageio-ffmpeg", "PySide6-Essentials",
)  # fmt: skip
USEFUL_ENCODERS = (
    "libx264", "aac", "h264_nvenc", "h264_qsv", "h264_amf", "h264_videotoolbox", "h264_vaapi",
)  # fmt: skip


def check_up(
    paths: Paths,
    store: ModelStore,
    *,
    again: bool = False,
    is_there: Callable[[str], bool] = has_hardware,
) -> dict[str, Section]:
    """Look at everything; a processor that was never tried here is tried now.

    Args:
        paths: The person's folders.
        store: Where models are found.
        again: Try processors even where a result is remembered.
        is_there: Whether a provider's hardware may be there.

    Returns:
        Plain values by section. Paths are shortened: no name of a person or a machine is in it.
    """
    found: dict[str, Section] = {
        "processors": _processors(paths, again=again, is_there=is_there),
        "machine": _machine(),
        "program": _program(),
        "video": _video(),
        "voice": _voice(),
        "fonts": {"files": len(list((resources_dir() / "fonts").glob("*.[ot]tf")))},
        "disk": _disk(paths),
        "models": _models(store),
    }
    return {name: _without_names(section) for name, section in found.items()}


def as_text(found: dict[str, Section]) -> str:
    """A check-up as lines to read or to send."""
    lines: list[str] = []
    for name, section in found.items():
        lines.append(f"[{name}]")
        for key, value in section.items():
            if isinstance(value, list):
                lines.extend(f"  {key}: {_line(item)}" for item in value or ["none"])
            else:
                lines.append(f"  {key}: {_line(value)}")
    return "\n".join(lines) + "\n"


def _line(value: Any) -> str:
    """A value on one line; a processor's trial on two."""
    if not isinstance(value, dict):
        return str(value)
    if value["works"]:
        return f"{value['processor']} works {'on ' + value['device'] if value['device'] else ''}"
    told = f"{value['processor']} cannot be used. {value['fault']} {value['advice']}".rstrip()
    return f"{told}\n      it said: {value['said']}" if value["said"] else told


def _program() -> Section:
    versions = {name: _version(name) for name in PACKAGES}
    build = next((n for n in ("onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino",
                              "onnxruntime") if _version(n)), "onnxruntime")  # fmt: skip
    return {
        "scenewright": _version("scenewright") or "from source",
        "python": platform.python_version(),
        "is_frozen": bool(getattr(sys, "frozen", False)),
        build: runtime_version(),
        **{name: version or "missing" for name, version in versions.items()},
    }


def _machine() -> Section:
    memory = machine_memory()
    return {
        "system": platform.platform(),
        "cpu": cpu_name(),
        "instructions": ", ".join(cpu_instructions()) or "not told by the system",
        "cores": os.cpu_count() or 1,
        "model_threads": f"{engine_threads()} (one core stays free where there are several)",
        "memory_mb": round(memory.total_mb),
        "available_mb": round(memory.available_mb),
        "limit_mb": round(memory.limit_mb) or "none",
        "address_limit_mb": round(memory.address_mb) or "none",
        "this_process_mb": round(resident_mb()),
    }


def _processors(paths: Paths, *, again: bool, is_there: Callable[[str], bool]) -> Section:
    wish = load_settings(paths.data_dir).processor or AUTO
    device = find_device(wish, folder=paths.data_dir, again=again)
    listed = listed_providers()
    trials: list[Section] = []
    for known in PROCESSORS:
        if known.provider in listed and known.key != "cpu":
            trial = _tried(known.key, device, paths, again=again)
            trials.append(_trial(known.title, trial, is_there=is_there(known.provider)))
    return {
        "wish": wish,
        "used": f"{device.title} {device.name}".strip(),
        "note": device.note or "none",
        "listed": ", ".join(listed),
        "tried": trials,
    }


def _tried(key: str, device: Device, paths: Paths, *, again: bool) -> Trial:
    """A real trial: what is listed is believed only after it has computed something."""
    provider = processor(key).provider
    for trial in device.trials:
        if trial.provider == provider and (trial.is_usable or trial.said):
            return trial
    return find_device(key, folder=paths.data_dir, again=again).trials[-1]


def _trial(title: str, trial: Trial, *, is_there: bool = True) -> Section:
    said = re.sub(r"\x1b\[[0-9;]*m", "", trial.said)
    fault, advice = trial.fault, trial.advice
    if not trial.is_usable and not is_there:
        # Every wheel for GPUs lists them on every machine: what is missing is told only to whom it helps.
        fault = f"{ABSENT.sentence} Without it nothing needs to be done."
        advice = f"If it is there: its driver comes first. {trial.fault} {advice}".rstrip()
    return {
        "processor": title,
        "works": trial.is_usable,
        "device": trial.name,
        "fault": fault,
        "advice": advice,
        "said": _end_of(" ".join(said.split())),
    }


def _end_of(text: str, longest: int = 300) -> str:
    """The end of a text, from a whole word on."""
    return text if len(text) <= longest else "… " + text[-longest:].partition(" ")[2]


def _video() -> Section:
    try:
        known = encoders()
        version = ffmpeg_version()
    except (StudioError, OSError) as error:
        return {"ffmpeg": f"cannot be run: {error}"}
    return {
        "ffmpeg": version,
        "encoders": ", ".join(name for name in USEFUL_ENCODERS if name in known) or "none",
        "hardware": [
            f"{one.title} {'works' if one.works else 'does not work here'}"
            for one in try_hardware(encodes_here)
        ],
    }


def _voice() -> Section:
    try:
        parts = find_parts()
        english = f"installed, {sum(part.stat().st_size for part in parts) / 1e6:.0f} MB"
    except (StudioError, OSError) as error:
        english = f"missing: {error}"
    espeak = find_espeak()
    return {"english": english, "espeak-ng": espeak.version if espeak else "not installed"}


def _disk(paths: Paths) -> Section:
    cache = sum(f.stat().st_size for f in paths.cache_dir.rglob("*") if f.is_file())
    where = next(p for p in (paths.cache_dir, *paths.cache_dir.parents) if p.exists())
    return {
        "data": str(paths.data_dir),
        "cache": str(paths.cache_dir),
        "cache_mb": round(cache / 1e6),
        "free_mb": round(shutil.disk_usage(where).free / 1e6),
    }


def _models(store: ModelStore) -> Section:
    found: Section = {}
    for name in store.ids():
        try:
            manifest = store.find(name).manifest
            precisions = ", ".join(manifest.precisions("denoiser"))
            found[name] = f"{manifest.reference} ({manifest.family}; {precisions})"
        except StudioError as error:
            found[name] = f"damaged: {error.message}"
    return found


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name (containers)
        return ""


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _without_names(value: Any) -> Any:
    """The value without the person's folder, their name or the machine's."""
    if isinstance(value, dict):
        return {key: _without_names(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_names(item) for item in value]
    return shortened(value) if isinstance(value, str) else value


def shortened(text: str, *, home: Path | None = None) -> str:
    """A text in which the home folder is "~", and other people's and the machine's names are gone."""
    home = home or Path.home()
    if len(str(home)) > 1:
        text = text.replace(str(home), "~")
    text = re.sub(r"(/home/|/Users/|[A-Za-z]:\\Users\\)[^/\\\s:]+", "~", text)
    text = re.sub(r"(?:/[^/\s]+)+/(?=(site-packages|dist-packages)/)", "…/", text)
    text = re.sub(r"hostname=\S+", "hostname=…", text)
    user = _user()
    if len(user) > 2:  # a data folder on another disk is often named after its owner
        text = re.sub(rf"(?<=[/\\]){re.escape(user)}(?=[/\\\s]|$)", "…", text)
    node = platform.node()
    return re.sub(rf"\b{re.escape(node)}\b", "…", text) if len(node) > 2 else text
