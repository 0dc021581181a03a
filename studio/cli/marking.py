"""How the terminal's movies are marked: the person's certificate, its passphrase, or the own key."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.paths import Paths
    from studio.provenance.marking import Marking

PASSPHRASE_VARIABLE = "SCENEWRIGHT_PASSPHRASE"


def marking_of(certificate: Path | None, paths: Paths, *, is_signed: bool = True) -> Marking:
    """What was asked for on the command line, else what the settings say.

    Raises:
        SettingsError: The certificate cannot be used.
    """
    from studio.provenance.identity import keyring_passphrase
    from studio.provenance.marking import Marking, marking_from
    from studio.settings import load_settings

    if not is_signed:
        return Marking(is_signed=False)
    chosen = str(certificate or load_settings(paths.data_dir).certificate)

    def ask() -> str | None:
        return os.environ.get(PASSPHRASE_VARIABLE) or keyring_passphrase(Path(chosen))

    return marking_from(chosen, ask=ask)
