"""Evaluations and comparisons as one HTML file: figures with intervals, pictures side by side."""

from __future__ import annotations

import base64
import html
from collections.abc import Sequence

import cv2

from studio.quality.compare import Comparison, Difference
from studio.quality.evaluate import MEASURES, Evaluation, Judged
from studio.quality.metrics import Picture

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;
color:#1f2430;background:#f6f5f2}h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.2rem}
table{border-collapse:collapse;background:#fff;width:100%}th,td{text-align:left;padding:.4rem .7rem;
border-bottom:1px solid #e3e0d9;vertical-align:top}td.n{font-variant-numeric:tabular-nums;white-space:nowrap}
.worse{color:#c23b3b;font-weight:600}.better{color:#1d8a54;font-weight:600}.quiet{color:#6a7080}
.verdict{padding:.8rem 1rem;border-radius:6px;background:#fff;border-left:5px solid #1d8a54}
.verdict.bad{border-color:#c23b3b}figure{margin:0;display:inline-block;width:19rem;margin:0 .6rem .8rem 0}
figure img{width:100%;border-radius:4px;display:block}figcaption{font-size:.82rem;color:#6a7080}
"""
JPEG_QUALITY = 82


def evaluation_html(evaluation: Evaluation) -> str:
    """The report of one model."""
    rows = "".join(
        f"<tr><td>{_text(MEASURES[name].title)}</td><td class=n>{found} {MEASURES[name].unit}</td>"
        f"<td class=n>{found.count}</td></tr>"
        for name, found in evaluation.intervals().items()
    )
    head = (
        f"<h1>{_text(evaluation.model)}</h1><p>Suite {_text(evaluation.suite)}, "
        f"{len(evaluation.judged)} prompts; precision {_text(evaluation.precision)} on "
        f"{_text(evaluation.provider)}. Means with 95 % bootstrap intervals over the prompts.</p>"
        f"<table><tr><th>Measure</th><th>Mean [interval]</th><th>Prompts</th></tr>{rows}</table>"
    )
    return _page(f"Evaluation of {evaluation.model}", head + _gallery([evaluation]))


def comparison_html(comparison: Comparison, evaluations: Sequence[Evaluation]) -> str:
    """The report of a candidate beside its reference."""
    verdict = (
        "<p class='verdict bad'><b>Refused.</b> " + "<br>".join(map(_text, comparison.reasons))
        if comparison.is_regression
        else "<p class='verdict'><b>Not worse</b> in any measure beyond its interval."
    )
    alike = ""
    if comparison.pictures_psnr is not None:
        alike = (
            f"<p>The same prompts and seeds: PSNR {comparison.pictures_psnr:.1f} dB, SSIM "
            f"{comparison.pictures_ssim:.4f}; {comparison.changed:.0%} of the pictures are seen to "
            "differ.</p>"
        )
    if comparison.frechet is not None and comparison.kernel is not None:
        alike += (
            f"<p>Distance of the two sets of pictures: Fréchet {comparison.frechet:.2f}, kernel "
            f"{comparison.kernel:.4f}, features of {_text(comparison.network)}. Not to be compared with "
            "published FID and KID, which use another network.</p>"
        )
    rows = "".join(map(_difference_row, comparison.differences))
    head = (
        f"<h1>{_text(comparison.candidate)}<br><span class=quiet>against "
        f"{_text(comparison.reference)}</span></h1>{verdict}</p>{alike}"
        "<table><tr><th>Measure</th><th>Reference</th><th>Candidate</th><th>Change [95 % interval]</th>"
        f"<th>Verdict</th></tr>{rows}</table>"
    )
    return _page("Comparison of models", head + _gallery(evaluations))


def _difference_row(found: Difference) -> str:
    measure = MEASURES[found.name]
    note = " (of logarithms)" if measure.is_time else ""
    return (
        f"<tr><td>{_text(measure.title)}</td><td class=n>{found.before.mean:.4g} {measure.unit}</td>"
        f"<td class=n>{found.after.mean:.4g} {measure.unit}</td><td class=n>{found.change}{note}</td>"
        f"<td class={found.verdict}>{found.verdict}</td></tr>"
    )


def _gallery(evaluations: Sequence[Evaluation]) -> str:
    """Every prompt with a picture of each model and seed."""
    parts: list[str] = []
    for rows in zip(*(one.judged for one in evaluations), strict=True):
        parts.append(f"<h2>{_text(rows[0].prompt.text or '(no words)')}</h2>")
        for evaluation, judged in zip(evaluations, rows, strict=True):
            parts.append(_pictures(evaluation, judged))
    return "".join(parts)


def _pictures(evaluation: Evaluation, judged: Judged) -> str:
    said = "; ".join(judged.refusals)
    figures = ", ".join(
        f"{MEASURES[name].title.lower()} {judged.figures[name]:.2f}"
        for name in ("agreement", "bias")
        if name in judged.figures
    )
    caption = _text(", ".join(part for part in (evaluation.model, figures, said) if part))
    shown = [clip[0] for clip in judged.pictures]
    if not shown:
        return f"<p class=quiet>{caption}</p>"
    return "".join(
        f"<figure><img alt='{_text(judged.prompt.text)}' src='{_jpeg(picture)}'>"
        f"<figcaption>{caption}</figcaption></figure>"
        for picture in shown
    )


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
        f"<meta name=viewport content='width=device-width'><title>{_text(title)}</title>"
        f"<style>{_STYLE}</style></head><body>{body}</body></html>"
    )
