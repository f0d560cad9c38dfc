#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The echo backend against curl: whoever judges must be judged first. Needs no gatehousectl."""
import hashlib
import json
import pathlib
import socket
import subprocess
import tempfile
import unittest

import backend as backends
from certificates import Authority


def curl(*arguments):
    return subprocess.run(["curl", "-sS", "--max-time", "10", *arguments], capture_output=True, timeout=20)


class BackendTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.backend = backends.Backend()
        cls.url = "http://127.0.0.1:%d" % cls.backend.port

    @classmethod
    def tearDownClass(cls):
        cls.backend.close()

    def echo(self, *arguments):
        done = curl(*arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def test_says_what_it_saw(self):
        seen = self.echo(self.url + "/a%20b?x=1&x=2", "-H", "X-One: 1", "-H", "X-Two: 2")
        self.assertEqual((seen["method"], seen["target"], seen["version"]), ("GET", "/a%20b?x=1&x=2", "HTTP/1.1"))
        self.assertEqual([h for h in seen["headers"] if h[0].startswith("X-")], [["X-One", "1"], ["X-Two", "2"]])

    def test_bodies(self):
        data = backends.pattern(300_000)
        for coding in ([], ["-H", "Transfer-Encoding: chunked"]):
            with tempfile.NamedTemporaryFile() as file:
                file.write(data)
                file.flush()
                seen = self.echo(self.url + "/post", "--data-binary", "@" + file.name, *coding)
            self.assertEqual(seen["bodyLength"], 300_000)
            self.assertEqual(seen["bodySha256"], hashlib.sha256(data).hexdigest())

    def test_connection_is_kept(self):
        done = curl(self.url + "/one", self.url + "/two")
        first, second = [json.loads("{" + part) for part in done.stdout.decode().split("{")[1:]]
        self.assertEqual((first["connection"], second["request"]), (second["connection"], 2))

    def test_special_paths(self):
        data = backends.pattern(5000)
        self.assertEqual(curl(self.url + "/bytes/5000").stdout, data)
        self.assertEqual(curl(self.url + "/chunked/5000").stdout, data)
        self.assertEqual(curl(self.url + "/until-close/5000").stdout, data)
        self.assertEqual(curl(self.url + "/slow-chunks/3").stdout, b"data: 0\n\ndata: 1\n\ndata: 2\n\n")
        for path, code in (("/status/418", "418"), ("/status/204", "204"), ("/status/304", "304"), ("/delay/10", "200"),
                           ("/big-header/9000", "200"), ("/early-hints", "200")):
            self.assertEqual(curl(self.url + path, "-o", "/dev/null", "-w", "%{http_code}").stdout.decode(), code, path)
        reply = curl(self.url + "/reply?X-Reply=yes", "-D", "-", "-o", "/dev/null").stdout
        self.assertIn(b"X-Reply: yes\r\n", reply)

    def test_misbehaviour(self):
        for path, code in (("/close-early", 18), ("/close-at-once", 52), ("/garbage", 1)):
            self.assertEqual(curl(self.url + path).returncode, code, path)
        self.assertEqual(curl(self.url + "/never", "--max-time", "0.3").returncode, 28)

    def test_notes_what_a_gateway_must_not_send(self):
        with socket.create_connection(("127.0.0.1", self.backend.port)) as client:
            client.sendall(b"POST /x HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            self.assertEqual(client.recv(100), b"")
        self.assertIn("two lengths", self.backend.faults[-1])

    def test_client_certificate(self):
        with tempfile.TemporaryDirectory() as folder:
            authority = Authority(pathlib.Path(folder))
            certificate, key = authority.issue("server")
            client, client_key = authority.issue("caller", usage="clientAuth")
            tls = backends.Backend(backends.tls_context(certificate, key, authority.certificate))
            url, trust = "https://127.0.0.1:%d/" % tls.port, ["--cacert", str(authority.certificate)]
            self.assertIsNone(self.echo(url, *trust)["clientCertificate"])
            with_one = self.echo(url, *trust, "--cert", str(client), "--key", str(client_key))
            self.assertEqual(with_one["clientCertificate"], "caller")
            tls.close()


if __name__ == "__main__":
    import closing
    closing.run_and_exit(__name__)
