"""Makes model packages (torch, diffusers, optimum). Runs as its own process; nothing imports it."""
