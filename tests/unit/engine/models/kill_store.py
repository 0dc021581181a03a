"""Kills processes that install, update and roll back, and looks at the store after each.

Run by `test_versions.py` as `kill_store.py STORE PACKAGE_A PACKAGE_B KILLS`; prints the kills and how many of
them fell into a half-made version.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path

from studio.engine.models.install import check_package, install_package
from studio.engine.models.store import ModelStore
from studio.engine.models.versions import roll_back, versions_of

MODEL = "tiny-sd"


def change_for_ever(store: Path, first: Path, second: Path) -> None:
    while True:
        install_package(second, store)
        roll_back(store, MODEL, shipped=False)
        install_package(first, store)
        for version in versions_of(store, MODEL)[:1]:  # so that it is made again, beside its twin
            roll_back(store, MODEL, shipped=False, to=version)
        made_again = [v for v in versions_of(store, MODEL) if (store / MODEL).is_dir()][1:]
        for version in made_again:
            (store / MODEL / "versions" / version).rename(store / f".new-gone-{time.time_ns()}")


def main() -> None:
    store, first, second = (Path(one) for one in sys.argv[1:4])
    install_package(first, store)
    allowed = {
        ModelStore((one.parent,)).find(one.name).manifest.reference for one in (first, second)
    }
    rng, halves = random.Random(5), 0
    for _ in range(int(sys.argv[4])):
        child = os.fork()
        if child == 0:
            change_for_ever(store, first, second)
        time.sleep(rng.uniform(0.002, 0.06))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        halves += any(not path.name.startswith(".new-gone") for path in store.glob(".new-*"))
        package = ModelStore((store,)).find(MODEL)  # opens, and names a whole version
        assert package.manifest.reference in allowed
        check_package(package)
        for version in versions_of(store, MODEL):  # those beside are whole, too
            folder = store / MODEL / "versions" / version
            check_package(ModelStore((folder,)).find(MODEL))
        for left in store.glob(".new-*"):
            left.rename(store.parent / f"left-{time.time_ns()}")
    sys.stdout.write(f"{sys.argv[4]} {halves}\n")


main()
