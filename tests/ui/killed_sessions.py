"""Edits a project in child processes that are killed at random moments; run by `test_killed.py`.

Usage: python -m tests.ui.killed_sessions PROJECT KILLS. Prints a line of JSON a kill: how many edits
the child had been told are on disk, and how many the file holds.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import struct
import sys
import time
from dataclasses import replace
from pathlib import Path

from studio.storyboard.file import open_project
from studio.storyboard.model import Storyboard
from studio.ui.saver import Saver


def session(path: Path, pipe: int, generator: random.Random) -> None:
    """Edit without end: words typed, scenes moved, now and then undone; tell what is written."""
    saver = Saver(path)
    board = saver.submit(lambda project: project.storyboard).result()
    count = int(board.title)
    while True:
        count += 1
        scenes = list(board.scenes)
        if generator.random() < 0.2:
            generator.shuffle(scenes)
        scenes[0] = replace(scenes[0], narration=f"Edit {count}. " * generator.randint(1, 40))
        board = replace(board, title=str(count), scenes=tuple(scenes))

        def save(project: object, board: Storyboard = board) -> None:
            project.save(board, label="Edit")  # type: ignore[attr-defined]

        done = saver.submit(save)
        if generator.random() < 0.8:  # at times several are on their way
            done.result()
            os.write(pipe, struct.pack("<i", count))


def main() -> None:
    """Kill children one after the other, and look at the file after each."""
    path, kills = Path(sys.argv[1]), int(sys.argv[2])
    generator = random.Random(7)
    for _ in range(kills):
        read, write = os.pipe()
        seed = generator.random()
        child = os.fork()
        if child == 0:
            os.close(read)
            session(path, write, random.Random(seed))
        os.close(write)
        if generator.random() < 0.7:  # a busy machine may not come to the first edit in time
            select.select([read], [], [], 10)
        time.sleep(generator.uniform(0.005, 0.08))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(read, "rb") as pipe:
            told = pipe.read()
        promised = struct.unpack("<i", told[-4:])[0] if told else 0
        with open_project(path) as project:
            board = project.storyboard
            held = int(board.title)
            assert board.scenes[0].narration.startswith(f"Edit {held}. ") or held == 0
        sys.stdout.write(json.dumps({"promised": promised, "held": held}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
