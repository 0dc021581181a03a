"""Fair shares, priorities and the purse."""

from __future__ import annotations

import pytest

from studio.errors import SettingsError
from studio.farm.credentials import checked_address
from studio.farm.policy import Purse, priority_of


def test_who_was_given_less_comes_first() -> None:
    queue = [("long", priority_of("normal", sent=n)) for n in range(100)]
    queue += [("short", priority_of("normal", sent=n)) for n in range(3)]
    served = [name for name, _ in sorted(queue, key=lambda one: -one[1])]
    assert served.index("short") <= 1
    assert served[:6].count("short") == 3


def test_a_priority_goes_before_every_share() -> None:
    assert priority_of("high", sent=999) > priority_of("normal", sent=0)
    assert priority_of("normal", sent=999) > priority_of("low", sent=0)
    with pytest.raises(SettingsError):
        priority_of("urgent", sent=0)


def test_a_limit_is_never_passed_by_clips_that_take_as_long_as_those_before() -> None:
    purse, price = Purse(limit=1.0), 36.0  # a clip of 10 s costs 0.1
    sent = 0
    out: list[str] = []
    for round_ in range(40):
        while purse.may_send(price) and len(out) < 4:
            sent += 1
            out.append(str(sent))
            purse.sent(out[-1], price)
        if not out:
            break
        purse.came_back(out.pop(0), seconds=10.0)
        assert purse.spent <= 1.0 + 1e-9, round_
    assert sent == 10 and not purse.may_send(price)
    assert purse.may_send(0.0)  # a machine of one's own goes on


def test_before_the_first_price_is_known_one_clip_is_out() -> None:
    purse = Purse(limit=5.0)
    assert purse.may_send(2.0)
    purse.sent("a", 2.0)
    assert not purse.may_send(2.0)


@pytest.mark.parametrize("wrong", ["tcp://a:1", "a", "tls://:3", "tls://a:0", "tls://a:99999", ""])
def test_only_addresses_with_encryption_are_taken(wrong: str) -> None:
    with pytest.raises(SettingsError):
        checked_address(wrong)


def test_a_bare_address_is_meant_encrypted() -> None:
    assert checked_address("10.0.0.5:8786") == "tls://10.0.0.5:8786"


def test_what_was_lost_and_proofs_make_the_next_clips_no_cheaper() -> None:
    purse, price = Purse(limit=1.0), 36.0
    for clip, seconds, is_typical in (
        ("a", 40.0, True),
        ("lost", 0.0, False),
        ("proof", 1.0, False),
    ):
        purse.sent(clip, price)
        purse.came_back(clip, seconds=seconds, is_typical=is_typical)
    assert purse.spent == pytest.approx(0.41)
    assert purse.may_send(price)
    purse.sent("b", price)
    assert not purse.may_send(price)  # 0.41, 0.40 on its way, and 0.40 more would be too much
