"""People judge: blind pairs, thumbs, and what drifted. It decides nothing about models by itself."""
