"""Descriptions from narration: pronouns, filler, place, time and weather."""

import pytest

from studio.storyboard.prompt import MAX_WORDS, describe_narration, describe_visual, shorten
from studio.storyboard.surroundings import Surroundings, enter_slug


def prompts(*scenes: str) -> list[str]:
    around = Surroundings()
    found: list[str] = []
    for scene in scenes:
        prompt, around = describe_narration(
            [s + "." for s in scene.rstrip(".").split(". ")], around
        )
        found.append(prompt)
    return found


def test_place_and_time_carry_over_until_they_change() -> None:
    first, second, third = prompts(
        "A fisherman walks to the beach at dawn.",
        "His dog runs ahead.",
        "At night a train crosses the city.",
    )
    assert first == "a fisherman walks to the beach at dawn"
    assert "at the beach" in second
    assert "at sunrise" in second
    assert third == "at night a train crosses the city"


def test_weather_stays_behind_when_the_place_changes() -> None:
    _, second, third = prompts("Rain falls on the forest.", "A fox hides.", "A car stops in town.")
    assert second == "a fox hides, in the forest, with rain falling"
    assert third == "a car stops in town"


def test_a_jump_in_time_ends_the_weather() -> None:
    _, later = prompts("Rain wakes a seed.", "A summer later, it is a tree.")
    assert later == "a summer later, a tree"


@pytest.mark.parametrize(
    ("scenes", "expected"),
    [
        (("A small robot finds a flower.", "It waters the garden."), "the small robot waters"),
        (("Two dogs meet.", "They run to the lake."), "the dogs run"),
        (("A girl opens a book.", "She reads about a dragon."), "the girl reads"),
        (
            ("Winds push the clouds.", "When they meet mountains they climb."),
            "when the clouds meet",
        ),
        (("A seed falls.", "Rain wakes it."), "rain wakes the seed"),
        (("A car stops.", "It is raining over the sea."), "It is raining"),
    ],
)
def test_pronouns_mean_the_last_subject(scenes: tuple[str, ...], expected: str) -> None:
    assert prompts(*scenes)[-1].lower().startswith(expected.lower())


def test_a_colour_stays_with_its_thing() -> None:
    around = Surroundings()
    _, around = describe_visual("A red bicycle rolls past.", "EXT. STREET - DAY", around)
    prompt, _ = describe_visual("The bicycle leans on a tree.", "EXT. PARK - NIGHT", around)
    assert prompt == "the red bicycle leans on a tree, in a park, at night"


def test_filler_is_not_drawn() -> None:
    assert prompts("So now the sun warms the sea. We call this evaporation.") == [
        "the sun warms the sea"
    ]


def test_a_scene_of_filler_alone_still_has_a_picture() -> None:
    assert prompts("This is condensation.")[0]


def test_a_line_that_names_nothing_keeps_the_subject_in_view() -> None:
    _, second = prompts("A lighthouse stands on the shore.", "Where it has always been.")
    assert "lighthouse" in second


def test_descriptions_stay_short_and_do_not_end_in_the_middle() -> None:
    long = "the boat sails over the sea and " * 10
    assert len(shorten(long).split()) <= MAX_WORDS
    assert shorten(long).split()[-1] not in ("and", "the", "over")


def test_written_descriptions_keep_their_camera_words() -> None:
    prompt, _ = describe_visual("The rocket lifts off, camera tilts up.", "", Surroundings())
    assert prompt == "The rocket lifts off, camera tilts up"


@pytest.mark.parametrize(
    ("heading", "setting", "time"),
    [
        ("INT. OFFICE - MORNING", "in an office", "in the morning"),
        ("EXT. CITY STREET - DAY", "on a city street", "during the day"),
        ("INT./EXT. SPACESHIP - NIGHT", "in a spaceship", "at night"),
        ("EXT PARK", "in a park", ""),
        ("I/E. ATTIC – DUSK", "in an attic", "at dusk"),
    ],
)
def test_screenplay_headings_say_place_and_time(heading: str, setting: str, time: str) -> None:
    found = enter_slug(heading, Surroundings())
    assert found is not None
    assert (found.setting, found.time) == (setting, time)


def test_other_headings_are_no_screenplay_headings() -> None:
    assert enter_slug("Interior design", Surroundings()) is None
    assert enter_slug("I am here", Surroundings()) is None
