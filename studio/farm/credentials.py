"""Who belongs to a farm: one self-signed certificate whose key is handed on inside an invitation.

Every connection is TLS in both directions: a peer that cannot show the farm's certificate is refused
in the handshake, before a byte of it is read. The key travels encrypted with the farm's token, so the
invitation file alone lets nobody in.
"""

from __future__ import annotations

import datetime
import json
import os
import secrets
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from studio.errors import OutputError, SettingsError

FORMAT = 1
DAYS = 3650
TOKEN_BYTES = 20
MOST_BYTES = 1 << 16
CERTIFICATE, KEY, TOKEN, ADDRESS = "farm.crt", "farm.key", "token", "address"
_PEM = serialization.Encoding.PEM
_PKCS8 = serialization.PrivateFormat.PKCS8


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """What lets this machine into a farm; the files are the owner's alone (0600).

    Attributes:
        folder: Where certificate and key are kept.
        address: Of the farm's scheduler ("tls://10.0.0.5:8786"); "" before it was started.
        token: What decrypts invitations; "" on a machine that only joined.
    """

    folder: Path
    address: str
    token: str = ""

    @property
    def certificate(self) -> Path:
        """The farm's certificate, PEM."""
        return self.folder / CERTIFICATE

    @property
    def key(self) -> Path:
        """Its private key, PEM, unencrypted."""
        return self.folder / KEY


def farm_folder(data_dir: Path) -> Path:
    """Where a machine keeps its membership."""
    return data_dir / "farm"


def found_farm(data_dir: Path) -> Membership:
    """The farm of this machine: the one that it founded before, or a new one.

    Raises:
        SettingsError: This machine joined another's farm.
        OutputError: The folder cannot be written.
    """
    folder = farm_folder(data_dir)
    if (folder / KEY).is_file():
        member = membership(data_dir)
        if not member.token:
            raise SettingsError(
                "This machine has joined the farm of another.",
                f"Work for it with scenewright farm join; to found your own, delete {folder}.",
            )
        return member
    key = ec.generate_private_key(ec.SECP256R1())
    token = secrets.token_urlsafe(TOKEN_BYTES)
    plain = key.private_bytes(_PEM, _PKCS8, serialization.NoEncryption())
    _keep(folder, TOKEN, token.encode())
    _keep(folder, CERTIFICATE, _certificate(key).public_bytes(_PEM))
    _keep(folder, KEY, plain)  # last: with the key the farm counts as founded
    return Membership(folder=folder, address="", token=token)


def membership(data_dir: Path) -> Membership:
    """The farm that this machine founded or joined.

    Raises:
        SettingsError: None.
    """
    folder = farm_folder(data_dir)
    if not (folder / KEY).is_file() or not (folder / CERTIFICATE).is_file():
        raise SettingsError(
            "This machine belongs to no farm.",
            "Found one with scenewright farm start, or join one with its invitation: "
            "scenewright farm join FILE --token TOKEN.",
        )
    return Membership(folder=folder, address=_read(folder / ADDRESS), token=_read(folder / TOKEN))


def keep_address(member: Membership, address: str) -> Membership:
    """Note where the farm's scheduler is."""
    _keep(member.folder, ADDRESS, address.encode())
    return Membership(folder=member.folder, address=address, token=member.token)


def write_invitation(member: Membership, path: Path) -> None:
    """Write what another machine joins with; useless without the token.

    Raises:
        OutputError: It cannot be written.
    """
    key = serialization.load_pem_private_key(member.key.read_bytes(), password=None)
    sealed = key.private_bytes(
        _PEM, _PKCS8, serialization.BestAvailableEncryption(member.token.encode())
    )
    values = {
        "scenewright_farm": FORMAT,
        "address": member.address,
        "certificate": member.certificate.read_text("ascii"),
        "key": sealed.decode("ascii"),
    }
    _keep(path.parent, path.name, (json.dumps(values, indent=1) + "\n").encode())


def accept_invitation(path: Path, token: str, data_dir: Path) -> Membership:
    """Join a farm: decrypt its key and keep it.

    Raises:
        SettingsError: The file is no invitation, the token is not its own, or this machine founded a
            farm itself.
        OutputError: The folder cannot be written.
    """
    values = _invitation(path)
    certificate, sealed = values["certificate"].encode(), values["key"].encode()
    try:
        key = serialization.load_pem_private_key(sealed, password=token.encode() or b"-")
        shown = x509.load_pem_x509_certificate(certificate)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise SettingsError(
            "The farm refused this machine: the token is not that of the invitation.",
            "Ask whoever runs the farm; scenewright farm start shows the token.",
        ) from error
    encoding = (serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    if key.public_key().public_bytes(*encoding) != shown.public_key().public_bytes(*encoding):
        raise SettingsError(
            "The invitation is damaged: its key is another's.", "Ask for a new one."
        )
    folder = farm_folder(data_dir)
    if _read(folder / TOKEN):
        raise SettingsError(
            "This machine runs a farm of its own.", f"To leave it for another, delete {folder}."
        )
    plain = key.private_bytes(_PEM, _PKCS8, serialization.NoEncryption())
    _keep(folder, CERTIFICATE, certificate)
    _keep(folder, ADDRESS, values["address"].encode())
    _keep(folder, KEY, plain)
    return membership(data_dir)


def _invitation(path: Path) -> dict[str, str]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ValueError("too large")
        read: Any = json.loads(path.read_bytes())
        if not isinstance(read, dict):
            raise TypeError("not an object")
        values = cast("dict[str, Any]", read)
        if values.get("scenewright_farm") != FORMAT:
            raise ValueError("another format")
        texts = {name: values[name] for name in ("address", "certificate", "key")}
        if not all(isinstance(text, str) for text in texts.values()):
            raise TypeError("not texts")
        checked_address(texts["address"])
        return texts
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise SettingsError(
            f"{path.name} is no invitation to a farm.",
            "Take the file that scenewright farm start wrote.",
        ) from error


def checked_address(address: str) -> str:
    """An address as the farm writes it; a bare HOST:PORT becomes tls://HOST:PORT.

    Raises:
        SettingsError: It is none, or one without encryption.
    """
    scheme, found, rest = address.partition("://")
    if not found:
        scheme, rest = "tls", address
    host, _, port = rest.rpartition(":")
    if scheme != "tls" or not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise SettingsError(
            f"{address[:80]!r} is no address of a farm.",
            "Give it as scenewright farm start showed it: tls://HOST:PORT.",
        )
    return f"tls://{rest}"


def _certificate(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    """Signed by itself, and so its own authority: nobody else's certificate is accepted."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Scenewright farm")])
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))  # clocks differ
        .not_valid_after(now + datetime.timedelta(days=DAYS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip()
    except OSError:
        return ""


def _keep(folder: Path, name: str, data: bytes) -> None:
    """Write a file that is the owner's alone from its first moment, whole or not at all."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, scratch = tempfile.mkstemp(dir=folder, prefix=".new-")  # made with 0600
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(scratch).replace(folder / name)
    except OSError as error:
        raise OutputError(
            f"{folder / name} cannot be written.", "Make the folder writable, then try again."
        ) from error
