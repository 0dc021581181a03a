"""Text of any kind becomes a Script. Knows nothing of scenes, voices or pictures."""
