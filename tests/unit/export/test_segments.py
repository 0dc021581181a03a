from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from studio.compose.caption_style import caption_style
from studio.compose.timeline import Cue
from studio.errors import Cancelled, OutputError
from studio.export.codec import VideoCodec
from studio.export.segments import encode_segment
from studio.task import CancelToken, ignore_progress
from tests.unit.export.conftest import CountingPicture, Encoded, request_of, scene_of

FINE = VideoCodec(name="x264", crf=17, speed="slow")
CUE = Cue(start_s=0.2, end_s=1.0, lines=("Hi there",), words=(("Hi", 0.2, 0.5), ("there", 0.5, 1)))


def test_a_segment_is_h264_high_yuv420p_bt709_with_exactly_its_frames(encoded: Encoded) -> None:
    with av.open(str(encoded.paths[1])) as container:
        stream = container.streams.video[0]
        frames = list(container.decode(stream))
        assert (stream.codec_context.name, stream.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert stream.codec_context.profile == "High"
        assert stream.codec_context.color_primaries == stream.codec_context.colorspace == 1
        assert len(frames) == 25
        assert frames[0].key_frame


def test_colours_come_back_as_they_were(tmp_path: Path) -> None:
    class Bars:
        frame_count = 3

        def frame(self, index: int) -> np.ndarray:
            frame = np.zeros((72, 128, 3), np.uint8)
            colors = ((230, 30, 30), (30, 200, 40), (40, 60, 220), (250, 250, 250))
            for number, color in enumerate(colors):
                frame[:, number * 32 : number * 32 + 32] = color
            return frame

    path = tmp_path / "bars.mp4"
    wanted = replace(request_of(scene_of(3)), codec=FINE)
    encode_segment(wanted, Bars(), path, on_progress=ignore_progress, cancel=CancelToken())
    with av.open(str(path)) as container:
        frame = next(container.decode(video=0))
        shown = frame.to_ndarray(format="rgb24", src_colorspace="ITU709", dst_colorspace="ITU709")
    for number in range(4):
        middle = shown[36, number * 32 + 16].astype(int)
        assert np.abs(middle - Bars().frame(0)[36, number * 32 + 16]).max() <= 5


def test_the_same_request_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        encode_segment(
            request_of(scene_of(9)), CountingPicture(9), tmp_path / name,
            on_progress=ignore_progress, cancel=CancelToken(),
        )  # fmt: skip
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_progress_rises_to_one(tmp_path: Path) -> None:
    heard: list[float] = []
    encode_segment(
        request_of(scene_of(5)), CountingPicture(5), tmp_path / "a.mp4",
        on_progress=heard.append, cancel=CancelToken(),
    )  # fmt: skip
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


def test_a_cancel_leaves_no_file_behind(tmp_path: Path) -> None:
    cancel = CancelToken()

    def stop_at_half(done: float) -> None:
        if done > 0.5:
            cancel.cancel()

    with pytest.raises(Cancelled):
        encode_segment(
            request_of(scene_of(50)), CountingPicture(50), tmp_path / "a.mp4",
            on_progress=stop_at_half, cancel=cancel,
        )  # fmt: skip
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist"):
        encode_segment(
            request_of(scene_of(2)), CountingPicture(2), tmp_path / "no" / "a.mp4",
            on_progress=ignore_progress, cancel=CancelToken(),
        )  # fmt: skip


def test_what_shapes_the_picture_changes_the_key() -> None:
    scene = scene_of(30, cues=(CUE,))
    base = replace(request_of(scene), caption_style=caption_style("boxed"))
    changed = (
        replace(base, clip_key="other"),
        replace(base, previous_clip_key="other"),
        replace(base, previous_frames=31),
        replace(base, fps=30),
        replace(base, width_px=256),
        replace(base, codec=FINE),
        replace(base, caption_style=caption_style("plain")),
        replace(base, caption_style=None),
        replace(base, scene=replace(scene, frames=31)),
        replace(base, scene=replace(scene, on_screen_text="Rain")),
        replace(base, scene=replace(scene, transition="fade")),
        replace(base, scene=replace(scene, cues=(replace(CUE, lines=("Hi here",)),))),
    )
    keys = {request.key() for request in (base, *changed)}
    assert len(keys) == 1 + len(changed)


def test_what_does_not_shape_the_picture_keeps_the_key() -> None:
    scene = scene_of(30, cues=(CUE,))
    base = replace(request_of(scene), caption_style=caption_style("boxed"))
    moved = replace(scene, start_frame=500, title="Another", tail_frames=0, speech_start_s=0.4)
    words = replace(scene, cues=(replace(CUE, words=()),))
    first_cut = replace(base, scene=replace(scene, transition_frames=0), previous_clip_key="")
    assert replace(base, scene=moved).key() == base.key()
    assert replace(base, scene=words).key() == base.key()
    assert replace(first_cut, previous_frames=9).key() == first_cut.key()
    karaoke = replace(base, caption_style=caption_style("karaoke"))
    assert replace(karaoke, scene=words).key() != karaoke.key()


def test_a_watermark_makes_other_segments_and_without_one_they_are_as_before() -> None:
    plain = request_of(scene_of(9))
    assert "watermark" not in plain.as_dict()
    keys = {replace(plain, watermark=w).key() for w in ("", "1a2b3c4d", "1a2b3c4e")}
    assert len(keys) == 3 and plain.key() in keys
