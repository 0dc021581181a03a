"""Runs a plan: owns the engine thread, the cache and the order of work."""
