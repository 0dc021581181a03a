"""Does a movie fit what is said of it? Its hash, its mark, its signature and its ledger are compared."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.errors import MediaError
from studio.provenance.credentials import Checked, can_sign, check_file
from studio.provenance.ledger import Ledger
from studio.provenance.mark_file import file_sha256, read_mark, unsigned_sha256
from studio.provenance.xmp import TERMS, XmpMark

SIGNATURE_WORDS = {
    "none": "The movie carries no signature.",
    "invalid": "The signature does not fit: the movie was changed after it was signed.",
    "valid": "The signature fits; who signed is not known to this installation.",
    "trusted": "The signature fits, and is this installation's own.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at.

    Attributes:
        name: What.
        is_good: Whether it is as it should be; None where there was nothing to look at.
        words: What was found, as a sentence.
    """

    name: str
    is_good: bool | None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What is known of a movie's origin.

    Attributes:
        mark: Its XMP mark, or None.
        credentials: Its signature.
        checks: Everything that was compared.
    """

    mark: XmpMark | None
    credentials: Checked
    checks: tuple[Check, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing contradicts: what is there fits, and at least the mark is there."""
        return self.mark is not None and all(check.is_good is not False for check in self.checks)


def verify_movie(movie: Path, ledger: Ledger | None, *, root_pem: bytes = b"") -> Verification:
    """Compare a movie with its marks and its ledger.

    Args:
        movie: The file, or the folder of its pictures.
        ledger: Its ledger, where there is one.
        root_pem: The self-made root of this installation.

    Raises:
        MediaError: It is missing or not a movie.
    """
    try:
        mark = read_mark(movie)
        credentials = check_file(movie, root_pem=root_pem)
        checks = [_mark_check(mark), _signature_check(credentials)]
        if ledger is None:
            words = "There is no ledger beside the movie."
            checks.append(Check(name="ledger", is_good=None, words=words))
        else:
            checks += _ledger_checks(movie, ledger, mark, credentials)
    except OSError as error:
        raise MediaError(
            f"The movie {movie} cannot be read.", "Check the name and the folder."
        ) from error
    return Verification(mark=mark, credentials=credentials, checks=tuple(checks))


def _mark_check(mark: XmpMark | None) -> Check:
    if mark is None or not mark.source_type:
        words = "The movie carries no mark that says how it was made."
        return Check(name="mark", is_good=False, words=words)
    term = mark.source_type.removeprefix(TERMS)
    return Check(name="mark", is_good=True, words=f"IPTC Digital Source Type: {term}.")


def _signature_check(credentials: Checked) -> Check:
    words = SIGNATURE_WORDS[credentials.state]
    if credentials.state == "none" and not can_sign():
        words = "A signature cannot be checked here: the library c2pa is not installed."
    if credentials.problems:
        words += f" ({', '.join(credentials.problems)})"
    good = {"none": None, "invalid": False}.get(credentials.state, True)
    return Check(name="signature", is_good=good, words=words)


def _ledger_checks(
    movie: Path, ledger: Ledger, mark: XmpMark | None, credentials: Checked
) -> list[Check]:
    whole = ledger.is_whole
    checks = [
        Check(
            name="ledger",
            is_good=whole,
            words="The ledger is as it was written."
            if whole
            else "The ledger was changed after it was written.",
        )
    ]
    digest = file_sha256(movie)
    if digest == ledger.movie.sha256:
        words, good = "The movie is the file that the ledger describes.", True
    elif unsigned_sha256(movie) == ledger.movie.unsigned_sha256:
        words, good = "The movie is the one that the ledger describes, signed another time.", True
    else:
        words, good = "The movie is not the file that the ledger describes.", False
    checks.append(Check(name="movie", is_good=good, words=words))
    for name, found in (
        ("the mark", "" if mark is None else mark.ledger_sha256),
        ("the signature", credentials.ledger_sha256),
    ):
        if found:
            fits = found == ledger.body_sha256
            words = f"The ledger is {'the one' if fits else 'not the one'} that {name} names."
            checks.append(Check(name=f"ledger in {name}", is_good=fits, words=words))
    return checks
