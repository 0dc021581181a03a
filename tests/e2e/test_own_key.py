"""A person's own certificate: its passphrase is in the system's keyring, and nothing secret anywhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.provenance.credentials import check_file
from studio.provenance.identity import keep_passphrase, keyring_passphrase
from studio.storyboard.file import open_project
from tests.e2e.program import Run
from tests.unit.provenance.certificates import issue

keyring = pytest.importorskip("keyring", reason="needs the extra keyring")
from tests.unit.provenance.keyrings import VARIABLE, FileKeyring  # noqa: E402 - needs keyring

PASSPHRASE = "correct horse battery"


def test_a_passphrase_is_kept_in_the_keyring_and_a_key_in_no_project(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "keyring" / "kept.json"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"{FileKeyring.__module__}.FileKeyring")
    (tmp_path / "keyring").mkdir()
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    try:
        store = tmp_path / "mine.p12"
        issued = issue()
        store.write_bytes(issued.pkcs12(PASSPHRASE))
        base = ("--basedir", tmp_path / "base")
        refused = run("certificate", store, *base)
        assert refused.code == 2 and "passphrase" in refused.err.lower()
        assert keyring_passphrase(store) is None
        assert keep_passphrase(store, PASSPHRASE) and keyring_passphrase(store) == PASSPHRASE
    finally:
        keyring.set_keyring(before)
    assert run("certificate", store, *base).code == 0
    script, project = tmp_path / "s.txt", tmp_path / "p.scenewright"
    script.write_text("It rains.", encoding="utf-8")
    assert run("new", script, "-o", project, *base).code == 0
    quick = ("--quality", "draft", "--voice", "none", "--music", "none", "--captions", "none")
    done = run("render", project, "-o", tmp_path / "m.mp4", *quick, "--json", *base)
    assert done.code == 0, done.err
    assert done.report["provenance"]["signature"] == "own"
    assert check_file(tmp_path / "m.mp4").signer == "Jane Doe"
    with open_project(project) as opened:
        assert opened.ledgers()  # the project knows of its movie
    number = issued.key.private_numbers().private_value.to_bytes(32, "big")
    for path in tmp_path.rglob("*"):
        if path.is_file() and path != store and path.parent.name != "keyring":
            data = path.read_bytes()
            assert PASSPHRASE.encode() not in data and number not in data, path
            assert b"ENCRYPTED PRIVATE KEY" not in data, path
