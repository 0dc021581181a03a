from __future__ import annotations

from studio.engine.families.scene_choice import choose_scene, without_twins
from studio.engine.scenery.graph import SceneGraph, Stage, Subject


def scene(
    setting: str, *kinds: str, light: str = "day", weather: str = "clear", seed: int = 0
) -> SceneGraph:
    stage = Stage(setting=setting, light=light, weather=weather)
    return SceneGraph(stage=stage, subjects=tuple(Subject(kind=k) for k in kinds), seed=seed)


def test_the_scene_that_the_others_agree_with_is_kept() -> None:
    good = scene("beach", "sailboat")
    found = choose_scene(
        [
            scene("desert", "cactus"),
            good,
            scene("beach", "sailboat", "dog"),
            scene("beach", "sailboat"),
        ],
        "a sailboat at the beach",
    )
    assert found is good


def test_a_stray_extra_and_a_twin_lose() -> None:
    twins, plain = scene("studio", "laptop", "laptop"), scene("studio", "laptop")
    assert choose_scene([twins, plain, plain], "a laptop") is plain


def test_darkness_that_nobody_asked_for_loses() -> None:
    night, day = scene("soil", "seed", light="night"), scene("soil", "seed")
    assert choose_scene([night, day], "a seed falls into warm soil") is day
    assert choose_scene([night, day], "a seed at night") is night


def test_named_once_means_drawn_once() -> None:
    two = scene("office", "laptop", "laptop", "plant")
    assert [s.kind for s in without_twins(two, "a laptop on a desk").subjects] == [
        "laptop",
        "plant",
    ]
    for prompt in ("two laptops", "laptops on a desk", "a laptop next to another"):
        assert len(without_twins(two, prompt).subjects) == 3


def test_trees_and_people_may_stand_in_numbers() -> None:
    wood = scene("forest", "tree", "tree", "person", "person")
    assert without_twins(wood, "a walk in the forest") == wood
