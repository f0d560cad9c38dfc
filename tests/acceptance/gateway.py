# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts `gatehousectl serve` on a copy of the acceptance catalog, and speaks to it with curl and raw sockets."""
import atexit
import contextlib
import datetime
import json
import os
import pathlib
import queue
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

import yaml

from backend import Backend, tls_context
from certificates import Authority

HERE = pathlib.Path(__file__).resolve().parent
BINARY = os.environ.get("GATEHOUSECTL", "")
# Sanitizer builds and busy machines are slow; every wait for something that must come is this long.
PATIENCE = float(os.environ.get("GATEHOUSE_PATIENCE", "20"))


def require_binary():
    if not BINARY or not os.access(BINARY, os.X_OK):
        print("Set GATEHOUSECTL to the gatehousectl program that shall be judged.", file=sys.stderr)
        sys.exit(2)


def table(name):
    return yaml.safe_load((HERE / "tables" / (name + ".yaml")).read_text())


class Keys:
    """The secrets of the acceptance catalog: names in tables become key values here and nowhere else."""

    def __init__(self, file):
        content = yaml.safe_load(file.read_text())
        self.subscriptions = content["subscriptions"]
        self.named_values = content["namedValues"]

    def value(self, name):
        """"closed-active" is its primary key, "closed-active/secondary" the other one; "=text" is the text itself."""
        if name.startswith("="):
            return name[1:]
        subscription, _, which = name.partition("/")
        return self.subscriptions[subscription][(which or "primary") + "Key"]

    def all_values(self):
        for pair in self.subscriptions.values():
            yield from pair.values()
        yield from self.named_values.values()


SECRETS = HERE / "secrets.yaml"
KEYS = Keys(SECRETS)


def copy_catalog(target, ports):
    """The artifact folder with its placeholders filled in. Subscriptions began ten minutes ago."""
    shutil.copytree(HERE / "artifacts", target)
    start = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=10)
    values = dict(ports, STARTDATE=start.strftime("%Y-%m-%dT%H:%M:%SZ"))
    for file in target.rglob("*"):
        if file.is_file():
            text = before = file.read_text()
            for name, value in values.items():
                text = text.replace(name, str(value))
            if text != before:
                file.write_text(text)
    return target


def copy_api(catalog, name, copy, url):
    """The same operations under another path, with another backend."""
    shutil.copytree(catalog / "apis" / name, catalog / "apis" / copy)
    file = catalog / "apis" / copy / "apiInformation.json"
    text = re.sub(r'"serviceUrl": "[^"]*"', '"serviceUrl": "%s"' % url, file.read_text())
    file.write_text(text.replace('"%s"' % name, '"%s"' % copy))


class Answer:
    """One response as it came over the wire."""

    def __init__(self, heads, body, exit_code=0, error="", connects=1, seconds=0.0):
        self.exit_code, self.error, self.connects, self.seconds = exit_code, error, connects, seconds
        self.body = body
        self.interim = [int(head.split(b" ", 2)[1]) for head in heads[:-1]]
        lines = heads[-1].decode("latin-1").split("\r\n") if heads else ["- 0 "]
        parts = lines[0].split(" ", 2) + ["", ""]
        self.version, self.status, self.reason = parts[0], int(parts[1]), parts[2]
        self.headers = [(n, v.strip(" \t")) for n, _, v in (line.partition(":") for line in lines[1:] if line)]

    def all(self, name):
        return [value for each, value in self.headers if each.lower() == name.lower()]

    def joined(self, name):
        return ", ".join(self.all(name))

    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return "%d %s %r%s" % (self.status, self.headers, self.body[:300],
                               " (curl exit %d: %s)" % (self.exit_code, self.error) if self.exit_code else "")


def split_heads(data):
    """Header blocks as curl -D writes them, one per interim or final response."""
    return [block for block in data.split(b"\r\n\r\n") if block.startswith(b"HTTP/")]


