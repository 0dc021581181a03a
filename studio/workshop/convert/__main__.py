"""`python -m studio.workshop.convert SOURCE -o DIR`: the process that converts a model."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from studio.errors import Cancelled, InternalError, ModelError, OutputError, StudioError
from studio.task import CancelToken
from studio.workshop.convert.events import Report

if TYPE_CHECKING:
    from studio.workshop.convert.control import ControlNet
    from studio.workshop.convert.convert import Order
    from studio.workshop.convert.prune import Pruning

CANCELLED, FAILED = 130, 2


def main() -> int:
    """Convert; events go to the standard output, one JSON object a line. Returns the exit code."""
    options = _options()
    cancel, report = CancelToken(), Report()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: cancel.cancel())
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    os.environ.setdefault(
        "HF_HUB_DISABLE_XET", "1"
    )  # plain ranges: resumed and hashed the same way
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    report.stage("Starting", 0, 1)
    try:
        from studio.workshop.convert.convert import convert

        report.done(convert(_order(options), report=report, cancel=cancel))
    except Cancelled:
        return CANCELLED
    except StudioError as error:
        report.failed(error)
        return FAILED
    except ImportError as error:
        report.failed(
            InternalError(
                f"Converting needs more libraries: {error.name or error} is missing.",
                'Install them (several GB): pip install "scenewright[convert]".',
            )
        )
        return FAILED
    except OSError as error:
        report.failed(
            OutputError(
                f"The model cannot be converted: {error.strerror or error}.",
                "See that the disk has room and the folder can be written, then start again.",
            )
        )
        return FAILED
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scenewright convert")
    parser.add_argument("source")
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--id", default="")
    parser.add_argument("--precision", action="append", choices=("int8", "fp16", "fp32"))
    parser.add_argument("--lora", action="append", default=[], help="FILE or FILE:WEIGHT")
    parser.add_argument("--prune", type=float, default=0.0, help="share that is cut out")
    parser.add_argument("--prune-prompts", type=Path, help="one prompt a line")
    parser.add_argument("--ip-adapter", type=Path)
    parser.add_argument("--image-encoder", type=Path)
    parser.add_argument("--controlnet", action="append", default=[], help="DIR or DIR:WEIGHT")
    parser.add_argument("--controlnet-kind", action="append", default=[])
    parser.add_argument("--fast-decoder", type=Path)
    parser.add_argument("--layout", type=Path)
    parser.add_argument("--revision", default="")
    parser.add_argument("--width", type=int, default=0)
    parser.add_argument("--height", type=int, default=0)
    parser.add_argument("--frames", type=int, default=0)
    return parser.parse_args()


def _order(options: argparse.Namespace) -> Order:
    from studio.workshop.convert.convert import Order
    from studio.workshop.convert.image_prompt import ImagePrompt
    from studio.workshop.convert.lora import Lora
    from studio.workshop.convert.parts import Wish

    loras: list[Lora] = []
    for text in options.lora:
        name, _, weight = text.rpartition(":")
        try:
            loras.append(Lora(path=Path(name), weight=float(weight)))
        except ValueError:
            loras.append(Lora(path=Path(text)))
    return Order(
        source=options.source,
        out=options.output,
        identifier=options.id,
        precisions=tuple(dict.fromkeys(options.precision or ["int8"])),
        loras=tuple(loras),
        pruning=_pruning(options),
        image_prompt=None
        if options.ip_adapter is None
        else ImagePrompt(path=options.ip_adapter, encoder=options.image_encoder),
        controls=_controls(options),
        fast_decoder=options.fast_decoder,
        wish=Wish(width_px=options.width, height_px=options.height, frames=options.frames),
        layout=options.layout,
        revision=options.revision,
    )


def _controls(options: argparse.Namespace) -> tuple[ControlNet, ...]:
    """The ControlNets; kinds belong to them in their order, and none need be given."""
    from studio.workshop.convert.control import ControlNet

    kinds = [*options.controlnet_kind, *[""] * len(options.controlnet)]
    found: list[ControlNet] = []
    for text, kind in zip(options.controlnet, kinds, strict=False):
        folder, _, weight = text.rpartition(":")
        try:
            found.append(ControlNet(folder=Path(folder), kind=kind, weight=float(weight)))
        except ValueError:
            found.append(ControlNet(folder=Path(text), kind=kind))
    return tuple(found)


def _pruning(options: argparse.Namespace) -> Pruning | None:
    """What is to be cut out.

    Raises:
        ModelError: The prompts cannot be read, or it cannot be done.
    """
    from studio.workshop.convert.prune import PROMPTS, Pruning, check_pruning

    if not options.prune:
        return None
    prompts = PROMPTS
    if options.prune_prompts is not None:
        try:
            text = options.prune_prompts.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ModelError(
                f"The prompts in {options.prune_prompts} cannot be read.",
                "Give a text file with one prompt in each line.",
            ) from error
        prompts = tuple(line.strip() for line in text.splitlines() if line.strip())
    pruning = Pruning(share=options.prune, prompts=prompts)
    check_pruning(pruning)
    return pruning


if __name__ == "__main__":
    sys.exit(main())
