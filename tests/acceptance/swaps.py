#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes under full load: configurations, certificates, keys and CA bundles of both sides, and a backend that is
reloaded or away for a moment. No call fails, no handshake is refused, and memory stays what it was.

GATEHOUSECTL names the program; arguments choose tests. GATEHOUSE_FULL=1 makes it 1,000 swaps and 100 replacements.
"""
import os
import signal
import threading
import time
import unittest

import closing
import gateway
import steady_load
from certificates import Authority
from gateway import eventually, house
from nginx_backend import NginxBackend
from restarting_backend import RestartingBackend
from serve_changes import RETURNING, replace

IS_FULL = bool(os.environ.get("GATEHOUSE_FULL"))
SWAPS, REPLACEMENTS = (1000, 100) if IS_FULL else (100, 6)
RELOADS = 10
SANITIZERS = os.environ.get("GATEHOUSE_SANITIZED", "")
IS_SANITIZED = bool(SANITIZERS)
MOST_GROWTH = 48 * 1024  # bytes: what is kept for the next time goes on filling for a while, whatever is swapped
# What a thread keeps at hand to allocate without a lock counts as in use. It is bounded, but takes long to be full.
EXACT = {"GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}


class Parties:
    """Who vouches for whom. Each side's authorities and leaves are counted, so that old and new differ."""

    def __init__(self, folder):
        self.folder = folder
        self.number = 0
        self.front = Authority(folder / "front", "Front")
        self.clients, self.backends, self.gateways = (self.authority(name) for name in ("clients", "backends", "gateways"))

    def authority(self, name):
        return Authority(self.folder / ("%s-%d" % (name, self.number)), "%s %d" % (name, self.number))


def install(identity, certificate, key):
    """One file after the other, as people do it: for a moment they do not belong together."""
    replace(certificate, identity[0].read_text())
    replace(key, identity[1].read_text())


def bundle(*authorities):
    return "".join(authority.certificate.read_text() for authority in authorities)


