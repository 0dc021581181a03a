from __future__ import annotations

import numpy as np
import pytest

from studio.engine.families.scene_grounding import RULED_OUT, Expected, bounds, completed
from studio.engine.families.scene_ideas import IdeaVotes
from studio.engine.families.scene_lexicon import SceneLexicon
from studio.engine.families.scene_reader import ground
from studio.engine.families.scene_statement import Grounding
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


def test_a_wheelchair_stays_whatever_somebody_does(lexicon: SceneLexicon) -> None:
    read = ground("a woman in a wheelchair reads in the library", lexicon)
    assert read.things[0].fields["action"] == ("wheelchair",)


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
    kept = bounds(read, code).logits
    assert read.is_empty
    assert (kept[1:, code.kind.start] == 0).all()
    assert (kept[1:, code.kind.span][:, 1:] == RULED_OUT).all()


def test_bounds_leave_the_named_and_rule_out_the_rest(lexicon: SceneLexicon) -> None:
    code = SceneCode(default_schema())
    kept = bounds(ground("two lorries and a tabby", lexicon), code).logits
    free = [np.flatnonzero(row[code.kind.span] == 0) for row in kept[1:]]
    names = [[code.kind.values[i] for i in places] for places in free]
    assert names[:3] == [["truck"], ["truck"], ["cat"]]
    assert all("truck" not in rest and "cat" not in rest for rest in names[3:])


@pytest.mark.parametrize(
    ("prompt", "places"),
    [
        ("a tabby on the left and a lorry on the right", [("left",), ("right",)]),
        ("on the right a tabby, on the left a lorry", [("right",), ("left",)]),
        ("a tabby to the right of a lorry", [("right",), ("left",)]),
        ("a lorry in the middle of the desert", [None]),
        ("two lorries left of a tabby", [None, None]),
    ],
)
def test_sides_belong_to_their_subjects(
    prompt: str, places: list[tuple[str, ...] | None], lexicon: SceneLexicon
) -> None:
    assert [thing.fields.get("pos") for thing in ground(prompt, lexicon).things] == places


def test_sizes_and_colours_go_over_each_other(lexicon: SceneLexicon) -> None:
    for prompt in ("a huge scarlet bus in the park", "a scarlet little bus"):
        thing = ground(prompt, lexicon).things[0]
        assert thing.kinds == ("bus",)
        assert thing.fields["color"] == ("red",)
        assert thing.fields["size"] == (("big",) if "huge" in prompt else ("small",))


def test_a_colour_may_follow_its_subject(lexicon: SceneLexicon) -> None:
    for prompt in ("The sofa is viridian.", "a sofa in viridian, on the beach"):
        assert ground(prompt, lexicon).things[0].fields["color"] == ("green",), prompt
    assert "color" not in ground("a sofa in blue light", lexicon).things[0].fields


def test_some_words_are_colours_only_where_the_words_say_so(lexicon: SceneLexicon) -> None:
    for prompt in ("a cherry-hued sofa", "a sofa the colour of cherries"):
        read = ground(prompt, lexicon)
        assert kinds(read) == ["sofa"], prompt
        assert read.things[0].fields["color"] == ("red",), prompt
    assert "color" not in ground("a cherry and a sofa", lexicon).things[-1].fields


def test_unknown_words_may_stand_between_a_colour_and_its_noun(lexicon: SceneLexicon) -> None:
    read = ground("a crimson articulated zorpy bus near a blue park", lexicon)
    assert read.things[0].fields["color"] == ("red",)
    assert "color" not in ground("a crimson sky over the bus", lexicon).things[-1].fields


def test_the_colour_of_an_unknown_word_is_kept_for_what_it_turns_out_to_be(
    lexicon: SceneLexicon,
) -> None:
    read = ground("a periwinkle velocipedal contraption", lexicon)
    assert (read.things, read.color) == ((), ("purple",))
    expected = Expected(kinds={"bicycle": 0.6}, settings={"park": 0.3})
    made = completed(read, expected, IdeaVotes())
    assert made.things[0].fields == {"kind": ("bicycle",), "color": ("purple",)}


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("an elderly farmer", {"old man", "old woman"}),
        ("a farmer adjusts her helmet", {"woman"}),
        ("an elderly farmer with his tools", {"old man"}),
        ("an old tree beside a farmer", {"man", "woman"}),
        ("a farmer and a nurse with her bag", {"man", "woman"}),
    ],
)
def test_age_and_pronouns_tell_who_is_meant(
    prompt: str, who: set[str], lexicon: SceneLexicon
) -> None:
    people = [t for t in ground(prompt, lexicon).things if t.kinds == ("person",)]
    assert set(people[0].fields["who"]) == who


def test_green_hills_are_no_backdrop(lexicon: SceneLexicon) -> None:
    assert "backdrop" not in ground("wind turbines on green hills", lexicon).stage
    assert ground("wind turbines on green", lexicon).stage["backdrop"] == ("green",)
    assert ground("a wind turbine on green in the rain", lexicon).stage["backdrop"] == ("green",)


def test_people_are_drawn_evenly_where_the_words_leave_them_open(lexicon: SceneLexicon) -> None:
    code = SceneCode(default_schema())

    def drawn(prompt: str, seed: int) -> tuple[str, str]:
        kept = bounds(ground(prompt, lexicon), code, seed=seed)
        person = code.decode(kept.clean(np.zeros_like(kept.logits), code)).subjects[0]
        return person.who, person.skin

    officers = [drawn("a police officer", seed) for seed in range(200)]
    women = sum(who in ("woman", "old woman") for who, _ in officers)
    assert 80 <= women <= 120
    assert len({skin for _, skin in officers}) == 5
    assert drawn("a police officer", 3) == drawn("a police officer", 3)
    assert {drawn("a dark-skinned boy", seed) for seed in range(9)} == {("boy", "dark")}


def test_numbers_are_held_where_the_words_say(lexicon: SceneLexicon) -> None:
    code = SceneCode(default_schema())
    numbers = {number.name: number for number in code.subject_numbers}
    kept = bounds(ground("a small tabby on the right of a huge lorry", lexicon), code)
    for noise in (-9.0, 9.0):
        raw = np.full(kept.logits.shape, noise, np.float32)
        cat, truck = code.decode(kept.clean(raw, code)).subjects[:2]
        assert (cat.kind, truck.kind) == ("cat", "truck")
        assert cat.x >= 0.6 - 1e-5
        assert truck.x <= 0.4 + 1e-5
        assert cat.size < 0.9
        assert truck.size >= 1
    free = numbers["y"].index
    assert (kept.low[1, free], kept.high[1, free]) == (-3, 3)


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


def test_a_chart_runs_as_it_is_said_to(lexicon: SceneLexicon) -> None:
    for prompt, variant in (
        ("a soaring bar chart", "0"),
        ("a cat beside a falling line chart", "1"),
        ("The bar chart is falling.", "1"),
    ):
        chart = ground(prompt, lexicon).things[-1]
        assert chart.fields["variant"] == (variant,), prompt


def test_a_colour_before_somebody_is_of_the_skin(lexicon: SceneLexicon) -> None:
    read = ground("a black doctor beside a tanned farmer and a green girl", lexicon)
    assert [thing.fields.get("skin") for thing in read.things] == [("dark",), ("tan",), None]
