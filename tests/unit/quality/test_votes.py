"""Votes: kept one a line, read back whatever happened to the file, the same results from the same lines."""

import json
import random
from pathlib import Path

import pytest

from studio.errors import OutputError
from studio.quality.vote_results import as_csv, preferred, results_of, wilson
from studio.quality.votes import FILE, Candidate, Vote, keep_vote, load_votes, thumb_of


def one(label: str, key: str = "k", subject: str = "", **figures: float) -> Candidate:
    return Candidate(label=label, key=key, subject=subject, figures=figures)


def pair(choice: str, a: Candidate, b: Candidate, *, left: str = "a", at: float = 1.0) -> Vote:
    return Vote(at=at, kind="take", choice=choice, a=a, b=b, left=left)


def thumb(choice: str, a: Candidate, at: float = 1.0) -> Vote:
    return Vote(at=at, kind="thumb", choice=choice, a=a)


def test_a_vote_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    vote = Vote(
        at=3.5, kind="movie", choice="b", a=one("x", flicker=1.5), b=one("y"), left="b",
        reasons=("words", "sound"), note="Größe stimmt",
    )  # fmt: skip
    keep_vote(vote, tmp_path / "new")
    keep_vote(thumb("up", one("x")), tmp_path / "new")
    assert load_votes(tmp_path / "new" / FILE) == (vote, thumb("up", one("x")))


def test_a_line_cut_by_a_kill_costs_that_vote_alone(tmp_path: Path) -> None:
    keep_vote(thumb("up", one("x", "1")), tmp_path)
    path = tmp_path / FILE
    path.write_bytes(path.read_bytes() + b'{"at": 1, "kind": "th')
    keep_vote(thumb("down", one("x", "2")), tmp_path)
    assert [vote.a.key for vote in load_votes(path)] == ["1", "2"]


@pytest.mark.parametrize(
    "line",
    [
        "[]", "7", "{}", "[" * 100_000,
        '{"at": NaN, "kind": "thumb", "choice": "up", "a": {"label": "x", "key": "k"}}',
        '{"at": 1, "kind": ["thumb"], "choice": "up", "a": {"label": "x", "key": "k"}}',
        '{"at": 1, "kind": "thumb", "choice": "a", "a": {"label": "x", "key": "k"}}',
        '{"at": 1, "kind": "take", "choice": "a", "a": {"label": "x", "key": "k"}}',
        '{"at": 1, "kind": "thumb", "choice": "up", "a": "x"}',
    ],
)  # fmt: skip
def test_a_line_that_is_no_vote_is_left_out(line: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(line + "\n", encoding="utf-8")
    assert load_votes(tmp_path / FILE) == ()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be kept"):
        keep_vote(thumb("up", one("x")), tmp_path / "file")


def test_the_interval_is_wilson_s() -> None:
    # Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81 of 263, 15 of 148, 0 of 20
    published = ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611))
    for wins, count, low, high in published:
        found = wilson(wins, count)
        assert found.low == pytest.approx(low, abs=1e-4)
        assert found.high == pytest.approx(high, abs=1e-4)


def test_win_rates_do_not_depend_on_sides_or_order() -> None:
    votes = [
        *(pair("a", one("new"), one("old"), left="b") for _ in range(9)),
        *(pair("b", one("old"), one("new")) for _ in range(6)),
        pair("same", one("old"), one("new")),
        pair("a", one("old"), one("new")),
    ]
    found = results_of(votes)
    (duel,) = found.duels
    assert (duel.first, duel.wins, duel.losses, duel.same) == ("new", 15, 1, 1)
    assert duel.rate.value == pytest.approx(15.5 / 17)
    assert duel.verdict == "new"
    shuffled = votes[:]
    random.Random(1).shuffle(shuffled)
    assert results_of(shuffled) == found
    assert found.left is not None and found.left.count == 16
    assert found.left.value == pytest.approx(1 / 16)


def test_few_votes_decide_nothing() -> None:
    (duel,) = results_of([pair("a", one("a"), one("b"))] * 3).duels
    assert duel.rate.value == 1 and duel.rate.low < 0.5 and duel.verdict == ""


def test_two_takes_of_one_model_are_no_duel_but_judge_the_figures() -> None:
    votes = [pair("a", one("m", "1", psnr=30, flicker=2), one("m", "2", psnr=20, flicker=1))]
    found = results_of(votes)
    assert found.duels == () and found.votes == 1
    assert {a.figure: a.share.value for a in found.agreements} == {"psnr": 1, "flicker": 0}


def test_a_figure_without_an_opinion_prefers_none() -> None:
    assert preferred("psnr", one("a", psnr=5.0), one("b", psnr=5.0)) == ""
    assert preferred("psnr", one("a", psnr=5.0), one("b")) == ""
    assert preferred("unheard", one("a", unheard=1), one("b", unheard=2)) == ""
    assert preferred("flicker", one("a", flicker=1), one("b", flicker=2)) == "a"
    assert preferred("psnr", one("a", psnr=1), one("b", psnr=2)) == "b"


def test_thumbs_count_once_a_clip_and_make_pairs_within_a_scene() -> None:
    votes = (
        thumb("down", one("m", "1", "rain"), at=1),
        thumb("up", one("m", "1", "rain"), at=2),
        thumb("down", one("n", "2", "rain"), at=3),
        thumb("down", one("n", "3", "sun"), at=4),
        thumb("up", one("m", "4", "sea"), at=5),
        thumb("none", one("m", "4", "sea"), at=6),
    )
    found = results_of(votes)
    assert {label: (s.value, s.count) for label, s in found.thumbs} == {"m": (1, 1), "n": (0, 2)}
    assert found.votes == found.of_thumbs == 1
    (duel,) = found.duels
    assert (duel.first, duel.second, duel.wins, duel.losses) == ("m", "n", 1, 0)
    assert [thumb_of(votes, key) for key in ("1", "2", "4", "9")] == ["up", "down", "", ""]


def test_the_stored_votes_give_the_same_results_again(tmp_path: Path) -> None:
    chance = random.Random(3)
    votes: list[Vote] = []
    for number in range(40):
        a, b = (one(name, f"{name}{number}", sharpness=chance.random()) for name in "mn")
        votes.append(pair(chance.choice(("a", "b", "same")), a, b, at=number))
        keep_vote(votes[-1], tmp_path)
    again = results_of(load_votes(tmp_path / FILE))
    assert again == results_of(votes)
    assert json.loads(json.dumps(again.as_dict()))["votes"] == 40


def test_the_table_has_a_row_a_vote() -> None:
    rows = as_csv([pair("a", one("m, n", psnr=1), one("o"))]).splitlines()
    assert len(rows) == 2 and '"m, n"' in rows[1] and "psnr=1" in rows[1]
