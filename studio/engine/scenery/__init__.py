"""Draws a scene graph at a time with Skia: stage, subjects by theme, motion, styles."""
