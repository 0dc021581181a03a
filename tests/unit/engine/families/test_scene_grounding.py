from __future__ import annotations

import numpy as np
import pytest

from studio.engine.families.scene_grounding import RULED_OUT, Expected, bounds, completed
from studio.engine.families.scene_ideas import IdeaVotes
from studio.engine.families.scene_lexicon import SceneLexicon
from studio.engine.families.scene_reader import Grounding, ground
from studio.engine.scenery.code import SceneCode, default_schema
from studio.paths import resources_dir


@pytest.fixture(scope="module")
def lexicon() -> SceneLexicon:
    return SceneLexicon.from_json((resources_dir() / "models/starter/lexicon.json").read_bytes())


def kinds(read: Grounding) -> list[str]:
    return [thing.kinds[0] for thing in read.things for _ in range(thing.count)]


def test_rare_names_are_read_with_their_colours_verbs_and_counts(lexicon: SceneLexicon) -> None:
    read = ground("four poppy-red chesterfields hop along on the runway in the drizzle", lexicon)
    assert kinds(read) == ["sofa"] * 4
    assert read.things[0].fields["color"] == ("red",)
    assert read.things[0].fields["motion"] == ("left", "right")
    assert read.stage["setting"] == ("airport",)
    assert read.stage["weather"] == ("rain",)


def test_a_colour_belongs_to_the_noun_after_it_or_to_the_clothes(lexicon: SceneLexicon) -> None:
    read = ground("a doctor in a green coat beside a blue bus, against a purple wall", lexicon)
    assert kinds(read) == ["person", "bus"]
    assert [thing.fields["color"] for thing in read.things] == [("green",), ("blue",)]
    assert read.stage["backdrop"] == ("purple",)


def test_an_orange_is_a_fruit_and_an_orange_bus_is_not(lexicon: SceneLexicon) -> None:
    assert kinds(ground("an orange", lexicon)) == ["apple"]
    assert kinds(ground("an orange bus", lexicon)) == ["bus"]


def test_what_somebody_does_outweighs_what_a_name_says(lexicon: SceneLexicon) -> None:
    jogger = ground("a jogger", lexicon)
    assert jogger.things[0].fields["action"] == ("run",)
    assert ground("a jogger is sitting", lexicon).things[0].fields["action"] == ("sit",)


def test_a_word_after_somebody_is_a_verb(lexicon: SceneLexicon) -> None:
    for prompt in ("a doctor with a stethoscope waves", "a girl in a green coat waves"):
        read = ground(prompt, lexicon)
        assert kinds(read) == ["person"]
        assert read.things[0].fields["action"] == ("wave",)
    assert kinds(ground("three ocean waves", lexicon)) == ["wave"] * 3


def test_the_words_of_a_sign_are_not_drawn(lexicon: SceneLexicon) -> None:
    assert kinds(ground('a shop front with the sign "Morning Tide"', lexicon)) == ["shop front"]


def test_a_screenplay_heading_names_place_and_time(lexicon: SceneLexicon) -> None:
    read = ground("EXT. HARBOUR - MOONLIT NIGHT. a lorry", lexicon)
    assert read.stage["setting"] == ("harbour",)
    assert read.stage["light"] == ("moonlight",)
    assert kinds(read) == ["truck"]


def test_a_figure_of_speech_names_nothing(lexicon: SceneLexicon) -> None:
    assert kinds(ground("Keep going, it feels like home when you keep at it.", lexicon)) == []


def test_an_empty_place_has_no_subjects(lexicon: SceneLexicon) -> None:
    read = ground("a deserted sandy beach", lexicon)
    code = SceneCode(default_schema())
    kept = bounds(read, code)
    assert read.is_empty
    assert (kept[1:, code.kind.start] == 0).all()
    assert (kept[1:, code.kind.span][:, 1:] == RULED_OUT).all()


def test_bounds_leave_the_named_and_rule_out_the_rest(lexicon: SceneLexicon) -> None:
    code = SceneCode(default_schema())
    kept = bounds(ground("two lorries and a tabby", lexicon), code)
    free = [np.flatnonzero(row[code.kind.span] == 0) for row in kept[1:]]
    names = [[code.kind.values[i] for i in places] for places in free]
    assert names[:3] == [["truck"], ["truck"], ["cat"]]
    assert all("truck" not in rest and "cat" not in rest for rest in names[3:])


def test_both_witnesses_are_heard_where_no_word_names_a_subject() -> None:
    said = IdeaVotes(
        kinds={"handshake": 0.5, "calendar": 0.1}, settings={"office": 0.6}, nearest=0.8
    )
    expected = Expected(
        kinds={"handshake": 0.3, "calendar": 0.02, "people": 0.5},
        settings={"office": 0.2, "park": 0.3},
    )
    read = completed(Grounding(), expected, said)
    assert [thing.kinds for thing in read.things] == [("handshake",), ("people",)]
    assert read.stage["setting"] == ("office",)
    plain = Grounding(is_plain=True)
    assert completed(plain, expected, said) == plain


@pytest.mark.parametrize("data", [b"[]", b"{}", b'{"entries": []}', b'{"entries": {"a": 3}}'])
def test_what_is_no_lexicon_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="lexicon"):
        SceneLexicon.from_json(data)
