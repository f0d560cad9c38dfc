# SPDX-License-Identifier: GPL-3.0-or-later
"""The artifact folder changes on disk while curl keeps calling: changes take effect, and no call is dropped."""
import json
import os
import threading
import time
import unittest

from gateway import KEYS, eventually, house

RETURNING = """<policies>
    <inbound>
        <base />
        <return-response>
            <set-status code="%d" reason="Changed" />
        </return-response>
    </inbound>
    <backend>
        <base />
    </backend>
    <outbound>
        <base />
    </outbound>
    <on-error>
        <base />
    </on-error>
</policies>
"""
FAULTY = RETURNING.replace("return-response", "return-nothing")
# A change must be seen this soon, also on a slow machine.
SOON = 10


def replace(file, text):
    """As editors and version control do it: a new file takes the name."""
    beside = file.with_name(file.name + ".new")
    beside.write_text(text)
    os.replace(beside, file)


class Callers:
    """Threads that call without a pause until they are stopped; every answer that is not as expected is kept."""

    def __init__(self, gateway, path, expected=200, keep_alive=False):
        self.gateway, self.path, self.expected, self.keep_alive = gateway, path, expected, keep_alive
        self.calls, self.failures, self.stopping = 0, [], False
        self.thread = threading.Thread(target=self._by_one_connection if keep_alive else self._by_curl, daemon=True)
        self.thread.start()

    def note(self, answer):
        self.calls += 1
        if answer is None or answer.exit_code or answer.status != self.expected:
            self.failures.append(repr(answer))

    def _by_curl(self):
        while not self.stopping:
            self.note(self.gateway.curl(self.path))

    def _by_one_connection(self):
        with self.gateway.connect() as connection:
            while not self.stopping and not self.failures:
                connection.send(("GET %s HTTP/1.1\r\nHost: h\r\n\r\n" % self.path).encode())
                self.note(connection.read_answer())

    def stop(self):
        self.stopping = True
        self.thread.join()


class ChangesTest(unittest.TestCase):
    def setUp(self):
        name = self.id().rsplit(".", 1)[1]
        self.folder = house().catalog(name)
        self.gateway = house().start(name, catalog=self.folder, tls=False)

    def tearDown(self):
        self.gateway.kill()

    def status(self, path):
        answer = self.gateway.curl(path)
        self.assertEqual(answer.exit_code, 0, answer)
        return answer.status

    def becomes(self, path, status):
        eventually(lambda: self.status(path) == status, "%s answers %d" % (path, status), SOON)

    def test_changes_take_effect_without_a_dropped_call(self):
        callers = [Callers(self.gateway, "/raw/x"), Callers(self.gateway, "/raw/delay/50"),
                   Callers(self.gateway, "/raw/y", keep_alive=True)]
        shop = self.folder / "apis" / "shop"
        try:
            with self.subTest("a new policy"):
                replace(shop / "policy.xml", RETURNING % 202)
                self.becomes("/shop/items", 202)
            with self.subTest("a policy written in place"):
                (shop / "policy.xml").write_text(RETURNING % 203)
                self.becomes("/shop/items", 203)
            with self.subTest("a new API"):
                self.add_api("added")
                self.becomes("/added/thing", 200)
            with self.subTest("a policy breaks: its API answers 500, the others serve"):
                replace(shop / "policy.xml", FAULTY % 204)
                self.becomes("/shop/items", 500)
                self.assertEqual(self.status("/added/thing"), 200)
            with self.subTest("the policy is mended"):
                replace(shop / "policy.xml", RETURNING % 206)
                self.becomes("/shop/items", 206)
            with self.subTest("the policy goes away"):
                (shop / "policy.xml").unlink()
                self.becomes("/shop/items", 200)
            with self.subTest("an API is moved"):
                file = shop / "apiInformation.json"
                replace(file, file.read_text().replace('"path": "shop"', '"path": "market"'))
                self.becomes("/market/items", 200)
                self.assertEqual(self.status("/shop/items"), 404)
            with self.subTest("a subscription is suspended"):
                self.suspend("closed-active")
        finally:
            for caller in callers:
                caller.stop()
        for caller in callers:
            self.assertEqual(caller.failures[:3], [], "%s among %d calls" % (caller.path, caller.calls))
            self.assertGreater(caller.calls, 5)

    def add_api(self, name):
        api = self.folder / "apis" / name
        operation = api / "operations" / "get-thing"
        operation.mkdir(parents=True)
        properties = {"displayName": name, "path": name, "protocols": ["http"], "subscriptionRequired": False,
                      "serviceUrl": "http://127.0.0.1:%d/%s" % (house().backend.port, name)}
        (operation / "operationInformation.json").write_text(json.dumps(
            {"properties": {"displayName": "Get", "method": "GET", "urlTemplate": "/thing"}}))
        (api / "apiInformation.json").write_text(json.dumps({"properties": properties}))

    def suspend(self, name):
        call = ["-H", "Ocp-Apim-Subscription-Key: " + KEYS.value(name)]
        self.assertEqual(self.gateway.curl("/keys/yes-yes/thing", *call).status, 200)
        file = self.folder / "subscriptions" / name / "subscriptionInformation.json"
        replace(file, file.read_text().replace('"active"', '"suspended"'))
        eventually(lambda: self.gateway.curl("/keys/yes-yes/thing", *call).status == 401, "the key is refused", SOON)

    def test_a_call_in_flight_ends_on_its_own_configuration(self):
        with self.gateway.connect() as connection:
            connection.send(b"GET /raw/delay/3000 HTTP/1.1\r\nHost: h\r\n\r\n")
            eventually(lambda: house().backend.seen("/delay/3000"), "the backend's receipt")
            replace(self.folder / "apis" / "raw" / "policy.xml", RETURNING % 202)
            self.becomes("/raw/x", 202)
            self.assertEqual(connection.read_answer().status, 200)

    def test_an_unreadable_file_stops_nobody_else(self):
        file = self.folder / "apis" / "shop" / "apiInformation.json"
        before = file.read_text()
        replace(file, before[: len(before) // 2])
        replace(self.folder / "apis" / "shapes" / "policy.xml", "<policies><inbound>")
        self.becomes("/shapes/items", 500)
        self.assertEqual(self.status("/raw/x"), 200)
        replace(file, before.replace('"path": "shop"', '"path": "market"'))
        (self.folder / "apis" / "shapes" / "policy.xml").unlink()
        self.becomes("/market/items", 200)
        self.becomes("/shapes/items", 200)

    def test_many_changes_in_a_row(self):
        caller = Callers(self.gateway, "/raw/x", keep_alive=True)
        file = self.folder / "apis" / "shop" / "policy.xml"
        for code in range(500, 560):
            replace(file, RETURNING % code)
            time.sleep(0.01)  # UNAVOIDABLE: the pace of the changes is what is tried
        self.becomes("/shop/items", 559)
        caller.stop()
        self.assertEqual(caller.failures, [])
