"""How a movie is marked and signed: one value that a render is given, and what doing it takes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from studio.errors import MediaError, OutputError
from studio.provenance.credentials import MEDIA_TYPES, Claim, Ingredient, can_sign, sign_file
from studio.provenance.identity import (
    OWN,
    Identity,
    keyring_passphrase,
    own_identity,
    self_made_identity,
)
from studio.provenance.ledger import Ledger, MovieFile, Signature
from studio.provenance.mark_file import file_bytes, file_sha256, mark_file
from studio.provenance.record import Body
from studio.provenance.xmp import XmpMark

log = logging.getLogger(__name__)

SELF_MADE_NOTE = (
    "Signed with this installation's own key: it proves that the movie was not changed since, "
    "and nobody's name. Others' programs call its signer unverified."
)
OWN_NOTE = "Signed with your certificate."
UNSIGNED_NOTE = "Not signed, as you asked; it carries the mark alone."
NO_PLACE_NOTE = "Not signed: a file of this kind has no place for Content Credentials."
NO_LIBRARY_NOTE = "Not signed: the library for Content Credentials is not there for this system."


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """What is done to a finished movie. The XMP mark is always there.

    Attributes:
        is_signed: Whether it gets Content Credentials.
        identity: The person's own certificate; None for the self-made key.
    """

    is_signed: bool = True
    identity: Identity | None = None


def marking_from(certificate: str, *, ask: Callable[[], str | None] | None = None) -> Marking:
    """How movies are marked by a setting.

    Args:
        certificate: Path of a certificate with its key, or "" for the self-made key.
        ask: Gives the key's passphrase; by default the system's keyring is asked.

    Raises:
        SettingsError: The certificate cannot be used.
    """
    if not certificate:
        return Marking()
    path = Path(certificate)
    return Marking(identity=own_identity(path, ask=ask or (lambda: keyring_passphrase(path))))


def mark_of(body: Body) -> XmpMark:
    """What a movie's mark, and those of its pictures, say."""
    model = next((part.name for part in body.parts if part.kind == "model"), "")
    return XmpMark(
        source_type=body.source_type,
        system=f"{body.program} with {model}" if model else body.program,
        system_version=body.program_version,
        title=body.title,
        ledger_sha256=body.sha256(),
    )


def seal_movie(
    movie: Path,
    *,
    body: Body,
    name: str,
    ingredients: tuple[Ingredient, ...],
    marking: Marking,
    keys_dir: Path,
) -> Ledger:
    """Mark a finished movie, sign it last, and say what it is.

    Args:
        movie: The file or folder of pictures, which is changed in its place.
        body: What made it.
        name: Its name once it is in its place; the ending tells its kind.
        ingredients: Own media in it.
        marking: How it is marked.
        keys_dir: Where the self-made key is kept.

    Raises:
        MediaError: It is not a movie that can be marked. One that cannot be signed is no error: the
            ledger's signature says so.
        OSError: It cannot be written.
    """
    digest, mark = body.sha256(), mark_of(body)
    suffix = Path(name).suffix.lower() if movie.is_file() else ""
    mark_file(movie, mark, suffix=suffix)
    unsigned = file_sha256(movie)
    claim = Claim(
        title=body.title or name,
        version=body.program_version,
        source_type=body.source_type,
        ledger_sha256=digest,
        ingredients=ingredients,
    )
    signature = _sign(movie, claim, marking, keys_dir, media_type=MEDIA_TYPES.get(suffix, ""))
    return Ledger(
        body=body,
        body_sha256=digest,
        movie=MovieFile(
            name=name,
            bytes=file_bytes(movie),
            sha256=unsigned if signature.kind == "none" else file_sha256(movie),
            unsigned_sha256=unsigned,
            made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        ),
        signature=signature,
    )


def _sign(
    movie: Path, claim: Claim, marking: Marking, keys_dir: Path, *, media_type: str
) -> Signature:
    if not marking.is_signed:
        return Signature(note=UNSIGNED_NOTE)
    if not media_type:
        return Signature(note=NO_PLACE_NOTE)
    if not can_sign():
        return Signature(note=NO_LIBRARY_NOTE)
    made = movie.with_name(movie.name + ".signed")
    try:
        identity = marking.identity or self_made_identity(keys_dir)
        try:
            sign_file(movie, made, claim=claim, identity=identity, media_type=media_type)
        except MediaError:
            if not claim.ingredients:
                raise
            # Own media that the library cannot read must not cost the movie its signature.
            log.info("signing without ingredients", exc_info=True)
            bare = replace(claim, ingredients=())
            sign_file(movie, made, claim=bare, identity=identity, media_type=media_type)
        made.chmod(movie.stat().st_mode & 0o777)
        made.replace(movie)
    except (MediaError, OutputError) as error:
        return Signature(note=f"Not signed: {error.message}")
    finally:
        made.unlink(missing_ok=True)
    note = OWN_NOTE if identity.kind == OWN else SELF_MADE_NOTE
    return Signature(kind=identity.kind, signer=identity.name, note=note)
