"""Motion of pixels: frames between frames, still pictures under a camera, noise and latents carried along."""
