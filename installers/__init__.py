"""Makes the installers from one description of the program; nothing in `studio` imports this."""
