# SPDX-License-Identifier: GPL-3.0-or-later
"""What does not end at once: bodies larger than memory may be, events, WebSocket."""
import asyncio
import os
import socket
import ssl
import subprocess
import threading
import unittest

import gateway
from front_tools import StreamingBackend, field, peak_memory, program, run, start_before

BIG = int(os.environ.get("GATEHOUSE_BIG", "1024")) << 20
MOST_MEMORY = 64
ZEROS = bytes(1 << 20)
IS_SANITIZED = bool(os.environ.get("GATEHOUSE_SANITIZED"))


def give_or_take(connection, head, rest):
    """GET …/N gives N zero bytes; a body is taken and counted."""
    target = head.split(" ")[1]
    if head.startswith("GET"):
        left = int(target.rsplit("/", 1)[1])
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % left)
        while left:
            left -= connection.send(ZEROS[:min(left, len(ZEROS))])
        return rest
    length = int(field(head, "content-length"))
    taken = len(rest)
    buffer = bytearray(1 << 20)
    while taken < length:
        taken += connection.recv_into(buffer) or length
    answer = str(taken).encode()
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(answer), answer))
    return b""


class BigBodyTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.backend = StreamingBackend(give_or_take)
        cls.gateway = start_before("big", cls.backend.port)
        cls.file = gateway.house().folder / "big.bin"
        with open(cls.file, "wb") as out:
            out.truncate(BIG)

    @classmethod
    def tearDownClass(cls):
        cls.gateway.kill()
        cls.backend.close()

    def test_constant_memory(self):
        base = ["curl", "-sS", "--cacert", str(gateway.house().authority.certificate), "-o", "-"]
        for version, url in (("--http1.1", self.gateway.http), ("--http2", self.gateway.https)):
            with self.subTest("download " + version):
                with subprocess.Popen([*base, version, url + "/raw/%d" % BIG], stdout=subprocess.PIPE) as curl:
                    got = 0
                    while piece := curl.stdout.read(1 << 20):
                        got += len(piece)
                self.assertEqual((got, curl.returncode), (BIG, 0))
            with self.subTest("upload " + version):
                done = run(*base, version, "-X", "POST", "-T", self.file, "-H", "Expect:", url + "/raw/x")
                self.assertEqual((done.stdout, done.returncode), (str(BIG), 0), done.stderr)
        if not IS_SANITIZED:
            self.assertLess(peak_memory(self.gateway.process), MOST_MEMORY)

    def test_a_client_that_does_not_read_stops_the_backend(self):
        connection = self.gateway.connect()
        connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        with connection:
            connection.send(b"GET /raw/%d HTTP/1.1\r\nHost: h\r\n\r\n" % BIG)
            self.assertIn(b"200 OK", connection.read_head())
            self.assertEqual(self.gateway.curl("/raw/10").status, 200)
        if not IS_SANITIZED:
            self.assertLess(peak_memory(self.gateway.process), MOST_MEMORY)


class EventsTest(unittest.TestCase):
    """Each event is sent only after the client has seen the one before: a buffer anywhere would stop it for good."""

    def test_each_event_arrives(self):
        seen = threading.Semaphore(0)

        def give(connection, _head, _rest):
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
            for number in range(5):
                connection.sendall(b"data: %d\n\n" % number)
                if not seen.acquire(timeout=gateway.PATIENCE):
                    return None
            return None

        backend = StreamingBackend(give)
        running = start_before("events", backend.port)
        for arguments in (["--http1.1", running.http], ["--http2-prior-knowledge", running.http],
                          ["--http2", running.https]):
            with self.subTest(" ".join(arguments)), subprocess.Popen(
                    ["curl", "-sSN", "--cacert", str(gateway.house().authority.certificate), "-H",
                     "Accept: text/event-stream", arguments[0], arguments[1] + "/raw/events"],
                    stdout=subprocess.PIPE) as client:
                for number in range(5):
                    self.assertEqual(client.stdout.readline(), b"data: %d\n" % number)
                    self.assertEqual(client.stdout.readline(), b"\n")
                    seen.release()
        backend.close()


class WebSocketTest(unittest.TestCase):
    def test_python_websockets(self):
        try:
            import websockets
        except ImportError:
            self.skipTest("python3-websockets is not installed for this python (packaging/install test)")
        asyncio.run(asyncio.wait_for(self.talk(websockets), gateway.PATIENCE))

    async def talk(self, websockets):
        async def echo(connection, _path=None):
            async for message in connection:
                await connection.send(message)

        async with websockets.serve(echo, "127.0.0.1", 0, max_size=None) as server:
            running = start_before("websocket", server.sockets[0].getsockname()[1])
            trust = ssl.create_default_context(cafile=str(gateway.house().authority.certificate))
            for url, tls in ((running.http, None), (running.https, trust)):
                for compression in (None, "deflate"):
                    with self.subTest(url, compression=compression):
                        async with websockets.connect(url.replace("http", "ws", 1) + "/raw/chat", ssl=tls, max_size=None,
                                                      compression=compression) as client:
                            for message in ("hello", b"\x00" * 5, "m" * 3_000_000):
                                await client.send(message)
                                self.assertEqual(await client.recv(), message)
                            await client.ping()
                        self.assertEqual(client.close_code, 1000)
            records = await asyncio.to_thread(running.await_records, lambda record: record["status"] == 101, 4)
            self.assertEqual({record["outcome"] for record in records}, {"ok"})
            self.assertGreater(max(record["requestBytes"] for record in records), 3_000_000)
