from __future__ import annotations

import pytest

from studio.render.cost import price_text


@pytest.mark.parametrize(
    ("price", "told"), [(0.0, "0.00"), (0.0004, "< 0.01"), (0.01, "0.01"), (3.554, "3.55")]
)
def test_a_price_that_is_small_is_not_told_as_nothing(price: float, told: str) -> None:
    assert price_text(price) == told
