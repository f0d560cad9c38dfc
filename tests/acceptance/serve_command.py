# SPDX-License-Identifier: GPL-3.0-or-later
"""`gatehousectl serve` as a command: its one line when ready, what it refuses, how it ends."""
import contextlib
import json
import os
import re
import socket
import subprocess
import threading
import unittest

import gateway as gateways
from gateway import KEYS, PATIENCE, SECRETS, eventually, house, table
from serve_limits import in_parallel

TABLE = table("command")
BROKEN_PLACES = [r"apis/broken/policy\.xml:4:9", r"apis/half-broken/operations/get-bad/policy\.xml:[45]:\d+"]


class CommandTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = house().folder / cls.__name__
        cls.folder.mkdir()
        cls.artifacts = house().catalog(cls.__name__ + "-catalog")
        cls.certificate, cls.key = house().authority.issue("command")
        cls.taken = socket.create_server(("127.0.0.1", 0))
        cls.names = {
            "@artifacts": cls.artifacts, "@secrets": SECRETS, "@absent": cls.folder / "absent",
            "@cert": cls.certificate, "@key": cls.key, "@other-key": house().authority.issue("other")[1],
            "@taken": "127.0.0.1:%d" % cls.taken.getsockname()[1], "@file": cls.folder / "file.yaml",
        }

    @classmethod
    def tearDownClass(cls):
        cls.taken.close()

    def fill(self, text, escape=lambda value: value):
        for name in sorted(self.names, key=len, reverse=True):
            text = text.replace(name, escape(str(self.names[name])))
        return text

    def run_command(self, arguments):
        """Runs to its end; a program that starts to serve is stopped and reported as exit code None."""
        process = subprocess.Popen([gateways.BINARY, *arguments], stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        timer = threading.Timer(PATIENCE, process.kill)
        timer.start()
        try:
            first = process.stdout.readline()
            if first:
                process.terminate()
            rest, stderr = process.communicate(timeout=PATIENCE)
        finally:
            timer.cancel()
        code = None if first else process.returncode
        return code, (first + rest).decode(), stderr.decode(errors="replace")

    def check_refusal(self, row, arguments, exit_code):
        code, stdout, stderr = self.run_command(arguments)
        self.assertEqual(stdout, "")
        if exit_code == "anyFailure":
            self.assertIn(code, (1, 2), stderr)
        else:
            self.assertEqual(code, exit_code, stderr)
        self.assert_names(row, stderr)

    def assert_names(self, row, stderr):
        for expression in row["stderr"]:
            self.assertRegex(stderr, self.fill(expression, re.escape))
        self.assertRegex(stderr, r"[A-Za-z]{2,} [a-z]{2,}", "a sentence")
        self.assertNotIn("terminate called", stderr)
        self.assertNotIn("k3y-", stderr, "no key value in a message")

    def test_usage(self):
        for row in TABLE["usage"] + TABLE["files"]:
            with self.subTest(row["name"]):
                self.check_refusal(row, [self.fill(argument) for argument in row["arguments"]], row["exit"])

    def test_secrets(self):
        for row in TABLE["secrets"]:
            with self.subTest(row["name"]):
                self.names["@file"].write_text(row["content"])
                self.check_refusal(row, ["serve", "--artifacts", str(self.artifacts), "--secrets",
                                         str(self.names["@file"]), "--listen", "127.0.0.1:0"], "anyFailure")

    def test_artifacts(self):
        common = ["serve", "--artifacts", str(self.artifacts), "--secrets", str(SECRETS), "--listen", "127.0.0.1:0"]
        for row in TABLE["artifacts"]:
            file = self.artifacts / row["file"]
            before = file.read_text() if file.exists() else None
            file.write_text(row["content"])
            with self.subTest(row["name"]):
                self.assert_names(row, self.run_command(common)[2])
            with self.subTest(row["name"] + ", strict"):
                code, stdout, stderr = self.run_command(common + ["--strict"])
                self.assertEqual((code, stdout), (1, ""), stderr)
                self.assert_names(row, stderr)
            file.unlink() if before is None else file.write_text(before)

    def test_strict_refuses_a_faulty_policy(self):
        code, stdout, stderr = self.run_command(["serve", "--artifacts", str(self.artifacts), "--secrets", str(SECRETS),
                                                 "--listen", "127.0.0.1:0", "--strict"])
        self.assertEqual((code, stdout), (1, ""), stderr)
        for place in BROKEN_PLACES:
            self.assertRegex(stderr, place)

    def test_help(self):
        for arguments in (["--help"], ["serve", "--help"]):
            done = subprocess.run([gateways.BINARY, *arguments], capture_output=True, timeout=PATIENCE)
            self.assertEqual((done.returncode, done.stderr), (0, b""), arguments)
            self.assertIn(b"serve", done.stdout)


class LifeTest(unittest.TestCase):
    def start(self, name, **options):
        return house().start("life-" + name, **options)

    def test_ready_line(self):
        gateway = self.start("ready")
        self.assertRegex(gateway.ready["http"], r"^http://127\.0\.0\.1:[1-9]\d*$")
        self.assertRegex(gateway.ready["https"], r"^https://127\.0\.0\.1:[1-9]\d*$")
        self.assertEqual(gateway.curl("/raw/x").status, 200)
        gateway.stop()
        self.assertEqual(len(gateway.stdout_lines), 1, "one line and nothing else")

    def test_faults_are_named_while_the_rest_serves(self):
        gateway = self.start("faults", tls=False)
        self.assertNotIn("https", {name for name, value in gateway.ready.items() if value})
        for place in BROKEN_PLACES:
            self.assertRegex(gateway.stderr(), place)

    def test_strict_serves_a_sound_catalog(self):
        catalog = house().catalog("life-sound")
        (catalog / "apis" / "broken" / "policy.xml").unlink()
        (catalog / "apis" / "half-broken" / "operations" / "get-bad" / "policy.xml").unlink()
        gateway = self.start("strict", catalog=catalog, tls=False, strict=True)
        self.assertEqual(gateway.curl("/broken/thing").status, 200)

    def test_several_threads(self):
        gateway = self.start("threads", tls=False, arguments=["--threads", "2"])
        self.assertEqual({gateway.curl("/raw/x").status for _ in range(20)}, {200})
        key = ["-H", "Ocp-Apim-Subscription-Key: " + KEYS.value("limits-one")]
        statuses = in_parallel(30, lambda: gateway.curl("/limited/named", *key).status)
        self.assertEqual(statuses.count(200), 2, "one count for all threads")

    def test_ends_at_once_when_idle(self):
        gateway = self.start("idle")
        with gateway.connect() as idle:
            self.assertEqual(gateway.stop(), 0)
            self.assertTrue(idle.is_closed())
        with self.assertRaises(OSError):
            socket.create_connection(("127.0.0.1", gateway.port), timeout=1)

    def test_ends_after_what_is_under_way(self):
        gateway = self.start("draining")
        with gateway.connect() as connection, gateway.connect() as idle:
            connection.send(b"GET /raw/delay/1500?drain=1 HTTP/1.1\r\nHost: h\r\n\r\n")
            eventually(lambda: house().backend.seen("drain=1"), "the backend's receipt")
            gateway.process.terminate()
            answer = connection.read_answer()
            self.assertEqual(answer.status, 200)
            self.assertTrue(connection.is_closed())
            self.assertTrue(idle.is_closed())
        self.assertEqual(gateway.stop(), 0)
        records = [json.loads(line) for line in gateway.log.read_text().splitlines()]
        self.assertEqual([r["outcome"] for r in records if "drain=1" in r["url"]], ["ok"])

    def test_ends_though_a_backend_never_answers(self):
        gateway = self.start("stuck")
        with gateway.connect() as connection:
            connection.send(b"GET /raw/never?stuck=1 HTTP/1.1\r\nHost: h\r\n\r\n")
            eventually(lambda: house().backend.seen("stuck=1"), "the backend's receipt")
            self.assertEqual(gateway.stop(), 0)

    def test_interrupt_ends_it_too(self):
        gateway = self.start("interrupt")
        gateway.process.send_signal(2)
        self.assertEqual(gateway.process.wait(5), 0)

    def test_descriptors_stay_few(self):
        """Callers that vanish in every state leave nothing open."""
        gateway = self.start("descriptors", tls=False)
        gateway.curl("/raw/x")
        before = self.descriptors(gateway)
        for index in range(100):
            with contextlib.suppress(OSError), gateway.connect() as connection:
                connection.send([b"", b"GET /raw/x", b"GET /raw/never HTTP/1.1\r\nHost: h\r\n\r\n",
                                 b"POST /raw/x HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\n123"][index % 4])
                if index % 4 == 2:
                    connection.vanish()
        eventually(lambda: self.descriptors(gateway) <= before + 4, "descriptors are closed again")

    def descriptors(self, gateway):
        return len(os.listdir("/proc/%d/fd" % gateway.process.pid))
