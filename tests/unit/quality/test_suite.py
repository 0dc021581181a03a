from pathlib import Path

import pytest

from studio.engine.families.scene_lexicon import SceneLexicon
from studio.engine.families.scene_reader import ground
from studio.engine.scenery.catalogue import SUBJECTS
from studio.errors import SettingsError
from studio.paths import resources_dir
from studio.quality.suite import read_suite, suite_of

SHIPPED = resources_dir() / "suites"


def test_a_line_says_what_must_be_seen() -> None:
    (prompt,) = suite_of(
        "s", ["# a comment", "", "a dog by a house => dog + house | school"]
    ).prompts
    assert prompt.text == "a dog by a house"
    assert prompt.wanted == (("dog",), ("house", "school"))


def test_a_pair_is_parted_by_a_tilde() -> None:
    (prompt,) = suite_of("s", ["Anna waits. ~ Aisha waits."]).prompts
    assert (prompt.text, prompt.twin) == ("Anna waits.", "Aisha waits.")


@pytest.mark.parametrize("name", sorted(path.stem for path in SHIPPED.glob("*.txt")))
def test_shipped_suites_ask_for_things_that_exist(name: str) -> None:
    suite = read_suite(name, folders=(SHIPPED,))
    assert len(suite.prompts) >= 10
    wanted = {kind for prompt in suite.prompts for names in prompt.wanted for kind in names}
    assert wanted <= set(SUBJECTS)


def test_no_word_of_the_narration_binds_a_subject() -> None:
    lexicon = SceneLexicon.from_json((resources_dir() / "models/starter/lexicon.json").read_bytes())
    assert ground("a dog by a house", lexicon).things
    prompts = read_suite("narration", folders=(SHIPPED,)).prompts
    assert [one.text for one in prompts if ground(one.text, lexicon).things] == []
    assert all(one.wanted for one in prompts)


def test_a_persons_own_suite_replaces_a_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "general.txt").write_text("my prompt\n", encoding="utf-8")
    suite = read_suite("general", folders=(tmp_path, SHIPPED))
    assert [prompt.text for prompt in suite.prompts] == ["my prompt"]


def test_an_unknown_suite_is_told_with_a_guess() -> None:
    with pytest.raises(SettingsError) as told:
        read_suite("genral", folders=(SHIPPED,))
    assert "Did you mean general?" in told.value.hint


def test_a_suite_without_prompts_is_refused() -> None:
    with pytest.raises(SettingsError, match="no prompts"):
        suite_of("s", ["# nothing"])
