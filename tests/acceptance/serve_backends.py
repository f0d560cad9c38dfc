# SPDX-License-Identifier: GPL-3.0-or-later
"""Backends that are away, late, rude or behind TLS: the caller gets a whole answer, and exactly one."""
import json
import unittest

import rows
from gateway import KEYS, house, shared_gateway


class FailingBackendTest(unittest.TestCase):
    def assert_internal_error(self, answer):
        self.assertEqual((answer.status, answer.exit_code), (500, 0), answer)
        match = rows.internal_error_pattern().fullmatch(answer.body.decode())
        self.assertTrue(match, answer)
        self.assertEqual(answer.all("Content-Type"), ["application/json"])
        self.assertEqual(answer.all("Content-Length"), [str(len(answer.body))])
        return match.group(1)

    def test_each_failure_is_a_500_with_an_activity(self):
        seen = set()
        for path in ("/dead/thing", "/raw/close-at-once", "/raw/garbage", "/impatient/never"):
            with self.subTest(path):
                seen.add(self.assert_internal_error(shared_gateway().curl(path)))
        self.assertEqual(len(seen), 4, "each call has an activityId of its own")

    def test_upload_to_a_dead_backend(self):
        answer = shared_gateway().curl("/dead/thing", "-X", "POST", "--data-binary", "x" * 100000)
        self.assert_internal_error(answer)

    def test_never_answering_ends_at_the_timeout(self):
        answer = shared_gateway().curl("/impatient/never")
        self.assert_internal_error(answer)
        self.assertTrue(0.9 <= answer.seconds < 5, answer.seconds)

    def test_answering_within_the_timeout(self):
        self.assertEqual(shared_gateway().curl("/impatient/delay/300").status, 200)

    def test_timeout_counts_until_the_head_only(self):
        answer = shared_gateway().curl("/impatient/slow-chunks/15")
        self.assertEqual((answer.status, answer.exit_code, answer.body.count(b"data: ")), (200, 0, 15))

    def test_half_an_answer_is_never_a_whole_one(self):
        answer = shared_gateway().curl("/raw/close-early")
        if answer.status == 500:
            self.assert_internal_error(answer)
        else:
            self.assertIn(answer.exit_code, (18, 56), answer)

    def test_a_post_is_never_sent_twice(self):
        shared_gateway().curl("/raw/once/close-at-once", "-X", "POST", "--data-binary", "x")
        self.assertEqual(len(house().backend.seen("POST /once/close-at-once")), 1)

    def test_the_connection_of_the_caller_survives(self):
        with shared_gateway().connect() as connection:
            for path in ("/dead/thing", "/raw/garbage", "/raw/x"):
                connection.send(("GET %s HTTP/1.1\r\nHost: h\r\n\r\n" % path).encode())
                answer = connection.read_answer()
                self.assertEqual(answer.status, 200 if path == "/raw/x" else 500)


class PoolTest(unittest.TestCase):
    def test_connections_are_reused(self):
        numbers = {shared_gateway().curl("/raw/pooled").json()["connection"] for _ in range(20)}
        self.assertLessEqual(len(numbers), 2)

    def test_different_callers_share_connections_but_nothing_else(self):
        first = shared_gateway().curl("/raw/a", "-H", "X-Secret-Of-A: 1", "-H", "Cookie: a=1").json()
        second = shared_gateway().curl("/raw/b").json()
        self.assertNotIn("x-secret-of-a", json.dumps(second).lower())
        self.assertNotIn("Cookie", [name for name, _ in second["headers"]])
        self.assertEqual(first["target"], "/a")

    def test_a_backend_that_dropped_its_connections_is_dialled_again(self):
        for _ in range(10):
            self.assertEqual(shared_gateway().curl("/raw/x").status, 200)
            house().backend.drop_connections()

    def test_an_answer_that_ends_by_closing_is_not_reused(self):
        for _ in range(3):
            self.assertEqual(len(shared_gateway().curl("/raw/until-close/100").body), 100)
            self.assertEqual(shared_gateway().curl("/raw/x").status, 200)


class TlsBackendTest(unittest.TestCase):
    def test_unknown_authority_is_refused(self):
        answer = shared_gateway().curl("/secure/thing?untrusted=1")
        self.assertEqual(answer.status, 500, answer)
        self.assertEqual(house().tls_backend.seen("untrusted=1"), [])

    def test_trusted_authority(self):
        gateway = house().start("trusting", tls=False,
                                arguments=["--backend-ca", str(house().authority.certificate)])
        answer = gateway.curl("/secure/thing")
        self.assertEqual((answer.status, answer.json()["target"]), (200, "/secure/thing"))

    def test_backend_that_is_not_to_be_checked(self):
        answer = shared_gateway().curl("/secure-lenient/thing?x=1")
        self.assertEqual(answer.status, 200, answer)
        seen = answer.json()
        self.assertEqual((seen["tls"], seen["target"]), (True, "/lenient/thing?x=1"))

    def test_both_sides_over_tls(self):
        answer = shared_gateway().curl("/keys/yes-yes/thing", "-H",
                                       "Ocp-Apim-Subscription-Key: " + KEYS.value("closed-active"), scheme="https")
        self.assertEqual(answer.status, 200)
        self.assertEqual(shared_gateway().curl("/secure-lenient/thing", scheme="https").status, 200)
