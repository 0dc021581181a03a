"""Scripts to storyboards: lengths, pictures, and the five samples as an editor would cut them."""

import time
from pathlib import Path

import pytest

from studio.errors import ScriptError
from studio.script.read import read_script
from studio.storyboard.group import Embed
from studio.storyboard.model import Storyboard
from studio.storyboard.pacing import speaking_time_s
from studio.storyboard.split import MAX_SCENES, split_script
from tests.unit.storyboard.conftest import embed_words

SAMPLES = Path(__file__).parents[3] / "resources" / "scripts"


def board(text: str, name: str = "a.txt", *, seed: int = 0) -> Storyboard:
    return split_script(read_script(text.encode(), name=name), embed=embed_words, seed=seed)


def sample(name: str, embed: Embed = embed_words) -> Storyboard:
    return split_script(read_script((SAMPLES / name).read_bytes(), name=name), embed=embed)


def words(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", sorted(p.name for p in SAMPLES.glob("*.*") if p.stem != "README"))
def test_every_sample_gives_whole_scenes(name: str) -> None:
    storyboard = sample(name)
    assert len({scene.id for scene in storyboard.scenes}) == len(storyboard.scenes)
    for scene in storyboard.scenes:
        assert scene.title
        assert scene.prompt
        assert len(scene.prompt.split()) <= 28
        assert speaking_time_s(scene.narration) <= 10.9


def test_the_lesson_is_cut_where_its_topics_change() -> None:
    scenes = sample("water-cycle-lesson.txt").scenes
    starts = [scene.narration.split()[0] for scene in scenes]
    assert starts[:4] == ["Where", "It", "High", "Winds"]
    assert scenes[-1].narration.startswith("The water runs down")
    assert [scene.title for scene in scenes[1:3]] == ["Evaporation", "Condensation"]


def test_the_lesson_is_cut_the_same_by_the_real_meanings(embed_real: Embed) -> None:
    scenes = sample("water-cycle-lesson.txt", embed_real).scenes
    assert 5 <= len(scenes) <= 7
    for scene in scenes:
        assert 3.9 <= speaking_time_s(scene.narration) <= 10.5
        assert not scene.narration.startswith(("We call", "This is", "When they", "Then"))


def test_the_lessons_pictures_show_what_is_told() -> None:
    prompts = [scene.prompt.lower() for scene in sample("water-cycle-lesson.txt").scenes]
    assert "rain" in prompts[0]
    assert "sun" in prompts[1]
    assert "sea" in prompts[1]
    assert "cloud" in prompts[2]
    assert "mountains" in prompts[3]
    assert any("snow" in prompt and "mountains" in prompt for prompt in prompts)
    assert all(word in prompts[-1] for word in ("rivers", "forests", "fields"))


def test_the_screenplays_headings_give_place_and_time() -> None:
    first, second, third = sample("city-bikes.fountain").scenes
    assert all(part in first.prompt for part in ("laptop", "in an office", "in the morning"))
    assert all(part in second.prompt for part in ("red bicycle", "city street", "day"))
    assert all(part in third.prompt for part in ("red bicycle", "in a park", "at sunset"))
    assert third.transition == "cut"
    assert third.on_screen_text == "City Bikes. Unlock the first ride free."
    assert [scene.title for scene in (first, second, third)] == ["Office", "City street", "Park"]


def test_written_pictures_stay_as_written() -> None:
    scenes = sample("coffee-promo.md").scenes
    assert scenes[2].prompt == "a sailboat crossing the sea at sunset, slow pan to the right"
    assert all(scene.prompt_is_written for scene in scenes)
    assert scenes[0].title == "Before the town wakes"
    assert [s.prompt for s in sample("launch-two-column.md").scenes][1].endswith("camera tilts up")


def test_subtitles_keep_their_times() -> None:
    assert [scene.duration_s for scene in sample("seed-to-tree.srt").scenes] == [4.0, 5.5, 5.5]
    assert "the seed" in sample("seed-to-tree.srt").scenes[1].prompt


def test_short_cues_of_one_sentence_become_one_scene() -> None:
    text = "".join(
        f"{n}\n00:00:{2 * n:02d},000 --> 00:00:{2 * n + 2:02d},000\n{line}\n\n"
        for n, line in enumerate(["The sun warms", "the water of", "the sea.", "It rises", "up."])
    )
    scenes = board(text, "a.srt").scenes
    assert [scene.narration for scene in scenes] == [
        "The sun warms the water of the sea.",
        "It rises up.",
    ]
    assert [scene.duration_s for scene in scenes] == [6.0, 4.0]


def test_times_too_short_to_speak_in_are_given_up() -> None:
    text = "1\n00:00:00,000 --> 00:00:01,000\n" + "many words to say at once " * 4 + "\n"
    assert board(text, "a.srt").scenes[0].duration_s is None


def test_a_long_scene_is_split_and_keeps_its_picture_with_variety() -> None:
    sentence = "The little boat leaves the harbour and sails out to the open sea. "
    scenes = board(f"## Boat\n\n{sentence * 4}\n\nVisual: a boat at sea\n", "a.md").scenes
    assert len(scenes) >= 2
    assert all(speaking_time_s(scene.narration) <= 10.0 for scene in scenes)
    assert all(scene.prompt.startswith("a boat at sea") for scene in scenes)
    assert len({scene.prompt for scene in scenes}) > 1
    assert len({scene.seed for scene in scenes}) == len(scenes)


def test_pictures_before_and_after_their_words_both_belong_to_them() -> None:
    leading = board("## A\n\nVisual: a car\n\nOne.\n\nVisual: a bus\n\nTwo.\n", "a.md").scenes
    trailing = board("## A\n\nOne.\n\nVisual: a car\n\nTwo.\n\nVisual: a bus\n", "a.md").scenes
    for scenes in (leading, trailing):
        assert [(scene.narration, scene.prompt) for scene in scenes] == [
            ("One.", "a car"),
            ("Two.", "a bus"),
        ]


@pytest.mark.parametrize(
    "text",
    [
        "Hello",
        "word " * 2_000,
        "x" * 3_000,
        "水从海面升起。" * 200,
        "น้ำลอยขึ้นจากทะเลและกลายเป็นเมฆ" * 30,
        "One sentence that goes on, and on; and then it goes on some more: " * 40,
        "He said “Stop.” Then (quietly) left... “Why?” she asked. " * 30,
    ],
)
def test_no_word_is_lost_whatever_the_text(text: str) -> None:
    scenes = board(text).scenes
    assert words("".join(scene.narration for scene in scenes)) == words(text)
    assert all(speaking_time_s(scene.narration) <= 11.0 for scene in scenes)


def test_a_chinese_script_is_paced_by_its_characters() -> None:
    scenes = board("水从海面升起，变成云。风把云吹向陆地。山上下起雨来，雨水流进河里。" * 4).scenes
    assert all(3.0 <= speaking_time_s(scene.narration) <= 10.0 for scene in scenes)
    assert " " not in scenes[0].narration


def test_six_hundred_scenes_are_made_quickly() -> None:
    text = "".join(f"## Scene {n}\n\nWords of scene number {n}.\n\n" for n in range(MAX_SCENES))
    start = time.monotonic()
    assert len(board(text, "a.md").scenes) == MAX_SCENES
    assert time.monotonic() - start < 8.0


def test_more_scenes_than_a_movie_holds_are_refused() -> None:
    text = "".join(f"## S {n}\n\nWords {n}.\n\n" for n in range(MAX_SCENES + 1))
    with pytest.raises(ScriptError, match="600 scenes"):
        board(text, "a.md")


def test_too_much_prose_is_refused_before_any_work() -> None:
    with pytest.raises(ScriptError, match="600 scenes"):
        board("a b c d e. " * 4_000)


def test_the_same_script_gives_the_same_storyboard() -> None:
    assert sample("water-cycle-lesson.txt") == sample("water-cycle-lesson.txt")


def test_other_scenes_do_not_change_a_scenes_id_and_seed() -> None:
    one = "## A\n\nThe car stops.\n\n"
    two = "## B\n\nThe dog runs.\n\n"
    alone = board(two, "a.md", seed=7).scenes[0]
    after = board(one + two, "a.md", seed=7).scenes[1]
    assert (alone.id, alone.seed) == (after.id, after.seed)
    assert board(two, "a.md", seed=8).scenes[0].seed != alone.seed


def test_equal_scenes_have_different_ids_and_seeds() -> None:
    scenes = board("## A\n\nGo.\n\n## A\n\nGo.\n", "a.md").scenes
    assert len({scene.id for scene in scenes}) == 2
    assert len({scene.seed for scene in scenes}) == 2


def test_marks_for_the_voice_stay_in_the_words_and_nowhere_else() -> None:
    text = (
        "The *little* fox ran over the snowy hill. [pause 1.5] Then it stopped, and *looked* back."
        "\n\nBehind it the old lighthouse began to glow. [pause] Nobody knew why."
    )
    board = split_script(read_script(text.encode(), name="a.txt"), embed=embed_words)
    spoken = " ".join(scene.narration for scene in board.scenes)
    assert spoken.split() == text.split()
    for scene in board.scenes:
        assert "*" not in scene.prompt + scene.title
        assert "pause" not in scene.prompt + scene.title
