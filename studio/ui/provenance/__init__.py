"""Where a movie came from, in the window: its parts, licences, names and marks."""
