"""Why something is made again: told from the requests of the render before."""

import dataclasses
from pathlib import Path
from typing import Any

from studio.engine.api import ClipRequest
from studio.narration.voice import LineRequest
from studio.render.cache import Cache
from studio.render.explain import FIELD_WORDS, Explainer, Reason


def run(cache: Cache, movie: Path, requests: dict[str, Any], made: set[str]) -> tuple[Reason, ...]:
    """One render of scenes whose only requests are clips, by scene id."""
    explain = Explainer(cache, movie)
    for number, (name, request) in enumerate(requests.items(), start=1):
        explain.note(request, scene_id=name, number=number, kind="clip", was_made=name in made)
    explain.keep()
    return explain.reasons


def test_a_first_render_says_so(tmp_path: Path) -> None:
    reasons = run(Cache(tmp_path), tmp_path / "a.mp4", {"one": {"prompt": "sea"}}, {"one"})
    assert [reason.why for reason in reasons] == ["This movie was not rendered here before."]


def test_the_field_that_differs_is_named(tmp_path: Path) -> None:
    cache, movie = Cache(tmp_path), tmp_path / "a.mp4"
    run(cache, movie, {"one": {"prompt": "sea", "seed": 1}}, {"one"})
    (reason,) = run(cache, movie, {"one": {"prompt": "lake", "seed": 1}}, {"one"})
    assert reason.fields == ("prompt",)
    assert reason.why == "Changed: the description of the picture."
    (reason,) = run(cache, movie, {"one": {"prompt": "pond", "seed": 2}}, {"one"})
    assert reason.why == "Changed: the description of the picture and the take."


def test_what_is_kept_has_no_reason(tmp_path: Path) -> None:
    cache, movie = Cache(tmp_path), tmp_path / "a.mp4"
    run(cache, movie, {"one": {"prompt": "sea"}}, {"one"})
    assert run(cache, movie, {"one": {"prompt": "sea"}}, set()) == ()


def test_new_scenes_and_an_emptied_cache_are_told_apart(tmp_path: Path) -> None:
    cache, movie = Cache(tmp_path), tmp_path / "a.mp4"
    run(cache, movie, {"one": {"prompt": "sea"}}, {"one"})
    again, new = run(
        cache, movie, {"one": {"prompt": "sea"}, "two": {"prompt": "hill"}}, {"one", "two"}
    )
    assert "no longer kept" in again.why
    assert new.why == "It is new in this movie."


def test_each_movie_has_its_own_memory(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    run(cache, tmp_path / "a.mp4", {"one": {"prompt": "sea"}}, {"one"})
    (reason,) = run(cache, tmp_path / "b.mp4", {"one": {"prompt": "sea"}}, {"one"})
    assert "not rendered here before" in reason.why


def test_a_move_within_the_movie_is_no_other_scene(tmp_path: Path) -> None:
    cache, movie = Cache(tmp_path), tmp_path / "a.mp4"
    run(cache, movie, {"one": {"prompt": "sea"}, "two": {"prompt": "hill"}}, {"one", "two"})
    assert run(cache, movie, {"two": {"prompt": "hill"}, "one": {"prompt": "sea"}}, set()) == ()


def test_every_field_of_a_request_has_words() -> None:
    names = {field.name for field in dataclasses.fields(ClipRequest)}
    names |= {field.name for field in dataclasses.fields(LineRequest)}
    # What has no words of its own would be told by its name, which is ours, not the creator's.
    assert names - set(FIELD_WORDS) == set()
