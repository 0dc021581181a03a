"""Ledgers: what is written is read back, what was changed is noticed, what is wrong is refused."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from studio.errors import MediaError
from studio.provenance.ledger import (
    Ledger,
    credits_text,
    find_ledger,
    ledger_from_json,
    ledger_path,
    ledger_to_json,
    read_ledger,
)
from studio.provenance.mark_movie import mark_movie
from studio.provenance.record import Body, Part, PictureCheck
from studio.provenance.verify import verify_movie
from studio.provenance.xmp import XmpMark


def test_a_ledger_is_read_back_as_it_was(ledger: Ledger) -> None:
    text = ledger_to_json(ledger)
    assert ledger_from_json(text) == ledger
    assert ledger_from_json(text).is_whole


def test_a_change_of_the_body_is_noticed(ledger: Ledger) -> None:
    changed = ledger_to_json(ledger).replace('"prompt": "rain"', '"prompt": "snow"')
    assert not ledger_from_json(changed).is_whole


def test_when_it_was_made_changes_nothing_of_the_body(ledger: Ledger) -> None:
    later = replace(ledger, movie=replace(ledger.movie, made_at="2027-01-01"))
    assert later.is_whole


@pytest.mark.parametrize(
    "change",
    [
        {"version": 99}, {"format": "other"}, {"movie": None}, {"body": []}, {"extra": 1},
        {"body_sha256": 5},
    ],
)  # fmt: skip
def test_what_is_no_ledger_is_refused(ledger: Ledger, change: dict[str, object]) -> None:
    values = json.loads(ledger_to_json(ledger)) | change
    with pytest.raises(MediaError):
        ledger_from_json(json.dumps(values))


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100_000, '{"format": NaN}'])
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(MediaError, match="cannot be read"):
        ledger_from_json(text)


def test_a_missing_ledger_is_told(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="no ledger"):
        read_ledger(tmp_path / "none.ledger.json")
    assert ledger_path(tmp_path / "a b.mp4").name == "a b.ledger.json"


def test_files_of_one_stem_have_ledgers_of_their_own(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("m.mp4", "m.MOV", "m.gif", "m.webm", "m", "m.2")]
    paths = [ledger_path(file) for file in files]
    assert len(set(paths)) == len(files)
    assert find_ledger(files[1]) is None
    paths[0].write_text("{}", encoding="utf-8")
    assert find_ledger(files[1]) == paths[0]  # where it was written before
    paths[1].write_text("{}", encoding="utf-8")
    assert find_ledger(files[1]) == paths[1]


def test_a_ledger_from_before_a_field_was_there_is_whole(ledger: Ledger) -> None:
    values = json.loads(ledger_to_json(ledger))
    assert values["body"].pop("pictures") is None
    for scene in values["body"]["origin"]["scenes"].values():
        assert (scene.pop("recording_credit"), scene.pop("recording_licence")) == ("", "")
        assert (scene.pop("reference_credit"), scene.pop("reference_licence")) == ("", "")
    assert values["body"].pop("watermark") == ""
    origin = values["body"]["origin"]
    assert (origin.pop("reference_credit"), origin.pop("reference_licence")) == ("", "")
    plain = json.dumps(values["body"], sort_keys=True, ensure_ascii=False, allow_nan=False)
    assert hashlib.sha256(plain.encode()).hexdigest() == values["body_sha256"]
    assert ledger_from_json(json.dumps(values)).is_whole
    checked = replace(
        ledger.body,
        pictures=PictureCheck(
            is_school=True, network_sha256="ab", threshold=0.5, scenes=1, frames=3, highest=0.1
        ),
    )
    assert checked.sha256() != ledger.body_sha256


def test_credits_name_who_must_be_named(body: Body) -> None:
    song = Part(
        kind="music", name="song.mp3", licence="CC BY 4.0", licences=("CC-BY-4.0",), credit="Ann"
    )
    text = credits_text(replace(body, parts=(*body.parts, song)), lambda one: f"the {one}")
    assert "song.mp3: Ann (the CC-BY-4.0)" in text
    assert text.endswith("Made with Scenewright 0.1.0.")


def test_a_ledger_of_another_movie_is_told_apart(movie: Path, ledger: Ledger) -> None:
    mark_movie(movie, XmpMark(source_type="x", ledger_sha256="0" * 64))
    found = verify_movie(movie, ledger)
    wrong = {check.name for check in found.checks if check.is_good is False}
    assert wrong == {"movie", "ledger in the mark"}
    assert not found.is_sound


def test_a_movie_without_a_mark_is_not_sound(movie: Path) -> None:
    found = verify_movie(movie, None)
    assert not found.is_sound
    assert [check.is_good for check in found.checks] == [False, None, None]


def test_a_missing_movie_is_told(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="cannot be read"):
        verify_movie(tmp_path / "none.mp4", None)