class House:
    """A gateway between callers with certificates and a backend that wants one from it."""

    def __init__(self, name):
        self.folder = house().folder / name
        self.restarting = RestartingBackend()
        for part in ("", "nginx", "tls", "run"):
            (self.folder / part).mkdir()
        self.parties = Parties(self.folder)
        self.files = {each: self.folder / "tls" / each for each in
                      ("server.pem", "server.key", "clients.pem", "client.pem", "client.key", "backends.pem")}
        self.identity = self.parties.clients.issue("caller 0", usage="clientAuth")
        self.show("server", self.parties.front.issue("front-0"))
        self.show("client", self.parties.gateways.issue("gateway-0", usage="clientAuth"))
        self.trust("clients.pem", self.parties.clients)
        self.trust("backends.pem", self.parties.backends)
        self.backend = NginxBackend(self.folder / "nginx")
        self.back_show(self.parties.backends.issue("backend-0"))
        self.back_trust(self.parties.gateways)
        self.backend.start()
        self.catalog = gateway.copy_catalog(self.folder / "catalog", dict(
            house().ports, BACKENDPORT=self.backend.plain, TLSPORT=self.backend.tls))
        self.add_backend()
        gateway.copy_api(self.catalog, "raw", "restarting", "http://127.0.0.1:%d" % self.restarting.port)
        self.gateway = gateway.Gateway(self.catalog, self.folder / "run", arguments=self.arguments(), environment=EXACT)
        self.plain, self.tls, self.mutual = (int(url.rsplit(":", 1)[1]) for url in self.gateway.ready["listeners"])

    def add_backend(self):
        folder = self.catalog / "backends" / "mutual"
        folder.mkdir()
        (folder / "backendInformation.json").write_text(
            '{"properties": {"url": "https://127.0.0.1:%d/secure", "protocol": "http", "credentials":'
            ' {"certificateIds": ["gateway"]}}}' % self.backend.tls)

    def arguments(self):
        files = self.files
        return ["--tls-listen", "127.0.0.1:0,none", "--tls-listen", "127.0.0.1:0,required",
                "--cert", str(files["server.pem"]), "--key", str(files["server.key"]),
                "--client-ca", str(files["clients.pem"]), "--backend-ca", "mutual=" + str(files["backends.pem"]),
                "--backend-certificate", "gateway=%s,%s" % (files["client.pem"], files["client.key"])]

    def show(self, which, identity):
        install(identity, self.files[which + ".pem"], self.files[which + ".key"])

    def trust(self, which, *authorities):
        replace(self.files[which], bundle(*authorities))

    def back_show(self, identity):
        install(identity, self.backend.folder / "server.pem", self.backend.folder / "server.key")

    def back_trust(self, *authorities):
        replace(self.backend.folder / "clients.pem", bundle(*authorities))

    def settle(self):
        """All files are read, every I/O thread works with what they say, and no request with what they said before."""
        self.gateway.process.send_signal(signal.SIGHUP)
        newest = self.gateway.state()["configuration"]
        eventually(lambda: self.gateway.state()["oldestConfiguration"] >= newest, "old configurations go")

    def connect_mutual(self):
        context = steady_load.client_context(self.parties.front.certificate, self.identity)
        return steady_load.TlsConnection(self.mutual, context)

    def load(self):
        """Kept and new connections, plain, TLS and HTTP/2, with client certificates on both sides."""
        one_connection = steady_load.new_connections
        return [steady_load.Wrk("http://127.0.0.1:%d/raw/x" % self.plain, 8),
                steady_load.Wrk("https://127.0.0.1:%d/secure/thing" % self.tls, 4),
                steady_load.Caller("h2load", steady_load.h2load("https://127.0.0.1:%d/secure/thing" % self.tls)),
                steady_load.Caller("new", one_connection(self.gateway.connect, "/raw/x", 1)),
                steady_load.Caller("mTLS", one_connection(self.connect_mutual, "/secure/thing", 1)),
                steady_load.Caller("kept mTLS", one_connection(self.connect_mutual, "/secure/thing", 20))]

    def load_on_restarting(self):
        return [steady_load.Wrk("http://127.0.0.1:%d/restarting/x" % self.plain, 8),
                steady_load.Caller("new", steady_load.new_connections(self.gateway.connect, "/restarting/x", 1)),
                steady_load.Caller("idempotent", steady_load.idempotent_calls(self.plain, "/restarting/x"))]

    def identify(self, identity, callers):
        """When it returns, no caller shows the one before."""
        self.identity = identity
        callers = [caller for caller in callers if "mTLS" in caller.name]
        before = [caller.rounds for caller in callers]
        eventually(lambda: all(caller.rounds > rounds for caller, rounds in zip(callers, before)), "callers go on")

    def rest(self):
        """What it holds when nobody calls and the backend has let go of what it kept."""
        eventually(lambda: self.gateway.state()["connections"] == 0, "all callers are gone")
        self.backend.reload()
        eventually(lambda: self.gateway.state()["backendConnections"] == 0, "all backends are gone")
        return self.gateway.state()

    def close(self):
        self.gateway.kill()
        self.backend.kill()
        self.restarting.kill()


class LoadedTest(unittest.TestCase):
    def setUp(self):
        if "thread" in SANITIZERS:
            self.skipTest("full load is too slow under the thread sanitizer for what is away for 300 ms to be in time")
        self.world = House(self.id().rsplit(".", 1)[1])
        self.addCleanup(self.world.close)

    def under_load(self, work, load=None):
        self.callers = (load or self.world.load)()
        try:
            work()
        finally:
            for caller in self.callers:
                caller.stop()
        for caller in self.callers:
            self.assertEqual(caller.failures[:3], [], "%s among %d calls" % (caller.name, caller.calls))
            self.assertGreater(caller.calls, 5, caller.name)
        return sum(caller.calls for caller in self.callers)

    def assert_no_growth(self, before, after):
        print("at rest before %s\n        after  %s" % (before, after))
        self.assertEqual(after["descriptors"], before["descriptors"])
        if not IS_SANITIZED:
            self.assertLess(after["bytesInUse"] - before["bytesInUse"], MOST_GROWTH)


