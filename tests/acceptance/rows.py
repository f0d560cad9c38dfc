# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends the request of one table row and holds the answer against the row. README.md lists the members of a row."""
import hashlib
import json
import re
import urllib.parse

from gateway import KEYS

GUID = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
REQUEST_MEMBERS = {"name", "method", "path", "headers", "key", "keyIn", "keyName", "scheme", "send", "expect"}
EXPECT_MEMBERS = {"status", "reason", "target", "query", "seen", "unseen", "answer", "noAnswer", "text", "json",
                  "error", "internalError", "length", "lists", "answerLists", "lacks", "answerLacks", "sent"}


def error_body(status, message):
    """The gateway's own answers: blanks exactly so."""
    return '{ "statusCode": %d, "message": "%s" }' % (status, message)


def internal_error_pattern():
    return re.compile(r'\{ "statusCode": 500, "message": "Internal server error", "activityId": "(%s)" \}' % GUID)


def send(gateway, row):
    """Performs the request that a row describes."""
    unknown = set(row) - REQUEST_MEMBERS
    assert not unknown, "unknown members in a row: %s" % unknown
    path, arguments = row["path"], []
    method = row.get("method", "GET")
    if method == "HEAD":
        arguments.append("--head")
    elif method != "GET":
        arguments += ["-X", method]
    for header in row.get("headers", []):
        arguments += ["-H", header]
    if "key" in row:
        value = KEYS.value(row["key"])
        if row.get("keyIn", "header") == "header":
            arguments += ["-H", "%s: %s" % (row.get("keyName", "Ocp-Apim-Subscription-Key"), value)]
        else:
            path += "%s%s=%s" % ("&" if "?" in path else "?", row.get("keyName", "subscription-key"), value)
    if "send" in row:
        arguments += ["--data-binary", row["send"]]
    answer = gateway.curl(path, *arguments, scheme=row.get("scheme", "http"))
    if method == "HEAD":
        answer.body = b""  # curl writes the headers there
    return answer


def split_list(text):
    return [item.strip() for item in text.split(",")] if text else []


class Judge:
    """Checks of one row; test is the running unittest case."""

    def __init__(self, test, answer, row):
        self.test, self.answer, self.expect = test, answer, row["expect"]
        unknown = set(self.expect) - EXPECT_MEMBERS
        assert not unknown, "unknown expectations in a row: %s" % unknown

    def all(self):
        test, answer, expect = self.test, self.answer, self.expect
        test.assertEqual(answer.exit_code, 0, answer)
        test.assertEqual(answer.status, expect["status"], answer)
        if "reason" in expect:
            test.assertEqual(answer.reason, expect["reason"])
        self._answer_headers()
        self._body()
        if {"target", "query", "seen", "unseen", "lists", "lacks", "sent"} & set(expect):
            self._seen(answer.json())

    def _answer_headers(self):
        for name, value in self.expect.get("answer", {}).items():
            self.test.assertEqual(self.answer.joined(name), str(value), (name, self.answer))
        for name, value in self.expect.get("answerLists", {}).items():
            self.test.assertEqual(split_list(self.answer.joined(name)), value, (name, self.answer))
        for name, items in self.expect.get("answerLacks", {}).items():
            self._lacks(self.answer.joined(name), items)
        for name in self.expect.get("noAnswer", []):
            self.test.assertEqual(self.answer.all(name), [], (name, self.answer))

    def _lacks(self, text, items):
        present = [item.lower() for item in split_list(text)]
        self.test.assertEqual([item for item in items if item.lower() in present], [], text)

    def _body(self):
        expect, answer, test = self.expect, self.answer, self.test
        if "error" in expect:
            test.assertEqual(answer.body.decode(), error_body(answer.status, expect["error"]))
            test.assertEqual(answer.all("Content-Length"), [str(len(answer.body))])
            test.assertEqual(answer.all("Content-Type"), ["application/json"])
        if expect.get("internalError"):
            test.assertRegex(answer.body.decode(), re.compile("^" + internal_error_pattern().pattern + "$"))
            test.assertEqual(answer.all("Content-Type"), ["application/json"])
        if "length" in expect:
            test.assertEqual(len(answer.body), expect["length"])
        if "text" in expect:
            test.assertEqual(answer.body.decode(), expect["text"])
        if "json" in expect:
            test.assertEqual(answer.json(), expect["json"])

    def _seen(self, seen):
        """What the echo backend reports of the request that reached it."""
        def joined(name):
            return ", ".join(v for n, v in seen["headers"] if n.lower() == name.lower())

        expect, test = self.expect, self.test
        path, _, query = seen["target"].partition("?")
        if "sent" in expect:
            test.assertEqual(seen["bodySha256"], hashlib.sha256(expect["sent"].encode()).hexdigest(), seen)
        if "target" in expect:
            wanted = expect["target"]
            test.assertEqual(path if "query" in expect else seen["target"], wanted)
        if "query" in expect:
            got = urllib.parse.parse_qsl(query, keep_blank_values=True)
            test.assertEqual(sorted(map(list, got)), sorted([str(v) for v in pair] for pair in expect["query"]))
        for name, value in expect.get("seen", {}).items():
            test.assertEqual(joined(name), str(value), (name, seen["headers"]))
        for name, value in expect.get("lists", {}).items():
            test.assertEqual(split_list(joined(name)), value, (name, seen["headers"]))
        for name, items in expect.get("lacks", {}).items():
            self._lacks(joined(name), items)
        for name in expect.get("unseen", []):
            test.assertEqual(joined(name), "", (name, json.dumps(seen["headers"])))
