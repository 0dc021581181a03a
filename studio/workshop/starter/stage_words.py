"""The words for a scene's stage: place, light, weather, camera and style around a description."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from studio.engine.scenery.catalogue import SETTING
from studio.engine.scenery.graph import SceneGraph
from studio.workshop.starter import frames
from studio.workshop.starter.partial import Wanted
from studio.workshop.starter.texts import Texts


@dataclass(slots=True, kw_only=True)
class Draft:
    """A caption in the making: words, and what they state."""

    rng: Random
    graph: SceneGraph
    wanted: list[Wanted] = field(default_factory=list[Wanted])
    stage: dict[str, Any] = field(default_factory=dict[str, Any])

    def chance(self, share: float) -> bool:
        """True in a share of all cases."""
        return self.rng.random() < share

    def one(self, words: Sequence[str]) -> str:
        """One of some words."""
        return self.rng.choice(words)


def color_word(texts: Texts, color: str, rng: Random) -> str:
    """A word for a colour: the usual one as often as all the others."""
    words = texts.colors.get(color, (color,))
    return words[0] if rng.random() < 0.45 else rng.choice(words)


class StageWords:
    """Adds phrases for the stage to a draft, and notes what they state."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def only_place(self, draft: Draft) -> str:
        """A description of the place alone, often of it empty; "" where the lists lack words."""
        words = self._texts.places.get(draft.graph.stage.setting)
        if words is None or not words.plural:
            return ""
        draft.stage["setting"] = (draft.graph.stage.setting,)
        noun = draft.one(words.plural)
        if draft.chance(0.4):
            draft.stage["is_all"] = True
            return draft.one(frames.EMPTY).format(n=re.sub(r"^(a|an|the) ", "", noun))
        return draft.one(frames.VIEWS) + noun

    def around(self, draft: Draft, text: str) -> str:
        """The description with place, light, weather, sun, camera and style, some of each."""
        place, bits = self._place(draft), list[str]()
        stage = draft.graph.stage
        outdoor = SETTING[stage.setting].place == "outdoor"
        for name, share in (
            ("light", 0.5 if outdoor else 0.12),
            ("weather", 0.42 if outdoor else 0.03),
        ):
            self._phrase(draft, name, share, bits)
        if stage.has_sun and outdoor and draft.chance(0.18):
            by_day = stage.light not in ("night", "moonlight", "dusk")
            draft.stage["has_sun"] = (True,)
            bits.append(draft.one(frames.SUN[by_day]))
            draft.stage.setdefault(
                "light",
                ("day", "sunrise", "golden hour", "sunset")
                if by_day
                else ("night", "moonlight", "dusk"),
            )
        heading = self._heading(draft, place, text, bits) if draft.chance(0.1) else ""
        if not heading and place:
            bits.insert(0, place)
        if draft.chance(0.25):
            draft.rng.shuffle(bits)
        late = list[str]()
        self._phrase(draft, "camera", 0.5 if stage.camera != "static" else 0.06, late)
        self._phrase(draft, "style", 0.55 if stage.style != "flat" else 0.08, late)
        late += [draft.one(frames.LOOKS)] if draft.chance(0.1) else []
        if heading:
            text = heading
        elif bits and draft.chance(0.15):
            text = f"{bits[0]}, {' '.join([text, *bits[1:]])}"
        else:
            text = draft.one((" ", " ", " ", ", ")).join([text, *bits])
        text = ", ".join([text, *late])
        return draft.one(frames.OPENERS) + text if draft.chance(0.12) and not heading else text

    def _place(self, draft: Draft) -> str:
        """A phrase for the place, or nothing."""
        setting = draft.graph.stage.setting
        if "setting" in draft.stage:
            return ""
        if setting == "studio" and draft.chance(0.7):
            draft.stage |= {"setting": ("studio",), "backdrop": (draft.graph.stage.backdrop,)}
            word = color_word(self._texts, draft.graph.stage.backdrop, draft.rng)
            return draft.one(frames.BACKDROPS).format(c=word)
        if setting not in self._texts.places or not draft.chance(0.68):
            return ""
        draft.stage["setting"] = (setting,)
        return draft.one(self._texts.places[setting].singular)

    def _phrase(self, draft: Draft, name: str, share: float, bits: list[str]) -> None:
        """Add a phrase for a field of the stage and note it."""
        value = getattr(draft.graph.stage, name)
        words = self._texts.phrases.get(name, {}).get(value)
        if words and name not in draft.stage and draft.chance(share):
            draft.stage[name] = (value,)
            bits.append(draft.one(words))

    def _heading(self, draft: Draft, place: str, text: str, bits: list[str]) -> str:
        """A screenplay's scene heading before the text; nothing where the place is not said."""
        setting = draft.graph.stage.setting
        if not place or setting == "studio":
            return ""
        inside = "INT." if SETTING[setting].place == "indoor" else "EXT."
        if bits and "light" in draft.stage and len(draft.stage["light"]) == 1:
            time = draft.one(frames.HEAD_TIMES[draft.stage["light"][0]])
            known = self._texts.phrases["light"][draft.stage["light"][0]]
            bits = [bit for bit in bits if bit not in known]
        else:
            time = ""
        return " ".join([f"{inside} {setting.upper()}{' - ' if time else ''}{time}.", text, *bits])
