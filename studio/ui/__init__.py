"""The window: Qt widgets over the storyboard. The only layer that knows Qt; it holds no logic of its own."""
