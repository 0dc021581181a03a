"""After an edit only what it touches is made again, and the movie is the one a full render gives."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.render.prepare import prepare_render
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.storyboard.edit import replace_scene
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

SETTINGS = RenderSettings(quality="draft", voice="none", music="calm")
BOARD = Storyboard(
    title="Bay",
    language="en",
    is_continuous=False,  # another picture here must not be another cast there
    scenes=(
        Scene(
            id="a",
            title="A",
            duration_s=1.6,
            narration="The bay is quiet.",
            prompt="a lighthouse by the sea",
        ),
        Scene(
            id="b", title="B", narration="Then birds come.", prompt="birds over the ocean", seed=2
        ),
        Scene(
            id="c",
            title="C",
            duration_s=1.6,
            narration="It is spring.",
            prompt="a tree in a park",
            seed=3,
        ),
    ),
)


class Studio:
    """Renders into one set of folders."""

    def __init__(self, folder: Path) -> None:
        paths = Paths.choose(folder)
        self.seat = Seat(paths, model_store(paths))

    def render(self, board: Storyboard, movie: Path) -> dict[str, Any]:
        work = prepare_render(board, SETTINGS, output=movie, seat=self.seat)
        return work(lambda _event: None, CancelToken())


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Studio, Path]]:
    """Folders in which the movie was rendered once."""
    folder = tmp_path_factory.mktemp("warm")
    studio = Studio(folder / "base")
    first = studio.render(BOARD, folder / "movie.mp4")
    assert first["parts"] == {"made": 5, "reused": 0}  # three bodies and two transitions
    yield studio, folder
    studio.seat.close()


def frames_of(movie: Path) -> list[np.ndarray]:
    with av.open(str(movie)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


def sound_of(movie: Path) -> list[bytes]:
    with av.open(str(movie)) as container:
        return [bytes(packet) for packet in container.demux(audio=0) if packet.size]


def psnr(one: np.ndarray, other: np.ndarray) -> float:
    error = float(((one.astype(np.float64) - other) ** 2).mean())
    return 99.0 if error == 0 else 10 * np.log10(255**2 / error)


def test_a_caption_edit_makes_one_part_and_the_movie_is_that_of_a_full_render(
    warm: tuple[Studio, Path], tmp_path: Path
) -> None:
    studio, folder = warm
    edited = replace_scene(BOARD, replace(BOARD.scenes[1], caption="Then seabirds arrive."))
    report = studio.render(edited, folder / "movie.mp4")
    assert report["made"] == {"clips": 0, "lines": 0, "segments": 1}
    assert report["parts"]["made"] <= 2  # a caption may begin while the transition ends
    assert {reason["why"] for reason in report["explain"]} == {"Changed: the captions."}
    assert {reason["scene_id"] for reason in report["explain"]} == {"b"}
    fresh = Studio(tmp_path / "base")
    full = fresh.render(edited, tmp_path / "full.mp4")
    fresh.seat.close()
    assert full["parts"]["reused"] == 0
    pairs = list(
        zip(frames_of(folder / "movie.mp4"), frames_of(tmp_path / "full.mp4"), strict=True)
    )
    assert len(pairs) == round(report["duration_s"] * 24)
    assert min(psnr(one, other) for one, other in pairs) > 50
    assert sound_of(folder / "movie.mp4") == sound_of(tmp_path / "full.mp4")


def test_another_picture_makes_its_scene_and_the_transition_after_it(
    warm: tuple[Studio, Path],
) -> None:
    studio, folder = warm
    edited = replace_scene(BOARD, replace(BOARD.scenes[0], prompt="a red car in the city"))
    report = studio.render(edited, folder / "other.mp4")
    assert report["made"]["clips"] == 1
    assert report["parts"] == {"made": 2, "reused": 3}
    again = studio.render(edited, folder / "other.mp4")
    assert again["parts"]["made"] == 0 and again["explain"] == []
    renamed = studio.render(replace(edited, title="Another title"), folder / "other.mp4")
    assert renamed["parts"]["made"] == 0
    with av.open(str(folder / "other.mp4")) as container:
        assert container.metadata["title"] == "Another title"
