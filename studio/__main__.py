"""`python -m studio` is `scenewright`."""

from studio.app import main

if __name__ == "__main__":
    main()
