#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends every message of tables/malformed.yaml to `gatehousectl serve`, whole and byte by byte, and holds the answer
against the table. Arguments choose cases by words of their names.

    GATEHOUSECTL=build/app/cli/gatehousectl python3 tests/acceptance/malformed.py ["bare LF" …]
"""
import hashlib
import itertools
import re
import select
import sys
import time
import unittest

import closing
from gateway import eventually, house, require_binary, shared_gateway, table

SHORTHANDS = {
    "{te}": "{post}Transfer-Encoding: chunked\r\n\r\n",
    "{get}": "GET /raw/{m} HTTP/1.1\r\nHost: h\r\n",
    "{post}": "POST /raw/{m} HTTP/1.1\r\nHost: h\r\n",
}
MEMBERS = {"name", "rfc", "send", "refuse", "accept", "cut", "large", "before", "last"}
ACCEPT_MEMBERS = {"method", "target", "body", "seen", "unseen", "status", "answer"}
WHOLE, IN_BYTES = 1 << 16, 1
# Long enough that the kernel hands most bytes over one by one.
BETWEEN_BYTES = 0.0002
marks = ("m%dx" % number for number in itertools.count())


def expand(text, mark):
    for name, value in SHORTHANDS.items():
        text = text.replace(name, value)
    text = re.sub(r"<<(.*?)\*(\d+)>>", lambda match: match.group(1) * int(match.group(2)), text, flags=re.S)
    return text.replace("{m}", mark)


def drain(connection, seconds=0.0):
    """Takes what the gateway has sent; False when it has closed."""
    while select.select([connection.socket], [], [], seconds)[0]:
        if not connection.fill():
            return False
        seconds = 0.0
    return True


def pump(connection, data, step):
    """Sends in pieces and listens in between, so that an early answer is never lost to a reset."""
    for start in range(0, len(data), step):
        try:
            connection.send(data[start:start + step])
        except OSError:
            return
        if step == IN_BYTES:
            time.sleep(BETWEEN_BYTES)
        if not drain(connection):
            return


class Case:
    """One message, sent in one way."""

    def __init__(self, test, row, step):
        self.test, self.row, self.step = test, row, step
        self.mark = next(marks)

    def run(self):
        unknown = set(self.row) - MEMBERS | set(self.row.get("accept", {})) - ACCEPT_MEMBERS
        assert not unknown, "unknown members: %s" % unknown
        message = expand(self.row["send"], self.mark).encode("latin-1")
        with shared_gateway().connect(20) as connection:
            if "accept" in self.row:
                self.accepted(connection, message)
            elif "refuse" in self.row:
                self.refused(connection, message)
            else:
                self.cut_off(connection, message)

    def good_answers(self, connection):
        for _ in range(self.row.get("before", 0)):
            answer = connection.read_answer()
            self.test.assertIsNotNone(answer, "no answer to the good request before")
            self.test.assertEqual(answer.status, 200, answer)

    def nothing_reached_the_backend(self):
        self.test.assertEqual(house().backend.seen(self.mark), [])

    def refused(self, connection, message):
        smuggled = "GET /raw/smuggled-%s HTTP/1.1\r\nHost: h\r\n\r\n" % self.mark
        pump(connection, message + smuggled.encode(), self.step)
        self.good_answers(connection)
        answer = connection.read_answer()
        self.test.assertIsNotNone(answer, "closed without an answer")
        self.test.assertIn(answer.status, self.row["refuse"], answer)
        self.test.assertTrue(connection.is_closed(), "must close after %r" % answer)
        self.nothing_reached_the_backend()

    def cut_off(self, connection, message):
        pump(connection, message, self.step)
        connection.finish_sending()
        answer = connection.read_answer()
        if answer is not None:
            self.test.assertIn(answer.status, (400, 408), answer)
        self.test.assertTrue(connection.is_closed())
        self.nothing_reached_the_backend()

    def accepted(self, connection, message):
        expect = self.row["accept"]
        pump(connection, message, self.step)
        self.good_answers(connection)
        answer = connection.read_answer()
        self.test.assertIsNotNone(answer, "closed without an answer")
        self.test.assertEqual(answer.status, expect.get("status", 200), answer)
        for name, value in expect.get("answer", {}).items():
            self.test.assertEqual(answer.joined(name), value)
        if "status" not in expect:
            self.seen(answer.json(), expect)
        if self.row.get("last"):
            self.test.assertTrue(connection.is_closed())
        else:
            self.goes_on(connection)

    def seen(self, seen, expect):
        headers = {name.lower(): value for name, value in seen["headers"]}
        for name in ("method", "target"):
            if name in expect:
                self.test.assertEqual(seen[name], expand(expect[name], self.mark))
        if "body" in expect:
            body = expand(expect["body"], self.mark).encode("latin-1")
            self.test.assertEqual((seen["bodyLength"], seen["bodySha256"]), (len(body), hashlib.sha256(body).hexdigest()))
        for name, value in expect.get("seen", {}).items():
            self.test.assertEqual(headers.get(name.lower()), value, name)
        for name in expect.get("unseen", []):
            self.test.assertNotIn(name.lower(), headers)

    def goes_on(self, connection):
        """The next request of the connection begins where this one ended."""
        pump(connection, b"GET /raw/next HTTP/1.1\r\nHost: h\r\n\r\n", WHOLE)
        answer = connection.read_answer()
        self.test.assertIsNotNone(answer, "the connection must stay open")
        self.test.assertEqual((answer.status, answer.json()["target"]), (200, "/next"), answer)


class MalformedTest(unittest.TestCase):
    def run_group(self, group, words):
        for row in table("malformed")[group]:
            if words and not any(word in row["name"] for word in words):
                continue
            for way, step in (("whole", WHOLE), ("byte by byte", IN_BYTES)):
                if step == IN_BYTES and row.get("large"):
                    continue
                with self.subTest("%s: %s, %s (RFC %s)" % (group, row["name"], way, row["rfc"])):
                    Case(self, row, step).run()

    def test_zz_the_gateway_still_serves(self):
        """Runs last by its name's order: after all of the above a plain call is still answered."""
        gateway = shared_gateway()
        self.assertEqual(gateway.curl("/raw/x").status, 200)
        self.assertIsNone(gateway.process.poll())
        eventually(lambda: len(house().backend.open) <= 64, "connections to the backend are given back")

    def test_zz_backend_saw_only_proper_messages(self):
        self.assertEqual(house().backend.faults, [])


def add_group(group):
    def test(self):
        self.run_group(group, WORDS)
    setattr(MalformedTest, "test_" + group.replace("-", "_"), test)


WORDS = sys.argv[1:] if __name__ == "__main__" else []
for each in table("malformed"):
    add_group(each)

if __name__ == "__main__":
    require_binary()
    sys.exit(closing.run(unittest.defaultTestLoader.loadTestsFromTestCase(MalformedTest)))
