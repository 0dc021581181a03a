"""The storyboard: cards of scenes in a grid or a strip."""
