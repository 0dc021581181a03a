"""A farm of real processes on this machine: who is let in, what is refused, and what a loss costs."""

from __future__ import annotations

import json
import shutil
import socket
import ssl
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.engine.local import LocalEngine
from studio.errors import Cancelled, SettingsError
from studio.farm.clips import FarmClips, Wishes
from studio.farm.credentials import accept_invitation, found_farm
from studio.farm.link import check_door, connect
from studio.paths import Paths, resources_dir
from studio.render.cache import Cache
from studio.render.clips import KIND
from studio.render.sources import model_store
from studio.task import CancelToken, ignore_progress
from tests.unit.farm.farm_here import FarmHere, farm_here, scenes


@pytest.fixture(scope="module")
def farm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FarmHere]:
    with farm_here(tmp_path_factory.mktemp("farm")) as running:
        yield running


@pytest.fixture
def engine(paths: Paths) -> Iterator[LocalEngine]:
    made = LocalEngine(model_store(paths), threads=1)
    yield made
    made.close()


def stop(farm: FarmHere) -> None:
    for process in farm.workers.values():
        process.kill()
        process.wait()
    farm.workers.clear()


def test_a_machine_without_the_token_cannot_use_the_invitation(
    farm: FarmHere, tmp_path: Path
) -> None:
    for token in ("", "guess"):
        with pytest.raises(SettingsError, match="the token is not that of the invitation"):
            accept_invitation(farm.invitation, token, tmp_path)
    assert not (tmp_path / "farm").exists()


def test_the_key_is_the_owners_alone_and_never_plain_in_the_invitation(farm: FarmHere) -> None:
    for path in (farm.member.key, farm.member.folder / "token", farm.invitation):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "ENCRYPTED" in json.loads(farm.invitation.read_text())["key"]


def test_a_stranger_with_a_certificate_of_his_own_is_refused_and_told(
    farm: FarmHere, tmp_path: Path
) -> None:
    stranger = found_farm(tmp_path)
    # Even one who believes whoever answers: the farm does not believe him.
    shutil.copy(farm.member.certificate, tmp_path / "theirs.crt")
    with pytest.raises(SettingsError, match="refused this machine"):
        check_door(stranger, farm.member.address)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.load_cert_chain(stranger.certificate, stranger.key)
    host, _, port = farm.member.address.removeprefix("tls://").rpartition(":")
    with (
        pytest.raises((ssl.SSLError, ConnectionResetError)),
        socket.create_connection((host, int(port)), timeout=5) as plain,
        context.wrap_socket(plain) as wire,
    ):
        if not wire.recv(1):
            raise ConnectionResetError


def test_a_killed_node_loses_nothing_and_the_clips_are_those_of_one_machine(
    farm: FarmHere, engine: LocalEngine, paths: Paths, tmp_path: Path
) -> None:
    requests = scenes(model_store(paths), 8)
    doomed = farm.work(tmp_path / "a", "doomed")
    farm.work(tmp_path / "b", "steady")
    client = connect(farm.member, farm.member.address)
    told: list[str] = []
    cache = Cache(tmp_path / "cache")
    kills: list[float] = []

    def on_progress(part: float) -> None:
        if part >= 0.2 and doomed.poll() is None:
            kills.append(part)
            doomed.kill()
            doomed.wait()

    try:
        client.wait_for_workers(2, timeout=30)
        made = FarmClips(client, Wishes()).make(
            requests, engine=engine, cache=cache, warn=told.append, cancel=CancelToken(),
            on_progress=on_progress,
        )  # fmt: skip
        again = FarmClips(client, Wishes()).make(
            requests, engine=engine, cache=cache, warn=told.append, cancel=CancelToken(),
            on_progress=ignore_progress,
        )  # fmt: skip
    finally:
        client.close()
        stop(farm)
    assert kills and kills[0] < 1
    assert made == {engine.clip_key(one) for one in requests}
    assert not again  # a finished clip is never made twice
    assert any("doomed was lost" in sentence for sentence in told)
    for one in requests:
        path = cache.get(KIND, engine.clip_key(one))
        own = engine.generate(one, on_progress=ignore_progress, cancel=CancelToken())
        assert path is not None and path.read_bytes() == own.data
    cache.close()


