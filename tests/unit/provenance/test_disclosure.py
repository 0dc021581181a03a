"""What platforms ask: the program's list, a person's own in its place, and broken ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.errors import SettingsError
from studio.paths import resources_dir
from studio.provenance.disclosure import FILE, load_rules, notice_text

RULE = {"names": ["youtube"], "title": "T", "asks": "A.", "how": "H."}
OURS = resources_dir() / "notices"


def test_a_persons_own_list_replaces_the_programs(tmp_path: Path) -> None:
    assert len(load_rules([OURS, tmp_path]).rules) > 1
    text = json.dumps({"as_of": "2030-01-02", "platforms": [RULE]})
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    rules = load_rules([OURS, tmp_path])
    assert [rule.title for rule in rules.rules] == ["T"]
    assert "2030-01-02" in notice_text("S.", rules, platform="youtube")


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "null", "[" * 5000, '{"as_of": "x", "platforms": []}',
        json.dumps({"platforms": [RULE]}), json.dumps({"as_of": 3, "platforms": [RULE]}),
        json.dumps({"as_of": "x", "platforms": [RULE | {"names": "youtube"}]}),
        json.dumps({"as_of": "x", "platforms": [RULE | {"how": None}]}),
        json.dumps({"as_of": "x", "platforms": ["youtube"]}),
    ],
)  # fmt: skip
def test_a_broken_list_is_named_and_the_hint_fits_whose_it_is(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"platforms\.json") as mine:
        load_rules([OURS, tmp_path])
    assert "remove it" in mine.value.hint
    with pytest.raises(SettingsError) as theirs:
        load_rules([tmp_path, OURS.parent / "none"])
    assert "Install" in theirs.value.hint
