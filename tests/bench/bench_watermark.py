"""What an invisible watermark survives, what it costs, and how often one is seen where there is none.

    python -m tests.bench.bench_watermark MOVIE... [--seconds 4] [--false-alarms 500] [--json]

MOVIE are unmarked movies. Each is cut into clips; every clip is marked with a number of its own, encoded
as an export is (x264, CRF 19), and then treated as platforms and people do; the number is read back from
32 frames. False alarms are counted on the same clips unmarked and on single frames of them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import imageio_ffmpeg
import numpy as np
from numpy.typing import NDArray

from studio.compose.watermark import Watermark
from studio.compose.watermark_reader import read_watermark

Frame = NDArray[np.uint8]
EXPORT = ("-c:v", "libx264", "-preset", "fast", "-crf", "19", "-pix_fmt", "yuv420p")
LOOKED_AT = 32


def _x264(crf: int, preset: str = "veryfast") -> tuple[str, ...]:
    return ("-c:v", "libx264", "-preset", preset, "-crf", str(crf), "-pix_fmt", "yuv420p")


def _cut(share: float) -> str:
    """Cut off that share of the width and of the height."""
    kept = 1 - share
    return f"crop=floor(iw*{kept}/2)*2:floor(ih*{kept}/2)*2"


ATTACKS: dict[str, tuple[str, tuple[str, ...], str]] = {
    "as exported (CRF 19)": ("", EXPORT, ".mp4"),
    "CRF 18": ("", _x264(18), ".mp4"),
    "CRF 23": ("", _x264(23), ".mp4"),
    "CRF 28": ("", _x264(28), ".mp4"),
    "CRF 35": ("", _x264(35), ".mp4"),
    "480p, CRF 23": ("scale=-2:480", _x264(23), ".mp4"),
    "480p and back to 720p, CRF 23": ("scale=-2:480,scale=-2:720", _x264(23), ".mp4"),
    "360p, CRF 28": ("scale=-2:360", _x264(28), ".mp4"),
    "cropped by 5 %": (_cut(0.05), _x264(23), ".mp4"),
    "cropped by 10 %, then 720p": (f"{_cut(0.1)},scale=-2:720", _x264(23), ".mp4"),
    "upright part of it (9:16)": ("crop=floor(ih*9/16/2)*2:ih", _x264(23), ".mp4"),
    "brighter and more contrast": ("eq=brightness=0.08:contrast=1.15", _x264(23), ".mp4"),
    "darker": ("eq=brightness=-0.12:gamma=0.8", _x264(23), ".mp4"),
    "GIF, 480 px, 12 fps": (
        "fps=12,scale=480:-2:flags=lanczos,split[a][b];[a]palettegen[p];[b][p]paletteuse", (), ".gif",
    ),
    "filmed off a screen (scaled, moved, blurred, noise, CRF 26)": (
        "scale=iw*0.87:-2,pad=iw+60:ih+40:24:16:gray,gblur=0.7,noise=alls=5:allf=t,"
        "crop=iw-60:ih-40:24:16",
        _x264(26), ".mp4",
    ),
    "VP9, CRF 40": ("", ("-c:v", "libvpx-vp9", "-crf", "40", "-b:v", "0", "-cpu-used", "6"), ".webm"),
    "half the frame rate, CRF 28": ("fps=12", _x264(28), ".mp4"),
    "mirrored": ("hflip", _x264(23), ".mp4"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """Frames of a part of a movie."""

    name: str
    frames: list[Frame]
    fps: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("movies", nargs="+", type=Path)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--clips", type=int, default=100, help="at most so many of a movie")
    parser.add_argument("--false-alarms", type=int, default=500)
    parser.add_argument("--attack", action="append", help='only this one; "none" for none')
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    names = [] if options.attack == ["none"] else options.attack or list(ATTACKS)
    kept: dict[str, list[int]] = {name: [] for name in names}
    certain: dict[str, list[float]] = {name: [] for name in kept}
    psnr, times, alarms, looked = list[float](), list[float](), 0, 0
    alike = list[float]()
    read_s = list[float]()
    for number, clip in enumerate(clips(options.movies, options.seconds, options.clips)):
        secret = (number * 2_654_435_761 + 12_345) & 0xFFFFFFFF
        marked, noise, took = mark(clip, secret)
        psnr.append(noise)
        alike.append(ssim(marked[0], clip.frames[0]))
        times.append(took)
        for name in names:
            begin = time.perf_counter()
            found = read_watermark(attacked(marked, clip.fps, *ATTACKS[name]))
            read_s.append(time.perf_counter() - begin)
            kept[name].append(int(found is not None and found.number == secret))
            alarms += int(found is not None and found.number != secret)
            certain[name].append(found.certainty if found else 0.0)
            sys.stderr.write(f"{clip.name}: {name}: {found}\n")
        frames = [read_watermark([f]) for f in clip.frames[:: max(1, len(clip.frames) // 12)]
                  ] if looked < options.false_alarms else []  # fmt: skip
        frames.append(read_watermark(clip.frames[:: max(1, len(clip.frames) // LOOKED_AT)]))
        alarms += sum(found is not None for found in frames)
        looked += len(frames)
    found = {
        "clips": len(psnr),
        "psnr_db": {"mean": float(np.mean(psnr)), "least": float(np.min(psnr))},
        "ssim": {"mean": float(np.mean(alike)), "least": float(np.min(alike))},
        "mark_ms_a_frame": 1e3 * float(np.median(times)),
        "read_s_a_clip": float(np.median(read_s)) if read_s else None,
        "unmarked": {"looked_at": looked, "false_alarms": alarms},
        "read_back": {
            name: f"{sum(rows)} of {len(rows)}, certainty {min(certain[name]):.0f} to "
            f"{max(certain[name]):.0f}"
            for name, rows in kept.items()
        },
    }
    text = json.dumps(found, indent=None if options.json else 1, ensure_ascii=False)
    sys.stdout.write(f"{text}\n")


def clips(movies: list[Path], seconds: float, most: int) -> Iterator[Clip]:
    """The movies in parts."""
    for movie in movies:
        video = cv2.VideoCapture(str(movie))
        fps = video.get(cv2.CAP_PROP_FPS)
        frames: list[Frame] = []
        part = 0
        while True:
            there, frame = video.read()
            if there:
                frames.append(np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB), np.uint8))
            if frames and (len(frames) >= seconds * fps or not there):
                if len(frames) >= fps:
                    part += 1
                    yield Clip(name=f"{movie.stem} {part}", frames=frames, fps=fps)
                frames = []
            if not there or part == most:
                break


def mark(clip: Clip, number: int) -> tuple[list[Frame], float, float]:
    """The marked frames, how near they are to the unmarked (PSNR), and seconds for each."""
    height, width = clip.frames[0].shape[:2]
    watermark = Watermark(number, width_px=width, height_px=height)
    marked = [frame.copy() for frame in clip.frames]
    begin = time.perf_counter()
    for frame in marked:
        watermark.blend(frame)
    took = (time.perf_counter() - begin) / len(marked)
    errors = [
        float(np.mean((a.astype(np.float32) - b.astype(np.float32)) ** 2))
        for a, b in zip(marked[::10], clip.frames[::10], strict=True)
    ]
    return marked, 10 * float(np.log10(255**2 / np.mean(errors))), took


def ssim(one: Frame, other: Frame) -> float:
    """Structural similarity of the brightness of two frames (Wang et al. 2004, 11 by 11 windows)."""

    def blur(plane: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(cv2.GaussianBlur(plane, (11, 11), 1.5), np.float32)

    a, b = (cv2.cvtColor(f, cv2.COLOR_RGB2GRAY).astype(np.float32) for f in (one, other))
    mean_a, mean_b = blur(a), blur(b)
    var_a, var_b = blur(a * a) - mean_a**2, blur(b * b) - mean_b**2
    both = blur(a * b) - mean_a * mean_b
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    top = (2 * mean_a * mean_b + c1) * (2 * both + c2)
    return float(np.mean(top / ((mean_a**2 + mean_b**2 + c1) * (var_a + var_b + c2))))


def attacked(
    frames: list[Frame], fps: float, filters: str, codec: tuple[str, ...], suffix: str
) -> list[Frame]:
    """Some frames of what is left after an export and a treatment."""
    height, width = frames[0].shape[:2]
    with tempfile.TemporaryDirectory() as name:
        first, second = Path(name) / "first.mp4", Path(name) / f"second{suffix}"
        raw = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-video_size", f"{width}x{height}",
               "-framerate", str(fps), "-i", "pipe:0"]  # fmt: skip
        _ffmpeg([*raw, *EXPORT, str(first)], b"".join(f.tobytes() for f in frames))
        chain = ["-vf", filters] if filters else []
        _ffmpeg(["-i", str(first), *chain, *codec, str(second)])
        return some_frames(second)


def some_frames(movie: Path) -> list[Frame]:
    """Frames from all over a movie."""
    video = cv2.VideoCapture(str(movie))
    found: list[Frame] = []
    while True:
        there, frame = video.read()
        if not there:
            break
        found.append(np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB), np.uint8))
    return found[:: max(1, len(found) // LOOKED_AT)]


def _ffmpeg(arguments: list[str], data: bytes | None = None) -> None:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *arguments]
    subprocess.run(command, input=data, check=True)


if __name__ == "__main__":
    main()
