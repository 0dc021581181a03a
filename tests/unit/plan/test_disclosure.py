from __future__ import annotations

from dataclasses import replace

import pytest

from studio.errors import SettingsError
from studio.export.codec import VideoCodec
from studio.paths import resources_dir
from studio.plan.disclosure import MIXED_WORDS, NOTICE_WORDS
from studio.provenance.disclosure import load_rules, notice_text
from tests.unit.export.conftest import request_of, scene_of
from tests.unit.plan.test_plan import BOARD, plan

CODEC = VideoCodec(name="x264", crf=17, speed="slow")


def test_a_label_speaks_the_movies_language_or_the_one_that_was_asked_for() -> None:
    assert plan().visible_label is None
    assert plan(label="auto").label == "AI-generated"
    assert plan(replace(BOARD, language="de", label="auto")).label == "Mit KI erstellt"
    assert plan(label="auto", label_language="fr").label == "Généré par IA"
    assert plan(replace(BOARD, label="Made by us"), label="none").visible_label is None


@pytest.mark.parametrize(
    "wish",
    [
        {"label_place": "middle"},
        {"label": "x" * 61},
        {"label": "auto", "label_language": "xx"},
        {"notice": "loud"},
        {"notice": "spoken", "label_language": "de"},
    ],
)
def test_what_cannot_be_told_is_refused_with_a_hint(wish: dict[str, str]) -> None:
    with pytest.raises(SettingsError) as caught:
        plan(BOARD, **wish)
    assert caught.value.hint


def test_a_notice_is_a_last_card_that_is_spoken_where_that_was_asked_for() -> None:
    silent, aloud = plan(notice="card").scenes[-1], plan(notice="spoken").scenes[-1]
    assert silent.card == aloud.card == NOTICE_WORDS["en"]
    assert (silent.line, aloud.line) == ("", NOTICE_WORDS["en"])
    assert plan(notice="spoken", voice="none").scenes[-1].line == ""
    assert len(plan(notice="file").scenes) == len(BOARD.scenes)


def test_a_movie_with_own_media_says_that_parts_were_made_with_ai() -> None:
    own = replace(BOARD, scenes=(replace(BOARD.scenes[0], picture="a.png"), *BOARD.scenes[1:]))
    assert plan(own, notice="card").scenes[-1].card == MIXED_WORDS["en"]


def test_the_file_says_what_the_platform_asks_and_when_that_was_read() -> None:
    rules = load_rules([resources_dir() / "notices"])
    one = notice_text("Made.", rules, platform="tiktok")
    assert "TikTok" in one
    assert "YouTube" not in one
    assert rules.as_of in one
    assert "YouTube" in notice_text("Made.", rules)


def test_a_label_makes_segments_again_and_none_changes_nothing() -> None:
    bare = replace(request_of(scene_of(48)), codec=CODEC)
    labelled = replace(bare, label=plan(label="auto").visible_label)
    elsewhere = replace(bare, label=plan(label="auto", label_place="bottom left").visible_label)
    assert len({bare.key(), labelled.key(), elsewhere.key()}) == 3
    assert "label" not in bare.as_dict()
