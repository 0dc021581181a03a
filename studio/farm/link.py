"""The wire: TLS in both directions with the farm's certificate, and dask set up to offer nothing else."""

from __future__ import annotations

import logging
import socket
import ssl
from typing import Any, cast

import dask.config
from distributed import Client
from distributed.security import Security

from studio.errors import SettingsError
from studio.farm.credentials import Membership, checked_address

CONNECT_S = 8.0


def security_of(member: Membership) -> Security:
    """TLS for every role; a peer without the farm's certificate is refused in the handshake."""
    files: dict[str, Any] = {"tls_ca_file": str(member.certificate)}
    for role in ("scheduler", "worker", "client"):
        files[f"tls_{role}_cert"] = str(member.certificate)
        files[f"tls_{role}_key"] = str(member.key)
    return Security(require_encryption=True, **files)


def quiet_dask() -> None:
    """No pages over HTTP (they ask nobody who he is), and no chatter on the terminal."""
    dask.config.set(
        {
            "distributed.scheduler.http.routes": [],
            "distributed.worker.http.routes": [],
            "distributed.comm.timeouts.connect": f"{CONNECT_S:.0f}s",
            "distributed.scheduler.allowed-failures": 1,
        }
    )
    logging.getLogger("distributed").setLevel(logging.CRITICAL)


def check_door(member: Membership, address: str) -> None:
    """Knock once, so that a refusal is told as one.

    Raises:
        SettingsError: Nobody is there, it is another farm, or this machine is refused.
    """
    host, _, port = checked_address(address).removeprefix("tls://").rpartition(":")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False  # addresses change; the farm is known by its certificate
    context.load_verify_locations(member.certificate)
    context.load_cert_chain(member.certificate, member.key)
    try:
        with (
            socket.create_connection((host.strip("[]"), int(port)), timeout=CONNECT_S) as plain,
            context.wrap_socket(plain) as wire,
        ):
            # In TLS 1.3 a refusal of our certificate arrives with the first bytes. Dask greets first.
            if not wire.recv(1):
                raise _refused(address)
    except ssl.SSLError as error:
        raise _refused(address) from error
    except ConnectionResetError as error:
        raise _refused(address) from error
    except OSError as error:
        raise SettingsError(
            f"No farm answers at {address}.",
            "See that scenewright farm start runs there and that a firewall lets it through.",
        ) from error


def connect(member: Membership, address: str) -> Client:
    """A client of the farm.

    Raises:
        SettingsError: It is not there, or refuses this machine.
    """
    quiet_dask()
    address = checked_address(address)
    check_door(member, address)
    try:
        return Client(
            address, security=security_of(member), timeout=CONNECT_S, set_as_default=False
        )
    except (OSError, TimeoutError) as error:
        raise SettingsError(f"The farm at {address} does not answer.", "Try again.") from error


def workers_of(client: Client) -> dict[str, dict[str, Any]]:
    """The scheduler's own list of workers, by address.

    `Client.scheduler_info` is not used: every few seconds dask replaces what it returns by an empty
    list, and a race with that looks like the loss of all nodes.
    """
    scheduler: Any = client.scheduler
    identity = cast("dict[str, Any]", client.sync(scheduler.identity, n_workers=-1))
    return cast("dict[str, dict[str, Any]]", dict(identity["workers"]))


def _refused(address: str) -> SettingsError:
    return SettingsError(
        f"The farm at {address} refused this machine: it has no certificate of that farm.",
        "Join it with its invitation: scenewright farm join FILE --token TOKEN.",
    )
