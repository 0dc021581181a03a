"""Who signs: a key that the program makes for itself on first use, or the person's own certificate.

A self-made key proves that a movie has not been changed since this installation made it. It proves
nobody's name: others' programs will call its signer unverified, and the program says so.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from studio.errors import OutputError, SettingsError

FILE = "signing.pem"
ROOT_DAYS, SIGNER_DAYS, RENEW_DAYS = 3650, 1095, 30
SELF_MADE, OWN = "self-made", "own"
MOST_BYTES = 1 << 20

PrivateKey = ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey
_CURVES = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}
_PEM = serialization.Encoding.PEM


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """A key and the certificates that speak for it.

    Attributes:
        kind: "self-made" or "own".
        name: The signer's, as the certificate says.
        algorithm: C2PA's name of it ("es256").
        chain_pem: Certificates, the signer's first; a self-made root is not among them.
        key_pem: The private key, unencrypted. Never written anywhere but the data folder.
        root_pem: The self-made root, by which this installation knows its own movies; else empty.
    """

    kind: str
    name: str
    algorithm: str
    chain_pem: bytes
    key_pem: bytes
    root_pem: bytes = b""

    def __repr__(self) -> str:
        return f"Identity({self.kind}, {self.name!r})"  # the key must never reach a log


def self_made_identity(folder: Path, *, now: datetime.datetime | None = None) -> Identity:
    """The key of this installation; made when there is none, or it is about to expire.

    Args:
        folder: The person's data folder; made if need be. The file can be read by its owner only.
        now: The time, for tests.

    Raises:
        OutputError: The folder cannot be written.
    """
    moment = now or datetime.datetime.now(datetime.UTC)
    path = folder / FILE
    found = _read_self_made(path, moment)
    if found is not None:
        return found
    data = _make_pem(moment)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".signing-", dir=folder)  # 0600 from its beginning
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(
            f"The signing key cannot be kept in {folder}.",
            "Make the folder writable, or render with --no-signature.",
        ) from error
    made = _read_self_made(path, moment)
    if made is None:
        raise AssertionError("a signing key that was just made cannot be read")
    return made


def known_root(folder: Path) -> bytes:
    """The self-made root of this installation, by which it knows its own movies; empty for none."""
    found = _read_self_made(folder / FILE, None)
    return b"" if found is None else found.root_pem


def own_identity(path: Path, *, ask: Callable[[], str | None]) -> Identity:
    """The person's certificate and key from a PEM or PKCS#12 file.

    Args:
        path: PEM with key and certificates in any order, or .p12/.pfx.
        ask: Gives the passphrase if the key needs one; None where nobody knows it.

    Raises:
        SettingsError: It cannot be read, the passphrase is wrong, or it cannot sign.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise SettingsError(
            f"The certificate {path} cannot be read.", "Check its name and that you may open it."
        ) from error
    is_pem = b"-----BEGIN" in data
    key, certificates = (_from_pem if is_pem else _from_pkcs12)(data, path, ask)
    first = next((c for c in certificates if c.public_key() == key.public_key()), None)
    if first is None:
        raise _unusable(path, "none of its certificates belongs to its key")
    now = datetime.datetime.now(datetime.UTC)
    if not first.not_valid_before_utc <= now <= first.not_valid_after_utc:
        raise _unusable(path, f"it is valid until {first.not_valid_after_utc:%Y-%m-%d} only")
    chain = [first, *(c for c in certificates if c is not first and c.subject != c.issuer)]
    if first.subject == first.issuer:
        raise _unusable(path, "it signed itself, which Content Credentials do not allow")
    return Identity(
        kind=OWN,
        name=_common_name(first),
        algorithm=_algorithm(key, path),
        chain_pem=b"".join(c.public_bytes(_PEM) for c in chain),
        key_pem=_key_pem(key),
    )


# -- reading ------------------------------------------------------------------------------------


def _read_self_made(path: Path, now: datetime.datetime | None) -> Identity | None:
    """The kept key; None where it is missing, damaged or, at a given time, near its end."""
    try:
        data = path.read_bytes()
        key = serialization.load_pem_private_key(data, None)
        signer, root = x509.load_pem_x509_certificates(data)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm):
        return None
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        return None
    if key.public_key() != signer.public_key():
        return None
    if now and signer.not_valid_after_utc < now + datetime.timedelta(days=RENEW_DAYS):
        return None
    return Identity(
        kind=SELF_MADE,
        name=_common_name(signer),
        algorithm="es256",
        chain_pem=signer.public_bytes(_PEM),
        key_pem=_key_pem(key),
        root_pem=root.public_bytes(_PEM),
    )


