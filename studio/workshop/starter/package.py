"""Writes a model package: the files, their hashes, and `model.json`."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.workshop.starter import frames
from studio.workshop.starter.texts import Texts

STARTER = Path(__file__).parents[3] / "resources" / "models" / "starter"
SAMPLER: dict[str, Any] = {
    "sampler": "euler", "steps": 12, "guidance_scale": 1.2, "class_guidance_scale": 1.0,
    "shift": 2.5,
}  # fmt: skip
# Files that a package may hold beside its networks, by the name of the component.
EXTRAS = {
    "vocabulary": "vocabulary.json", "ideas": "ideas.npz", "places": "places.npz",
    "lexicon": "lexicon.json", "glossary": "glossary.json",
}  # fmt: skip
VOCABULARY = EXTRAS["vocabulary"]
FRAMES = (
    frames.JOINTS, frames.SMALL, frames.BIG, frames.VIEWS, frames.OPENERS, frames.LOOKS,
    frames.NARRATED, frames.NARRATED_MANY, frames.LEAD_INS, frames.EMPTY, frames.BACKDROPS,
)  # fmt: skip
TRAINING_DATA = (
    "Scenes, captions and narration written for this program (CC0-1.0): a grammar over our own word"
    " lists, and sentences with the picture that each calls for. No picture or text by others."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A file of a package: its role, its precision ("" for none) and its path below the folder."""

    name: str
    precision: str
    file: str


TEXT_PARTS = (
    Part(name="text_encoder", precision="int8", file="text_encoder/model.onnx"),
    Part(name="tokenizer", precision="", file="text_encoder/tokenizer.json"),
)


def write_manifest(
    folder: Path, *, version: str, schema: dict[str, Any], denoisers: tuple[Part, ...],
    report: dict[str, Any],
) -> Path:  # fmt: skip
    """Write `model.json` beside the files that it names.

    Args:
        folder: The package; every file of `denoisers` and the text encoder must be there.
        version: Of the weights ("1.0.0").
        schema: Of the `SceneCode` that the weights speak.
        denoisers: The first one is the one to use where nothing was measured.
        report: What the export measured of each precision.

    Raises:
        OSError: A named file is missing.
    """
    components = [
        {
            "name": part.name, "precision": part.precision, "file": part.file,
            "sha256": hashlib.sha256((folder / part.file).read_bytes()).hexdigest(),
        }
        for part in (*TEXT_PARTS, *denoisers, *_extras(folder))
    ]  # fmt: skip
    manifest = {
        "format": 1,
        "id": "starter",
        "version": version,
        "family": "scene",
        "title": "Starter: illustrated scenes",
        "components": components,
        "defaults": SAMPLER,
        "licence": "Apache-2.0 (text encoder), CC0-1.0 (weights)",
        "training_data": TRAINING_DATA,
        "options": {
            "schema": schema, "text_pieces": 32, "text_scale": 2.0, "text_width": 384,
            "limits": {"language": "en", "subjects": schema["slots"]}, "precision_report": report,
        },
    }  # fmt: skip
    path = folder / "model.json"
    path.write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def _extras(folder: Path) -> tuple[Part, ...]:
    """The training words and what the sentences show, where the export wrote them."""
    return tuple(
        Part(name=name, precision="", file=file)
        for name, file in EXTRAS.items()
        if (folder / file).is_file()
    )


def write_vocabulary(texts: Texts, folder: Path) -> None:
    """Write which words the training texts hold, and what stands in for what they lack."""
    written = [
        *(w for words in texts.nouns.values() for w in words.singular + words.plural),
        *(w for person in texts.people for w in person.words.singular + person.words.plural),
        *(w for words in texts.places.values() for w in words.singular + words.plural),
        *(w for table in texts.phrases.values() for words in table.values() for w in words),
        *(w for words in texts.colors.values() for w in words),
        *(w for table in texts.verbs.values() for words in table.values() for w in words),
        *(sentence for idea in texts.ideas for sentence in idea.sentences),
        *(w for table in FRAMES for w in table),
    ]
    known = sorted({word.lower() for text in written for word in re.findall(r"[^\W\d_]+", text)})
    nearest = {word: kind for kind, words in texts.nearest.items() for word in words}
    data = {"known": known, "nearest": nearest}
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    (folder / VOCABULARY).write_text(text + "\n", encoding="utf-8")
