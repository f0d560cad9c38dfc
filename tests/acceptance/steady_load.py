# SPDX-License-Identifier: GPL-3.0-or-later
"""Callers of every kind that go on until they are stopped, and remember whatever went wrong."""
import re
import signal
import socket
import ssl
import subprocess
import threading

from front_tools import program
from gateway import RawConnection


class Caller:
    """A thread that makes one round after another; a round gives the number of calls that went well."""

    def __init__(self, name, round_of_calls):
        self.name, self.round_of_calls = name, round_of_calls
        self.calls, self.rounds, self.failures = 0, 0, []
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def _work(self):
        while not self._stopping.is_set():
            try:
                self.calls += self.round_of_calls()
            except (OSError, AssertionError, ValueError) as fault:
                self.failures.append("%s: %r" % (self.name, fault))
            self.rounds += 1

    def stop(self):
        self._stopping.set()
        self._thread.join()


class Wrk:
    """Kept connections, as fast as they can."""

    def __init__(self, url, connections):
        self.name = "wrk " + url
        command = [program("wrk"), "-t1", "-c%d" % connections, "-d3600s", "--timeout", "60s", url]  # slow is not failed
        self.process = subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.calls, self.failures = 0, []

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        said, _ = self.process.communicate(timeout=30)
        self.calls = int(re.search(r"(\d+) requests in", said)[1])
        self.failures = re.findall(r"(?:Non-2xx|Socket errors).*", said)


def h2load(url):
    """New connections with many streams each."""
    def run():
        done = subprocess.run([program("h2load"), "-n200", "-c4", "-m10", url], capture_output=True, text=True,
                              timeout=60, stdin=subprocess.DEVNULL)
        assert "200 succeeded, 0 failed, 0 errored" in done.stdout, done.stdout + done.stderr
        return 200
    return run


def call_on(connection, method="GET", path="/raw/x", body=b""):
    connection.send(b"%s %s HTTP/1.1\r\nHost: h\r\nContent-Length: %d\r\n\r\n%s"
                    % (method.encode(), path.encode(), len(body), body))
    answer = connection.read_answer()
    assert answer and answer.status == 200, "%s %s: %r" % (method, path, answer)


class TlsConnection(RawConnection):
    """The same with TLS; the context says what is shown and what is trusted."""

    def __init__(self, port, context, seconds=20):
        super().__init__(port, seconds)
        self.socket = context.wrap_socket(self.socket, server_hostname="127.0.0.1")

    def subject(self):
        return dict(pair for group in self.socket.getpeercert()["subject"] for pair in group)["commonName"]


def new_connections(connect, path, calls):
    """Each round is a connection of its own with so many calls."""
    def run():
        with connect() as connection:
            for _ in range(calls):
                call_on(connection, path=path)
        return calls
    return run


def idempotent_calls(port, path="/raw/x"):
    """On one kept connection, with and without a body."""
    kept = RawConnection(port, 20)

    def run():
        for method, body in (("GET", b""), ("PUT", b"0123456789"), ("DELETE", b"")):
            call_on(kept, method, path, body)
        return 3
    return run


def client_context(trusted, identity=None):
    context = ssl.create_default_context(cafile=str(trusted))
    if identity:
        context.load_cert_chain(*map(str, identity))
    return context


def is_refused(port, context):
    """TLS 1.3 says so only when the first answer is read."""
    try:
        with TlsConnection(port, context) as connection:
            connection.send(b"GET /raw/x HTTP/1.1\r\nHost: h\r\n\r\n")
            return connection.read_head() is None
    except (ssl.SSLError, ConnectionError, socket.timeout):
        return True
