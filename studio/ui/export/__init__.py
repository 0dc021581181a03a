"""The dialog for exports: which files are written, and where."""
