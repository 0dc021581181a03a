"""Windows that ask: the look, brand kits, keys, finding an action, signing off."""