def _from_pem(
    data: bytes, path: Path, ask: Callable[[], str | None]
) -> tuple[PrivateKey, list[x509.Certificate]]:
    blocks = [b"-----BEGIN" + block for block in data.split(b"-----BEGIN")[1:]]
    keys = [block for block in blocks if b"PRIVATE KEY-----" in block.split(b"\n", 1)[0]]
    if not keys:
        raise _unusable(path, "it holds no private key")
    is_locked = b"ENCRYPTED" in keys[0]
    password = _passphrase(path, ask) if is_locked else None
    try:
        key = serialization.load_pem_private_key(keys[0], password)
        certificates = x509.load_pem_x509_certificates(data)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise _wrong(path, is_locked=is_locked) from error
    return _usable(key, path), certificates


def _from_pkcs12(
    data: bytes, path: Path, ask: Callable[[], str | None]
) -> tuple[PrivateKey, list[x509.Certificate]]:
    is_locked = False
    try:
        try:
            key, first, others = pkcs12.load_key_and_certificates(data, None)
        except ValueError:  # locked, or no PKCS#12 at all: only the passphrase tells them apart
            is_locked = True
            key, first, others = pkcs12.load_key_and_certificates(data, _passphrase(path, ask))
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise _wrong(path, is_locked=is_locked) from error
    if key is None or first is None:
        raise _unusable(path, "it holds no private key")
    return _usable(key, path), [first, *others]


def _passphrase(path: Path, ask: Callable[[], str | None]) -> bytes:
    given = ask()
    if given is None:
        raise SettingsError(
            f"The key in {path} is locked, and its passphrase is not known.",
            f"Type it once: scenewright certificate {path}",
        )
    return given.encode()


def _usable(key: object, path: Path) -> PrivateKey:
    if isinstance(key, ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey):
        return key
    raise _unusable(path, "its key is of a kind that Content Credentials do not know")


def _algorithm(key: PrivateKey, path: Path) -> str:
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return "ed25519"
    if isinstance(key, rsa.RSAPrivateKey):
        if key.key_size < 2048:
            raise _unusable(path, "its RSA key is shorter than 2048 bits")
        return "ps256"
    if key.curve.name not in _CURVES:
        raise _unusable(path, f"Content Credentials do not know the curve {key.curve.name}")
    return _CURVES[key.curve.name]


def _unusable(path: Path, why: str) -> SettingsError:
    return SettingsError(
        f"The certificate {path} cannot sign movies: {why}.",
        "Give one for signing documents or mail, with its key; or render with the program's own.",
    )


def _wrong(path: Path, *, is_locked: bool) -> SettingsError:
    if is_locked:
        return SettingsError(
            f"The passphrase does not open {path}, or the file is damaged.",
            f"Type it again: scenewright certificate {path}",
        )
    return _unusable(path, "it is damaged, or neither PEM nor PKCS#12")


def _common_name(certificate: x509.Certificate) -> str:
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else certificate.subject.rfc4514_string()


def _key_pem(key: PrivateKey) -> bytes:
    return key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())


# -- making -------------------------------------------------------------------------------------


def _make_pem(now: datetime.datetime) -> bytes:
    """A new key, its certificate, and the root that issued it, in one file.

    Two certificates, for C2PA refuses a signer that signed itself (specification 2.2, 14.5.1). The
    root's key is dropped: nothing else can ever be issued under it.
    """
    root_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root_name, name = _name("Scenewright self-made root"), _name("Scenewright (self-made key)")
    start = now - datetime.timedelta(days=1)  # clocks differ
    root = (
        _builder(root_name, root_name, root_key.public_key(), start, ROOT_DAYS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_key_usage(is_root=True), critical=True)
        .sign(root_key, hashes.SHA256())
    )
    signer = (
        _builder(name, root_name, key.public_key(), start, SIGNER_DAYS)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(is_root=False), critical=True)
        .add_extension(
            x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False
        )
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()),
            critical=False,
        )
        .sign(root_key, hashes.SHA256())
    )
    return _key_pem(key) + signer.public_bytes(_PEM) + root.public_bytes(_PEM)


def _name(common: str) -> x509.Name:
    """Says what it is and nobody's name: the program knows none, and would leak one."""
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Unverified: made by the program itself"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    start: datetime.datetime,
    days: int,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=days))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _key_usage(*, is_root: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_root,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_root,
        crl_sign=is_root,
        encipher_only=False,
        decipher_only=False,
    )


def keyring_passphrase(path: Path) -> str | None:
    """The passphrase that the system's keyring holds for a certificate; None without `keyring`."""
    try:
        import keyring  # noqa: PLC0415 - optional: the extra `keyring`
        import keyring.errors  # noqa: PLC0415
    except ImportError:
        return None
    with contextlib.suppress(keyring.errors.KeyringError):
        return keyring.get_password("Scenewright", str(path.absolute()))
    return None


def keep_passphrase(path: Path, passphrase: str) -> bool:
    """Keep a passphrase in the system's keyring; False where there is none."""
    try:
        import keyring  # noqa: PLC0415 - optional: the extra `keyring`
        import keyring.errors  # noqa: PLC0415
    except ImportError:
        return False
    try:
        keyring.set_password("Scenewright", str(path.absolute()), passphrase)
    except keyring.errors.KeyringError:
        return False
    return True
