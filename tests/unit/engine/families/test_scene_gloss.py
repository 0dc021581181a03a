"""Prompts in other languages become English words; English ones are never touched."""

from __future__ import annotations

import json

import pytest

from studio.engine.api import ClipRequest
from studio.engine.families.scene import SceneFamily
from studio.engine.families.scene_gloss import SceneGlossary
from studio.engine.families.scene_lexicon import SceneLexicon
from studio.engine.families.scene_reader import ground
from studio.engine.families.scene_vocabulary import SceneVocabulary
from studio.engine.models.manifest import read_manifest
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage
from studio.engine.scenery.catalogue import COLORS, SUBJECTS
from studio.engine.scenery.serial import graph_from_json
from studio.task import CancelToken
from studio.workshop.starter.evaluation_sets import trial
from studio.workshop.starter.glossary_file import glossary
from studio.workshop.starter.package import STARTER
from studio.workshop.starter.texts import FOLDER

LANGUAGES = ("de", "es", "fr", "pt")


@pytest.fixture(scope="module")
def shipped() -> SceneGlossary:
    known = SceneVocabulary.from_json((STARTER / "vocabulary.json").read_bytes()).known
    return SceneGlossary.from_json((STARTER / "glossary.json").read_bytes(), known=known)


@pytest.fixture(scope="module")
def lexicon() -> SceneLexicon:
    return SceneLexicon.from_json((STARTER / "lexicon.json").read_bytes())


@pytest.mark.parametrize(
    ("prompt", "english"),
    [
        ("Zwei rote Fahrräder im Park bei Sonnenuntergang", "two red bicycles in the park at sunset"),
        ("Dos bicicletas rojas en el parque al atardecer", "two red bicycles in the park at sunset"),
        ("Deux vélos rouges dans le parc au coucher du soleil", "two red bicycles in the park at sunset"),
        ("Duas bicicletas vermelhas no parque ao pôr do sol", "two red bicycles in the park at sunset"),
    ],
)  # fmt: skip
def test_each_language_is_read_phrase_by_phrase(
    shipped: SceneGlossary, prompt: str, english: str
) -> None:
    assert shipped.english(prompt) == english


def test_the_longest_listed_phrase_wins(shipped: SceneGlossary) -> None:
    assert shipped.english("eine Tasse Kaffee in der Küche") == "a coffee cup in the kitchen"


@pytest.mark.parametrize("form", ["rot", "rote", "roter", "roten", "rotes", "rotem"])
def test_every_inflection_of_an_adjective_is_listed(shipped: SceneGlossary, form: str) -> None:
    assert shipped.english(f"ein {form} Haus") == "a red house"


def test_a_colour_behind_its_noun_comes_before_it(shipped: SceneGlossary) -> None:
    assert shipped.english("un coche rojo y una casa azul") == "a red car and a blue house"
    assert shipped.english("um carro vermelho pequeno") == "a red small car"


def test_signs_numbers_and_names_stay(shipped: SceneGlossary) -> None:
    said = shipped.english(
        "Anna und Tomasz kaufen 25 Bücher, auf dem Schild steht „Heute rote Äpfel“"
    )
    assert "„Heute rote Äpfel“" in said
    assert said.startswith("Anna and Tomasz")
    assert "25 books," in said


def test_a_phrase_does_not_reach_over_a_comma(shipped: SceneGlossary) -> None:
    assert shipped.english("eine Tasse, Kaffee und ein Tisch").count(",") == 1


def test_no_english_sentence_of_the_training_texts_is_touched(shipped: SceneGlossary) -> None:
    sentences = [
        line.strip()
        for path in sorted(FOLDER.glob("ideas_*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and line[0] not in "#="
    ]
    assert len(sentences) > 10_000
    assert [said for said in sentences if shipped.english(said) != said] == []


@pytest.mark.parametrize(
    "prompt",
    ["", "...", "Die Hard on a poster", "A fiancée named Marie", "Pan from left to right", "Xyzzy"],
)
def test_what_is_not_clearly_foreign_stays(shipped: SceneGlossary, prompt: str) -> None:
    assert shipped.english(prompt) == prompt


def test_without_lists_every_prompt_stays() -> None:
    assert SceneGlossary().english("ein rotes Haus") == "ein rotes Haus"


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\xff", b"[]", b"{}", b'{"languages": []}', b'{"languages": {"de": {}}}',
        b'{"languages": {"de": {"phrases": [], "nouns": [], "adjectives": [], "noun_first": true}}}',
        b'{"languages": {"de": {"phrases": {}, "nouns": [], "adjectives": [], "noun_first": 1}}}',
    ],
)  # fmt: skip
def test_a_broken_file_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        SceneGlossary.from_json(data)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_kind_and_colour_has_a_word_that_the_lexicon_reads(
    lexicon: SceneLexicon, code: str
) -> None:
    said = glossary()["languages"][code]
    kinds = {
        kind
        for noun in said["nouns"]
        for thing in ground(f"a {noun}", lexicon).things
        for kind in thing.kinds
    }
    assert set(SUBJECTS) - kinds == set()
    assert set(COLORS) <= set(said["phrases"].values())


def test_the_shipped_file_is_what_the_lists_say() -> None:
    assert json.loads((STARTER / "glossary.json").read_bytes()) == glossary()


def test_a_german_prompt_is_drawn_and_the_person_sees_what_was_understood() -> None:
    package = ModelPackage(folder=STARTER, manifest=read_manifest(STARTER))
    family = SceneFamily(package, precision="int8", pool=SessionPool(threads=1))
    request = ClipRequest(
        model="starter", precision="int8", seed=3, steps=12, guidance_scale=1.2,
        prompt="Zwei rote Fahrräder im Park bei Sonnenuntergang",
        width_px=64, height_px=36, fps=2, frames=1,
    )  # fmt: skip
    clip = family.generate(request, on_step=lambda done, total: None, cancel=CancelToken())
    graph = graph_from_json(json.dumps(json.loads(clip.data)["scene"]))
    assert [(s.kind, s.color) for s in graph.subjects] == [("bicycle", "red")] * 2
    assert (graph.stage.setting, graph.stage.light) == ("park", "sunset")
    assert "two red bicycles in the park at sunset" in clip.notes[0]
    assert clip.key == request.key()


@pytest.mark.parametrize("code", LANGUAGES)
def test_subjects_of_descriptions_written_apart_are_read_through_the_glossary_only(
    shipped: SceneGlossary, lexicon: SceneLexicon, code: str
) -> None:
    described = trial(f"gloss_{code}")[:40]

    def read(prompt: str, kind: str) -> bool:
        return any(kind in thing.kinds for thing in ground(prompt, lexicon).things)

    main = [(text, partial.subjects[0].kind[0]) for text, partial in described]
    assert sum(read(text, kind) for text, kind in main) <= 4
    assert sum(read(shipped.english(text), kind) for text, kind in main) >= 36
