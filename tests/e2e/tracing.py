"""Every address that a program asked the system for, seen from outside by strace."""

from __future__ import annotations

import ipaddress
import re
import shutil
import subprocess

CALLS = "trace=network"
ASKS = re.compile(r"(?:^|\s)(?:connect|sendto|sendmsg|sendmmsg)\(")
ADDRESS = re.compile(r'inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"')


def can_trace() -> bool:
    """Whether strace is there, and this system lets it trace."""
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-qq", "-e", CALLS, "true"],
        check=False, capture_output=True,
    )  # fmt: skip
    return tried.returncode == 0


def foreign_addresses(log: str) -> list[str]:
    """Addresses that a traced program tried to reach or to send to, and that are not this machine's own."""
    lines = [line for line in log.splitlines() if ASKS.search(line)]
    found = ["".join(match) for line in lines for match in ADDRESS.findall(line)]
    known = [ipaddress.ip_address(address) for address in found]
    return [str(a) for a in known if not a.is_loopback and not a.is_unspecified]
