"""Completing a partial scene: what is said is kept, what is unsaid varies and can be drawn."""

from collections import Counter
from random import Random

from studio.engine.scenery.catalogue import SETTING, SETTING_NAMES, SUBJECTS
from studio.workshop.starter.partial import Partial, Wanted, facts
from studio.workshop.starter.placing import ASPECT
from studio.workshop.starter.sampling import complete

SAID = Partial(
    setting=("beach", "harbour"),
    weather=("rain",),
    subjects=(
        Wanted(kind=("ship",), color=("red",), motion=("left",), size="small"),
        Wanted(kind=("person",), who=("girl",), action=("wave",)),
    ),
    relations=((0, "right", 1),),
)


def test_everything_that_is_said_comes_true() -> None:
    rng = Random(1)
    wrong = [fact for _ in range(300) for fact, hit in facts(complete(SAID, rng), SAID) if not hit]
    assert len(wrong) <= 2, Counter(wrong)


def test_a_named_thing_gets_no_twin() -> None:
    rng = Random(2)
    for _ in range(300):
        graph = complete(Partial(subjects=(Wanted(kind=("tree",)),)), rng)
        assert sum(subject.kind == "tree" for subject in graph.subjects) == 1


def test_nothing_is_added_where_nothing_else_may_be() -> None:
    rng = Random(3)
    assert not any(
        complete(Partial(setting=("beach",), is_all=True), rng).subjects for _ in range(50)
    )


def test_what_is_unsaid_varies() -> None:
    rng = Random(4)
    graphs = [complete(Partial(subjects=(Wanted(kind=("car",)),)), rng) for _ in range(300)]
    assert len({graph.stage.setting for graph in graphs}) > 5
    assert len({graph.stage.light for graph in graphs}) > 4
    assert len({graph.subjects[0].color for graph in graphs}) > 6


def test_every_gender_and_skin_wears_every_outfit_alike() -> None:
    rng = Random(5)
    doctor = Partial(subjects=(Wanted(kind=("person",), outfit=("doctor",)),))
    drawn = [complete(doctor, rng).subjects[0] for _ in range(2000)]
    women = sum(person.who in ("woman", "old woman") for person in drawn) / len(drawn)
    assert 0.45 < women < 0.55
    skins = Counter(person.skin for person in drawn)
    assert len(skins) == 5
    assert min(skins.values()) > 0.16 * len(drawn)


def test_indoors_has_no_weather() -> None:
    rng = Random(6)
    seen = {complete(Partial(setting=("kitchen",)), rng).stage.weather for _ in range(200)}
    assert seen == {"clear"}


def test_subjects_stay_in_the_frame_and_apart() -> None:
    rng = Random(7)
    overlapping = 0
    for number in range(600):
        graph = complete(Partial(setting=(SETTING_NAMES[number % len(SETTING_NAMES)],)), rng)
        for subject in graph.subjects:
            kind = SUBJECTS[subject.kind]
            half = kind.half_width * kind.height * subject.size / ASPECT
            assert subject.x - half > -0.03
            assert subject.x + half < 1.03
            assert subject.y - kind.height * subject.size > -0.02, subject
        pairs = [(a, b) for a in graph.subjects for b in graph.subjects if a is not b]
        overlapping += any(abs(a.x - b.x) < 0.03 and abs(a.y - b.y) < 0.1 for a, b in pairs)
    assert overlapping < 12


def test_things_indoors_stand_on_the_table() -> None:
    rng = Random(8)
    for _ in range(50):
        graph = complete(Partial(setting=("kitchen",), subjects=(Wanted(kind=("apple",)),)), rng)
        assert graph.subjects[0].y == SETTING["kitchen"].surface_y
