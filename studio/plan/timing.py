"""How long a scene is and what plays when inside it: from its spoken line, or from reading speed."""

from __future__ import annotations

from studio.compose.captions import caption_limits, make_cues, spread_words
from studio.compose.retime import retimed_cues
from studio.compose.timeline import TimelineScene
from studio.narration.timing import reading_seconds
from studio.narration.voice import SpokenLine
from studio.plan.model import RenderPlan, ScenePlan
from studio.storyboard.model import MIN_SCENE_S

CROSSFADE_S = 0.5
LEAD_S = 0.35  # silence before the first word, so that it does not fall into the transition
REST_S = 0.65  # after the last word: the eye needs it, and the next transition begins
FIRST_LEAD_S = 0.6  # a movie that speaks in its first frame sounds cut off
LAST_REST_S = 1.4  # and one that ends on the last syllable too; the music resolves here
WORDLESS_S = 4.0  # a scene without narration: long enough to see what it shows


def time_scene(
    plan: RenderPlan, index: int, spoken: SpokenLine | None, *, start_frame: int
) -> TimelineScene:
    """Place one scene.

    Args:
        plan: The whole plan.
        index: Which scene.
        spoken: Its line, or None for a silent scene (then reading speed sets its length).
        start_frame: Where it stands in the movie.
    """
    scene, fps = plan.scenes[index], plan.frame.fps
    is_last = index + 1 == len(plan.scenes)
    lead_s = FIRST_LEAD_S if index == 0 else LEAD_S
    rest_s = (LAST_REST_S if is_last else REST_S) + scene.pause_s
    words_s = _words_seconds(scene, spoken, plan.language)
    if spoken is None and scene.caption and not scene.narration:
        words_s = reading_seconds(scene.caption, language=plan.language)
    natural_s = lead_s + words_s + rest_s if words_s else WORDLESS_S
    # A set length is kept, but never cuts a spoken line off.
    needed_s = lead_s + spoken.duration_s + 0.1 if spoken is not None else 0.0
    length_s = max(scene.fixed_s or natural_s, needed_s, MIN_SCENE_S)
    frames = max(1, round(length_s * fps))
    previous_s = 0.0 if index == 0 else _transition_seconds(scene.transition)
    next_s = 0.0 if is_last else _transition_seconds(plan.scenes[index + 1].transition)
    cues = ()
    if plan.captions != "none" and (scene.caption or scene.narration):
        words = (
            tuple((w.text, lead_s + w.start_s, lead_s + w.end_s) for w in spoken.words)
            if spoken is not None
            else spread_words(
                scene.narration or scene.caption, start_s=lead_s, end_s=lead_s + words_s
            )
        )
        limits = caption_limits(plan.frame.width_px, plan.frame.height_px, plan.platform)
        # A caption may stay while the eye rests, but is gone before the next picture comes.
        end_s = min(length_s, lead_s + words_s + rest_s - scene.pause_s)
        if scene.caption:
            cues = retimed_cues(scene.caption, words=words, end_s=end_s, limits=limits)
        else:
            cues = make_cues(scene.narration, words=words, end_s=end_s, limits=limits)
    return TimelineScene(
        start_frame=start_frame,
        frames=frames,
        transition=scene.transition if index else "cut",
        transition_frames=min(round(previous_s * fps), frames // 2),
        tail_frames=round(next_s * fps),
        speech_start_s=lead_s,
        cues=cues,
        on_screen_text=scene.on_screen_text,
        title=scene.title,
        lower_third=scene.lower_third,
    )


def _transition_seconds(transition: str) -> float:
    return 0.0 if transition == "cut" else CROSSFADE_S


def _words_seconds(scene: ScenePlan, spoken: SpokenLine | None, language: str) -> float:
    if spoken is not None:
        return spoken.duration_s
    return reading_seconds(scene.narration, language=language) if scene.narration else 0.0
