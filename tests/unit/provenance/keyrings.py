"""A keyring for tests, by `keyring`'s own interface: what it holds is in one file."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend

VARIABLE = "SCENEWRIGHT_TEST_KEYRING"


class FileKeyring(KeyringBackend):
    """Keeps passwords in the file that an environment variable names."""

    priority = 1  # pyright: ignore[reportAssignmentType,reportIncompatibleMethodOverride]

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        found = self._read() | {f"{service}/{username}": password}
        Path(os.environ[VARIABLE]).write_text(json.dumps(found), encoding="utf-8")

    def delete_password(self, service: str, username: str) -> None:
        raise NotImplementedError

    @staticmethod
    def _read() -> dict[str, str]:
        path = Path(os.environ[VARIABLE])
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
