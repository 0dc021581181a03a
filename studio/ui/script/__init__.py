"""The script: the storyboard as text, edited live."""
