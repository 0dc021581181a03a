"""Frames and sound become movie files, and the text files beside them."""
