"""Measures models: figures of pictures and clips, compared with intervals. It changes no model."""
