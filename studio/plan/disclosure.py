"""How the audience is told that a model made the movie: label, notice and closing card, decided."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.compose.label import LABEL_PLACES, LABEL_WORDS, MOST_LETTERS
from studio.compose.watermark import number_of
from studio.errors import SettingsError
from studio.plan.model import RenderPlan, RenderSettings, ScenePlan
from studio.storyboard.model import Storyboard

NOTICES = ("file", "card", "spoken")
NOTICE_WORDS = {
    "de": "Dieser Film wurde mit KI erzeugt.",
    "en": "This movie was made with AI.",
    "es": "Este vídeo se ha creado con IA.",
    "fr": "Cette vidéo a été créée avec l'IA.",
    "it": "Questo video è stato creato con l'IA.",
    "nl": "Deze video is met AI gemaakt.",
    "pt": "Este vídeo foi criado com IA.",
}
MIXED_WORDS = {
    "de": "Teile dieses Films wurden mit KI erzeugt.",
    "en": "Parts of this movie were made with AI.",
    "es": "Algunas partes de este vídeo se han creado con IA.",
    "fr": "Certaines parties de cette vidéo ont été créées avec l'IA.",
    "it": "Alcune parti di questo video sono state create con l'IA.",
    "nl": "Delen van deze video zijn met AI gemaakt.",
    "pt": "Partes deste vídeo foram criadas com IA.",
}
"""Where own pictures, recordings or music are in it."""
NOTICE_CARD_S = 3.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """The decided values; see `RenderPlan`.

    Attributes:
        label: Words in the picture, or "".
        place: One of `LABEL_PLACES`.
        language: Of the notice.
        notice: Any of `NOTICES`.
        watermark: Number of the invisible watermark, or "".
    """

    label: str
    place: str
    language: str
    notice: tuple[str, ...]
    watermark: str = ""


def disclosure_of(storyboard: Storyboard, settings: RenderSettings) -> Disclosure:
    """Settings where they say something, else the storyboard.

    Raises:
        SettingsError: A place, language or kind of notice is unknown, or the label is too long; or
            the notice cannot be spoken; or the watermark is no number.
    """
    label = (storyboard.label if settings.label is None else settings.label).strip()
    place = settings.label_place or storyboard.label_place
    chosen = settings.label_language or storyboard.label_language
    if place not in LABEL_PLACES:
        raise SettingsError(
            f"There is no place {place[:40]!r} for a label.",
            f"Choose one of: {', '.join(LABEL_PLACES)}.",
        )
    if chosen and chosen not in LABEL_WORDS:
        raise SettingsError(
            f"The label has no words in the language {chosen[:20]!r}.",
            f"Write your own words, or choose one of: {', '.join(LABEL_WORDS)}.",
        )
    if len(label) > MOST_LETTERS:
        raise SettingsError(
            f"The label has {len(label)} letters; {MOST_LETTERS} fit.", "Use fewer words."
        )
    language = chosen or storyboard.language
    if label == "auto":
        label = LABEL_WORDS.get(language, LABEL_WORDS["en"])
    told = storyboard.notice if settings.notice is None else settings.notice
    kinds = _kinds(told)
    if "spoken" in kinds and (language != storyboard.language or language not in NOTICE_WORDS):
        raise SettingsError(
            f"The notice cannot be spoken in the language {language!r} by this movie's voice.",
            "Use --notice card, which is read, not heard.",
        )
    return Disclosure(
        label="" if label == "none" else label,
        place=place,
        language=language,
        notice=kinds,
        watermark=_watermark(storyboard, settings),
    )


def notice_words(scenes: tuple[ScenePlan, ...], language: str, *, music: str = "") -> str:
    """One sentence that says how the movie was made; in English where there is none."""
    is_mixed = "." in music or any(scene.picture or scene.recording for scene in scenes)
    words = MIXED_WORDS if is_mixed else NOTICE_WORDS
    return words.get(language, words["en"])


def with_disclosure(plan: RenderPlan, told: Disclosure) -> RenderPlan:
    """The plan with its label and, where that is wanted, a last card with the notice."""
    plan = replace(plan, label=told.label, label_place=told.place, notice=told.notice)
    plan = replace(plan, watermark=told.watermark)
    if not told.notice:
        return plan
    words = notice_words(plan.scenes, told.language, music=plan.music)
    scenes = plan.scenes
    if {"card", "spoken"} & set(told.notice):
        is_spoken = "spoken" in told.notice
        scenes = (*scenes, _card(words, scenes, voice=plan.voice if is_spoken else "none"))
    return replace(plan, scenes=scenes, notice_words=words)


def _card(words: str, scenes: tuple[ScenePlan, ...], *, voice: str) -> ScenePlan:
    name = "notice-card"
    while any(scene.id == name for scene in scenes):
        name += "-"
    return ScenePlan(
        id=name,
        title="",
        narration="",  # on the card it can be read already: no caption beside it
        line="" if voice == "none" else words,
        prompt="",
        on_screen_text="",
        fixed_s=NOTICE_CARD_S,
        seed=scenes[-1].seed,
        transition="crossfade",
        voice=voice,
        card=words,
    )


def _watermark(storyboard: Storyboard, settings: RenderSettings) -> str:
    """The number as the plan holds it; a wish for "auto" was answered before, where one was there."""
    asked = storyboard.watermark if settings.watermark is None else settings.watermark
    number = storyboard.watermark if asked == "auto" else asked
    if number in ("", "none"):
        return ""
    try:
        number_of(number)
    except ValueError as error:
        raise SettingsError(
            f"The watermark {number[:20]!r} is not a number that one can hold.",
            "Give eight hexadecimal digits, or auto.",
        ) from error
    return number.lower()


def _kinds(text: str) -> tuple[str, ...]:
    words = text.replace(",", " ").split()
    if words == ["none"]:
        return ()
    for word in words:
        if word not in NOTICES:
            raise SettingsError(
                f"There is no notice of the kind {word[:40]!r}.",
                f"Choose any of: {', '.join(NOTICES)}, or none.",
            )
    return tuple(dict.fromkeys(words))
