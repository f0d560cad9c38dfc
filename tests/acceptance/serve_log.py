# SPDX-License-Identifier: GPL-3.0-or-later
"""The request log: one record per request, whose members tell who called what and why it ended so; never a key."""
import base64
import datetime
import re
import unittest
import urllib.parse

import rows
from gateway import KEYS, eventually, house, table

TABLE = table("log")


def marked(mark):
    expression = re.compile(r"[?&]log=%s(&|$)" % mark)
    return lambda record: bool(expression.search(record.get("url") or ""))


class LogTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gateway = house().start("log")

    def record_of(self, mark, count=1):
        found = self.gateway.await_records(marked(mark), count)
        self.assertEqual(len(found), count, "one record per request")
        return found[-1]

    def assert_well_formed(self, record):
        self.assertEqual(set(record) - set(TABLE["members"]), set())
        self.assertEqual(set(TABLE["always"]) - set(record), set())
        self.assertEqual(set(record["phases"]) - set(TABLE["phases"]), set())
        self.assertIn(record["outcome"], TABLE["outcomes"])
        self.assertRegex(record["time"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        stamp = datetime.datetime.fromisoformat(record["time"].replace("Z", "+00:00"))
        age = datetime.datetime.now(datetime.timezone.utc) - stamp
        self.assertLess(abs(age.total_seconds()), 300)
        self.assertEqual(record["clientAddress"], "127.0.0.1")
        self.assertTrue(record["traceId"])
        for value in list(record["phases"].values()) + [record["totalMs"]]:
            if value is not None:
                self.assertGreaterEqual(value, 0)

    def test_rows(self):
        for row in TABLE["rows"]:
            with self.subTest(row["name"]):
                wanted, repeat = row["record"], row.get("repeat", 1)
                request = {name: value for name, value in row.items() if name not in ("record", "repeat")}
                for _ in range(repeat):
                    answer = rows.send(self.gateway, request)
                self.assertEqual(answer.status, wanted["status"], answer)
                record = self.record_of(re.search(r"log=(\d+)", row["path"]).group(1), repeat)
                self.assert_well_formed(record)
                for name, value in wanted.items():
                    self.assert_member(record, name, value)

    def assert_member(self, record, name, value):
        if value is None:
            self.assertIn(record.get(name), (None, ""), (name, record))
        elif value == "+":
            self.assertTrue(record.get(name), (name, record))
        elif name == "message":
            self.assertIn(value, record.get(name, ""))
        else:
            self.assertEqual(record.get(name), value, (name, record))

    def test_sizes_and_times(self):
        body = "x" * 30000
        self.gateway.curl("/raw/delay/250?log=sizes", "-X", "POST", "--data-binary", body)
        record = self.record_of("sizes")
        self.assertTrue(30000 <= record["requestBytes"] < 31000, record)
        self.assertTrue(100 < record["responseBytes"] < 5000, record)
        self.assertGreaterEqual(record["phases"]["waitMs"], 240)
        self.assertTrue(250 <= record["totalMs"] < 5000, record)
        self.assertGreaterEqual(record["totalMs"] + 1, sum(v or 0 for v in record["phases"].values()))
        self.assertTrue(record["backend"])

    def test_large_answers_are_counted(self):
        self.gateway.curl("/raw/bytes/100000?log=large")
        self.assertTrue(100000 <= self.record_of("large")["responseBytes"] < 101000)

    def test_activity_of_a_500_is_the_trace_of_its_record(self):
        answer = self.gateway.curl("/dead/thing?log=activity")
        activity = rows.internal_error_pattern().fullmatch(answer.body.decode()).group(1)
        self.assertEqual(self.record_of("activity")["traceId"].lower(), activity.lower())

    def test_trace_ids_differ(self):
        for _ in range(5):
            self.gateway.curl("/raw/x?log=ids")
        found = self.gateway.await_records(marked("ids"), 5)
        self.assertEqual(len({record["traceId"] for record in found}), 5)

    def test_a_caller_that_goes_away(self):
        with self.gateway.connect() as connection:
            connection.send(b"GET /raw/never?log=gone HTTP/1.1\r\nHost: h\r\n\r\n")
            eventually(lambda: house().backend.seen("/never?log=gone"), "the backend's receipt")
            connection.vanish()
        record = self.record_of("gone")
        self.assertEqual((record["outcome"], record.get("reason")), ("aborted", "ClientConnectionFailure"))

    def test_malformed_requests_leave_a_record(self):
        def malformed():
            return [record for record in self.gateway.records() if record["outcome"] == "malformed"]

        before = len(malformed())
        with self.gateway.connect() as connection:
            connection.send(b"GET /raw/x HTTP/1.1\r\nHost: h\r\nBad Header: x\r\n\r\n")
            self.assertEqual(connection.read_answer().status, 400)
        self.gateway.await_records(lambda record: record["outcome"] == "malformed", before + 1)
        self.assertEqual(len(malformed()), before + 1)
        self.assertEqual(malformed()[-1]["status"], 400)


class SecretsTest(unittest.TestCase):
    def test_no_key_value_is_ever_written(self):
        """Calls that carry keys everywhere they can stand, and one that fails; then every byte that was written."""
        gateway = house().start("secrets")
        for name in KEYS.subscriptions:
            for which in ("primary", "secondary"):
                row = {"path": "/keys/yes-yes/thing?mark=1", "key": "%s/%s" % (name, which)}
                rows.send(gateway, dict(row, keyIn="header"))
                rows.send(gateway, dict(row, keyIn="query"))
        key = KEYS.value("closed-active")
        for path in ("/nowhere?subscription-key=" + key, "/dead/thing?subscription-key=" + key,
                     "/keys/yes-yes/thing?x=1&subscription-key=%s&y=2" % key,
                     "/keys/yes-yes/thing?SUBSCRIPTION-KEY=" + key, "/renamed/thing?token=" + KEYS.value("every-api"),
                     "/transform/entity/x", "/transform/named", "/broken/thing?subscription-key=" + key):
            gateway.curl(path)
        gateway.curl("/partner/thing", "-H", "X-Partner-Token: " + KEYS.value("every-api"))
        encoded = "".join("%%%02X" % byte for byte in key.encode())
        gateway.curl("/keys/yes-yes/thing?subscription-key=" + encoded)
        self.assertEqual(gateway.stop(), 0)
        written = gateway.log.read_text() + gateway.stderr() + b"".join(gateway.stdout_lines).decode()
        for value in KEYS.all_values():
            for form in (value, base64.b64encode(value.encode()).decode(), urllib.parse.quote(value), encoded):
                self.assertNotIn(form, written)

    def test_keys_are_not_in_the_arguments_or_environment(self):
        gateway = house().start("arguments")
        for part in ("cmdline", "environ"):
            with open("/proc/%d/%s" % (gateway.process.pid, part), "rb") as file:
                content = file.read().decode(errors="replace")
            self.assertEqual([value for value in KEYS.all_values() if value in content], [])
