"""Networks that a person brings: FID and CLIP score by stand-ins whose answers are known by hand."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from typer.testing import CliRunner

from studio.app import build_app
from studio.errors import MediaError, ModelError
from studio.quality.clip_score import own_clip
from studio.quality.distance import frechet_distance
from studio.quality.features import own_network
from studio.quality.own_pictures import own_pictures
from tests.unit.quality.own_networks import color_clip, mean_color


def plain(*colors: tuple[int, int, int]) -> NDArray[np.uint8]:
    return np.stack([np.full((36, 64, 3), color, np.uint8) for color in colors])


def test_pictures_are_made_ready_as_the_network_expects(tmp_path: Path) -> None:
    path = mean_color(tmp_path / "inception.onnx", side=299)
    white = plain((255, 255, 255), (0, 0, 0))
    wanted = {
        "none": [255.0, 0.0], "inception": [1.0, -1.0],
        "imagenet": [(1 - 0.485) / 0.229, -0.485 / 0.229],
        "clip": [(1 - 0.48145466) / 0.26862954, -0.48145466 / 0.26862954],
    }  # fmt: skip
    for preparation, red in wanted.items():
        network = own_network(path, preparation=preparation)
        assert network.features(white)[:, 0] == pytest.approx(red, abs=1e-3)
        assert (preparation in network.name) == (preparation != "imagenet")
    with pytest.raises(ModelError, match="no preparation"):
        own_network(path, preparation="magic")


def test_the_fid_of_a_persons_network_is_the_one_that_is_reckoned_by_hand(tmp_path: Path) -> None:
    network = own_network(mean_color(tmp_path / "net.onnx", side=64), preparation="none")
    # red alone differs: 10, 20, 30 (mean 20, deviation 10) against 40, 60, 80 (mean 60, deviation 20)
    first = network.features(plain((10, 5, 5), (20, 5, 5), (30, 5, 5)))
    second = network.features(plain((40, 5, 5), (60, 5, 5), (80, 5, 5)))
    assert frechet_distance(first, second) == pytest.approx(40**2 + 10**2, abs=1e-4)


@pytest.mark.parametrize("length", [None, 77])
def test_the_clip_score_tells_the_colour_that_was_asked_for(
    tmp_path: Path, length: int | None
) -> None:
    clip = own_clip(color_clip(tmp_path / "colours", length=length))
    assert clip.name.startswith("colours ")
    assert clip.score("red", plain((255, 0, 0))) == pytest.approx(100, abs=1e-3)
    assert clip.score("green", plain((255, 0, 0))) < 50
    half = clip.score("green", plain((255, 0, 0), (0, 255, 0)))
    assert half == pytest.approx((clip.score("green", plain((255, 0, 0))) + 100) / 2, abs=1e-3)


def test_a_clip_of_which_something_is_missing_or_does_not_fit_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"neither vision_model\.onnx"):
        own_clip(tmp_path)
    folder = color_clip(tmp_path / "clip", width=2)
    with pytest.raises(ModelError, match="gives 3 numbers, its text part 2"):
        own_clip(folder).score("red", plain((255, 0, 0)))
    (folder / "tokenizer.json").unlink()
    with pytest.raises(ModelError, match="no tokenizer"):
        own_clip(folder)


def test_the_command_names_the_network_of_every_figure(tmp_path: Path) -> None:
    (tmp_path / "data" / "suites").mkdir(parents=True)
    (tmp_path / "data" / "suites" / "two.txt").write_text("red\ngreen\n", encoding="utf-8")
    (tmp_path / "mine").mkdir()
    for name, picture in zip("abc", plain((200, 0, 0), (0, 200, 0), (9, 9, 9)), strict=True):
        cv2.imwrite(str(tmp_path / "mine" / f"{name}.png"), picture)
    network = mean_color(tmp_path / "inception_v3.onnx", side=299)
    words = [
        "evaluate", "starter", "--suite", "two", "--basedir", str(tmp_path), "--json",
        "--network", str(network), "--prepare", "inception",
        "--clip", str(color_clip(tmp_path / "colours")),
        "--pictures", str(tmp_path / "mine"), "-o", str(tmp_path / "report.html"),
    ]  # fmt: skip
    result = CliRunner().invoke(build_app(), words)
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    name = told["feature_network"]
    assert name.startswith("inception_v3 ") and name.endswith(" as inception")
    kid = told["distances"][f"KID ({name} features)"]
    assert kid["low"] <= kid["value"] <= kid["high"]
    assert told["distances"][f"FID ({name} features)"]["value"] > 0
    assert told["measures"]["clip_score"]["mean"] > 0
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert f"FID ({name} features)" in page
    assert f"CLIP score ({told['clip']})" in page


def test_a_folder_without_pictures_is_told(tmp_path: Path) -> None:
    network = own_network(mean_color(tmp_path / "net.onnx", side=64))
    with pytest.raises(MediaError, match="fewer than two"):
        own_pictures(tmp_path, network)
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(b"no picture")
    with pytest.raises(MediaError, match="not a picture"):
        own_pictures(tmp_path, network)
