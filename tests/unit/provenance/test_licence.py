"""Mixes of licences and what the program says to each use, case by case."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.provenance.licence import LicenceBook, LicensedPart, load_licences

STARTER = ("model", "Apache-2.0 (text encoder), CC0-1.0 (weights)")
VOICE = ("voice", "Apache-2.0")
FONT = ("font", "OFL-1.1")
SHIPPED = (STARTER, VOICE, FONT, ("music", "CC0-1.0"))

# parts (kind, licence in its owner's words, credit), use, verdict, cleared for commercial use
CASES = [
    ("as shipped, commercial", SHIPPED, "commercial", "ok", True),
    ("as shipped, at school", SHIPPED, "education", "ok", True),
    ("as shipped, not said", SHIPPED, "", "ok", True),
    ("Stable Diffusion 1", (("model", "creativeml-openrail-m"), VOICE), "commercial", "condition", True),
    ("Stable Diffusion XL", (("model", "openrail++"), FONT), "commercial", "condition", True),
    ("Stable Diffusion 3, sold", (("model", "stabilityai-ai-community"),), "commercial", "warn", False),
    ("Stable Diffusion 3, school", (("model", "stabilityai-ai-community"),), "education", "condition", False),
    ("SDXL Turbo, sold", (("model", "sai-nc-community"), VOICE), "commercial", "stop", False),
    ("SDXL Turbo, at home", (("model", "sai-nc-community"), VOICE), "private", "ok", False),
    ("FLUX dev, sold", (("model", "flux-1-dev-non-commercial-license"),), "commercial", "stop", False),
    ("FLUX dev, school", (("model", "flux-1-dev-non-commercial-license"),), "education", "condition", False),
    ("FLUX dev, use not said", (("model", "FLUX.1-dev"),), "", "warn", False),
    ("FLUX schnell", (("model", "apache-2.0"),), "commercial", "ok", True),
    ("LTX, sold", (("model", "ltxv-open-weights"),), "commercial", "warn", False),
    ("CogVideoX, sold", (("model", "CogVideoX License"),), "commercial", "warn", False),
    ("HunyuanVideo anywhere", (("model", "tencent-hunyuan-community"),), "private", "warn", False),
    ("own picture", (STARTER, ("media", "own")), "commercial", "ok", True),
    ("picture of unknown origin, sold", (STARTER, ("media", "")), "commercial", "warn", False),
    ("picture of unknown origin, at home", (STARTER, ("media", "")), "private", "ok", False),
    ("CC BY without author", (("media", "CC BY 4.0"),), "commercial", "warn", False),
    ("CC BY with author", (("media", "CC BY 4.0", "Ann"),), "commercial", "condition", True),
    ("CC BY-SA with author", (("media", "CC-BY-SA-4.0", "Ann"),), "commercial", "warn", False),
    ("CC BY-NC, sold", (("media", "CC BY-NC 4.0", "Ann"),), "commercial", "stop", False),
    ("CC BY-NC, school", (("media", "CC BY-NC 4.0", "Ann"),), "education", "condition", False),
    ("CC BY-NC at home", (("music", "CC-BY-NC-3.0", "Ann"),), "private", "condition", False),
    ("CC BY-ND picture", (("media", "CC-BY-ND", "Ann"),), "commercial", "warn", False),
    ("CC BY-ND music", (("music", "CC-BY-ND", "Ann"),), "education", "stop", False),
    ("CC BY-NC-ND music, sold", (*SHIPPED, ("music", "CC BY-NC-ND 4.0", "Ann")), "commercial", "stop", False),
    ("public domain music", (*SHIPPED, ("music", "public domain")), "commercial", "ok", True),
    ("stock music with an agreement", (("music", "royalty-free licence"),), "commercial", "condition", True),
    ("either of two", (("model", "CC-BY-NC-4.0 OR MIT"),), "commercial", "ok", True),
    ("both of two", (("model", "MIT (code), CC-BY-NC-4.0 (weights)", "Ann"),), "commercial", "stop", False),
    ("a voice program under the GPL", (STARTER, ("voice", "GPL-3.0-or-later")), "commercial", "ok", True),
    ("a model in words of its own", (("model", "Research only, see site"),), "commercial", "stop", False),
    ("worst of many decides", (*SHIPPED, ("media", "own"), ("media", "")), "commercial", "warn", False),
]  # fmt: skip


@pytest.fixture(scope="module")
def book(resources: Path) -> LicenceBook:
    return load_licences([resources / "licences"])


@pytest.mark.parametrize(
    ("parts", "use", "verdict", "cleared"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_a_mix_of_licences_gets_its_verdict(
    book: LicenceBook, parts: tuple[tuple[str, ...], ...], use: str, verdict: str, cleared: bool
) -> None:
    found = book.judge(
        [
            LicensedPart(kind=kind, name=kind, licence=licence, credit="".join(credit))
            for kind, licence, *credit in parts
        ],
        use,
    )
    assert (found.verdict, found.is_cleared_commercially) == (verdict, cleared)


def test_a_stop_names_the_part_the_clause_and_what_could_replace_it(book: LicenceBook) -> None:
    part = LicensedPart(kind="music", name="song.mp3", licence="CC BY-NC 4.0", credit="Ann")
    worst = book.judge([part], "commercial").findings[0]
    assert (worst.part, worst.clause, worst.verdict) == ("song.mp3", "NonCommercial", "stop")
    assert "mood" in worst.instead
    assert "song.mp3" in worst.sentence() and "NonCommercial" in worst.sentence()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("CC BY-NC-ND 4.0", (("CC-BY-NC-ND-4.0",),)),
        ("cc_by_sa", (("CC-BY-SA-4.0",),)),
        ("CC BY NC 2.5", (("CC-BY-NC-4.0",),)),
        ("Creative Commons Attribution-NonCommercial 4.0", (("CC-BY-NC-4.0",),)),
        ("MIT-derived, with limits", (("unknown",),)),
        ("GPL-2.0 or later", (("GPL-3.0",),)),
        ("mit or apache-2.0", (("MIT",), ("Apache-2.0",))),
        ("permitted", (("unknown",),)),
        ("CC BY-SAT", (("unknown",),)),
        ("openrail++", (("OpenRAIL++-M",),)),
        ("OpenRAIL", (("CreativeML-OpenRAIL-M",),)),
    ],
)
def test_licences_are_found_in_their_owners_words(
    book: LicenceBook, words: str, found: tuple[tuple[str, ...], ...]
) -> None:
    assert book.find(words) == found


def test_every_shipped_rule_can_be_and_every_alias_is_one_licences_alone(book: LicenceBook) -> None:
    names = [n for one in book.all() for n in {n.lower() for n in (one.id, *one.aliases)}]
    assert len(names) == len(set(names))
    assert len(book.all()) >= 25


def test_a_persons_file_adds_and_replaces_and_a_damaged_one_is_left_out(
    resources: Path, tmp_path: Path
) -> None:
    mine = {"id": "MIT", "name": "MIT, as we read it", "rules": [
        {"verdict": "warn", "clause": "c", "text": "t", "uses": ["private"]}]}  # fmt: skip
    (tmp_path / "a.json").write_text(json.dumps({"terms": [mine]}), encoding="utf-8")
    (tmp_path / "b.json").write_text("{broken", encoding="utf-8")
    wrong = {"id": "X", "name": "x", "rules": [{"verdict": "maybe", "clause": "", "text": ""}]}
    (tmp_path / "c.json").write_text(json.dumps({"terms": [wrong]}), encoding="utf-8")
    book = load_licences([resources / "licences", tmp_path])
    part = LicensedPart(kind="model", name="m", licence="MIT")
    assert book.judge([part], "private").verdict == "warn"
    assert book.terms("X").id == "unknown"
