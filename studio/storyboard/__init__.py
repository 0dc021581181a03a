"""The document that a person edits and saves: scenes in order.

Knows nothing of voices, models or pixels.
"""
