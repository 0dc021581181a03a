"""`python -m studio` is `scenewright`; a conversion's child process begins here too, before anything else."""

import sys

from studio.render.converter_child import is_child, run_child

if __name__ == "__main__":
    if is_child(sys.argv):
        run_child(sys.argv)
    else:
        from studio.app import main

        main()
