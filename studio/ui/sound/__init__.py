"""The sound side of the window: how a scene is heard, recording, pronunciations."""
