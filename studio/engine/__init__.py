"""Frames from text. Knows no Qt, no thread and no story."""
