"""The places: one function a setting, grouped by kind; each module ends with its `DRAWINGS`."""
