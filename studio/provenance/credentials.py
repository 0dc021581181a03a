"""C2PA Content Credentials: a movie is signed, and a signature is checked. The only user of c2pa.

Nothing here touches the network: fetching of remote manifests, revocation lists and time stamps is
switched off, so a signature carries no time that a third party vouches for.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from studio.errors import MediaError
from studio.provenance.identity import Identity

LEDGER_LABEL = "org.scenewright.ledger"
UNTRUSTED = "signingCredential.untrusted"
MEDIA_TYPES = {
    ".mp4": "video/mp4", ".m4v": "video/mp4", ".mov": "video/quicktime", ".png": "image/png",
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp", ".gif": "image/gif",
    ".tif": "image/tiff", ".tiff": "image/tiff", ".avif": "image/avif", ".wav": "audio/wav",
    ".mp3": "audio/mpeg", ".m4a": "audio/mp4",
}  # fmt: skip

_OFFLINE: dict[str, Any] = {
    "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_trust": True},
    "builder": {"thumbnail": {"enabled": False}},  # a picture of somebody's own media stays theirs
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingredient:
    """Somebody's own media in a movie.

    Attributes:
        path: The file; it is hashed, not copied into the credentials.
        title: How the credentials name it: the file's name, without its folder.
    """

    path: Path
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What the credentials say.

    Attributes:
        title: Of the movie.
        version: The program's.
        source_type: IPTC digital source type of the whole.
        ledger_sha256: Hash of the ledger's body.
        ingredients: Own media.
    """

    title: str
    version: str
    source_type: str
    ledger_sha256: str
    ingredients: tuple[Ingredient, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a signature is worth.

    Attributes:
        state: "none" (unsigned), "invalid" (changed since, or broken), "valid" (unchanged, the
            signer is unknown here), "trusted" (unchanged, and this installation knows the signer).
        problems: C2PA's status codes of what is wrong ("assertion.bmffHash.mismatch").
        signer: The certificate's common name.
        issuer: Its organisation.
        source_type: IPTC digital source type of what was created.
        ledger_sha256: Hash of the ledger's body that was signed.
        ingredients: Titles of the own media that the credentials name.
    """

    state: str
    problems: tuple[str, ...] = ()
    signer: str = ""
    issuer: str = ""
    source_type: str = ""
    ledger_sha256: str = ""
    ingredients: tuple[str, ...] = ()


def can_sign() -> bool:
    """Whether the library for Content Credentials is installed; not every system has it."""
    return importlib.util.find_spec("c2pa") is not None


def sign_file(
    source: Path,
    target: Path,
    *,
    claim: Claim,
    identity: Identity,
    media_type: str = MEDIA_TYPES[".mp4"],
) -> None:
    """Write a signed copy of a movie. It must be the last thing that is done to it.

    Args:
        source: The movie as it shall be.
        target: Another file.
        claim: What the credentials say.
        identity: Who signs.
        media_type: Of the movie, one of `MEDIA_TYPES`.

    Raises:
        MediaError: It cannot be signed; the message holds the library's reason.
    """
    import c2pa  # noqa: PLC0415 - 0.2 s, and absent on some systems

    try:
        info = c2pa.C2paSignerInfo(
            alg=identity.algorithm.encode(),
            sign_cert=identity.chain_pem,
            private_key=identity.key_pem,
            ta_url=None,
        )
        with (
            c2pa.Signer.from_info(info) as signer,
            _context(b"") as context,
            c2pa.Builder(_definition(claim, media_type), context=context) as builder,
            source.open("rb") as movie,
            target.open("w+b") as signed,
        ):
            for number, ingredient in enumerate(claim.ingredients, 1):
                _add_ingredient(builder, ingredient, f"media-{number}")
            builder.sign(signer, media_type, movie, signed)
    except (c2pa.C2paError, OSError, ValueError) as error:
        raise MediaError(
            f"The movie could not be signed: {str(error)[:200]}.",
            "It is marked without a signature.",
        ) from error


def check_file(path: Path, *, root_pem: bytes = b"") -> Checked:
    """What a file's Content Credentials say, and whether they hold.

    Args:
        path: The file.
        root_pem: A root that this installation trusts: its own.

    Raises:
        OSError: It cannot be read.
    """
    if not can_sign():
        return Checked(state="none", problems=("the library c2pa is not installed",))
    media_type = MEDIA_TYPES.get(path.suffix.lower(), "video/mp4")
    if path.is_dir() or path.suffix.lower() == ".webm":
        return Checked(state="none")
    with path.open("rb") as stream:
        return _check(stream, media_type, root_pem)


def has_credentials(path: Path) -> bool:
    """Whether a file of own media carries Content Credentials, sound or not."""
    if path.suffix.lower() not in MEDIA_TYPES or not can_sign():
        return False
    try:
        return check_file(path).state != "none"
    except OSError:
        return False


def _check(stream: IO[bytes], media_type: str, root_pem: bytes) -> Checked:
    import c2pa  # noqa: PLC0415

    try:
        with _context(root_pem) as context:
            reader = c2pa.Reader(media_type, stream, context=context)
            with reader:
                found = cast("dict[str, Any]", json.loads(reader.json()))
    except c2pa.C2paError as error:
        # The library has a class for each kind of error, but they are private: names are all it has.
        text = str(error)
        if "ManifestNotFound" in type(error).__name__ or "ManifestNotFound" in text:
            return Checked(state="none")
        if "NotSupported" in type(error).__name__:
            return Checked(state="none", problems=(text[:200],))
        return Checked(state="invalid", problems=(text[:200],))
    return _checked(found)


def _checked(found: dict[str, Any]) -> Checked:
    manifests = found.get("manifests", {})
    manifest = manifests.get(found.get("active_manifest"), {})
    codes = tuple(str(status.get("code", "")) for status in found.get("validation_status", ()))
    problems = tuple(code for code in codes if code != UNTRUSTED)
    state = str(found.get("validation_state", "Invalid")).lower()
    if state == "trusted" and UNTRUSTED in codes:
        state = "valid"
    signature = manifest.get("signature_info", {})
    checked = Checked(
        state=state if state in ("valid", "trusted") and not problems else "invalid",
        problems=problems,
        signer=str(signature.get("common_name", "")),
        issuer=str(signature.get("issuer", "")),
        source_type=_source_type(manifest),
        ledger_sha256=_ledger(manifest),
        ingredients=tuple(str(i.get("title", "")) for i in manifest.get("ingredients", ())),
    )
    return checked


def _assertions(manifest: dict[str, Any], label: str) -> Sequence[dict[str, Any]]:
    return [
        a["data"]
        for a in manifest.get("assertions", ())
        if str(a.get("label", "")).startswith(label) and isinstance(a.get("data"), dict)
    ]


def _source_type(manifest: dict[str, Any]) -> str:
    for data in _assertions(manifest, "c2pa.actions"):
        for action in data.get("actions", ()):
            if action.get("action") == "c2pa.created":
                return str(action.get("digitalSourceType", ""))
    return ""


def _ledger(manifest: dict[str, Any]) -> str:
    return next((str(d.get("sha256", "")) for d in _assertions(manifest, LEDGER_LABEL)), "")


def _definition(claim: Claim, media_type: str) -> str:
    agent = {"name": "Scenewright", "version": claim.version}
    actions: list[dict[str, Any]] = [
        {
            "action": "c2pa.created",
            "digitalSourceType": claim.source_type,
            "softwareAgent": agent,
        }
    ]
    actions += [
        {"action": "c2pa.placed", "parameters": {"ingredientIds": [f"media-{number}"]}}
        for number in range(1, len(claim.ingredients) + 1)
    ]
    return json.dumps(
        {
            "claim_generator_info": [agent],
            "title": claim.title,
            "format": media_type,
            "assertions": [
                {"label": "c2pa.actions.v2", "data": {"actions": actions}},
                {"label": LEDGER_LABEL, "data": {"sha256": claim.ledger_sha256}},
            ],
        }
    )


def _add_ingredient(builder: Any, ingredient: Ingredient, name: str) -> None:
    about = {
        "title": ingredient.title,
        "relationship": "componentOf",
        "instance_id": name,
        "label": name,
    }
    media_type = MEDIA_TYPES[ingredient.path.suffix.lower()]
    with ingredient.path.open("rb") as stream:
        builder.add_ingredient(json.dumps(about), media_type, stream)


def _context(root_pem: bytes) -> Any:
    import c2pa  # noqa: PLC0415

    settings = dict(_OFFLINE)
    if root_pem:
        settings["trust"] = {"user_anchors": root_pem.decode()}
    return c2pa.Context(settings=c2pa.Settings.from_dict(settings))
