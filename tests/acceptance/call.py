#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives `gatehousectl call` and `gatehousectl keys` on the sample world: a call by name, with a key that nobody types.

    GATEHOUSECTL=build/app/cli/gatehousectl python3 tests/acceptance/call.py [Class.test…]
curl judges the line that --curl prints.
"""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import yaml

import closing
from gateway import BINARY, PATIENCE, require_binary
from world import World


def run(*arguments):
    return subprocess.run([BINARY, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          timeout=10 * PATIENCE)


class CallTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = World()
        cls.addClassCleanup(cls.world.close)
        cls.keys = cls.world.ready["keys"]
        cls.common = ["--artifacts", str(cls.world.artifacts), "--gateway", cls.world.ready["http"]]
        cls.acme = ["--secrets", cls.keys, "--subscription", "partner-acme"]

    def call(self, *arguments):
        return run("call", "orders", "get-order", *self.common, *arguments)

    def test_a_key_opens_it(self):
        done = self.call(*self.acme, "-p", "id=10482")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(str(json.loads(done.stdout)["id"]), "10482")
        self.assertIn("HTTP/1.1 200 OK\n", done.stderr)

    def test_json_has_everything(self):
        done = self.call(*self.acme, "--secondary", "-p", "id=10482", "-o", "json")
        answer = json.loads(done.stdout)
        self.assertEqual(answer["status"], 200)
        self.assertEqual(str(json.loads(answer["body"])["id"]), "10482")
        self.assertIn("content-type", [header["name"].lower() for header in answer["headers"]])

    def test_without_a_key_it_is_refused_to_the_byte(self):
        done = self.call("-p", "id=10482")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stdout, '{ "statusCode": 401, "message": "Access denied due to missing subscription key. '
                                      'Make sure to include subscription key when making requests to an API." }')

    def test_the_curl_line_does_the_same(self):
        line = self.call(*self.acme, "-p", "id=10482", "--curl")
        self.assertEqual(line.returncode, 0, line.stderr)
        key = run("keys", "show", "partner-acme", "--secrets", self.keys).stdout.strip()
        self.assertRegex(key, "^[0-9a-f]{32}$")
        self.assertNotIn(key, line.stdout)
        done = subprocess.run(["sh", "-c", line.stdout], env=os.environ | {"KEY": key}, capture_output=True, text=True,
                              timeout=PATIENCE)
        self.assertTrue(done.stdout.startswith("HTTP/1.1 200 OK"), done.stdout)

    def test_what_is_wrong_is_said(self):
        for arguments, code, word in [
            (["call", "orders", "get-order", *self.common], 1, "id"),
            (["call", "orders", "gone", *self.common], 1, "gone"),
            (["call", "orders", *self.common], 2, "usage:"),
            (["call", "orders", "get-order", "--artifacts", str(self.world.artifacts)], 2, "--gateway"),
            (["call", "orders", "get-order", *self.common, "-p", "id"], 2, "-p"),
            (["call", "orders", "get-order", *self.common, "-p", "id=1", "--subscription", "partner-acme"], 1, "--secrets"),
            (["call", "orders", "get-order", *self.common, "-p", "id=1", *self.acme[:2], "--subscription", "nobody"], 1,
             "nobody"),
            (["call", "orders", "get-order", "--artifacts", "/nonexistent", "--gateway", "http://127.0.0.1:1"], 1,
             "/nonexistent"),
            (["call", "orders", "get-order", "--artifacts", str(self.world.artifacts), "--gateway", "http://127.0.0.1:1", "-p",
              "id=1"], 1, "127.0.0.1"),
        ]:
            with self.subTest(arguments=arguments):
                done = run(*arguments)
                self.assertEqual(done.returncode, code, done.stderr)
                self.assertEqual(done.stdout, "")
                self.assertIn(word, done.stderr)


class KeysTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = World()
        cls.addClassCleanup(cls.world.close)
        cls.keys = cls.world.ready["keys"]

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gatehouse-keys-"))
        self.addCleanup(shutil.rmtree, self.folder, True)

    def status(self, *key):
        return run("call", "orders", "get-order", "--artifacts", str(self.world.artifacts), "--gateway",
                   self.world.ready["http"], "--secrets", self.keys, "--subscription", "partner-acme", *key, "-p",
                   "id=10482", "-o", "json")

    def test_a_new_key_and_the_running_gateway(self):
        before = run("keys", "show", "partner-acme", "--secrets", self.keys).stdout.strip()
        plan = run("keys", "regenerate", "partner-acme", "--secrets", self.keys)
        self.assertEqual(plan.returncode, 0, plan.stderr)
        self.assertIn("--yes", plan.stderr)
        self.assertEqual(run("keys", "show", "partner-acme", "--secrets", self.keys).stdout.strip(), before)
        done = run("keys", "regenerate", "partner-acme", "--secrets", self.keys, "--yes")
        self.assertEqual(done.returncode, 0, done.stderr)
        after = run("keys", "show", "partner-acme", "--secrets", self.keys).stdout.strip()
        self.assertNotEqual(after, before)
        self.assertNotIn(after, done.stdout + done.stderr)
        self.assertEqual(json.loads(self.status("--secondary").stdout)["status"], 200)

    def test_keys_are_made_where_there_are_none(self):
        file = self.folder / "keys.yaml"
        done = run("keys", "make", "--artifacts", str(self.world.artifacts), "--secrets", str(file))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(file.stat().st_mode & 0o777, 0o600)
        made = yaml.safe_load(file.read_text())["subscriptions"]
        known = json.loads(run("keys", "--secrets", str(file), "-o", "json").stdout)
        self.assertEqual(sorted(made), [entry["subscription"] for entry in known])
        self.assertTrue(all(entry["hasPrimaryKey"] and entry["hasSecondaryKey"] for entry in known))
        before = file.read_bytes()
        self.assertEqual(run("keys", "make", "--artifacts", str(self.world.artifacts), "--secrets", str(file)).returncode, 0)
        self.assertEqual(file.read_bytes(), before)

    def test_what_is_wrong_is_said(self):
        broken = self.folder / "broken.yaml"
        broken.write_text("subscriptions: [")
        for arguments, code, word in [
            (["keys"], 2, "--secrets"),
            (["keys", "burn", "--secrets", self.keys], 2, "burn"),
            (["keys", "show", "nobody", "--secrets", self.keys], 1, "nobody"),
            (["keys", "regenerate", "nobody", "--secrets", self.keys, "--yes"], 1, "nobody"),
            (["keys", "--secrets", str(self.folder / "none.yaml")], 1, "none.yaml"),
            (["keys", "--secrets", str(broken)], 1, "broken.yaml:1"),
        ]:
            with self.subTest(arguments=arguments):
                done = run(*arguments)
                self.assertEqual(done.returncode, code, done.stderr)
                self.assertEqual(done.stdout, "")
                self.assertIn(word, done.stderr)


if __name__ == "__main__":
    require_binary()
    closing.run_and_exit("__main__")
