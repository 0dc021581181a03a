"""The sign-off as one HTML file: whole, safe, and ready for comments."""

from __future__ import annotations

import base64
import hashlib
import html.parser
import re

import numpy as np

from studio.compose.board_sheet import BoardScene, BoardSheet
from studio.export.board_html import board_html
from studio.export.board_page import SCRIPT, STYLE

NASTY = "<script>alert(1)</script>\"' onload=x &amp; </style>"


class Page(html.parser.HTMLParser):
    """Elements and texts of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [found for name, found in self.elements if name == tag]


def sheet(*, title: str = "Rain", language: str = "en", words: str = "It rains.") -> BoardSheet:
    scenes = tuple(
        BoardScene(
            number=n, title=f"Part {n}", narration=words, note=words, length_s=4.0,
            picture=np.full((54, 96, 3), 90, np.uint8),
        )
        for n in (1, 2)
    )  # fmt: skip
    return BoardSheet(
        title=title, language=language, format="16:9", style="", date="1 May 2026", scenes=scenes
    )


def test_every_scene_has_its_picture_its_words_and_a_field_for_comments() -> None:
    page = Page(board_html(sheet()))
    pictures = page.all("img")
    assert len(pictures) == 2
    for picture in pictures:
        data = base64.b64decode(str(picture["src"]).removeprefix("data:image/jpeg;base64,"))
        assert data.startswith(b"\xff\xd8")
        assert picture["alt"]
    fields = [found for found in page.all("textarea") if "data-scene" in found]
    labels = {found.get("for") for found in page.all("label")}
    assert [found["data-scene"] for found in fields] == ["1", "2"]
    assert all(found["id"] in labels for found in fields)
    assert "It rains." in page.words


def test_no_words_of_a_person_can_run() -> None:
    text = board_html(sheet(title=NASTY, words=NASTY))
    page = Page(text)
    assert len(page.all("script")) == 1
    assert not [a for _, found in page.elements for a in found if a.startswith("on")]
    assert "".join(page.words).count("<script>alert(1)") >= 5  # shown as it was written


def test_the_page_s_own_policy_allows_only_its_own_style_and_script() -> None:
    text = board_html(sheet())
    policy = next(
        str(found["content"])
        for found in Page(text).all("meta")
        if found.get("http-equiv") == "Content-Security-Policy"
    )
    for kind, own in (("style", STYLE), ("script", SCRIPT)):
        digest = base64.b64encode(hashlib.sha256(own.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
        assert re.search(f"<{kind}>(.*?)</{kind}>", text, re.DOTALL).group(1) == own  # type: ignore[union-attr]
    assert "default-src 'none'" in policy


def test_nothing_is_loaded_from_anywhere() -> None:
    page = Page(board_html(sheet()))
    links = [
        value
        for _, found in page.elements
        for name, value in found.items()
        if name in ("src", "href", "action", "poster")
    ]
    assert all(str(value).startswith("data:") for value in links)


def test_a_language_written_from_the_right_is_said_to_be() -> None:
    assert Page(board_html(sheet(language="ar"))).all("html")[0]["dir"] == "rtl"
    assert Page(board_html(sheet(language="en"))).all("html")[0]["dir"] == "ltr"


def test_other_words_have_comments_of_their_own() -> None:
    def name(words: str) -> str | None:
        return Page(board_html(sheet(words=words))).all("body")[0]["data-board"]

    assert name("It rains.") == name("It rains.")
    assert name("It rains.") != name("It snows.")
