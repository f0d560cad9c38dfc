# SPDX-License-Identifier: GPL-3.0-or-later
"""Rate limits (a sliding window) and quotas (fixed windows from the subscription's start), counted to the request."""
import concurrent.futures
import re
import time
import unittest

from gateway import KEYS, eventually, house

OUT_OF_CALLS = r"^Out of call volume quota\. Quota will be replenished in ((?:\d+\.)?\d\d:\d\d:\d\d)\.$"
OUT_OF_BYTES = r"^Out of bandwidth quota\. Quota will be replenished in ((?:\d+\.)?\d\d:\d\d:\d\d)\.$"


def seconds_of(span):
    """[d.]hh:mm:ss as the messages write it."""
    days, _, clock = span.rpartition(".")
    hours, minutes, seconds = (int(part) for part in clock.split(":"))
    return int(days or 0) * 86400 + hours * 3600 + minutes * 60 + seconds


def in_parallel(count, action):
    with concurrent.futures.ThreadPoolExecutor(count) as pool:
        return [future.result() for future in [pool.submit(action) for _ in range(count)]]


class LimitsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gateway = house().start("limits", tls=False)

    def call(self, path, subscription=None):
        key = ["-H", "Ocp-Apim-Subscription-Key: " + KEYS.value(subscription)] if subscription else []
        answer = self.gateway.curl(path, *key)
        self.assertEqual(answer.exit_code, 0, answer)
        return answer

    def message(self, answer):
        text = answer.body.decode()
        match = re.fullmatch(r'\{ "statusCode": %d, "message": "([^"]*)" \}' % answer.status, text)
        self.assertTrue(match, text)
        self.assertEqual(answer.all("Content-Type"), ["application/json"])
        self.assertEqual(answer.all("Content-Length"), [str(len(answer.body))])
        return match.group(1)

    def test_rate_limit(self):
        statuses = [self.call("/limited/few", "limits-one").status for _ in range(3)]
        self.assertEqual(statuses, [200, 200, 200])
        refused = self.call("/limited/few", "limits-one")
        self.assertEqual(refused.status, 429)
        wait = int(refused.joined("Retry-After"))
        self.assertIn(wait, (1, 2))
        self.assertEqual(self.message(refused), "Rate limit is exceeded. Try again in %d seconds." % wait)
        with self.subTest("the secondary key counts with the primary one"):
            self.assertEqual(self.call("/limited/few", "limits-one/secondary").status, 429)
        with self.subTest("another subscription counts for itself"):
            self.assertEqual(self.call("/limited/few", "limits-two").status, 200)
        with self.subTest("another operation counts for itself"):
            self.assertEqual(self.call("/limited/other", "limits-one").status, 200)
            self.assertEqual(self.call("/limited/other", "limits-one").status, 429)
        with self.subTest("Retry-After tells the truth"):
            time.sleep(wait)  # UNAVOIDABLE: the window is the gateway's clock
            self.assertEqual(self.call("/limited/few", "limits-one").status, 200)

    def test_rate_limit_counts_nobody_without_a_key(self):
        self.assertEqual({self.call("/limited/other").status for _ in range(4)}, {200})

    def test_rate_limit_headers(self):
        first = self.call("/limited/named", "limits-one")
        self.assertEqual((first.status, first.joined("X-Remaining"), first.joined("X-Total")), (200, "1", "2"))
        self.assertEqual(first.all("X-Wait"), [])
        second = self.call("/limited/named", "limits-one")
        self.assertEqual((second.status, second.joined("X-Remaining")), (200, "0"))
        refused = self.call("/limited/named", "limits-one")
        self.assertEqual((refused.status, refused.all("Retry-After")), (429, []))
        self.assertTrue(55 <= int(refused.joined("X-Wait")) <= 60, refused)

    def test_rate_limit_is_exact_among_many_at_once(self):
        statuses = in_parallel(30, lambda: self.call("/limited/named", "limits-two").status)
        self.assertEqual((statuses.count(200), statuses.count(429)), (2, 28))

    def test_quota_is_exact_among_many_at_once(self):
        statuses = in_parallel(30, lambda: self.call("/forever/x", "forever-two").status)
        self.assertEqual((statuses.count(200), statuses.count(403)), (1, 29))

    def check_quota(self, path, subscription, admitted, pattern, period):
        for _ in range(admitted):
            self.assertEqual(self.call(path, subscription).status, 200)
        refused = self.call(path, subscription)
        self.assertEqual(refused.status, 403, refused)
        text = self.message(refused)
        match = re.match(pattern, text)
        self.assertTrue(match, text)
        # The subscription began ten minutes ago and the windows begin with it.
        wait = int(refused.joined("Retry-After"))
        self.assertTrue(period - 600 - 300 < wait <= period - 600 + 1, refused)
        self.assertLessEqual(abs(seconds_of(match.group(1)) - wait), 1, refused)

    def test_quota_of_calls(self):
        self.check_quota("/metered/x", "metered-one", 2, OUT_OF_CALLS, 3600)
        with self.subTest("the secondary key counts with the primary one"):
            self.assertEqual(self.call("/metered/x", "metered-one/secondary").status, 403)
        with self.subTest("another subscription counts for itself"):
            self.assertEqual(self.call("/metered/x", "metered-two").status, 200)
        with self.subTest("no product, no quota of it"):
            self.assertEqual({self.call("/metered/x", "every-api").status for _ in range(4)}, {200})

    def test_quota_of_a_week_is_told_in_days(self):
        self.check_quota("/weekly/x", "weekly-one", 1, r"^Out of call volume quota\. Quota will be replenished in "
                                                       r"(6\.23:\d\d:\d\d)\.$", 604800)

    def test_quota_of_bytes(self):
        # 40 KB: the first answer of 50,000 bytes is let through, and nothing after it.
        self.check_quota("/thin/bytes/50000", "thin-one", 1, OUT_OF_BYTES, 3600)

    def test_quota_that_never_renews(self):
        self.assertEqual(self.call("/forever/x", "forever-one").status, 200)
        refused = self.call("/forever/x", "forever-one")
        self.assertEqual(refused.status, 403)
        self.assertIn("Out of call volume quota", self.message(refused))

    def test_refused_calls_do_not_reach_the_backend(self):
        for _ in range(3):
            self.call("/weekly/counted", "weekly-two")
        self.assertEqual(len(house().backend.seen("/weekly/counted")), 1)


class LimitsSurviveASwapTest(unittest.TestCase):
    def test_counters_are_not_configuration(self):
        gateway = house().start("limits-swap", tls=False)
        key = ["-H", "Ocp-Apim-Subscription-Key: " + KEYS.value("metered-one")]
        self.assertEqual([gateway.curl("/metered/x", *key).status for _ in range(3)], [200, 200, 403])
        policy = house().folder / "limits-swap" / "apis" / "shop" / "policy.xml"
        policy.write_text(CHANGED)
        eventually(lambda: gateway.curl("/shop/items").status == 202, "the changed policy")
        self.assertEqual(gateway.curl("/metered/x", *key).status, 403)


CHANGED = """<policies>
    <inbound><base /><return-response><set-status code="202" reason="Accepted" /></return-response></inbound>
    <backend><base /></backend>
    <outbound><base /></outbound>
    <on-error><base /></on-error>
</policies>
"""
