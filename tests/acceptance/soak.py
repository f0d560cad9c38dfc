#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a long life leaves behind: nothing. Many requests, many connections, and every abort that a client or a backend
can make at every byte; then the bytes in use are what they were, within a hundredth, and the descriptors exactly.

GATEHOUSECTL names the program; arguments choose tests. GATEHOUSE_FULL=1 makes it 1,000,000 requests, 100,000 connections
and every byte; else there are fewer.
"""
import itertools
import os
import re
import shutil
import ssl
import unittest

import aborting_client as client
import closing
import gateway
from aborting_backend import ANSWERS, BODY, EVERYTHING, AbortingBackend
from backend import tls_context
from front_tools import program, run
from gateway import eventually, house
from nginx_backend import NginxBackend

IS_FULL = bool(os.environ.get("GATEHOUSE_FULL"))
IS_SANITIZED = bool(os.environ.get("GATEHOUSE_SANITIZED"))
REQUESTS, CONNECTIONS = (1_000_000, 100_000) if IS_FULL else (20_000, 2_000)
STEP = 1 if IS_FULL else 9  # bytes from one cut to the next
MOST_GROWTH = 0.01


def cuts(length):
    """Where to cut: every byte, or, in a short run, every few bytes with both ends."""
    return sorted({*range(0, length + 1, STEP), length})


class World:
    """A gateway before a fast backend for the many, and before two that break off."""

    def __init__(self):
        self.folder = house().folder / "soak"
        for part in ("", "nginx", "run"):
            (self.folder / part).mkdir()
        authority = house().authority
        certificate, key = authority.issue("cut")
        shutil.copy(certificate, self.folder / "nginx/server.pem")
        shutil.copy(key, self.folder / "nginx/server.key")
        shutil.copy(authority.certificate, self.folder / "nginx/clients.pem")
        self.nginx = NginxBackend(self.folder / "nginx")
        self.nginx.start()
        self.cut = AbortingBackend()
        tls = tls_context(certificate, key)
        tls.num_tickets = 0  # a handshake that goes on from another one is shorter, and then bytes cannot be counted
        self.cut_tls = AbortingBackend(tls)
        catalog = gateway.copy_catalog(self.folder / "catalog", dict(house().ports, BACKENDPORT=self.nginx.plain))
        gateway.copy_api(catalog, "raw", "cut", "http://127.0.0.1:%d" % self.cut.port)
        gateway.copy_api(catalog, "raw", "cut-tls", "https://127.0.0.1:%d" % self.cut_tls.port)
        self.gateway = gateway.Gateway(catalog, self.folder / "run", authority,
                                       arguments=["--backend-ca", str(authority.certificate)])
        self.port = self.gateway.port
        self.tls_port = int(self.gateway.https.rsplit(":", 1)[1])

    def rest(self):
        """What it holds when nobody calls and the backends have let go of what they kept."""
        quiet = ("connections", "requests")
        eventually(lambda: not any(map(self.gateway.state().get, quiet)), "nobody calls", 60)
        self.nginx.reload()
        eventually(lambda: self.gateway.state()["backendConnections"] == 0, "all backends are gone")
        return self.gateway.state()

    def close(self):
        self.gateway.kill()
        self.nginx.kill()
        for each in (self.cut, self.cut_tls):
            each.close()


class SoakTest(unittest.TestCase):
    """Each test does its work once to warm up, then in full between two looks at what is held."""

    @classmethod
    def setUpClass(cls):
        cls.world = World()
        cls.addClassCleanup(cls.world.close)

    def leaves_nothing(self, work):
        for url in (self.world.gateway.http, self.world.gateway.https):
            # what one request needs is kept for the next: as many at once as there will ever be
            self.h2load(1600, "-c100", "-m8", url + "/raw/x")
        work(True)
        before = self.world.rest()
        work(False)
        after = self.world.rest()
        print("%s\n  at rest before %s\n  at rest after  %s" % (self.id(), before, after), flush=True)
        self.assertEqual(after["descriptors"], before["descriptors"])
        if not IS_SANITIZED:
            growth = after["bytesInUse"] / before["bytesInUse"] - 1
            self.assertLess(growth, MOST_GROWTH, "bytes in use")
        self.assertIsNone(self.world.gateway.process.poll())

    def wrk(self, count, *arguments):
        """At least so many requests; how long that takes is the machine's affair."""
        done = 0
        while done < count:
            said = run(program("wrk"), "-t1", "-d5s" if count > 100_000 else "-d1s", *arguments).stdout
            self.assertNotRegex(said, "Non-2xx|Socket errors")
            done += int(re.search(r"(\d+) requests in", said)[1])
        return done

    def h2load(self, count, *arguments):
        said = run(program("h2load"), "-n", count, *arguments, seconds=1200).stdout
        self.assertIn("%d succeeded, 0 failed, 0 errored" % count, said)

    def test_many_requests(self):
        def work(is_warming_up):
            count = 4_000 if is_warming_up else REQUESTS // 4
            self.wrk(count, "-c64", self.world.gateway.http + "/raw/x")
            self.wrk(count, "-c16", self.world.gateway.https + "/raw/x")
            for url in (self.world.gateway.http, self.world.gateway.https):
                self.h2load(count, "-c8", "-m16", url + "/raw/x")
        self.leaves_nothing(work)

    def test_many_connections(self):
        """h2load opens all its connections at once: in rounds, as few as fit into a listener's queue."""
        def work(is_warming_up):
            count = min(CONNECTIONS, 10_000) if is_warming_up else CONNECTIONS  # buffers find their size
            self.wrk(count, "-c16", "-H", "Connection: close", self.world.gateway.http + "/raw/x")
            for _ in range(count // 200):
                self.h2load(100, "-c100", "--h1", self.world.gateway.https + "/raw/x")
                self.h2load(100, "-c100", self.world.gateway.https + "/raw/x")
        self.leaves_nothing(work)

    def each_way(self, length):
        """Where and how to cut something of that length."""
        if IS_FULL:
            yield from itertools.product(cuts(length), client.WAYS)
        else:
            yield from zip(cuts(length), itertools.cycle(client.WAYS))

    def test_clients_that_break_off(self):
        def work(is_warming_up):
            for data in client.MESSAGES.values():
                for count, way in itertools.islice(self.each_way(len(data)), 6 if is_warming_up else None):
                    client.say(self.world.port, data[:count], way)
                    client.say(self.world.port, data[:count], way)
        self.leaves_nothing(work)

    def test_clients_that_hear_no_more(self):
        self.world.cut.plan("chunked")

        def work(is_warming_up):
            for path in (b"/raw/x", b"/cut/x"):
                whole = client.hear(self.world.port, path, EVERYTHING, client.close)
                self.assertGreater(whole, 100)
                for count, way in itertools.islice(self.each_way(whole), 6 if is_warming_up else None):
                    client.hear(self.world.port, path, count, way)
        self.leaves_nothing(work)

    def test_tls_clients_that_break_off(self):
        def work(is_warming_up):
            for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
                talk = client.TlsTalk(version)
                for number in range(0, 40 if is_warming_up else EVERYTHING, STEP):
                    reached_end = [talk.cut(self.world.tls_port, number, way) for way in
                                   (client.WAYS if IS_FULL else [client.WAYS[number // STEP % 3]])]
                    if all(reached_end):
                        break
        self.leaves_nothing(work)

    def call(self, path):
        """The body, if the answer was a whole one and no error of the gateway's."""
        with self.world.gateway.connect() as connection:
            connection.send(b"GET %s HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n" % path)
            try:
                answer = connection.read_answer()
            except AssertionError:
                return None  # it ended inside its chunks
            if answer is None or answer.status == 500:
                return None
            self.assertEqual(answer.status, 200)
            return answer.body

    def test_backends_that_break_off(self):
        def work(is_warming_up):
            for kind, answer in ANSWERS.items():
                for count, way in itertools.islice(self.each_way(len(answer)), 6 if is_warming_up else None):
                    with_reset = way is client.reset
                    self.world.cut.plan(kind, sends=count, with_reset=with_reset)
                    got = self.call(b"/cut/x")
                    if count == len(answer) and not with_reset:
                        self.assertEqual(got, BODY, (kind, count))
                    elif kind != "until-close" or with_reset:
                        self.assertNotEqual(got if count < len(answer) else None, BODY, (kind, count))
            for count in cuts(60):
                self.world.cut.plan(reads=count)
                self.assertIsNone(self.call(b"/cut/x"), count)
        self.leaves_nothing(work)

    def test_tls_backends_that_break_off(self):
        backend = self.world.cut_tls
        backend.plan()
        self.assertEqual(self.call(b"/cut-tls/x"), BODY)
        whole = backend.sent

        def work(is_warming_up):
            for count, way in itertools.islice(self.each_way(whole), 6 if is_warming_up else None):
                backend.plan(sends=count, with_reset=way is client.reset)
                got = self.call(b"/cut-tls/x")
                if count < whole - 40:  # signatures differ in length by some bytes
                    self.assertIsNone(got, count)
        self.leaves_nothing(work)


if __name__ == "__main__":
    gateway.require_binary()
    closing.run_and_exit("__main__")
