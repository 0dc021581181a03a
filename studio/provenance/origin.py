"""Where a project came from: what its storyboard knows and its plan does not."""

from __future__ import annotations

from collections.abc import Sequence

from studio.provenance.record import Edit, Origin, SceneOrigin
from studio.storyboard.file import HistoryEntry
from studio.storyboard.model import Storyboard

MOST_EDITS = 2_000


def origin_of(storyboard: Storyboard, history: Sequence[HistoryEntry] = ()) -> Origin:
    """What goes into the ledger beside the plan.

    Args:
        storyboard: What is rendered.
        history: The project's, the oldest first; its first entry made the project. None for a
            script that was never a project. The latest `MOST_EDITS` are kept.
    """
    return Origin(
        use=storyboard.use,
        scenes={
            scene.id: SceneOrigin(
                is_prompt_by_person=scene.prompt_is_written,
                takes_discarded=len(scene.takes),
                credit=scene.credit,
                licence=scene.picture_licence,
                recording_credit=scene.recording_credit,
                recording_licence=scene.recording_licence,
                reference_credit=scene.reference_credit,
                reference_licence=scene.reference_licence,
                first_frame_credit=scene.first_frame_credit,
                first_frame_licence=scene.first_frame_licence,
                last_frame_credit=scene.last_frame_credit,
                last_frame_licence=scene.last_frame_licence,
            )
            for scene in storyboard.scenes
        },
        music_licence=storyboard.music_licence,
        music_credit=storyboard.music_credit,
        reference_licence=storyboard.reference_licence,
        reference_credit=storyboard.reference_credit,
        kept_names=storyboard.kept_names,
        edits=tuple(
            Edit(label=entry.label, made_at=entry.made_at) for entry in history[1:][-MOST_EDITS:]
        ),
    )
