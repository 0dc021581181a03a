"""The player: the movie in its real timing, before it is rendered."""
