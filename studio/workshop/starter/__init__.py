"""Writes the starter model's training data, trains it, evaluates it and exports it."""
