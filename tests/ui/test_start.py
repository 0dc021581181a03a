"""What a start of the window loads, and what it leaves to the click or the thread that needs it."""

from __future__ import annotations

import subprocess
import sys

LATER = (
    "studio.engine.local",  # the engine thread's
    "studio.engine.families.scene",
    "studio.render.prepare",
    "studio.render.finish",
    "studio.render.trial",
    "studio.provenance.credentials",
    "studio.ui.arrange.arrange_dialog",
    "studio.ui.dialogs.look_dialog",
    "studio.ui.models.models_dialog",
    "studio.ui.quality.judge_dialog",
    "onnx",
    "moviepy",
    "pyqtgraph",
)


def test_a_start_loads_neither_the_engine_nor_rare_dialogs() -> None:
    loaded = f"sorted(set({LATER!r}) & sys.modules.keys())"
    asked = f"import sys, studio.ui.application; print(*{loaded})"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
