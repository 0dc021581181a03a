"""A storyboard and settings become a complete plan of requests, checked before any work."""
