"""Evaluations and comparisons as one HTML file: figures with intervals, pictures side by side."""

from __future__ import annotations

import base64
import html
import math
from collections.abc import Sequence

import cv2

from studio.quality.bootstrap import Interval
from studio.quality.compare import OTHER_DB, Comparison, Difference
from studio.quality.distance import Distances
from studio.quality.evaluate import MEASURES, SEEDS, Evaluation, Judged
from studio.quality.metrics import Picture, Pictures, psnr
from studio.quality.report_style import STYLE

JPEG_QUALITY = 82
MEANINGS = {
    "agreement": "Share of the things that a prompt asks for which are in the scene, as the model's own "
    "list of subjects says. Models that make pixels have no such list.",
    "clip_score": "100 times the cosine of picture and words in a CLIP that you brought.",
    "refused": "Share of the tries that ended with an error instead of a picture.",
    "near_duplicates": "Share of the prompts of which two seeds gave the same picture (over 40 dB).",
    "flow_error": "How far a frame is from the one before it carried along the motion, in levels of 255.",
    "flicker": "How much the brightness jumps there and back, in levels of 255.",
    "sharpness": "Variance of the Laplacian. Neither high nor low is better: noise is sharp, too.",
    "bias": "How far two prompts that mean the same picture differ at one seed, against how far two seeds "
    "of one prompt differ. Above 1 the words changed more than chance does.",
    "step_s": "Seconds of one denoising step, on this machine, the fastest of the tries.",
    "frame_s": "Seconds of drawing or decoding one frame, likewise.",
}


def evaluation_html(evaluation: Evaluation) -> str:
    """The report of one model."""
    intervals = evaluation.intervals()
    rows = "".join(
        f"<tr><td>{_text(evaluation.title_of(name))}</td><td class=n>{_interval(found, name)}</td>"
        f"<td>{_range(found)}</td><td class=n>{found.count}</td></tr>"
        for name, found in intervals.items()
    )
    head = (
        f"<header><h1>{_text(evaluation.model)}</h1><p class=quiet>Suite {_text(evaluation.suite)}: "
        f"{_count(evaluation)}; {_text(evaluation.precision)} on {_text(evaluation.provider)}.</p></header>"
        "<h2>Figures</h2><div class=wide><table><tr><th>Measure</th><th class=n>Mean, 95 % interval</th>"
        f"<th></th><th class=n>Prompts</th></tr>{rows}</table></div>"
        f"{_memory([evaluation])}{_distances('The drawn pictures and yours', evaluation.against)}"
        f"{_meanings(list(intervals))}"
    )
    return _page(f"Evaluation of {evaluation.model}", head + _gallery([evaluation]))


def comparison_html(comparison: Comparison, evaluations: Sequence[Evaluation]) -> str:
    """The report of a candidate beside its reference."""
    reasons = "".join(f"<li>{_text(reason)}</li>" for reason in comparison.reasons)
    verdict = (
        f"<div class='verdict bad'><b>Refused.</b><ul>{reasons}</ul></div>"
        if comparison.is_regression
        else "<div class=verdict><b>Not worse</b> in any measure beyond its interval.</div>"
    )
    alike = ""
    if comparison.pictures_psnr is not None:
        alike = (
            f"<p>The same prompts and seeds: PSNR {comparison.pictures_psnr:.1f} dB, SSIM "
            f"{comparison.pictures_ssim:.4f}. {comparison.changed:.0%} of the pictures are seen to "
            f"differ; {comparison.others:.0%} show something else (below {OTHER_DB:.0f} dB).</p>"
        )
    first = evaluations[0]
    rows = "".join(_difference_row(first.title_of(d.name), d) for d in comparison.differences)
    head = (
        f"<header><h1>{_text(comparison.candidate)}</h1><p class=quiet>against "
        f"{_text(comparison.reference)}. Suite {_text(first.suite)}: {_count(first)}; on "
        f"{_text(first.provider)}.</p></header>{verdict}{alike}"
        f"{_distances('The two sets of pictures', comparison.distances)}"
        "<h2>Figures</h2><div class=wide><table><tr><th>Measure</th><th class=n>Reference</th>"
        "<th class=n>Candidate</th><th class=n>Change, 95 % interval</th><th>Verdict</th></tr>"
        f"{rows}</table></div>{_memory(evaluations)}{_meanings([d.name for d in comparison.differences])}"
    )
    return _page(f"{comparison.candidate} against its reference", head + _gallery(evaluations))


# -- figures ------------------------------------------------------------------------------------


def _count(evaluation: Evaluation) -> str:
    return f"{len(evaluation.judged)} prompts, {len(SEEDS)} seeds each"


def _interval(found: Interval, name: str) -> str:
    unit = MEASURES[name].unit
    return (
        f"{found.mean:.4g} {unit}".strip() + f" <small>{found.low:.4g} to {found.high:.4g}</small>"
    )


def _range(found: Interval) -> str:
    """The interval as a bar, on a scale from 0 to its own end or to 1."""
    top = 1.0 if found.low >= 0 and found.high <= 1 else max(found.high, found.mean) * 1.15
    if top <= 0 or found.low < 0:
        return ""
    low, high, mean = (100 * value / top for value in (found.low, found.high, found.mean))
    return (
        f"<div class=range><i style='left:{low:.1f}%;width:{high - low:.1f}%'></i>"
        f"<b style='left:{mean:.1f}%'></b></div>"
    )


