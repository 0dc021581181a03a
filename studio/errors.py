"""Errors that are told to the creator: a sentence that says what happened, and what to do next."""

from __future__ import annotations


class StudioError(Exception):
    """Something went wrong that the creator can understand and act on.

    Attributes:
        message: One sentence for the creator, ending in a full stop.
        hint: What to do next; one sentence, may be empty.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class ScriptError(StudioError):
    """Raised when a script cannot be read: empty, binary, undecodable, or broken in its own format."""


class ProjectError(StudioError):
    """Raised when a project file is missing, corrupt, or from a newer version of the program."""


class SettingsError(StudioError):
    """Raised when an option's value is not one that the program knows."""


class OutputError(StudioError):
    """Raised when the movie cannot be written: folder missing, read-only, or disk full."""


class ModelError(StudioError):
    """Raised when a model package is missing, corrupt, unsafe, or not of a known family."""


class ShortOfMemory(ModelError):
    """Raised when a model does not fit into memory; the engine then tries a thriftier way."""


class VoiceError(StudioError):
    """Raised when a voice is unknown, its files are missing or corrupt, or it failed to speak."""


class MediaError(StudioError):
    """Raised when a media file (music, picture, recording) cannot be read, or FFmpeg failed."""


class InternalError(StudioError):
    """Raised in place of an unexpected exception: our own mistake, logged with its traceback."""


class Cancelled(Exception):
    """Raised by `CancelToken.check` to leave a job; never an error and never shown as one."""
