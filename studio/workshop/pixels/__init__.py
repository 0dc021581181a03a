"""Trains the narrow pixel model: single subjects on plain grounds, in diffusers' own classes and layout."""
