"""The school profile: every picture is judged, whatever a project says; a password switches it off.

The settings keep a scrypt hash (RFC 7914) of the password, no project does. It holds back a pupil in
the window, not somebody who may write the settings' file: on shared machines that is for the system.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import replace

from studio.errors import SettingsError
from studio.settings import Settings

FEWEST_LETTERS = 8
_COST, _BLOCK, _LANES = 1 << 15, 8, 1  # 32 MB and 0.1 s: OWASP's cheat sheet on passwords
_KIND = "scrypt"


def is_school(settings: Settings) -> bool:
    """Whether the profile is on. A damaged value counts as on: it fails closed."""
    return bool(settings.school)


def school_on(settings: Settings, password: str) -> Settings:
    """Settings with the profile.

    Raises:
        SettingsError: It is on already, or the password is too short.
    """
    if is_school(settings):
        raise SettingsError("The school profile is on already.", "Switch it off first.")
    if len(password) < FEWEST_LETTERS:
        raise SettingsError(
            f"The password has {len(password)} letters.", f"Use {FEWEST_LETTERS} or more."
        )
    salt = secrets.token_bytes(16)
    return replace(settings, school=f"{_KIND}${salt.hex()}${_hash(password, salt).hex()}")


def school_off(settings: Settings, password: str) -> Settings:
    """Settings without the profile.

    Raises:
        SettingsError: The password is another one.
    """
    if is_school(settings) and not fits(password, settings.school):
        raise SettingsError(
            "The password is not the one of the school profile.",
            "Ask the person who switched it on.",
        )
    return replace(settings, school="")


def fits(password: str, kept: str) -> bool:
    """Whether a password is the one that a hash was made of."""
    kind, _, rest = kept.partition("$")
    salt, _, digest = rest.partition("$")
    try:
        made = _hash(password, bytes.fromhex(salt))
        return kind == _KIND and hmac.compare_digest(made, bytes.fromhex(digest))
    except ValueError:  # damaged: no password fits
        return False


def _hash(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, maxmem=1 << 26)
