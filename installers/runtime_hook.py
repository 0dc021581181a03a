"""Runs first in a frozen program: other programs that it starts must find the system's libraries.

PyInstaller points LD_LIBRARY_PATH to the bundle; espeak-ng, xdg-open or a file manager would load our
libstdc++. The loader read the variable when this process started, so ours are found all the same.
"""

import os

for _name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before is not None:
        os.environ[_name] = _before
    else:
        os.environ.pop(_name, None)

# A command of this program that it starts (a farm's worker, a trial of a processor) is a program of its
# own and gets the path again: without this the bootloader takes it for a part of its parent, and it finds
# no libsqlite3.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
