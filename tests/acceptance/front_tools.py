# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the front share: programs of others, and a gateway before a backend that streams."""
import pathlib
import shutil
import socket
import subprocess
import threading
import unittest

import gateway


def program(name):
    """Its path, or a skip that says which Debian package has it."""
    path = shutil.which(name)
    if not path:
        raise unittest.SkipTest("%s is not installed (packaging/install test)" % name)
    return path


def run(*command, seconds=100, **named):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=seconds,
                          stdin=subprocess.DEVNULL, **named)


class StreamingBackend:
    """One thread for each connection; handle(connection, head) answers one request after another."""

    def __init__(self, handle):
        self.handle = handle
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with connection:
            rest = b""
            while True:
                while b"\r\n\r\n" not in rest:
                    try:
                        piece = connection.recv(1 << 16)
                    except OSError:
                        return
                    if not piece:
                        return
                    rest += piece
                head, _, rest = rest.partition(b"\r\n\r\n")
                try:
                    rest = self.handle(connection, head.decode("latin-1"), rest)
                except OSError:
                    return
                if rest is None:
                    return

    def close(self):
        self.listener.close()


def field(head, name):
    for line in head.split("\r\n")[1:]:
        key, _, value = line.partition(":")
        if key.lower() == name:
            return value.strip()
    return None


def start_before(name, port, **options):
    """A gateway whose API "raw" leads to this port."""
    shared = gateway.house()
    catalog = gateway.copy_catalog(shared.folder / (name + "-catalog"), dict(shared.ports, BACKENDPORT=port))
    return shared.start(name, catalog, **options)


def peak_memory(process):
    """MiB that the process ever had resident."""
    for line in pathlib.Path("/proc/%d/status" % process.pid).read_text().split("\n"):
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise AssertionError("no VmHWM")
