"""Arranging a scene's picture by hand: move, resize, recolour, swap, remove and add its subjects."""
