"""Brand kits: a look that is saved under a name and used again in other projects."""

from __future__ import annotations

import json
import os
import re
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, cast

from studio.errors import SettingsError
from studio.storyboard.model import Storyboard
from studio.storyboard.palette import is_palette

SUFFIX = ".kit.json"
_LONGEST = 4_096


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandKit:
    """What belongs to a brand rather than to one movie.

    Attributes:
        style: Look of the pictures, or "".
        music: Mood, file, "auto" or "none".
        voice: Voice name, "auto" or "none".
        captions: Caption style or "none".
        logo: Path of a picture, or "".
        palette: Colours of the brand; see `Storyboard.palette`.
        end_card: Words after the last scene, such as an address; "" for none.
        heading_font: As in `Storyboard`.
        caption_font: As in `Storyboard`.
    """

    style: str = ""
    music: str = "auto"
    voice: str = "auto"
    captions: str = "boxed"
    logo: str = ""
    palette: tuple[str, ...] = ()
    end_card: str = ""
    heading_font: str = ""
    caption_font: str = ""


def kit_of(storyboard: Storyboard) -> BrandKit:
    """The kit that a storyboard uses now."""
    return BrandKit(**{field.name: getattr(storyboard, field.name) for field in fields(BrandKit)})


def with_kit(storyboard: Storyboard, kit: BrandKit) -> Storyboard:
    """A storyboard in a kit's look."""
    return replace(storyboard, **asdict(kit))


def kit_names(folder: Path) -> tuple[str, ...]:
    """Names of all kits that were saved, sorted."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(path.name.removesuffix(SUFFIX) for path in folder.glob(f"*{SUFFIX}")))


def save_kit(kit: BrandKit, name: str, folder: Path) -> None:
    """Keep a kit under a name; one of the same name is replaced.

    Raises:
        SettingsError: The name is none, or the folder cannot be written.
    """
    clean = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", name).strip(" .")
    if not clean:
        raise SettingsError("A brand kit needs a name.", "Type one, for example your brand's.")
    path = folder / f"{clean[:80]}{SUFFIX}"
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(asdict(kit), ensure_ascii=False, indent=1), "utf-8")
        temporary.replace(path)
    except OSError as error:
        raise SettingsError(
            f"The brand kit cannot be written to {folder}.", "Make the folder writable."
        ) from error


def load_kit(name: str, folder: Path) -> BrandKit:
    """A kit by its name.

    Raises:
        SettingsError: There is none, or it is damaged.
    """
    try:
        found = json.loads((folder / f"{name}{SUFFIX}").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SettingsError(f"There is no brand kit “{name}”.", "Save one first.") from error
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(name) from error
    names = {field.name for field in fields(BrandKit)}
    if not isinstance(found, dict):
        raise _damaged(name)
    values = {k: v for k, v in cast("dict[str, Any]", found).items() if k in names}
    palette = values.pop("palette", ())
    if not is_palette(palette) or not all(
        isinstance(v, str) and len(v) <= _LONGEST and "\0" not in v for v in values.values()
    ):
        raise _damaged(name)
    return BrandKit(palette=tuple(palette), **values)


def _damaged(name: str) -> SettingsError:
    return SettingsError(f"The brand kit “{name}” is damaged.", "Save it again from a project.")
