"""Converts open diffusion models to verified packages of our own, in a process of its own."""
