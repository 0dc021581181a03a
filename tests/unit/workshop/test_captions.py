"""Captions state what they say they state."""

from pathlib import Path
from random import Random

from studio.engine.scenery.catalogue import COLORS
from studio.workshop.starter.captions import (
    Describer,
    combinations,
    is_held_out,
    many,
    slipped,
    tidy,
)
from studio.workshop.starter.dataset import training_pair
from studio.workshop.starter.narration import Narrator, both_of, held_out_sentences
from studio.workshop.starter.partial import Partial, Wanted, facts, from_json, to_json
from studio.workshop.starter.sampling import complete
from studio.workshop.starter.texts import FOLDER, Idea, read_texts


def test_a_description_names_what_it_states(lists: Path) -> None:
    describer, rng = Describer(read_texts(lists)), Random(0)
    texts = read_texts(lists)
    for _ in range(400):
        caption, partial = describer.describe(rng)
        words = caption.lower()
        for wanted in partial.subjects:
            if wanted.kind != ("person",):
                nouns = texts.nouns[wanted.kind[0]]
                assert any(noun in words for noun in (*nouns.singular, *nouns.plural)), caption
            for color in wanted.color:
                assert any(word in words for word in texts.colors.get(color, (color,))), caption
        if partial.weather == ("rain",):
            assert "rain" in words


def test_every_color_has_words() -> None:
    assert set(read_texts(FOLDER).colors) == set(COLORS)


def test_a_slip_changes_one_word_and_no_more() -> None:
    rng = Random(3)
    text = "a red car drives through the harbour at night"
    slips = {slipped(text, rng) for _ in range(60)}
    assert len(slips) > 20
    for slip in slips - {text}:
        pairs = list(zip(text.split(), slip.split(), strict=True))
        assert sum(a != b for a, b in pairs) == 1
        assert all(sorted(a) == sorted(b) or abs(len(a) - len(b)) == 1 for a, b in pairs if a != b)
    assert slipped("a red car", rng) == "a red car"


def test_what_captions_state_can_be_completed_without_contradiction() -> None:
    texts, rng = read_texts(FOLDER), Random(1)
    describer, narrator = Describer(texts), Narrator(texts)
    wrong = 0
    for _ in range(600):
        _, partial = training_pair(describer, narrator, rng)
        wrong += not all(hit for _, hit in facts(complete(partial, rng), partial))
    assert wrong <= 3


def test_held_out_combinations_are_never_trained() -> None:
    texts, rng = read_texts(FOLDER), Random(2)
    describer, narrator = Describer(texts), Narrator(texts)
    held = {sentence for sentence, _ in held_out_sentences(texts.ideas)}
    assert len(held) > 50
    for _ in range(500):
        caption, partial = training_pair(describer, narrator, rng)
        assert caption not in held
        if partial.style or partial.camera:
            continue
    described = [describer.describe(rng)[1] for _ in range(500)]
    share = sum(any(map(is_held_out, combinations(p))) for p in described) / 500
    assert 0.01 < share < 0.2


def test_two_ideas_join_unless_they_contradict() -> None:
    ship = Partial(setting=("ocean",), subjects=(Wanted(kind=("ship",)),))
    cup = Partial(subjects=(Wanted(kind=("coffee cup",)),))
    desk = Partial(setting=("office",), subjects=(Wanted(kind=("laptop",)),))
    both = both_of(ship, cup)
    assert both is not None
    assert both.setting == ("ocean",)
    assert [w.kind for w in both.subjects] == [("ship",), ("coffee cup",)]
    assert both_of(ship, desk) is None
    assert both_of(ship, ship) is None


def test_small_ideas_hold_nothing_out() -> None:
    idea = Idea(partial=Partial(), sentences=("One.", "Two."))
    assert held_out_sentences((idea,)) == []


def test_a_partial_survives_json() -> None:
    partial = Partial(
        setting=("beach",), has_sun=(True,), is_all=True,
        subjects=(Wanted(kind=("car",), variant=(1,), pos="left"), Wanted(kind=("dog",))),
        relations=((0, "left", 1),),
    )  # fmt: skip
    assert from_json(to_json(partial)) == partial


def test_verbs_follow_their_number() -> None:
    assert many("drives past") == "drive past"
    assert many("is parked") == "are parked"
    assert many("crosses the sky") == "cross the sky"
    assert many("flies by") == "fly by"


def test_articles_follow_their_noun() -> None:
    assert tidy("a  apple , a one") == "an apple, a one"
