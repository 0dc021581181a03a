"""The number code and the way back: nothing is lost, nothing impossible comes out."""

import json
from dataclasses import replace

import numpy as np
import pytest

from studio.engine.scenery.catalogue import SETTING, SUBJECTS
from studio.engine.scenery.code import SceneCode, default_schema
from studio.engine.scenery.graph import SceneGraph, Stage, Subject

CODE = SceneCode(json.loads(json.dumps(default_schema())))  # as it comes out of model.json
PERSON = Subject(
    kind="person", color="red", motion="left", facing="left", who="old woman", skin="dark",
    outfit="doctor", action="wave", x=0.31, y=0.88, size=1.1,
)  # fmt: skip
CAR = Subject(kind="car", color="teal", motion="right", facing="right", x=0.7, y=0.9, size=0.8)
STREET = SceneGraph(
    stage=Stage(
        setting="street", light="dusk", weather="rain", camera="pan left", style="paper",
        backdrop="pink", variant=1, has_sun=True, sun_x=0.3, hue=0.02, warmth=-0.5,
    ),
    subjects=(PERSON, CAR),
    seed=7,
)  # fmt: skip


def test_a_scene_survives_the_code() -> None:
    back = CODE.decode(CODE.encode(STREET), seed=7)
    assert replace(back.stage, sun_x=0.3, hue=0.02, warmth=-0.5) == STREET.stage
    assert back.stage.sun_x == pytest.approx(0.3)
    assert back.stage.warmth == pytest.approx(-0.5)
    assert [(s.kind, s.color, s.motion) for s in back.subjects] == [
        ("person", "red", "left"), ("car", "teal", "right"),
    ]  # fmt: skip
    assert (back.subjects[0].who, back.subjects[0].skin) == ("old woman", "dark")
    assert (back.subjects[0].outfit, back.subjects[0].action) == ("doctor", "wave")
    assert back.subjects[1].size == pytest.approx(0.8, rel=1e-4)


def test_fields_that_make_no_sense_for_a_kind_are_zero() -> None:
    row = CODE.encode(STREET)[2]
    skin = next(field for field in CODE.subject_choices if field.name == "skin")
    assert not row[skin.span].any()
    assert CODE.decode(CODE.encode(STREET)).subjects[1].skin == Subject(kind="car").skin


def test_empty_slots_hold_nothing_but_their_emptiness() -> None:
    rows = CODE.encode(STREET)[3:]
    assert (rows[:, 0] == 1).all()
    assert not rows[:, CODE.kind.span.stop :].any()


def test_the_posterior_mean_of_sure_logits_is_the_code_itself() -> None:
    code = CODE.encode(STREET)
    raw = code.copy()
    for field in CODE.stage_choices:
        raw[0, field.span] *= 40
    for field in CODE.subject_choices:
        raw[1:, field.span] *= 40
    np.testing.assert_allclose(CODE.clean(raw), code, atol=1e-4)


def test_the_posterior_mean_of_an_unsure_kind_shrinks_what_hangs_on_it() -> None:
    raw = np.zeros((1, 1 + CODE.slots, CODE.width), np.float32)
    raw[..., 1:, CODE.kind.start] = 30  # surely empty
    raw[..., 1:, CODE.subject_numbers[0].index] = 2.0
    clean = CODE.clean(raw)
    assert np.abs(clean[..., 1:, CODE.subject_numbers[0].index]).max() < 1e-6


@pytest.mark.parametrize("seed", range(20))
def test_any_numbers_decode_to_a_scene_that_can_be_drawn(seed: int) -> None:
    rng = np.random.default_rng(seed)
    noise = rng.standard_normal((1 + CODE.slots, CODE.width)).astype(np.float32) * 50
    graph = CODE.decode(noise, seed)
    assert graph.stage.setting in SETTING
    assert 0.05 <= graph.stage.sun_x <= 0.95
    for subject in graph.subjects:
        assert subject.kind in SUBJECTS
        assert 0.06 <= subject.x <= 0.94
        assert 0 < subject.y <= 1
        assert 0.4 <= subject.size <= 2


def test_things_stand_on_the_table_and_cars_on_the_ground() -> None:
    cup = Subject(kind="coffee cup", y=0.3)
    kitchen = CODE.decode(CODE.encode(SceneGraph(stage=Stage(setting="kitchen"), subjects=(cup,))))
    assert kitchen.subjects[0].y == SETTING["kitchen"].surface_y
    road = CODE.decode(
        CODE.encode(SceneGraph(stage=Stage(setting="road"), subjects=(replace(CAR, y=0.3),)))
    )
    assert road.subjects[0].y == pytest.approx(SETTING["road"].ground_y - 0.055)


def test_kinds_and_what_people_look_like_are_guided_less_than_the_rest() -> None:
    weights = CODE.guidance(2.0, 1.2)
    assert (weights[1:, CODE.kind.span] == np.float32(1.2)).all()
    assert (weights[0] == 2).all()
    little = {"kind", "who", "skin"}  # or the likelier gender and skin would be drawn nearly always
    for field in CODE.subject_choices:
        expected = np.float32(1.2 if field.name in little else 2.0)
        assert (weights[1:, field.span] == expected).all(), field.name


def test_confidence_names_the_most_probable_kind() -> None:
    raw = np.zeros((1 + CODE.slots, CODE.width), np.float32)
    raw[1, CODE.kind.values.index("whale")] = 9
    sure = CODE.confidence(raw)
    assert sure.kinds[0][0] == "whale"
    assert sure.kinds[0][1] > 0.95
    assert sure.setting == pytest.approx(1 / len(SETTING), rel=1e-3)


def test_a_schema_with_fewer_fields_leaves_the_rest_at_their_defaults() -> None:
    schema = default_schema(slots=2)
    schema["stage"] = [f for f in schema["stage"] if f["name"] in ("setting", "light")]
    schema["subject"] = schema["subject"][:1]
    graph = SceneCode(schema).decode(SceneCode(schema).encode(STREET))
    assert graph.stage.style == "flat"
    assert graph.subjects[0].color == "blue"
    assert graph.stage.light == "dusk"


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"slots": None}, "not complete"),
        ({"subject": [{"name": "kind", "values": ["nothing", "unicorn"]}]}, "unicorn"),
        ({"subject": [{"name": "color", "values": ["red"]}]}, "kind"),
        ({"stage": [{"name": "mood", "values": ["sad"]}]}, "mood"),
    ],
)
def test_a_schema_that_this_program_cannot_draw_is_refused(
    change: dict[str, object], complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        SceneCode(default_schema() | change)
