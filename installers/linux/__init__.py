"""Linux: a Debian package and an AppImage from the one-folder bundle."""
