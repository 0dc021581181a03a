"""The inspector: everything about the selected scene."""
