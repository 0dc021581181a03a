"""Keys: made once, kept for their owner alone; a person's own is checked before any work."""

from __future__ import annotations

import datetime
import stat
import sys
from pathlib import Path

import pytest

from studio.errors import OutputError, SettingsError
from studio.provenance.identity import FILE, known_root, own_identity, self_made_identity
from tests.unit.provenance.certificates import issue


def nobody_knows() -> str | None:
    return None


def test_the_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    first = self_made_identity(tmp_path / "data")
    assert self_made_identity(tmp_path / "data") == first
    assert known_root(tmp_path / "data") == first.root_pem
    if sys.platform != "win32":
        mode = stat.S_IMODE((tmp_path / "data" / FILE).stat().st_mode)
        assert mode == 0o600


def test_it_names_nobody_and_is_never_shown(tmp_path: Path) -> None:
    identity = self_made_identity(tmp_path)
    assert identity.kind == "self-made"
    assert "self-made" in identity.name
    assert "PRIVATE" not in repr(identity)


def test_a_key_near_its_end_or_damaged_is_made_anew(tmp_path: Path) -> None:
    first = self_made_identity(tmp_path)
    later = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=1090)
    second = self_made_identity(tmp_path, now=later)
    assert second.key_pem != first.key_pem
    (tmp_path / FILE).write_text("nonsense", encoding="utf-8")
    assert known_root(tmp_path) == b""
    assert self_made_identity(tmp_path).key_pem not in (first.key_pem, second.key_pem)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OutputError, match="signing key"):
        self_made_identity(tmp_path / "file")


@pytest.mark.parametrize("kind", ["es256", "es384", "ed25519", "ps256"])
def test_a_persons_certificate_is_read_from_pem_in_any_order(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "me.pem"
    path.write_bytes(issue(kind).pem())
    identity = own_identity(path, ask=nobody_knows)
    assert (identity.kind, identity.name, identity.algorithm) == ("own", "Jane Doe", kind)
    assert identity.chain_pem.count(b"BEGIN CERTIFICATE") == 1  # the root is nobody's to send


@pytest.mark.parametrize("suffix", [".pem", ".p12"])
def test_a_locked_key_opens_with_its_passphrase_only(tmp_path: Path, suffix: str) -> None:
    issued, path = issue(), tmp_path / f"me{suffix}"
    path.write_bytes(issued.pem("s3cret") if suffix == ".pem" else issued.pkcs12("s3cret"))
    assert own_identity(path, ask=lambda: "s3cret").name == "Jane Doe"
    with pytest.raises(SettingsError, match="does not open"):
        own_identity(path, ask=lambda: "wrong")
    with pytest.raises(SettingsError, match="not known"):
        own_identity(path, ask=nobody_knows)


def test_what_cannot_sign_is_refused_with_its_reason(tmp_path: Path) -> None:
    other = issue()
    cases = {
        "valid until": issue(days=0).pem(),
        "signed itself": issue(signs_itself=True).pem(),
        "2048": issue("short rsa").pem(),
        "no private key": other.pem().split(b"-----BEGIN PRIVATE")[0],
        "none of its certificates": issue().pem().split(b"-----END PRIVATE KEY-----\n")[0]
        + b"-----END PRIVATE KEY-----\n",
        "damaged": b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    }
    for reason, data in cases.items():
        path = tmp_path / "me.pem"
        path.write_bytes(data)
        with pytest.raises(SettingsError, match=reason):
            own_identity(path, ask=nobody_knows)
    with pytest.raises(SettingsError, match="cannot be read"):
        own_identity(tmp_path / "missing.pem", ask=nobody_knows)