def test_a_node_with_other_weights_under_the_models_name_is_refused_and_told(
    farm: FarmHere, engine: LocalEngine, paths: Paths, tmp_path: Path
) -> None:
    models = tmp_path / "liar" / "data" / "models"
    shutil.copytree(resources_dir() / "models" / "starter", models / "starter")
    for network in (models / "starter").rglob("denoiser*.onnx"):
        network.write_bytes(network.read_bytes()[:-1] + b"\0")
    farm.work(tmp_path / "liar", "liar")
    client = connect(farm.member, farm.member.address)
    told: list[str] = []
    cache = Cache(tmp_path / "cache")
    try:
        client.wait_for_workers(1, timeout=30)
        clips = FarmClips(client, Wishes())
        clips.wait_s = 0.5
        made = clips.make(
            scenes(model_store(paths), 2), engine=engine, cache=cache, warn=told.append,
            cancel=CancelToken(), on_progress=ignore_progress,
        )  # fmt: skip
    finally:
        client.close()
        cache.close()
        stop(farm)
    assert not made
    assert any("node liar was refused" in one and "damaged" in one for one in told), told


def test_a_model_that_a_node_lacks_is_sent_once_and_checked_there(
    farm: FarmHere, paths: Paths, tmp_path: Path
) -> None:
    # A version of the starter that ships nowhere: its manifest differs, and so does its hash.
    own = paths.data_dir / "models" / "starter"
    shutil.copytree(resources_dir() / "models" / "starter", own)
    manifest = json.loads((own / "model.json").read_text())
    (own / "model.json").write_text(json.dumps(manifest | {"title": "Another starter"}))
    engine, cache = LocalEngine(model_store(paths), threads=1), Cache(tmp_path / "cache")
    farm.work(tmp_path / "bare", "bare")
    client = connect(farm.member, farm.member.address)
    told: list[str] = []
    try:
        client.wait_for_workers(1, timeout=30)
        made = FarmClips(client, Wishes()).make(
            scenes(model_store(paths), 1), engine=engine, cache=cache, warn=told.append,
            cancel=CancelToken(), on_progress=ignore_progress,
        )  # fmt: skip
    finally:
        client.close()
        cache.close()
        engine.close()
        stop(farm)
    reference = model_store(paths).find("starter").manifest.reference
    assert reference != scenes(model_store(Paths.choose(tmp_path / "none")), 1)[0].model
    there = model_store(Paths.choose(tmp_path / "bare")).find(reference)
    assert there.manifest.reference == reference and len(made) == 1, told


def test_a_cancelled_render_leaves_the_farm_at_once(
    farm: FarmHere, engine: LocalEngine, paths: Paths, tmp_path: Path
) -> None:
    farm.work(tmp_path / "slow", "slow")
    client = connect(farm.member, farm.member.address)
    cancel, cache = CancelToken(), Cache(tmp_path / "cache")
    try:
        client.wait_for_workers(1, timeout=30)
        with pytest.raises(Cancelled):
            FarmClips(client, Wishes()).make(
                scenes(model_store(paths), 2, steps=2000), engine=engine, cache=cache,
                warn=lambda _text: None, cancel=cancel,
                on_progress=lambda part: cancel.cancel() if part > 0 else None,
            )  # fmt: skip
        # The node is free again: it left the clip within a step, not after its two thousand.
        made = FarmClips(client, Wishes()).make(
            scenes(model_store(paths), 1), engine=engine, cache=cache, warn=lambda _text: None,
            cancel=CancelToken(), on_progress=ignore_progress,
        )  # fmt: skip
        assert len(made) == 1
    finally:
        client.close()
        cache.close()
        stop(farm)
