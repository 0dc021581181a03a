"""A person's own video made fit for editing: upright, at a steady rate, in standard range, small enough.

Phones turn pictures by a note in the file, record at rates that waver, and in HDR. FFmpeg settles all of
that once; what comes out is decoded by everything else without a thought.
"""

from __future__ import annotations

import re
from pathlib import Path

from studio.errors import MediaError
from studio.export.ffmpeg import ONLY_FILES, file_url, probe, run_ffmpeg
from studio.task import CancelToken

NORMAL_VERSION = 1
"""To be raised when the same video would come out otherwise than before."""
_FORMATS = "mov,mp4,matroska,webm,avi,mpegts,mpeg,mpegvideo,h264,hevc,ogg,flv,asf,gif,apng,mxf,m4v"
"""Containers of video. Playlists are not among them: they could name any other file or address."""
_HDR = re.compile(r"\b(smpte2084|arib-std-b67)\b")
"""Transfer curves of HDR10 and HLG, as FFmpeg prints them."""
# After FFmpeg's documentation of `tonemap`: to linear light, into BT.709's colours, curve, back.
_TO_SDR = (
    "zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=hable:desat=0,"
    "zscale=t=bt709:m=bt709:r=tv,"
)


def normal_video(
    path: Path, target: Path, *, fps: int, largest_px: int, seconds: float, cancel: CancelToken
) -> None:
    """Write the beginning of a video as H.264 without sound: constant rate, BT.709, upright, even sizes.

    A video that is cut off is used as far as it goes.

    Args:
        path: The person's file.
        target: The file to write.
        fps: Frames a second.
        largest_px: Its shorter side is made no larger than this; nothing is enlarged.
        seconds: No more of it is needed.
        cancel: Asks FFmpeg to stop.

    Raises:
        MediaError: It is no video, or holds no picture that can be decoded.
        Cancelled: `cancel` was set.
    """
    name = path.name[:80]
    source = (*ONLY_FILES, "-format_whitelist", _FORMATS, "-i", file_url(path))
    is_hdr = _HDR.search(probe([*source])) is not None
    side = f"min(1,{largest_px}/min(iw,ih))"
    even = f"scale='max(2,trunc(iw*{side}/2)*2)':'max(2,trunc(ih*{side}/2)*2)':flags=bicubic"
    filters = f"fps={fps},{_TO_SDR if is_hdr else ''}{even},setsar=1,format=yuv420p"
    try:
        run_ffmpeg(
            [
                *source, "-map", "0:v:0", "-an", "-sn", "-dn", "-t", f"{seconds:.3f}", "-vf", filters,
                "-c:v", "libx264", "-preset", "veryfast", "-crf", "12", "-g", str(fps),
                "-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709",
                "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-f", "mp4",
                "-y", file_url(target),
            ],
            cancel=cancel,
        )  # fmt: skip
    except MediaError as error:
        raise MediaError(
            f'The video "{name}" could not be read. {error.message}',
            "Use an MP4, MOV, MKV or WebM file that plays elsewhere.",
        ) from error
    if not _FRAMES.search(probe(["-i", file_url(target)])):
        raise MediaError(
            f'The video "{name}" holds no picture that can be decoded.',
            "Use an MP4, MOV, MKV or WebM file that plays elsewhere.",
        )


_FRAMES = re.compile(r"Video: h264.*, \d+x\d+")
