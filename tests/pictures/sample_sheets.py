"""The moving pictures of the welcome view: frames of each sample's scenes on one sheet.

    python tests/pictures/sample_sheets.py [FOLDER]

Drawn by the real engine; written to resources/interface/samples by default.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from studio.paths import Paths  # noqa: E402
from studio.plan.preview import preview_request  # noqa: E402
from studio.render.clips import clip_for  # noqa: E402
from studio.render.seat import Seat  # noqa: E402
from studio.render.sources import load_storyboard, model_store  # noqa: E402
from studio.task import CancelToken  # noqa: E402
from studio.ui.sample_card import COLUMNS, FRAMES, SAMPLES, SHEET_H, SHEET_W  # noqa: E402

QUALITY = 70


def main() -> None:
    """Draw a sheet a sample."""
    folder = (
        Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "interface" / "samples"
    )
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        paths = Paths.choose(Path(name))
        seat = Seat(paths, model_store(paths))
        model = seat.store.find("starter").manifest
        for script in SAMPLES:
            board, _ = load_storyboard(ROOT / "resources" / "scripts" / script, paths=paths)
            request = replace(
                preview_request(board.scenes[0], board, model), width_px=SHEET_W, height_px=SHEET_H
            )
            clip, _ = clip_for(request, engine=seat.engine, cache=seat.cache, cancel=CancelToken())
            source = seat.engine.open_frames(request, clip)
            # Two seconds, from when everything has come in; there and back again plays without a jump.
            frames = [source.frame(20 + n) for n in range(FRAMES)]
            rows = [np.hstack(frames[n : n + COLUMNS]) for n in range(0, FRAMES, COLUMNS)]
            sheet = cv2.cvtColor(np.vstack(rows), cv2.COLOR_RGB2BGR)
            path = folder / f"{Path(script).stem}.jpg"
            cv2.imwrite(str(path), sheet, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
            sys.stdout.write(f"{path} {path.stat().st_size}\n")
        seat.close()


if __name__ == "__main__":
    main()
