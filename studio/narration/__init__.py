"""Lines of text become spoken lines with word times. Knows nothing of scenes or pictures."""
