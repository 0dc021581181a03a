"""A hub on loopback with the few answers that a download needs, and with faults on demand."""

from __future__ import annotations

import hashlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

COMMIT = "0123456789abcdef0123456789abcdef01234567"


class Hub:
    """The server and what it holds.

    Attributes:
        files: Contents by name, of the model "owner/model".
        fault: "", "gated", "dropped" (the first transfer of a weight breaks off half way) or "wrong
            hash" (weights differ from what is listed).
        ranges: Range headers that were asked for.
        asked: Files that were transferred.
    """

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files, self.fault = files, ""
        self.ranges: list[str] = []
        self.asked: list[str] = []
        self.has_dropped = False
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                hub.answer(self, has_body=True)

            def do_HEAD(self) -> None:
                hub.answer(self, has_body=False)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, name="hub")
        self._thread.start()
        self.endpoint = f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def answer(self, request: BaseHTTPRequestHandler, *, has_body: bool) -> None:
        path = request.path.partition("?")[0]
        if path.startswith("/api/models/owner/model"):
            self._list(request)
        elif path.startswith(f"/owner/model/resolve/{COMMIT}/"):
            self._file(request, path.split("/", 5)[5], has_body=has_body)
        else:
            _send(request, 404, b"{}", {"X-Error-Code": "RepoNotFound"})

    def _list(self, request: BaseHTTPRequestHandler) -> None:
        rows = [
            {"rfilename": name, "size": len(data)}
            | (
                {"lfs": {"sha256": sha256(data), "size": len(data), "pointerSize": 134}}
                if name.endswith(".safetensors")
                else {}
            )
            for name, data in self.files.items()
        ]
        body = {"id": "owner/model", "sha": COMMIT, "siblings": rows}
        _send(request, 200, json.dumps(body).encode(), {"Content-Type": "application/json"})

    def _file(self, request: BaseHTTPRequestHandler, name: str, *, has_body: bool) -> None:
        if self.fault == "gated":
            _send(request, 403, b"{}", {"X-Error-Code": "GatedRepo"})
            return
        data = self.files[name]
        headers = {"X-Repo-Commit": COMMIT, "ETag": f'"{sha256(data)}"', "Accept-Ranges": "bytes"}
        if not has_body:
            headers |= {"X-Linked-Size": str(len(data)), "Content-Length": str(len(data))}
            _send(request, 200, b"", headers)
            return
        self.asked.append(name)
        first = 0
        if "Range" in request.headers:
            self.ranges.append(str(request.headers["Range"]))
            first = int(self.ranges[-1].removeprefix("bytes=").partition("-")[0])
            headers["Content-Range"] = f"bytes {first}-{len(data) - 1}/{len(data)}"
        if self.fault == "wrong hash" and name.endswith(".safetensors"):
            data = bytes(len(data))
        rest = data[first:]
        headers["Content-Length"] = str(len(rest))
        if self.fault == "dropped" and name.endswith(".safetensors") and not self.has_dropped:
            self.has_dropped = True
            _send(request, 200, rest[: len(rest) // 2], headers)
            request.close_connection = True
            return
        _send(request, 206 if first else 200, rest, headers)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _send(
    request: BaseHTTPRequestHandler, status: int, body: bytes, headers: dict[str, str]
) -> None:
    request.send_response(status)
    for name, value in ({"Content-Length": str(len(body))} | headers).items():
        request.send_header(name, value)
    request.end_headers()
    request.wfile.write(body)
