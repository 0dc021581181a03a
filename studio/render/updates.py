"""Whether there is a newer version: asked when a person asks, told, and never taken by itself.

What is read is a small JSON file that whoever publishes the program keeps beside the installers
(`installers/build.py manifest` writes it):

    {"version": "1.2.0", "page": "https://…", "files": [
        {"system": "linux", "machine": "x86_64", "url": "https://…", "sha256": "…", "size_bytes": 1}]}
"""

from __future__ import annotations

import http.client
import json
import os
import platform
import re
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any, cast

from studio.errors import SettingsError
from studio.paths import resources_dir

VARIABLE = "SCENEWRIGHT_UPDATES"
FILE = "updates.json"
MOST_BYTES = 1 << 16
MOST_FILES = 100
TIMEOUT_S = 10.0
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_HERE = {"127.0.0.1", "localhost", "::1"}
_MACHINES = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}
_RETRY = "Try again later, or look where you got the program."


@dataclass(frozen=True, slots=True, kw_only=True)
class Installer:
    """A file that a person may fetch.

    Attributes:
        url: Where it is.
        sha256: What its bytes must hash to.
        size_bytes: How large it is.
    """

    url: str
    sha256: str
    size_bytes: int

    @property
    def name(self) -> str:
        """Its file name."""
        return urllib.parse.unquote(urllib.parse.urlsplit(self.url).path.rpartition("/")[2])


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateNews:
    """What the publisher says.

    Attributes:
        current: The version that runs.
        newest: The version that is published.
        page: Where to read about it, or "".
        installers: For this system and processor.
    """

    current: str
    newest: str
    page: str
    installers: tuple[Installer, ...]

    @property
    def is_newer(self) -> bool:
        """Whether there is something to fetch."""
        return _order(self.newest) > _order(self.current)


def update_address(given: str = "") -> str:
    """Where to ask: what was given, else the environment's, else what the packager wrote down.

    Raises:
        SettingsError: Nobody said where.
    """
    found = given or os.environ.get(VARIABLE, "") or _packaged()
    if not found:
        raise SettingsError(
            "This copy of the program does not know where its updates are told.",
            f"Give the address with --url, or in {VARIABLE}.",
        )
    return found


def check_for_update(address: str, *, current: str = "") -> UpdateNews:
    """Ask once; nothing else is sent or fetched.

    Args:
        address: Of the JSON file; https, or http on this machine.
        current: The version that runs; this program's by default.

    Raises:
        SettingsError: There is no connection, or what came is no such file.
    """
    text = _fetch(address)
    try:
        return read_news(text, current=current or metadata.version("scenewright"))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise SettingsError(f"What {address} says about updates cannot be read.", _RETRY) from error


def read_news(text: bytes, *, current: str, machine: tuple[str, str] | None = None) -> UpdateNews:
    """What the JSON file says to this machine, or to another (system, processor).

    Raises:
        ValueError, KeyError, TypeError, RecursionError: It is no such file.
        SettingsError: An address in it is not safe.
    """
    values = json.loads(text)
    newest, page = values["version"], values.get("page", "")
    if not isinstance(newest, str) or not _VERSION.fullmatch(newest):
        raise ValueError("no version")
    if not isinstance(page, str):
        raise TypeError("no page")
    if page:
        _check_address(page)
    files = cast("list[Any]", values.get("files", []))[:MOST_FILES]
    mine = machine or _this_machine()
    found = [_installer(one) for one in files if (one["system"], one["machine"]) == mine]
    return UpdateNews(current=current, newest=newest, page=page, installers=tuple(found))


def _fetch(address: str) -> bytes:
    _check_address(address)
    # No version and no system: who asks tells no more than that he asks.
    request = urllib.request.Request(address, headers={"User-Agent": "Scenewright"})
    opener = urllib.request.build_opener(_SafeRedirects())
    try:
        with opener.open(request, timeout=TIMEOUT_S) as answer:
            text = cast("bytes", answer.read(MOST_BYTES + 1))
    except urllib.error.HTTPError as error:
        raise SettingsError(
            f"{address} answers with {error.code} ({error.reason}).", _RETRY
        ) from error
    except (OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", error)
        raise SettingsError(
            f"No connection to {address}: {reason}.",
            "The program works without one; try again when there is a network.",
        ) from error
    if len(text) > MOST_BYTES:
        raise SettingsError(f"What {address} says about updates is too long.", _RETRY)
    return text


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Another address is held to the same rule as the first."""

    def redirect_request(  # noqa: PLR0917 - as urllib calls it
        self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> Any:
        _check_address(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _check_address(address: str) -> None:
    try:
        parts = urllib.parse.urlsplit(address)
        host = parts.hostname
    except ValueError:
        host = None
        parts = urllib.parse.SplitResult("", "", "", "", "")
    if not host or not (parts.scheme == "https" or (parts.scheme == "http" and host in _HERE)):
        raise SettingsError(
            f"{address[:200]!r} is no address for updates.", "Give one that begins with https://."
        )


def _this_machine() -> tuple[str, str]:
    machine = platform.machine().lower()
    return platform.system().lower(), _MACHINES.get(machine, machine)


def _installer(one: Any) -> Installer:
    url, sha256, size = one["url"], one["sha256"], one["size_bytes"]
    if not isinstance(url, str) or not isinstance(sha256, str) or not _SHA256.fullmatch(sha256):
        raise ValueError("no file with a hash")
    if isinstance(size, bool) or not isinstance(size, int) or size < 0:
        raise ValueError("no size")
    _check_address(url)
    return Installer(url=url, sha256=sha256, size_bytes=size)


def _order(version: str) -> tuple[int, ...]:
    """Numbers to compare: 1.10 comes after 1.9, and 1.2 is 1.2.0."""
    found = _VERSION.match(version)
    numbers = [int(part) for part in found[0].split(".")] if found else []
    return tuple([*numbers, 0, 0, 0, 0][:4])


def _packaged() -> str:
    """What the packager wrote beside the resources, or ""."""
    path = Path(resources_dir() / FILE)
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))["address"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
