"""`python -m studio.workshop.starter`: texts, cache, restore, train, export, evaluate,
languages, gallery."""

# Commands import when they run: --help answers at once, and only training needs torch.

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from studio.errors import StudioError


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 2 for a mistake that the texts or the call hold."""
    # Before any library with threads is imported: spinning threads eat the other core's time.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("GOMP_SPINCOUNT", "0")
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except StudioError as error:
        print(f"{error.message} {error.hint}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m studio.workshop.starter", description=__doc__)
    commands = parser.add_subparsers(required=True)
    texts = commands.add_parser("texts", help="check the word lists, count them, show captions")
    texts.add_argument("--show", type=int, default=0, help="how many captions to print")
    texts.add_argument("--seed", type=int, default=0)
    texts.set_defaults(run=_texts)
    cache = commands.add_parser("cache", help="write captions with their token states")
    cache.add_argument("folder", type=Path)
    cache.add_argument("--seed", type=int, default=1, help="another one a process")
    cache.add_argument("--shards", type=int, default=40, help="of 1,000 captions each")
    cache.add_argument("--narrated", type=float, default=0.45, help="share of narration")
    cache.set_defaults(run=_cache)
    restore = commands.add_parser("restore", help="begin a run with the weights of a package")
    restore.add_argument("out", type=Path, help="the run's folder, for `train`")
    restore.add_argument("--package", type=Path, default=None, help="default: the shipped one")
    restore.set_defaults(run=_restore)
    train = commands.add_parser("train", help="train, or continue, a run")
    train.add_argument("cache", type=Path)
    train.add_argument("out", type=Path)
    train.add_argument("--minutes", type=float, default=75)
    train.add_argument("--tail-minutes", type=float, default=12)
    train.add_argument("--rate", type=float, default=1.2e-3)
    train.add_argument("--captions", type=int, default=48, help="a step")
    train.add_argument("--scenes", type=int, default=3, help="a caption and step")
    train.add_argument("--threads", type=int, default=2)
    train.add_argument("--seed", type=int, default=0)
    train.set_defaults(run=_train)
    export = commands.add_parser("export", help="weights to ONNX, measured, into the package")
    export.add_argument("weights", type=Path, help="a folder that `train` wrote: RUN/ema")
    export.add_argument("--package", type=Path, default=None, help="default: the shipped one")
    export.add_argument("--version", default="1.0.0")
    export.set_defaults(run=_export)
    evaluate = commands.add_parser("evaluate", help="scores of the shipped weights")
    evaluate.add_argument("--package", type=Path, default=None, help="default: the shipped one")
    evaluate.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    evaluate.add_argument("--quick", action="store_true", help="a quarter of the texts")
    evaluate.add_argument("--precision", default=None)
    evaluate.add_argument("--failures", type=int, default=0, help="print that many a set")
    evaluate.set_defaults(run=_evaluate)
    languages = commands.add_parser(
        "languages", help="scores of texts in other languages, without and with the glossary"
    )
    languages.add_argument("--package", type=Path, default=None, help="default: the shipped one")
    languages.set_defaults(run=_languages)
    gallery = commands.add_parser("gallery", help="a contact sheet of what the weights draw")
    gallery.add_argument("out", type=Path, help="a .jpg")
    gallery.add_argument("--package", type=Path, default=None, help="default: the shipped one")
    gallery.set_defaults(run=_gallery)
    return parser


def _texts(options: argparse.Namespace) -> None:
    from studio.workshop.starter.survey import survey

    survey(show=options.show, seed=options.seed)


def _cache(options: argparse.Namespace) -> None:
    from studio.workshop.starter.dataset import write_cache

    write_cache(options.folder, seed=options.seed, shards=options.shards, narrated=options.narrated)


def _languages(options: argparse.Namespace) -> None:
    import json

    from studio.workshop.starter.languages import language_scores
    from studio.workshop.starter.package import STARTER

    print(json.dumps(language_scores(options.package or STARTER), indent=1))


def _restore(options: argparse.Namespace) -> None:
    from studio.workshop.starter.package import STARTER
    from studio.workshop.starter.restore import restore

    restore(options.package or STARTER, options.out)


def _train(options: argparse.Namespace) -> None:
    from studio.workshop.starter.train import Plan, Trainer

    plan = Plan(
        cache=options.cache, out=options.out, minutes=options.minutes, rate=options.rate,
        tail_minutes=options.tail_minutes, captions=options.captions, scenes=options.scenes,
        threads=options.threads, seed=options.seed,
    )  # fmt: skip
    Trainer(plan).run()


def _export(options: argparse.Namespace) -> None:
    from studio.workshop.starter.export import export
    from studio.workshop.starter.package import STARTER

    export(options.weights, options.package or STARTER, version=options.version)


def _evaluate(options: argparse.Namespace) -> None:
    from studio.workshop.starter.evaluate import evaluate
    from studio.workshop.starter.package import STARTER

    evaluate(
        options.package or STARTER, as_json=options.json, quick=options.quick,
        precision=options.precision, failures=options.failures,
    )  # fmt: skip


def _gallery(options: argparse.Namespace) -> None:
    from studio.workshop.starter.gallery import PROMPTS, write_gallery
    from studio.workshop.starter.package import STARTER

    size = write_gallery(options.package or STARTER, options.out)
    print(f"{options.out}: {len(PROMPTS)} pictures, {size / 1e6:.2f} MB")


if __name__ == "__main__":
    sys.exit(main())
