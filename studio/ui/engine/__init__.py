"""What the window tells of the engine: which processor really ran, what a render costs, the doctor."""
