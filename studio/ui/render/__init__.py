"""Render jobs: the queue and its dock."""