class Gateway:
    """One running `gatehousectl serve`."""

    def __init__(self, artifacts, folder, tls=None, strict=False, arguments=(), secrets=SECRETS, environment=()):
        self.folder = folder
        self.log = folder / "requests.jsonl"
        self.authority = tls
        command = [BINARY, "serve", "--artifacts", str(artifacts), "--secrets", str(secrets),
                   "--listen", "127.0.0.1:0", "--log", str(self.log)]
        if tls:
            certificate, key = tls.issue("gateway")
            command += ["--tls-listen", "127.0.0.1:0", "--cert", str(certificate), "--key", str(key)]
        if strict:
            command.append("--strict")
        self.stderr_file = folder / "stderr.txt"
        self.stdout_lines = []
        with open(self.stderr_file, "wb") as stderr:
            self.process = subprocess.Popen(command + list(arguments), stdin=subprocess.DEVNULL,
                                            stdout=subprocess.PIPE, stderr=stderr, env={**os.environ, **dict(environment)})
        self._ready = queue.Queue()
        threading.Thread(target=self._read_stdout, daemon=True).start()
        self.ready = self._wait_until_ready()
        self.http = self.ready["http"]
        self.https = self.ready.get("https")
        self.port = int(self.http.rsplit(":", 1)[1])

    def _read_stdout(self):
        for line in self.process.stdout:
            self.stdout_lines.append(line)
            self._ready.put(line)
        self._ready.put(b"")

    def _wait_until_ready(self):
        try:
            line = self._ready.get(timeout=PATIENCE)
        except queue.Empty:
            self.kill()
            raise AssertionError("serve printed no line within %g s; stderr: %s" % (PATIENCE, self.stderr()))
        if not line:
            raise AssertionError("serve ended with %s instead of becoming ready; stderr: %s"
                                 % (self.process.wait(PATIENCE), self.stderr()))
        return json.loads(line)

    def stderr(self):
        return self.stderr_file.read_text(errors="replace")

    def state(self):
        """What it says of itself when asked: bytes in use, descriptors, connections, requests."""
        self.process.send_signal(signal.SIGUSR1)
        try:
            return json.loads(self._ready.get(timeout=PATIENCE))["state"]
        except queue.Empty:
            raise AssertionError("serve did not say its state; stderr: " + self.stderr())

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def stop(self):
        """Asks it to end; its exit code, or None when it did not end within five seconds."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.kill()
            return None

    def curl(self, path, *arguments, scheme="http", seconds=30):
        """The answer of one curl run; with further URLs among the arguments, that of the last: path's."""
        base = self.http if scheme == "http" else self.https
        with tempfile.TemporaryDirectory() as scratch:
            scratch = pathlib.Path(scratch)
            command = ["curl", "-sS", "--path-as-is", "--globoff", "--max-time", str(seconds), *arguments]
            if scheme == "https":
                command += ["--cacert", str(self.authority.certificate)]
            command += ["-D", str(scratch / "head"), "-o", str(scratch / "body"),
                        "-w", "%{num_connects} %{time_total}\n", base + path]
            done = subprocess.run(command, capture_output=True, timeout=seconds + 30, stdin=subprocess.DEVNULL)
            connects, taken = (done.stdout.decode().split("\n")[-2:-1] or ["0 0"])[0].split()
            head = (scratch / "head").read_bytes() if (scratch / "head").exists() else b""
            body = (scratch / "body").read_bytes() if (scratch / "body").exists() else b""
            return Answer(split_heads(head), body, done.returncode, done.stderr.decode(errors="replace").strip(),
                          int(connects), float(taken))

    def connect(self, seconds=10):
        return RawConnection(self.port, seconds)

    def records(self):
        if not self.log.exists():
            return []
        lines = self.log.read_bytes().split(b"\n")
        return [json.loads(line) for line in lines[:-1] if line]  # the last piece may still be being written

    def await_records(self, matches, count=1):
        """The records that match, as soon as there are count of them; log lines may be written late, never lost."""
        found = []

        def enough():
            found[:] = [record for record in self.records() if matches(record)]
            return len(found) >= count

        eventually(enough, "%d log records" % count)
        return found