class ChangesTest(LoadedTest):
    def swap(self, count):
        """Each one is seen to be in effect before the next."""
        file = self.world.catalog / "apis" / "shop" / "policy.xml"
        with self.world.gateway.connect(60) as connection:
            for number in range(count):
                replace(file, RETURNING % (200 + number % 300))
                self.world.gateway.process.send_signal(signal.SIGHUP)
                eventually(lambda: self.status(connection) == 200 + number % 300, "the swap")
                self.swapped += 1

    @staticmethod
    def status(connection):
        connection.send(b"GET /shop/items HTTP/1.1\r\nHost: h\r\n\r\n")
        return connection.read_answer().status

    def replace_all(self, count):
        for _ in range(count):
            self.world.parties.number += 1
            self.replace_front()
            self.replace_back()

    def replace_front(self):
        world, parties = self.world, self.world.parties
        name = "front-%d" % parties.number
        world.show("server", parties.front.issue(name))
        context = steady_load.client_context(parties.front.certificate)
        eventually(lambda: steady_load.TlsConnection(world.tls, context).subject() == name, "the watch sees " + name)
        old, old_identity = parties.clients, world.identity
        parties.clients = parties.authority("clients")
        world.trust("clients.pem", old, parties.clients)
        world.settle()
        world.identify(parties.clients.issue("caller", usage="clientAuth"), self.callers)
        world.trust("clients.pem", parties.clients)
        world.settle()
        refused = steady_load.client_context(parties.front.certificate, old_identity)
        self.assertTrue(steady_load.is_refused(world.mutual, refused), "the old authority is trusted no more")

    def replace_back(self):
        world, parties = self.world, self.world.parties
        old_backends, parties.backends = parties.backends, parties.authority("backends")
        old_gateways, parties.gateways = parties.gateways, parties.authority("gateways")
        world.trust("backends.pem", old_backends, parties.backends)
        world.settle()
        world.back_show(parties.backends.issue("backend"))
        world.back_trust(old_gateways, parties.gateways)
        world.backend.reload()
        world.trust("backends.pem", parties.backends)
        world.show("client", parties.gateways.issue("gateway", usage="clientAuth"))
        world.settle()
        world.back_trust(parties.gateways)
        world.backend.reload()

    def change(self, swaps, replacements):
        self.swapped, faults = 0, []

        def swap():
            try:
                self.swap(swaps)
            except AssertionError as fault:
                faults.append(fault)

        swapping = threading.Thread(target=swap)
        swapping.start()
        self.replace_all(replacements)
        swapping.join()
        self.assertEqual((faults, self.swapped), ([], swaps))

    def test_everything_is_replaced_under_load(self):
        self.under_load(lambda: self.change(SWAPS // 5, max(4, REPLACEMENTS // 10)))  # buffers find their size
        before = self.world.rest()
        calls = self.under_load(lambda: self.change(SWAPS, REPLACEMENTS))
        print("%d calls during %d swaps and %d replacements" % (calls, SWAPS, REPLACEMENTS))
        self.assert_no_growth(before, self.world.rest())


class BackendTest(LoadedTest):
    def test_a_backend_is_reloaded(self):
        def load():
            return [*self.world.load(), steady_load.Caller("idempotent", steady_load.idempotent_calls(self.world.plain))]

        def reload():
            for _ in range(RELOADS):
                self.world.backend.reload()
        self.under_load(reload, load)

    def test_a_backend_is_away_for_a_moment(self):
        def restart():
            for _ in range(RELOADS):
                self.world.restarting.stop()
                time.sleep(0.3)  # UNAVOIDABLE: how long it is away is what is tried
                self.world.restarting.start()
                calls = self.callers[1].calls
                eventually(lambda: self.callers[1].calls > calls + 5, "callers go on")
        self.under_load(restart, self.world.load_on_restarting)


if __name__ == "__main__":
    gateway.require_binary()
    closing.run_and_exit("__main__")
