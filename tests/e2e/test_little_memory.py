"""Under a limit of address space the sample is still made, one step down the ladder, and says so."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

LIMIT_KB = 1_500_000


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ulimit -v is Linux's")
def test_the_sample_renders_in_one_and_a_half_gigabytes(tmp_path: Path) -> None:
    script = tmp_path / "short.md"
    script.write_text(
        "# Tide\n\n## Morning\nThe harbour is quiet.\n\nVisual: a lighthouse by the sea\n\n"
        "## Noon\nBoats come in.\n\nVisual: a sailboat\n"
    )
    import resource  # noqa: PLC0415 not on Windows

    movie = tmp_path / "short.mp4"
    done = subprocess.run(
        [
            sys.executable, "-m", "studio", "render", str(script), "-o", str(movie),
            "--quality", "draft", "--json", "--basedir", str(tmp_path / "base"),
        ],
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (LIMIT_KB << 10, LIMIT_KB << 10)),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    report = json.loads(done.stdout)
    assert report["memory"]["rung"] == "one at a time"
    assert any("Memory is short" in warning for warning in report["warnings"])
    assert report["made"]["lines"] == 2 and movie.stat().st_size > 50_000
