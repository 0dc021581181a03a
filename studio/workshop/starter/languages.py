"""Scores texts in other languages without and with the package's glossary."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from studio.engine.families.scene_gloss import SceneGlossary
from studio.engine.families.scene_vocabulary import SceneVocabulary
from studio.workshop.starter.evaluation_sets import trial
from studio.workshop.starter.package import EXTRAS, STARTER, VOCABULARY
from studio.workshop.starter.runtime import StarterModel
from studio.workshop.starter.score import score

LANGUAGES = ("de", "es", "fr", "pt")
DESCRIPTIONS = 40
"""The first texts of each trial describe pictures; those behind them narrate."""


def language_scores(folder: Path = STARTER) -> dict[str, Any]:
    """For each language the shares of main subjects and of texts with all facts right.

    Texts are drawn as they stand ("as_is") and through the glossary ("glossed"), with one seed each.
    """
    model = StarterModel(folder)
    known = SceneVocabulary.from_json((folder / VOCABULARY).read_bytes()).known
    glossary = SceneGlossary.from_json((folder / EXTRAS["glossary"]).read_bytes(), known=known)
    out: dict[str, Any] = {}
    for code in LANGUAGES:
        pairs = trial(f"gloss_{code}")
        texts = {
            "as_is": [text for text, _ in pairs],
            "glossed": [glossary.english(text) for text, _ in pairs],
        }
        for how, prompts in texts.items():
            graphs = model.chosen(prompts, model.states(prompts), list(range(len(prompts))))
            parts = {"descriptions": slice(DESCRIPTIONS), "narration": slice(DESCRIPTIONS, None)}
            for name, part in parts.items():
                found = score(graphs[part], pairs[part])
                out.setdefault(code, {}).setdefault(name, {})[how] = {
                    "texts": len(pairs[part]),
                    "main_subject": round(found.share("main subject"), 3),
                    "all_facts": round(found.share("all facts"), 3),
                }
    return out
