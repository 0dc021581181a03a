"""Puts picture and sound together: captions, transitions, music, mix. Knows nothing of models."""
