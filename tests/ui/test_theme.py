"""Colours that can be read: WCAG 2.2 contrast of every theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from studio.ui.theme import CONTRAST, DARK, LIGHT, Tokens


def luminance(color: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    found = QColor(color)
    red, green, blue = map(linear, (found.redF(), found.greenF(), found.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [DARK, LIGHT, CONTRAST], ids=lambda t: t.name)
def test_text_can_be_read_on_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.ground, tokens.panel, tokens.raised):
        assert contrast(tokens.text, ground) >= 7
        assert contrast(tokens.quiet, ground) >= 4.5
        for color in (tokens.accent, tokens.good, tokens.bad, tokens.warn):
            assert contrast(color, ground) >= 3
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
