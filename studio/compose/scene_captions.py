"""The captions of one scene: which is shown when, where it stands, and how it stays readable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from studio.compose.caption_art import LINE_HEIGHT, PAD_X, PAD_Y, draw_cue, lay_out
from studio.compose.caption_style import CaptionStyle
from studio.compose.captions import spread_words
from studio.compose.contrast import ground_behind, suited
from studio.compose.overlay import Frame, Overlay
from studio.compose.phrases import cells
from studio.compose.placing import Box, foot_for
from studio.compose.safe_area import SafeArea
from studio.compose.text import TextSetter
from studio.compose.timeline import Cue

SHORTEST_WORD_S = 0.22
"""A word that is shown alone needs this long to be seen; shorter ones share the picture."""
_WIDEST_PAIR = 14.0
_MOMENTS = (0.1, 0.5, 0.9)
"""Parts of a cue's time at which the picture behind it is measured."""


class SceneCaptions:
    """Draws captions over the frames of one scene. For one thread."""

    def __init__(
        self,
        cues: Sequence[Cue],
        *,
        style: CaptionStyle,
        area: SafeArea,
        setter: TextSetter,
        fps: int,
        content: Callable[[int], Frame],
        frames: int,
        taken: Sequence[Box] = (),
        subjects: Sequence[Sequence[Box]] = (),
    ) -> None:
        """Find their place; nothing is drawn yet.

        Args:
            cues: The scene's captions.
            style: How they look.
            area: Where they may stand.
            setter: Fonts.
            fps: Of the movie.
            content: A frame of the scene without words, to measure.
            frames: How many frames the scene has.
            taken: Boxes of other words and the logo.
            subjects: Boxes of the subjects at some times of the scene.
        """
        self._cues = one_word_cues(cues) if style.is_one_word else tuple(cues)
        self._style, self._area, self._setter = style, area, setter
        self._fps, self._content, self._frames = fps, content, frames
        self._drawn: dict[tuple[int, int | None], Overlay] = {}
        self._suited: dict[int, CaptionStyle] = {}
        self.foot_px = foot_for(
            area,
            band=band_of(style, area),
            at_start=style.at_start,
            usual=style.foot,
            taken=taken,
            subjects=subjects,
        )

    def blend(self, frame: Frame, *, at_s: float) -> None:
        """Lay the caption of a time of the scene over its frame."""
        for number, cue in enumerate(self._cues):
            if cue.start_s <= at_s < cue.end_s:
                self._overlay(number, cue, at_s).blend(frame)
                return

    def _overlay(self, number: int, cue: Cue, at_s: float) -> Overlay:
        follows = self._style.follows_words and not self._style.is_one_word
        spoken = spoken_word(cue, at_s) if follows else None
        key = (number, spoken)
        if key not in self._drawn:
            self._drawn[key] = draw_cue(
                cue,
                style=self._style_of(number, cue),
                area=self._area,
                setter=self._setter,
                spoken=spoken,
                foot_px=self.foot_px,
            )
        return self._drawn[key]

    def _style_of(self, number: int, cue: Cue) -> CaptionStyle:
        """The style made for what is behind this cue: a cue's look never depends on another cue."""
        if number not in self._suited:
            layout = lay_out(
                cue.lines, style=self._style, area=self._area, setter=self._setter,
                foot_px=self.foot_px,
            )  # fmt: skip
            length_s = cue.end_s - cue.start_s
            wanted = {round((cue.start_s + part * length_s) * self._fps) for part in _MOMENTS}
            shown = [self._content(min(n, self._frames - 1)) for n in sorted(wanted)]
            self._suited[number] = suited(self._style, ground_behind(shown, layout.box))
        return self._suited[number]


def band_of(style: CaptionStyle, area: SafeArea) -> tuple[float, float]:
    """Width and height of two usual lines (of one, where words are shown alone)."""
    size, lines = area.font_px * style.scale, 1 if style.is_one_word else 2
    width = 0.5 * area.width_px if style.is_one_word else 0.8 * area.width_px
    return width + 2 * PAD_X * size, lines * LINE_HEIGHT * size + 2 * PAD_Y * size


def one_word_cues(cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """A cue for each word, shown from its start to the next one's; words too short to see share one."""
    singles: list[Cue] = []
    for cue in cues:
        words = list(cue.words) or list(
            spread_words(" ".join(cue.lines), start_s=cue.start_s, end_s=cue.end_s)
        )
        ends_s = [*(word[1] for word in words[1:]), cue.end_s]
        group: Cue | None = None
        for (text, spoken_s, _end_s), end_s in zip(words, ends_s, strict=True):
            start_s = max(cue.start_s, spoken_s)
            if end_s <= start_s:
                continue
            if group is not None:
                joined = _joined(group.lines[0], text, " ".join(cue.lines))
                is_short = group.end_s - group.start_s < SHORTEST_WORD_S
                if is_short and cells(joined) <= _WIDEST_PAIR:
                    group = replace(group, end_s=end_s, lines=(joined,))
                    continue
                singles.append(group)
            group = Cue(start_s=start_s, end_s=end_s, lines=(text,))
        if group is not None:
            singles.append(group)
    return tuple(singles)


def _joined(first: str, second: str, text: str) -> str:
    """Two words as they stand in their text: with a space only where it has one."""
    return first + second if first + second in text else f"{first} {second}"


def spoken_word(cue: Cue, at_s: float) -> int | None:
    """Which word of a cue is being spoken; the last one begun, None before the first."""
    begun = [number for number, word in enumerate(cue.words) if word[1] <= at_s]
    return begun[-1] if begun else None
