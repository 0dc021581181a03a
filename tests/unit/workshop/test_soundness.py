"""Faults that a viewer would see are counted."""

from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.workshop.starter.soundness import faults, soundness

WIDE = 16 / 9


def test_a_subject_outside_the_frame_is_cut() -> None:
    bus = Subject(kind="bus", x=0.02, y=0.9)
    assert faults(SceneGraph(stage=Stage(setting="street"), subjects=(bus,)), aspect=WIDE) == {
        "cut"
    }


def test_a_subject_behind_another_is_hidden() -> None:
    pair = (Subject(kind="car", x=0.5, y=0.9), Subject(kind="dog", x=0.5, y=0.9))
    found = faults(SceneGraph(stage=Stage(setting="street"), subjects=pair), aspect=WIDE)
    assert found == {"hidden"}


def test_an_arranged_scene_has_no_faults() -> None:
    crowd = tuple(Subject(kind=kind, x=0.5, y=0.9) for kind in ("car", "dog", "person"))
    counts = soundness([SceneGraph(stage=Stage(setting="street"), subjects=crowd)])
    assert counts["scenes"] == 1
    assert counts["16:9"] == {"cut": 0, "hidden": 0, "absurd": 0}
