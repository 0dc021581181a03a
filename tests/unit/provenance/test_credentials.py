"""Content Credentials, with the real library: signed, checked, and broken by a single byte."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.errors import MediaError
from studio.provenance.credentials import (
    Claim,
    Ingredient,
    check_file,
    has_credentials,
    sign_file,
)
from studio.provenance.identity import Identity, own_identity, self_made_identity
from studio.provenance.mark_movie import mark_movie, unsigned_sha256
from studio.provenance.marking import Marking, seal_movie
from studio.provenance.record import Body
from studio.provenance.xmp import MIXED, XmpMark
from tests.unit.provenance.certificates import issue
from tests.unit.provenance.conftest import decoded

CLAIM = Claim(title="Tea", version="0.1.0", source_type=MIXED, ledger_sha256="cd" * 32)


@pytest.fixture(scope="module")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return self_made_identity(tmp_path_factory.mktemp("key"))


@pytest.fixture
def signed(movie: Path, identity: Identity) -> Path:
    mark_movie(movie, XmpMark(source_type=MIXED))
    out = movie.with_name("signed.mp4")
    sign_file(movie, out, claim=CLAIM, identity=identity)
    return out


def test_a_signed_movie_is_valid_for_all_and_trusted_by_its_own_installation(
    signed: Path, identity: Identity
) -> None:
    for root, state in ((b"", "valid"), (identity.root_pem, "trusted")):
        found = check_file(signed, root_pem=root)
        assert (found.state, found.problems) == (state, ())
        assert (found.source_type, found.ledger_sha256) == (MIXED, "cd" * 32)
        assert found.signer == identity.name


def test_a_stranger_with_a_self_made_key_is_not_trusted(signed: Path, tmp_path: Path) -> None:
    other = self_made_identity(tmp_path / "other")
    assert check_file(signed, root_pem=other.root_pem).state == "valid"


@pytest.mark.parametrize("place", [-300, -5_000])
def test_one_changed_byte_breaks_it(signed: Path, identity: Identity, place: int) -> None:
    data = bytearray(signed.read_bytes())
    data[place] ^= 1
    signed.write_bytes(data)
    found = check_file(signed, root_pem=identity.root_pem)
    assert found.state == "invalid"
    assert "assertion.bmffHash.mismatch" in found.problems


def test_a_changed_mark_breaks_it(signed: Path) -> None:
    data = signed.read_bytes().replace(b"compositeWithTrained", b"compositeWithoutrain")
    signed.write_bytes(data)
    assert check_file(signed).state == "invalid"


def test_signing_changes_no_frame_and_comes_off_without_a_trace(signed: Path, movie: Path) -> None:
    assert decoded(signed) == decoded(movie)
    assert unsigned_sha256(signed) == unsigned_sha256(movie)
    assert signed.read_bytes() != movie.read_bytes()


def test_an_unsigned_movie_has_none(movie: Path) -> None:
    assert check_file(movie).state == "none"
    assert not has_credentials(movie)


def test_own_media_become_ingredients_with_their_credentials(
    movie: Path, signed: Path, identity: Identity, tmp_path: Path
) -> None:
    picture = tmp_path / "mine.png"
    cv2.imwrite(str(picture), np.zeros((40, 60, 3), np.uint8))
    claim = Claim(
        title="Mixed",
        version="0.1.0",
        source_type=MIXED,
        ledger_sha256="ef" * 32,
        ingredients=(
            Ingredient(path=picture, title="mine.png"),
            Ingredient(path=signed, title="older.mp4"),
        ),
    )
    out = tmp_path / "mixed.mp4"
    sign_file(movie, out, claim=claim, identity=identity)
    found = check_file(out, root_pem=identity.root_pem)
    assert found.state == "trusted"
    assert found.ingredients == ("mine.png", "older.mp4")
    assert has_credentials(signed) and not has_credentials(picture)
    # The older movie's own credentials travel inside; the folder's name does not.
    assert b"org.scenewright.ledger" in out.read_bytes()
    assert str(tmp_path).encode() not in out.read_bytes()


@pytest.mark.parametrize("kind", ["es256", "ps256", "ed25519"])
def test_a_persons_certificate_signs(movie: Path, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "me.pem"
    path.write_bytes(issue(kind).pem())
    out = tmp_path / "out.mp4"
    sign_file(movie, out, claim=CLAIM, identity=own_identity(path, ask=lambda: None))
    found = check_file(out)
    assert (found.state, found.signer, found.issuer) == ("valid", "Jane Doe", "Test Org")


def test_what_is_no_movie_cannot_be_signed(tmp_path: Path, identity: Identity) -> None:
    path = tmp_path / "x.mp4"
    path.write_text("words", encoding="utf-8")
    with pytest.raises(MediaError, match="could not be signed"):
        sign_file(path, tmp_path / "y.mp4", claim=CLAIM, identity=identity)


def test_sealing_twice_gives_the_same_movie_under_another_signature(
    faststart_movie: Path, tmp_path: Path, body: Body
) -> None:
    movies = [Path(shutil.copy(faststart_movie, tmp_path / f"{n}.mp4")) for n in "ab"]
    ledgers = [
        seal_movie(
            movie, body=body, name="m.mp4", ingredients=(), marking=Marking(),
            keys_dir=tmp_path / movie.stem,
        )
        for movie in movies
    ]  # fmt: skip
    assert ledgers[0].movie.unsigned_sha256 == ledgers[1].movie.unsigned_sha256
    assert ledgers[0].movie.sha256 != ledgers[1].movie.sha256
    assert ledgers[0].body_sha256 == ledgers[1].body_sha256
    assert sorted(p.suffix for p in tmp_path.iterdir() if p.is_file()) == [".mp4", ".mp4"]


def test_a_movie_that_is_not_to_be_signed_is_still_marked(movie: Path, body: Body) -> None:
    made = seal_movie(
        movie, body=body, name="m.mp4", ingredients=(), marking=Marking(is_signed=False),
        keys_dir=movie.parent,
    )  # fmt: skip
    assert made.signature.kind == "none" and made.signature.note
    assert made.movie.sha256 == made.movie.unsigned_sha256
    assert check_file(movie).state == "none"


def test_media_that_the_library_cannot_read_do_not_cost_the_signature(
    movie: Path, body: Body, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_text("no picture", encoding="utf-8")
    made = seal_movie(
        movie, body=body, name="m.mp4", ingredients=(Ingredient(path=broken, title="b"),),
        marking=Marking(), keys_dir=tmp_path,
    )  # fmt: skip
    assert made.signature.kind == "self-made"
    assert check_file(movie).state == "valid"
