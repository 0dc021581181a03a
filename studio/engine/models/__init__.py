"""Model packages on disk: manifest, store, sessions and the processors they run on."""
