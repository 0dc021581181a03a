"""Certificates as an authority would issue them, for tests."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

PEM = serialization.Encoding.PEM
NOW = datetime.datetime.now(datetime.UTC)
KEYS = {
    "es256": lambda: ec.generate_private_key(ec.SECP256R1()),
    "es384": lambda: ec.generate_private_key(ec.SECP384R1()),
    "ed25519": ed25519.Ed25519PrivateKey.generate,
    "ps256": lambda: rsa.generate_private_key(65537, 2048),
    "short rsa": lambda: rsa.generate_private_key(65537, 1024),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A key, its certificate, and the authority's."""

    key: Any
    certificate: x509.Certificate
    authority: x509.Certificate

    def pem(self, passphrase: str = "") -> bytes:
        """Key and certificates in one file, the authority's first."""
        way = (
            serialization.BestAvailableEncryption(passphrase.encode())
            if passphrase
            else serialization.NoEncryption()
        )
        key = self.key.private_bytes(PEM, serialization.PrivateFormat.PKCS8, way)
        return self.authority.public_bytes(PEM) + key + self.certificate.public_bytes(PEM)

    def pkcs12(self, passphrase: str) -> bytes:
        """The same as .p12."""
        way = serialization.BestAvailableEncryption(passphrase.encode())
        return pkcs12.serialize_key_and_certificates(
            b"me", self.key, self.certificate, [self.authority], way
        )


def issue(kind: str = "es256", *, days: int = 100, signs_itself: bool = False) -> Issued:
    """A certificate for a new key, valid for some days from yesterday."""
    root, key = ec.generate_private_key(ec.SECP256R1()), KEYS[kind]()
    authority = _certificate("Test authority", "Test authority", root.public_key(), root, days=900)
    if signs_itself:
        own = _certificate("Jane Doe", "Jane Doe", key.public_key(), key, days=days)
        return Issued(key=key, certificate=own, authority=authority)
    own = _certificate("Jane Doe", "Test authority", key.public_key(), root, days=days)
    return Issued(key=key, certificate=own, authority=authority)


def _certificate(name: str, issuer: str, key: Any, signer: Any, *, days: int) -> x509.Certificate:
    def named(text: str) -> x509.Name:
        organisation = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Test Org")
        return x509.Name([organisation, x509.NameAttribute(NameOID.COMMON_NAME, text)])

    start = NOW - datetime.timedelta(days=1)
    is_root = name == "Test authority"
    usage = x509.KeyUsage(
        not is_root, False, False, False, False, is_root, is_root, False, False
    )  # fmt: skip
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(issuer))
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start if days > 0 else start - datetime.timedelta(days=10))
        .not_valid_after(start + datetime.timedelta(days=max(days, 0)))
        .add_extension(x509.BasicConstraints(is_root, None), True)
        .add_extension(usage, True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), False
        )
    )
    if not is_root:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
        builder = builder.add_extension(purpose, False)
    return builder.sign(signer, hashes.SHA256())
