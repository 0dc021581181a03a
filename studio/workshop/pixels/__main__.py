"""`python -m studio.workshop.pixels COMMAND FOLDER`: draw pictures, train the parts, look at samples."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import argparse
from pathlib import Path


def main() -> None:
    """Run one command."""
    parser = argparse.ArgumentParser(prog="python -m studio.workshop.pixels", description=__doc__)
    parser.add_argument(
        "command", choices=("pictures", "codec", "denoiser", "all", "assemble", "judge")
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=4000)
    parser.add_argument("--minutes", type=float, default=10.0, help="of the part; codec with `all`")
    parser.add_argument("--denoiser-minutes", type=float, default=60.0, help="with `all`")
    parser.add_argument("--out", type=Path, help="of `assemble`: the pipeline's folder")
    parser.add_argument("--features", type=Path, help="of `judge`: EfficientNet-Lite0 as ONNX")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if options.command == "judge":  # `folder` is the converted package here
        from studio.workshop.pixels.judge import judge

        print(judge(options.folder, options.features))
        return
    if options.command in ("pictures", "all") and not (options.folder / "pictures.npz").exists():
        from studio.workshop.pixels.world import draw_pool

        draw_pool(options.count, options.folder / "pictures.npz", seed=options.seed)
    if options.command == "pictures":
        return
    import torch

    from studio.workshop.pixels.train import train_codec, train_denoiser

    torch.set_num_threads(options.threads)
    if options.command == "assemble":
        from studio.workshop.pixels.assemble import assemble

        assemble(options.folder, options.out, pictures=options.count)
        return
    if options.command == "codec" or (
        options.command == "all" and not (options.folder / "latents.npz").exists()
    ):
        train_codec(options.folder, minutes=options.minutes, seed=options.seed)
    if options.command in ("denoiser", "all"):
        minutes = options.denoiser_minutes if options.command == "all" else options.minutes
        train_denoiser(options.folder, minutes=minutes, seed=options.seed)


if __name__ == "__main__":
    main()
