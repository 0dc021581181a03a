"""The window asks for a newer version when a person does, and tells what it heard."""

from __future__ import annotations

import pytest

from studio.render.updates import VARIABLE
from tests.ui.conftest import Driver
from tests.unit.render.publisher import publishing


def test_the_command_is_there_where_somebody_said_whom_to_ask(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    with publishing() as publisher:
        monkeypatch.setenv(VARIABLE, publisher.tell({"version": "999.1"}))
        driver: Driver = request.getfixturevalue("driver")
        messages = driver.window.messages
        assert not publisher.asked  # starting asks nobody
        driver.window.commands["updates"].trigger()
        driver.qtbot.waitUntil(lambda: "999.1 is there" in messages.text, timeout=10_000)
        publisher.tell({"version": "0.0.1"})
        driver.window.commands["updates"].trigger()
        driver.qtbot.waitUntil(lambda: len(publisher.asked) == 2, timeout=10_000)
        publisher.tell(b"<html>")
        driver.window.commands["updates"].trigger()
        driver.qtbot.waitUntil(lambda: "cannot be read" in messages.text, timeout=10_000)


def test_without_an_address_nothing_is_offered(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    driver: Driver = request.getfixturevalue("driver")
    assert "updates" not in {command.name for command in driver.window.commands.all()}
