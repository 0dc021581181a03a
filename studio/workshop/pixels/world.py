"""The narrow world: one subject in one colour before a plain ground, drawn by the program's own renderer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.scene_frames import SceneFrames

KINDS = (
    "apple", "star", "heart", "house", "tree", "fish", "car", "flower", "umbrella", "sailboat",
)  # fmt: skip
COLORS = ("red", "yellow", "green", "blue", "purple", "pink")
GROUNDS = ("blue", "green", "yellow", "pink", "white", "grey")
PHRASES = (
    "a {color} {kind} on a {ground} ground",
    "a {color} {kind} before a {ground} background",
    "{color} {kind}, {ground} background",
    "the {kind} is {color} and the background is {ground}",
)
SIZE_PX = 64
HEIGHT = 0.6  # of the frame: what a subject of size 1 fills


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One picture of the world.

    Attributes:
        kind: One of `KINDS`.
        color: One of `COLORS`.
        ground: One of `GROUNDS`.
        x: Centre of the subject, as a part of the width.
        size: Factor on its usual height here.
        facing: "left" or "right".
        variant: 0 to 2.
    """

    kind: str
    color: str
    ground: str
    x: float = 0.5
    size: float = 1.0
    facing: str = "right"
    variant: int = 0

    def prompt(self, phrase: int = 0) -> str:
        """Its description, in one of `PHRASES`."""
        return PHRASES[phrase].format(color=self.color, kind=self.kind, ground=self.ground)


def random_card(rng: np.random.Generator) -> Card:
    """A picture of the world, all of them equally likely."""
    return Card(
        kind=str(rng.choice(KINDS)),
        color=str(rng.choice(COLORS)),
        ground=str(rng.choice(GROUNDS)),
        x=float(rng.uniform(0.44, 0.56)),
        size=float(rng.uniform(0.9, 1.1)),
        facing=str(rng.choice(("left", "right"))),
        variant=int(rng.integers(3)),
    )


def draw(card: Card, *, size_px: int = SIZE_PX, frames: int = 1, fps: int = 8) -> NDArray[np.uint8]:
    """Frames of a card, (frames, size_px, size_px, 3) RGB."""
    kind = SUBJECTS[card.kind]
    # Wide things are measured by their width: a car as high as a tree would not fit.
    size = HEIGHT / max(kind.height, 1.5 * kind.height * kind.half_width) * card.size
    graph = SceneGraph(
        stage=Stage(setting="studio", backdrop=card.ground),
        subjects=(
            Subject(
                kind=card.kind, color=card.color, facing=card.facing, variant=card.variant,
                x=card.x, y=0.82, size=size,
            ),
        ),
    )  # fmt: skip
    source = SceneFrames(graph, width_px=size_px, height_px=size_px, fps=fps, frames=max(frames, 8))
    return np.stack([source.frame(index).copy() for index in range(frames)])


def draw_pool(count: int, path: Path, *, seed: int) -> None:
    """Draw `count` random pictures; writes "pictures" (n, s, s, 3) and "prompts" into an npz."""
    rng = np.random.default_rng(seed)
    pictures = np.zeros((count, SIZE_PX, SIZE_PX, 3), np.uint8)
    prompts: list[str] = []
    for index in range(count):
        card = random_card(rng)
        pictures[index] = draw(card)[0]
        prompts.append(card.prompt(int(rng.integers(len(PHRASES)))))
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, pictures=pictures, prompts=np.array(prompts))