def eventually(condition, what, seconds=None):
    """Polls until the condition holds. The only way in which these tests wait for something."""
    end = time.monotonic() + (seconds or PATIENCE)
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError("did not happen in time: " + what)


class RawConnection:
    """A client socket whose every byte is chosen by the test."""

    def __init__(self, port, seconds):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=seconds)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)

    def finish_sending(self):
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_WR)

    def vanish(self):
        """Ends with a reset: unlike a half-closed connection this leaves no doubt that nobody waits any more."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def fill(self):
        try:
            data = self.socket.recv(1 << 16)
        except ConnectionError:
            data = b""
        self.buffer += data
        return bool(data)

    def _take(self, length):
        piece, self.buffer = self.buffer[:length], self.buffer[length:]
        return piece

    def read_head(self):
        while b"\r\n\r\n" not in self.buffer:
            if not self.fill():
                return None
        return self._take(self.buffer.index(b"\r\n\r\n") + 4)[:-4]

    def read_answer(self, method="GET"):
        """The next final response, or None when the connection ended before one. Interim ones are noted in it."""
        heads = []
        while True:
            head = self.read_head()
            if head is None:
                return None
            heads.append(head)
            status = int(head.split(b" ", 2)[1])
            if status >= 200:
                break
        answer = Answer(heads, b"")
        answer.body = b"" if method == "HEAD" or status in (204, 304) else self._read_body(answer)
        return answer

    def _read_body(self, answer):
        if "chunked" in answer.joined("Transfer-Encoding").lower():
            return self._read_chunks()
        lengths = answer.all("Content-Length")
        if lengths:
            while len(self.buffer) < int(lengths[0]) and self.fill():
                pass
            return self._take(int(lengths[0]))
        while self.fill():
            pass
        return self._take(len(self.buffer))

    def _read_line(self):
        while b"\r\n" not in self.buffer:
            if not self.fill():
                raise AssertionError("the answer ended inside its chunks")
        return self._take(self.buffer.index(b"\r\n") + 2)[:-2]

    def _read_chunks(self):
        body = b""
        while True:
            size = int(self._read_line().split(b";")[0], 16)
            if size == 0:
                while self._read_line():
                    pass
                return body
            while len(self.buffer) < size + 2 and self.fill():
                pass
            body += self._take(size + 2)[:-2]

    def is_closed(self):
        """True when the gateway ended the connection and sent nothing more; waits for it."""
        try:
            return not self.buffer and not self.fill()
        except (TimeoutError, socket.timeout):
            return False


class House:
    """What most tests share: backends, catalog and one gateway with both listeners."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gatehouse-acceptance-"))
        self.authority = Authority(self.folder / "certificates")
        self.backend = Backend()
        certificate, key = self.authority.issue("backend")
        self.tls_backend = Backend(tls_context(certificate, key, self.authority.certificate))
        self.dead = socket.socket()  # bound and not listening: connections to it are refused
        self.dead.bind(("127.0.0.1", 0))
        self.ports = {"BACKENDPORT": self.backend.port, "TLSPORT": self.tls_backend.port,
                      "DEADPORT": self.dead.getsockname()[1]}
        self.gateways = []

    def catalog(self, name):
        return copy_catalog(self.folder / name, self.ports)

    def start(self, name, catalog=None, tls=True, **options):
        folder = self.folder / (name + "-run")
        folder.mkdir()
        gateway = Gateway(catalog or self.catalog(name), folder, self.authority if tls else None, **options)
        self.gateways.append(gateway)
        return gateway

    def close(self):
        for gateway in self.gateways:
            gateway.kill()
        for each in (self.backend, self.tls_backend, self.dead):
            each.close()
        shutil.rmtree(self.folder, ignore_errors=True)


_shared = {}


def house():
    if "house" not in _shared:
        _shared["house"] = House()
        atexit.register(_shared["house"].close)
    return _shared["house"]


def shared_gateway():
    """The gateway that tests use which leave no mark on each other."""
    if "gateway" not in _shared:
        _shared["gateway"] = house().start("shared")
    return _shared["gateway"]
