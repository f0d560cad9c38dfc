# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of tables/: keys, routing, forwarding and policies, each sent by curl."""
import unittest

import rows
from gateway import house, shared_gateway, table


class TableTest(unittest.TestCase):
    def check(self, row):
        with self.subTest(row["name"]):
            answer = rows.send(shared_gateway(), row)
            rows.Judge(self, answer, row).all()


class KeysTest(TableTest):
    def setUp(self):
        self.table = table("keys")
        self.messages = self.table["messages"]

    def test_lengths_as_observed_on_live_services(self):
        for name, length in self.table["bodyLengths"].items():
            self.assertEqual(len(rows.error_body(401, self.messages[name])), length)

    def expectation(self, api, status, outcome):
        if status == 401:
            realm = "http://house.example/keys/" + api
            return {"status": 401, "error": self.messages[outcome], "answer": {
                "WWW-Authenticate": 'AzureApiManagementKey realm="%s",name="Ocp-Apim-Subscription-Key",type="header"'
                                    % realm}}
        if outcome == "-":
            return {"status": status, "unseen": ["X-Product"]}
        return {"status": status, "seen": {"X-Product": outcome}}

    def test_truth_table(self):
        for api, who, status, outcome in self.table["rows"]:
            for place in ("header", "query"):
                row = {"name": "%s called with %s in the %s" % (api, who, place), "path": "/keys/%s/thing" % api,
                       "headers": ["Host: house.example"], "expect": self.expectation(api, status, outcome)}
                if who != "none":
                    row.update(key=who, keyIn=place)
                elif place == "query":
                    continue
                self.check(row)

    def test_places(self):
        for row in self.table["places"]:
            expect = row["expect"]
            name = expect.pop("challenge", None)
            if "error" in expect:
                expect["error"] = self.messages[expect["error"]]
            if name:
                api = row["path"].split("/")[1]
                row.setdefault("headers", []).append("Host: house.example")
                expect["answer"] = {"WWW-Authenticate": 'AzureApiManagementKey realm="http://house.example/%s",'
                                                        'name="%s",type="header"' % (api, name)}
            self.check(row)

    def test_challenges(self):
        for row in self.table["challenges"]:
            row["expect"]["error"] = self.messages[row["expect"]["error"]]
            self.check(row)

    def test_refused_calls_do_not_reach_the_backend(self):
        rows.send(shared_gateway(), {"path": "/keys/yes-yes/thing?refused=1"})
        rows.send(shared_gateway(), {"path": "/keys/yes-yes/thing?refused=1", "key": "=wrong"})
        self.assertEqual(house().backend.seen("refused=1"), [])


class RoutingTest(TableTest):
    def test_rows(self):
        for row in table("routing")["rows"]:
            self.check(row)


class ForwardingTest(TableTest):
    def test_rows(self):
        for row in table("routing")["forwarding"]:
            self.check(row)

    def test_host_is_the_backends(self):
        self.check({"name": "Host", "path": "/raw/x", "headers": ["Host: house.example"],
                    "expect": {"status": 200, "seen": {"Host": "127.0.0.1:%d" % house().backend.port}}})

    def test_backend_saw_nothing_improper(self):
        self.assertEqual(house().backend.faults, [])


class PolicyTest(TableTest):
    def test_scopes(self):
        for row in table("policies")["scopes"]:
            self.check(row)

    def test_rows(self):
        for row in table("policies")["rows"]:
            self.check(row)

    def test_no_backend_call_without_forward_request(self):
        self.assertEqual(house().backend.seen("/scopes/unforwarded"), [])

    def test_answers_of_policies_do_not_reach_the_backend(self):
        for path in ("/transform/returned", "/transform/mocked", "/transform/ip-blocked", "/transform/checked-presence"):
            self.check({"name": path, "path": path + "?unseen=1", "expect": {"status": UNSEEN[path]}})
        self.assertEqual(house().backend.seen("unseen=1"), [])


UNSEEN = {"/transform/returned": 418, "/transform/mocked": 200, "/transform/ip-blocked": 403,
          "/transform/checked-presence": 400}
