"""The diffusion method in numpy: noise, schedules, guidance and samplers."""
