# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients of every HTTP version, one call and many."""
import re
import unittest

from front_tools import program, run
from gateway import house, shared_gateway


class VersionsTest(unittest.TestCase):
    def versions(self, *arguments, scheme):
        answer = shared_gateway().curl("/raw/x?y=1", *arguments, scheme=scheme)
        self.assertEqual((answer.status, answer.exit_code), (200, 0), answer)
        self.assertEqual(answer.json()["target"], "/x?y=1")
        return answer.version

    def test_curl(self):
        for arguments, scheme, version in ((["--http1.1"], "http", "HTTP/1.1"), (["--http1.1"], "https", "HTTP/1.1"),
                                           (["--http2"], "https", "HTTP/2"), (["--http2"], "http", "HTTP/1.1"),
                                           (["--http2-prior-knowledge"], "http", "HTTP/2")):
            with self.subTest(scheme + " " + arguments[0]):
                self.assertEqual(self.versions(*arguments, scheme=scheme), version)

    def test_bodies_both_ways(self):
        for arguments in (["--http1.1"], ["--http2"]):
            with self.subTest(arguments[0]):
                answer = shared_gateway().curl("/raw/x", *arguments, "--data-binary", "@" + str(house().authority.certificate),
                                               scheme="https")
                self.assertEqual(answer.json()["bodyLength"], house().authority.certificate.stat().st_size)
                answer = shared_gateway().curl("/raw/chunked/100000", *arguments, scheme="https")
                self.assertEqual((len(answer.body), answer.exit_code), (100000, 0))
                answer = shared_gateway().curl("/raw/x", *arguments, "--head", scheme="https")
                self.assertEqual((answer.status, answer.exit_code), (200, 0))
                self.assertGreater(int(answer.joined("Content-Length")), 100)

    def test_trailers_reach_an_http2_client(self):
        done = run(program("nghttp"), "-v", shared_gateway().http + "/raw/chunked/10")
        self.assertRegex(done.stdout, r"(?i)x-trailer: end")

    def test_http2_can_be_left_out(self):
        cautious = house().start("no-http2", arguments=["--no-http2"])
        self.assertEqual(cautious.curl("/raw/x", "--http2", scheme="https").version, "HTTP/1.1")


class ManyTest(unittest.TestCase):
    def test_h2load(self):
        tool = program("h2load")
        for scheme in ("http", "https"):
            with self.subTest(scheme):
                base = getattr(shared_gateway(), scheme)
                done = run(tool, "-n", 2000, "-c", 10, "-m", 50, base + "/raw/x")
                self.assertIn("2000 succeeded, 0 failed, 0 errored", done.stdout, done.stdout + done.stderr)
                self.assertIn("2000 2xx", done.stdout)

    def test_wrk(self):
        done = run(program("wrk"), "-t1", "-c32", "-d2s", shared_gateway().http + "/raw/x")
        self.assertNotIn("Non-2xx", done.stdout)
        self.assertNotIn("Socket errors", done.stdout)
        self.assertGreater(int(re.search(r"(\d+) requests in", done.stdout)[1]), 100)
