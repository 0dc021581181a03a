"""Encoders of picture and sound: what FFmpeg is told for each, and which file they go into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

BT709 = ("-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709")
TO_BT709 = (
    "scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd,"
    # The flags of raw frames are "unknown" and would win over the encoder's options.
    "setparams=color_primaries=bt709:color_trc=bt709:colorspace=bt709:range=tv"
)
GOP_S = 2
BITS_PER_PIXEL = 0.11
"""Of hardware encoders, which are asked for a rate: about what x264 needs at CRF 19 on drawn scenes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoCodec:
    """How a segment's picture is encoded.

    Attributes:
        name: "x264", a hardware encoder of H.264 ("h264_nvenc" …), "vp9", "prores" or "ffv1".
        crf: Constant quality of x264 and VP9; lower is better and larger. Unused by the others.
        speed: x264's preset, or "" for the others.
        max_kbit_s: Ceiling of the rate, 0 for none.
    """

    name: str
    crf: int = 0
    speed: str = ""
    max_kbit_s: int = 0

    def as_dict(self) -> dict[str, Any]:
        """What of it shapes the bytes."""
        return {
            "name": self.name, "crf": self.crf, "speed": self.speed, "max_kbit_s": self.max_kbit_s,
        }  # fmt: skip

    @property
    def suffix(self) -> str:
        """Of a segment's file."""
        return {"vp9": ".webm", "prores": ".mov", "ffv1": ".mkv"}.get(self.name, ".mp4")

    @property
    def container(self) -> str:
        """FFmpeg's name of the segment's container."""
        return {"vp9": "webm", "prores": "mov", "ffv1": "matroska"}.get(self.name, "mp4")

    def arguments(self, *, width_px: int, height_px: int, fps: int) -> list[str]:
        """Filter, encoder and container options of one segment.

        All segments of a movie share one set of parameters and start closed, so they join by copying.
        """
        gop = ["-g", str(fps * GOP_S)]
        if self.name == "ffv1":
            # RGB without loss: what GIF and PNG are made from must not have been through YUV.
            return ["-c:v", "ffv1", "-level", "3", "-slices", "4", "-pix_fmt", "bgr0", *gop]
        common = ["-vf", TO_BT709, *BT709, "-color_range", "tv"]
        if self.name == "prores":
            return [
                *common, "-c:v", "prores_ks", "-profile:v", "hq", "-vendor", "apl0", "-pix_fmt",
                "yuv422p10le", "-video_track_timescale", str(fps * 512),
            ]  # fmt: skip
        if self.name == "vp9":
            return [
                *common, "-c:v", "libvpx-vp9", "-crf", str(self.crf), "-b:v", f"{self.max_kbit_s}k",
                "-deadline", "good", "-cpu-used", "4", "-row-mt", "1", "-pix_fmt", "yuv420p", *gop,
            ]  # fmt: skip
        mp4 = [*gop, "-flags:v", "+cgop+bitexact", "-video_track_timescale", str(fps * 512)]
        if self.name == "x264":
            ceiling: list[str] = []
            if self.max_kbit_s:
                ceiling = [
                    "-maxrate", f"{self.max_kbit_s}k", "-bufsize", f"{2 * self.max_kbit_s}k",
                ]  # fmt: skip
            return [
                *common, "-c:v", "libx264", "-preset", self.speed, "-crf", str(self.crf), *ceiling,
                "-profile:v", "high", "-pix_fmt", "yuv420p", *mp4,
            ]  # fmt: skip
        rate = round(width_px * height_px * fps * BITS_PER_PIXEL / 1000)
        rate = min(rate, self.max_kbit_s) if self.max_kbit_s else rate
        # nv12 is what every hardware encoder takes; a rate is the one measure that all of them know.
        return [
            *common, "-c:v", self.name, "-b:v", f"{rate}k", "-maxrate", f"{round(1.5 * rate)}k",
            "-bufsize", f"{2 * rate}k", "-bf", "0", "-pix_fmt", "nv12", *mp4,
        ]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioCodec:
    """How a movie's sound is encoded.

    Attributes:
        name: "aac", "opus" or "pcm".
        kbit_s: Bit rate; unused by PCM.
    """

    name: str
    kbit_s: int = 0

    @property
    def suffix(self) -> str:
        """Of a file of sound alone."""
        return {"aac": ".m4a", "opus": ".webm", "pcm": ".wav"}[self.name]

    @property
    def container(self) -> str:
        """FFmpeg's name of that file's container."""
        return {"aac": "mp4", "opus": "webm", "pcm": "wav"}[self.name]

    def arguments(self) -> list[str]:
        """FFmpeg's options."""
        if self.name == "pcm":
            return ["-c:a", "pcm_s16le"]
        encoder = {"aac": "aac", "opus": "libopus"}[self.name]
        return ["-c:a", encoder, "-b:a", f"{self.kbit_s}k"]
