"""Scenewright: a script becomes a captioned, narrated movie, drawn by a diffusion model on this machine."""
