"""The sign-off as one HTML file: nothing is loaded from anywhere, and no words of a person can run.

All texts are escaped; beyond that, the file's own security policy allows only the style and the
script that stand in `board_page.py`, by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
import json
from html import escape

from studio.compose.board_sheet import MADE_WITH, BoardScene, BoardSheet, picture_jpeg
from studio.export.board_page import SCRIPT, STYLE


def board_html(sheet: BoardSheet) -> str:
    """The sheet as a whole page, to be written as UTF-8."""
    direction = "rtl" if sheet.is_right_to_left else "ltr"
    language = f' lang="{escape(sheet.language)}"' if sheet.language else ""
    scenes = "\n".join(_scene(scene) for scene in sheet.scenes)
    facts = "".join(
        f'<div><dt>{label}</dt><dd><bdi dir="ltr">{escape(text)}</bdi></dd></div>'
        for label, text in sheet.facts
    )
    tall, wide = sheet.scenes[0].picture.shape[:2]
    shape = "scenes tall" if wide < 1.2 * tall else "scenes"
    return f"""<!doctype html>
<html{language} dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Scenewright">
<meta name="robots" content="noindex">
<title>{escape(sheet.heading)} · Storyboard</title>
<style>{STYLE}</style>
</head>
<body data-board="{_identity(sheet)}" data-date="{escape(sheet.date)}">
<header>
<p class="made" lang="en">{MADE_WITH}</p>
<h1 dir="auto">{escape(sheet.heading)}</h1>
<dl class="sheet" lang="en">{facts}</dl>
</header>
<main>
<ol class="{shape}">
{scenes}
</ol>
</main>
<footer class="bar" lang="en" hidden>
<label>Your name <input id="reader" type="text" autocomplete="name" dir="auto" maxlength="80"></label>
<button id="save" type="button">Save comments</button>
<p id="told" role="status"></p>
</footer>
<script>{SCRIPT}</script>
</body>
</html>
"""


def _scene(scene: BoardScene) -> str:
    number, heading = scene.number, escape(scene.heading)
    tall, wide = scene.picture.shape[:2]
    jpeg = base64.b64encode(picture_jpeg(scene.picture)).decode("ascii")
    spoken = f'<p class="narration" dir="auto">{escape(scene.spoken)}</p>' if scene.spoken else ""
    details = "".join(
        f'<dt lang="en">{label}</dt><dd><bdi>{escape(text)}</bdi></dd>'
        for label, text in scene.details
    )
    return f"""<li><article id="scene-{number}" aria-labelledby="title-{number}">
<img src="data:image/jpeg;base64,{jpeg}" alt="Picture of scene {number}" \
width="{wide}" height="{tall}">
<div class="words">
<h2 id="title-{number}"><span class="number">{number}</span><bdi>{heading}</bdi></h2>
<p class="scene" lang="en"><bdi dir="ltr">{escape(scene.facts)}</bdi></p>
{spoken}
{f'<dl class="details">{details}</dl>' if details else ""}
</div>
<div class="comment">
<label for="comment-{number}" lang="en">Comment on scene {number}</label>
<textarea id="comment-{number}" data-scene="{number}" data-title="{heading}" rows="3" \
dir="auto"></textarea>
<div class="written" dir="auto"></div>
</div>
</article></li>"""


def _policy() -> str:
    """Only our own style and script, by hash (CSP level 2); pictures only from inside the file."""
    style, script = (
        base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
        for text in (STYLE, SCRIPT)
    )
    return (
        "default-src 'none'; img-src data:; "
        f"style-src 'sha256-{style}'; script-src 'sha256-{script}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _identity(sheet: BoardSheet) -> str:
    """Under which name comments are kept: another wording of the storyboard has comments of its own."""
    words = [
        (scene.title, scene.narration, scene.on_screen_text, scene.note) for scene in sheet.scenes
    ]
    text = json.dumps([sheet.title, words], ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