def _difference_row(title: str, found: Difference) -> str:
    measure, change = MEASURES[found.name], found.change
    values = (change.mean, change.low, change.high)
    if measure.is_time:
        ratios = [f"{math.exp(value):.2f}" for value in values]
        told = f"{ratios[0]} times <small>{ratios[1]} to {ratios[2]}</small>"
    else:
        told = f"{values[0]:+.3g} <small>{values[1]:+.3g} to {values[2]:+.3g}</small>"
    sign = {"worse": "▼ ", "better": "▲ "}.get(found.verdict, "")
    return (
        f"<tr><td>{_text(title)}</td><td class=n>{found.before.mean:.4g} {measure.unit}</td>"
        f"<td class=n>{found.after.mean:.4g} {measure.unit}</td><td class=n>{told}</td>"
        f"<td class={found.verdict}>{sign}{found.verdict}</td></tr>"
    )


def _memory(evaluations: Sequence[Evaluation]) -> str:
    told = "; ".join(
        f"{_text(one.model)} ({_text(one.precision)}) {one.memory_mb:.0f} MB"
        for one in evaluations
        if one.memory_mb is not None
    )
    return f"<p>Memory to load it and draw a clip: {told}.</p>" if told else ""


def _distances(what: str, found: Distances | None) -> str:
    if found is None:
        return ""
    figures = "; ".join(f"<b>{_text(name)}</b> {value}" for name, value in found.named().items())
    return (
        f"<p>{what}: {figures}. <span class=quiet>Not to be compared with figures of other networks, "
        "published FID and KID among them. FID is high for few pictures by its nature.</span></p>"
    )


def _meanings(names: Sequence[str]) -> str:
    entries = "".join(
        f"<dt>{_text(MEASURES[name].title)}</dt><dd>{_text(MEANINGS[name])}</dd>"
        for name in names
        if name in MEANINGS
    )
    return (
        f"<details><summary>What the figures mean</summary><dl>{entries}</dl><p class=quiet>Means over "
        "the prompts; intervals by bootstrap over the prompts, 95 %.</p></details>"
    )


# -- pictures -----------------------------------------------------------------------------------


def _gallery(evaluations: Sequence[Evaluation]) -> str:
    """Every prompt with a picture of each model and seed, the models side by side."""
    parts = ["<h2>Pictures</h2>"]
    for rows in zip(*(one.judged for one in evaluations), strict=True):
        prompt = rows[0].prompt
        words = _text(prompt.text) if prompt.text else "<span class=quiet>(no words)</span>"
        columns = "".join(
            _column(evaluation, judged, rows[0] if number else None, is_named=len(rows) > 1)
            for number, (evaluation, judged) in enumerate(zip(evaluations, rows, strict=True))
        )
        parts.append(f"<section><h3>{words}</h3><div class=columns>{columns}</div></section>")
    return "".join(parts)


def _column(
    evaluation: Evaluation, judged: Judged, reference: Judged | None, *, is_named: bool
) -> str:
    """What one model made of a prompt, with its PSNR to the reference's."""
    name = f"<b>{_text(evaluation.model.partition('+')[0])}</b> " if is_named else ""
    told = ", ".join(
        f"{MEASURES[figure].title.lower()} {judged.figures[figure]:.2f}"
        for figure in ("agreement", "clip_score", "bias")
        if figure in judged.figures
    )
    head = f"<p>{name}<span class=quiet>{_text(told)}</span></p>" if name or told else ""
    body = _figures(judged.pictures, judged.prompt.text, reference)
    if judged.twins:
        body += f"<p><b>{_text(judged.prompt.twin)}</b></p>"
        body += _figures(judged.twins, judged.prompt.twin, None)
    said = "".join(f"<p class=worse>{_text(sentence)}</p>" for sentence in judged.refusals)
    return f"<div class=column>{head}{body}{said}</div>"


def _figures(pictures: Sequence[Pictures], alt: str, reference: Judged | None) -> str:
    """One picture a seed, side by side."""
    parts: list[str] = []
    others = reference.pictures if reference is not None else ()
    for number, clip in enumerate(pictures):
        seed = f"seed {SEEDS[number]}" if len(pictures) == len(SEEDS) else ""
        if len(others) == len(pictures):
            seed += f", {psnr(others[number][0], clip[0]):.1f} dB from the reference's"
        parts.append(
            f"<figure><img alt='{_text(alt)}' src='{_jpeg(clip[0])}' width=320 height=180>"
            f"<figcaption>{_text(seed)}</figcaption></figure>"
        )
    return f"<div class=pictures>{''.join(parts)}</div>" if parts else ""


def _jpeg(picture: Picture) -> str:
    _, data = cv2.imencode(
        ".jpg", picture[..., ::-1], [int(cv2.IMWRITE_JPEG_QUALITY), JPEG_QUALITY]
    )
    return "data:image/jpeg;base64," + base64.b64encode(data.tobytes()).decode()


def _text(text: str) -> str:
    return html.escape(text, quote=True)


def _page(title: str, body: str) -> str:
    return (
        "<!doctype html><html lang=en><head><meta charset=utf-8>"
        "<meta name=viewport content='width=device-width,initial-scale=1'>"
        f"<title>{_text(title)}</title><style>{STYLE}</style></head><body>{body}"
        "<footer>Made by Scenewright on this machine. Times and memory hold for it alone.</footer>"
        "</body></html>"
    )
