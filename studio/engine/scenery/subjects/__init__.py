"""Drawings of subjects, one module a theme: pure functions from a look to strokes of the pen."""
