"""Downloads a model from the hub: resumed, every file hashed, gated licences and full disks explained."""

# huggingface_hub comes with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import errno
import hashlib
from pathlib import Path
from typing import Any

import requests
from huggingface_hub import HfApi, hf_hub_download
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    LocalEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from studio.errors import ModelError, OutputError
from studio.task import CancelToken
from studio.workshop.convert.events import Report

WANTED = (".json", ".txt", ".model", ".md", ".safetensors")
DROPPED = (
    requests.ConnectionError,
    requests.Timeout,
    requests.exceptions.ChunkedEncodingError,
)
TRIES = 3  # of one file, each going on where the last one broke off


def download(
    name: str,
    folder: Path,
    *,
    revision: str,
    report: Report,
    cancel: CancelToken,
    endpoint: str | None = None,
) -> tuple[Path, str]:
    """Bring a model in diffusers' layout to disk; what is there already is not loaded again.

    Only configurations, tokenizers, cards and .safetensors are fetched: no pickle, no program.

    Args:
        name: "owner/name".
        folder: Of all downloads; kept when something goes wrong, so that the next try goes on.
        revision: Branch, tag or commit; "" for the newest.
        report: Hears of progress in megabytes.
        cancel: Checked before every file.
        endpoint: Another hub than the usual one.

    Returns:
        The model's folder, and its commit.

    Raises:
        ModelError: The model is unknown, gated, not a pipeline, or arrived damaged.
        OutputError: The disk is full or cannot be written.
        Cancelled: `cancel` was set.
    """
    report.stage(f"Asking the hub for {name}", 0, 1)
    try:
        info = HfApi(endpoint=endpoint).model_info(
            name, revision=revision or None, files_metadata=True
        )
    except (HfHubHTTPError, requests.RequestException, OSError) as error:
        raise _explained(name, error) from error
    files = _wanted(list(info.siblings or []))
    if not any(file.rfilename == "model_index.json" for file in files):
        raise ModelError(
            f"{name} on the hub is not a model in diffusers' layout.",
            "Look for a version of it whose files include model_index.json.",
        )
    target = folder / name.replace("/", "--")
    total = sum(file.size or 0 for file in files)
    done = 0
    for file in files:
        cancel.check()
        report.stage(f"Downloading {file.rfilename}", round(done / 1e6, 1), round(total / 1e6, 1))
        _fetch(name, file, target, commit=str(info.sha), endpoint=endpoint)
        done += file.size or 0
    return target, str(info.sha)


def _wanted(files: list[Any]) -> list[Any]:
    """What a conversion needs: of weights in several precisions only the full one."""
    found = [file for file in files if file.rfilename.endswith(WANTED)]
    return [
        file
        for file in found
        if ".fp16." not in file.rfilename
        and ".bf16." not in file.rfilename
        and "safety_checker/" not in file.rfilename
        and (not file.rfilename.endswith(".safetensors") or "/" in file.rfilename)
    ]


def _fetch(name: str, file: Any, target: Path, *, commit: str, endpoint: str | None) -> None:
    wanted = file.lfs.sha256 if file.lfs is not None else ""
    path = target / file.rfilename
    if wanted and path.is_file() and _sha256(path) == wanted:
        return
    for attempt in range(TRIES):
        try:
            hf_hub_download(
                name, file.rfilename, revision=commit, local_dir=target, endpoint=endpoint
            )
            break
        except (HfHubHTTPError, requests.RequestException, OSError) as error:
            dropped = isinstance(error, DROPPED)
            if not dropped or attempt + 1 == TRIES:
                raise _explained(name, error) from error
    if wanted and _sha256(path) != wanted:
        path.unlink(missing_ok=True)
        raise ModelError(
            f"The file {file.rfilename} of {name} arrived damaged: its hash is not the hub's.",
            "Try again; it will be loaded anew.",
        )


def _sha256(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _explained(  # noqa: PLR0911 - one return a cause
    name: str, error: Exception
) -> ModelError | OutputError:
    if isinstance(error, GatedRepoError):
        return ModelError(
            f"{name} is given only to those who accept its licence.",
            f"Accept it on the hub's page of {name}, then sign in once: huggingface-cli login.",
        )
    if isinstance(error, RevisionNotFoundError):
        return ModelError(f"{name} has no such revision.", "Leave --revision out for the newest.")
    if isinstance(error, RepositoryNotFoundError):
        return ModelError(
            f"There is no model {name} on the hub, or it is private.",
            "Check its name; for a private one sign in first: huggingface-cli login.",
        )
    if isinstance(error, EntryNotFoundError) and not isinstance(error, LocalEntryNotFoundError):
        return ModelError(f"A file of {name} is missing on the hub.", "Try again later.")
    number = getattr(error, "errno", None)
    if number in (errno.ENOSPC, errno.EDQUOT):
        return OutputError(
            "The disk is full: the model does not fit.",
            "Free some space, or choose another folder with -o; what has arrived is kept.",
        )
    if number in (errno.EACCES, errno.EROFS, errno.EPERM):
        return OutputError("The download cannot be written.", "Choose another folder with -o.")
    return ModelError(
        f"The hub could not be reached for {name}.",
        "Check the connection and start again: the download goes on where it broke off.",
    )
