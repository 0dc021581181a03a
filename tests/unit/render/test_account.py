"""What a movie is said to be made of."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from studio.engine.models.manifest import read_manifest
from studio.narration.voice import LineRequest
from studio.paths import Paths
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings, ScenePlan
from studio.plan.model_choice import ModelChoice
from studio.provenance.licence import LicenceBook
from studio.provenance.names import NameBook
from studio.provenance.origin import origin_of
from studio.provenance.record import Origin, Part, SceneOrigin
from studio.provenance.xmp import COMPOSITE, GENERATED, MIXED
from studio.render.account import Books, licensed, media_name, notices_of, parts_of, source_type
from studio.render.model_parts import as_asked
from studio.render.seal import load_books
from studio.render.sources import model_store
from studio.storyboard.model import Scene, Storyboard
from studio.values import from_plain, to_plain

SCENE = ScenePlan(
    id="a", title="A", narration="Words.", prompt="a Disney castle", on_screen_text="",
    fixed_s=None, seed=1, transition="cut",
)  # fmt: skip
PLAN = RenderPlan(
    title="T",
    language="en",
    frame=FrameFormat(width_px=1280, height_px=720, fps=24),
    quality="draft",
    voice="heart",
    music="calm",
    captions="boxed",
    style="",
    model=ModelChoice(
        reference="starter@1.0.0+0", precision="int8", steps=12, guidance_scale=2.0, sampler="euler"
    ),
    scenes=(SCENE, replace(SCENE, id="b", picture="/one/own.png", narration="")),
)
SPOKEN = LineRequest(text="", language="en", voice="heart", engine="kokoro-82m/1")


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Books:
    return load_books(Paths.choose(tmp_path_factory.mktemp("base")))


def parts(plan: RenderPlan, books: Books, origin: Origin | None = None) -> dict[str, Part]:
    manifest = model_store(Paths.choose(Path("unused"))).find("starter").manifest
    found = parts_of(
        plan, origin=origin or Origin(), manifests=(manifest,), voices={"auto": SPOKEN}, books=books
    )
    return {part.kind: part for part in found}


def test_every_part_is_named_with_its_licence(books: Books) -> None:
    origin = Origin(scenes={"b": SceneOrigin(credit="Ann", licence="CC BY 4.0")})
    found = parts(PLAN, books, origin)
    assert set(found) == {"model", "voice", "music", "font", "media"}
    assert found["media"].licences == ("CC-BY-4.0",) and found["media"].credit == "Ann"
    assert found["model"].licences == ("Apache-2.0", "CC0-1.0")


def test_a_recording_has_the_licence_that_the_person_states_and_none_is_made_up(
    books: Books,
) -> None:
    heard = replace(SCENE, id="c", recording="/r/ana.wav", line="Words.")
    plan = replace(PLAN, scenes=(SCENE, heard, replace(heard, id="d", recording="/s/ana.wav")))
    voices: dict[str, LineRequest | None] = {
        "heart": SPOKEN,
        "file:/r/ana.wav": replace(SPOKEN, recording="aa" * 32),
        "file:/s/ana.wav": replace(SPOKEN, recording="bb" * 32),
    }
    origin = Origin(
        scenes={"c": SceneOrigin(recording_credit="Ana", recording_licence="CC BY 4.0")}
    )
    manifest = model_store(Paths.choose(Path("unused"))).find("starter").manifest
    found = parts_of(plan, origin=origin, manifests=[manifest], voices=voices, books=books)
    first, other = (part for part in found if part.kind == "recording")
    assert (first.name, first.credit, first.licences) == ("r/ana.wav", "Ana", ("CC-BY-4.0",))
    assert (other.name, other.licence, other.licences) == ("s/ana.wav", "", ("unknown",))
    assert other.sha256 == {"s/ana.wav": "bb" * 32}
    assert not books.licences.judge(licensed(found), "commercial").is_cleared_commercially


def test_a_reference_picture_is_a_part_whose_licence_nobody_knows(books: Books) -> None:
    seeing = replace(PLAN.model, sees="attends")
    shown = replace(PLAN, model=seeing, reference=base64.b64encode(b"a picture").decode())
    part = parts(shown, books)["reference"]
    digest = hashlib.sha256(b"a picture").hexdigest()
    assert part.name == f"reference picture {digest[:8]}" and part.sha256 == {part.name: digest}
    assert part.licences == ("unknown",)
    assert not books.licences.judge(licensed((part,)), "commercial").is_cleared_commercially


def test_references_have_the_licences_that_the_person_states(books: Books) -> None:
    seeing = replace(PLAN.model, sees="begins")
    own = replace(SCENE, id="own", reference=base64.b64encode(b"another").decode())
    shown = replace(
        PLAN,
        model=seeing,
        scenes=(SCENE, own),
        reference=base64.b64encode(b"a picture").decode(),
    )
    origin = Origin(
        reference_licence="own",
        scenes={"own": SceneOrigin(reference_licence="CC BY 4.0", reference_credit="Ana")},
    )
    found = parts_of(shown, origin=origin, manifests=[], voices={}, books=books)
    first, second = [part for part in found if part.kind == "reference"]
    assert (first.licence, first.credit) == ("own", "")
    assert (second.licences, second.credit) == (("CC-BY-4.0",), "Ana")
    blind = replace(shown, model=replace(seeing, sees=""))
    found = parts_of(blind, origin=origin, manifests=[], voices={}, books=books)
    assert not any(part.kind == "reference" for part in found)


def test_a_controlnet_is_a_part_with_a_licence_of_its_own(books: Books, resources: Path) -> None:
    manifest = read_manifest(resources / "models" / "narrow")
    nets = [{"folder": "sd-controlnet-canny", "licence": "openrail"}, "no net"]
    made = replace(manifest, options=manifest.options | {"lineage": {"controlnets": nets}})
    found = parts_of(PLAN, origin=Origin(), manifests=[made], voices={}, books=books)
    model, control = [part for part in found if part.kind == "model"]
    assert (control.name, control.licence) == ("ControlNet sd-controlnet-canny", "openrail")
    assert control.about == f"inside {model.name}"
    for damaged in ("none", {"controlnets": 7}, {}):
        odd = replace(manifest, options=manifest.options | {"lineage": damaged})
        found = parts_of(PLAN, origin=Origin(), manifests=[odd], voices={}, books=books)
        assert len([part for part in found if part.kind == "model"]) == 1


def test_first_and_last_pictures_have_licences_of_their_own(books: Books) -> None:
    begin, end = (base64.b64encode(text).decode() for text in (b"one", b"two"))
    scene = replace(SCENE, first_frame=begin, last_frame=end)
    holding = replace(PLAN, model=replace(PLAN.model, holds_frames=True), scenes=(scene,))
    origin = Origin(
        scenes={scene.id: SceneOrigin(first_frame_licence="own", last_frame_credit="Ana")}
    )
    found = parts_of(holding, origin=origin, manifests=[], voices={}, books=books)
    first, last = [part for part in found if part.kind == "reference"]
    assert first.name.startswith("first picture") and (first.licence, first.credit) == ("own", "")
    assert last.name.startswith("last picture") and (last.licence, last.credit) == ("", "Ana")
    board = Storyboard(title="T", language="en", scenes=(Scene(id="a", title="A"),))
    asked = as_asked(origin, board, RenderSettings(first_frame="other.png"))
    assert asked.scenes["a"].first_frame_licence == ""
    assert asked.scenes["a"].last_frame_credit == "Ana"
    unheld = replace(holding, model=PLAN.model)
    assert not any(
        part.kind == "reference"
        for part in parts_of(unheld, origin=origin, manifests=[], voices={}, books=books)
    )


def test_what_is_not_in_the_movie_is_not_a_part(books: Books) -> None:
    silent = replace(PLAN, music="none", captions="none")
    own = replace(silent, scenes=(replace(SCENE, picture="/x.png", narration=""),))
    assert set(parts(own, books)) == {"media"}


def test_the_digital_source_type_follows_from_the_parts() -> None:
    model, voice, media = (Part(kind=kind, name=kind) for kind in ("model", "voice", "media"))
    assert source_type([model, voice]) == GENERATED
    assert source_type([model, media]) == MIXED
    assert source_type([voice, media]) == MIXED
    assert source_type([media]) == COMPOSITE


def test_names_are_noticed_where_something_is_drawn_and_decisions_are_kept(books: Books) -> None:
    first = notices_of(PLAN, origin=Origin(), names=books.names)
    assert [(n.scene, n.name, n.decision) for n in first] == [(1, "Disney", "not decided")]
    kept = notices_of(PLAN, origin=Origin(kept_names=("Disney",)), names=books.names)
    assert kept[0].decision == "kept"


def test_files_of_one_name_in_two_folders_are_told_apart() -> None:
    other = replace(PLAN.scenes[1], id="c", picture="/two/own.png")
    plan = replace(PLAN, scenes=(*PLAN.scenes, other))
    assert [media_name(s.picture, plan) for s in plan.scenes[1:]] == ["one/own.png", "two/own.png"]
    assert media_name("/one/own.png", PLAN) == "own.png"


def test_a_plan_survives_its_recipe() -> None:
    assert from_plain(RenderPlan, to_plain(PLAN)) == PLAN


def test_the_origin_tells_takes_and_who_wrote_the_description() -> None:
    scene = Scene(id="a", title="A", takes=(1, 2), prompt_is_written=True, credit="Ann")
    origin = origin_of(Storyboard(title="T", language="en", scenes=(scene,), use="education"))
    assert origin.use == "education"
    assert origin.scenes["a"] == SceneOrigin(
        is_prompt_by_person=True, takes_discarded=2, credit="Ann"
    )


def test_without_lists_and_licences_nothing_is_known(tmp_path: Path) -> None:
    empty = NameBook(())
    assert notices_of(PLAN, origin=Origin(), names=empty) == ()
    assert LicenceBook(()).all() == ()


def test_the_network_that_enlarges_is_named_where_it_is_used(books: Books) -> None:
    def names(plan: RenderPlan) -> set[str]:
        found = parts_of(plan, origin=Origin(), manifests=(), voices={}, books=books)
        return {part.name for part in found if part.licence == "BSD-3-Clause"}

    assert names(PLAN) == set()
    assert names(replace(PLAN, model=replace(PLAN.model, enlarge=2))) == {"realesr-animevideov3"}
