"""The models that can draw: what is installed, what a movie uses, and converting others."""
