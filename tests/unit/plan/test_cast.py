"""Continuity through the plan and the real model: the sail keeps its colour, or not, as asked."""

from __future__ import annotations

import json
from dataclasses import replace

from studio.engine.families.scene_agreement import Agreement, agreement
from studio.engine.families.scene_cast import cast_from_json
from studio.engine.local import LocalEngine
from studio.engine.models.store import ModelStore
from studio.engine.scenery.catalogue import SETTING
from studio.engine.scenery.graph import SceneGraph
from studio.engine.scenery.serial import graph_from_json
from studio.paths import resources_dir
from studio.plan.cast import SETTINGS_OF, scene_casts
from studio.plan.preview import preview_request
from studio.storyboard.mentions import PLACES
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken, ignore_progress

BOARD = Storyboard(
    title="Boat",
    language="en",
    scenes=(
        Scene(id="a", title="A", prompt="a sailboat on the sea at sunset", seed=4),
        Scene(id="b", title="B", prompt="the boat on the sea at night", seed=5),
        Scene(id="c", title="C", prompt="a rocket in space", seed=6),
    ),
)


def drawn(board: Storyboard, engine: LocalEngine, name: str) -> SceneGraph:
    model = ModelStore((resources_dir() / "models",)).find("starter").manifest
    scene = next(scene for scene in board.scenes if scene.id == name)
    request = preview_request(scene, board, model)
    clip = engine.generate(request, on_progress=ignore_progress, cancel=CancelToken())
    return graph_from_json(json.dumps(json.loads(clip.data)["scene"]))


def test_every_place_is_a_setting_that_can_be_drawn() -> None:
    for _, name in PLACES:
        assert all(setting in SETTING for setting in SETTINGS_OF.get(name, (name,)))


def test_only_scenes_that_take_something_over_have_a_cast() -> None:
    casts = scene_casts(BOARD)
    assert casts["a"] == "" and casts["c"] == ""
    cast = cast_from_json(casts["b"])
    assert [source.prompt for source in cast.members[0].sources] == [BOARD.scenes[0].prompt]
    assert cast.place is not None and "light" in cast.place.free


def test_it_can_be_turned_off() -> None:
    assert set(scene_casts(replace(BOARD, is_continuous=False)).values()) == {""}


def test_english_descriptions_are_understood_beside_narration_in_another_language() -> None:
    assert scene_casts(replace(BOARD, language="de")) == scene_casts(BOARD)
    told = replace(
        BOARD,
        language="de",
        scenes=tuple(
            replace(scene, prompt="", narration=words)
            for scene, words in zip(
                BOARD.scenes, ("Die Katze ist im Garten.", "Sie schläft.", "He, Boot!"), strict=True
            )
        ),
    )
    assert set(scene_casts(told).values()) == {""}


def test_a_source_that_changes_changes_those_that_take_over_and_nobody_else() -> None:
    other = replace(BOARD, scenes=(replace(BOARD.scenes[0], seed=9), *BOARD.scenes[1:]))
    before, after = scene_casts(BOARD), scene_casts(other)
    assert [name for name in before if before[name] != after[name]] == ["b"]


def test_an_edited_scene_is_as_it_was_edited_and_others_follow_it() -> None:
    engine = LocalEngine(ModelStore((resources_dir() / "models",)))
    graph = json.dumps(
        {
            "seed": 1,
            "stage": {"setting": "ocean"},
            "subjects": [{"kind": "sailboat", "color": "teal"}],
        }
    )
    board = replace(BOARD, scenes=(replace(BOARD.scenes[0], graph=graph), *BOARD.scenes[1:]))
    assert [s.color for s in drawn(board, engine, "b").subjects if s.kind == "sailboat"] == ["teal"]
    edited = replace(BOARD, scenes=(BOARD.scenes[0], replace(BOARD.scenes[1], graph=graph)))
    assert scene_casts(edited)["b"] == ""


def test_the_real_model_keeps_the_sail() -> None:
    engine = LocalEngine(ModelStore((resources_dir() / "models",)))
    first, then = (drawn(BOARD, engine, name) for name in "ab")
    boats = [next(s for s in graph.subjects if s.kind == "sailboat") for graph in (first, then)]
    assert boats[0].color == boats[1].color and boats[0].variant == boats[1].variant
    assert then.stage.light in ("night", "moonlight")
    again = LocalEngine(ModelStore((resources_dir() / "models",)))
    assert drawn(BOARD, again, "b") == then  # also where the first scene was not drawn before


STORY = (
    "a woman in the kitchen", "a woman reads a book in the kitchen", "a car on the street",
    "the car on the street at night", "the woman in the car",
)  # fmt: skip


def test_the_measure_of_continuity_rises_when_it_is_on() -> None:
    engine = LocalEngine(ModelStore((resources_dir() / "models",)))
    scenes = tuple(Scene(id=str(n), title="", prompt=p, seed=40 + n) for n, p in enumerate(STORY))
    board = replace(BOARD, scenes=scenes)
    casts = scene_casts(board)

    def measured(board: Storyboard) -> Agreement:
        graphs = {scene.prompt: drawn(board, engine, scene.id) for scene in board.scenes}
        total = Agreement()
        for scene in board.scenes:
            cast = cast_from_json(casts[scene.id])
            total += agreement(graphs[scene.prompt], cast, lambda source: graphs[source.prompt])
        return total

    on, off = measured(board), measured(replace(board, is_continuous=False))
    assert on.shared >= 8
    assert on.share == 1.0
    assert off.share < 0.8
