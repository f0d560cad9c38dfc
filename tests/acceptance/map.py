#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds `gatehousectl map` on the sample world against sample-links.csv, which was written by hand before it.

    GATEHOUSECTL=build/app/cli/gatehousectl [NPM_FOLDER=build/npm] python3 tests/acceptance/map.py [Class.test…]
mermaid's own parser judges the diagram where node and npm are; it is installed into NPM_FOLDER (see mermaid/).
"""
import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import yaml

import closing
from certificates import Authority
from gateway import BINARY, HERE, PATIENCE, require_binary
from world import ApiServer, World

COLUMNS = ["from_kind", "from", "to_kind", "to", "evidence", "detail"]


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="gatehouse-map-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)

    def map(self, *arguments, kubeconfig=None, artifacts=None):
        command = [BINARY, "map"]
        for option, value in (("--kubeconfig", kubeconfig), ("--artifacts", artifacts)):
            command += [option, str(value)] if value else []
        return subprocess.run(command + list(arguments), stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=10 * PATIENCE)

    def write(self, name, content):
        file = self.folder / name
        file.write_text(content)
        return file

    def refused(self, done, code, *words):
        self.assertEqual(done.returncode, code, done.stderr)
        self.assertEqual(done.stdout, "")
        for word in words:
            self.assertIn(word, done.stderr)


class SampleTest(Case):
    """The whole sample world."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.world = World()
        cls.addClassCleanup(cls.world.close)
        content = (HERE / "sample-links.csv").read_text().replace("${net}", cls.world.network)
        cls.expected = list(csv.DictReader(io.StringIO(content)))

    def of_sample(self, *arguments):
        done = self.map(*arguments, kubeconfig=self.world.kubeconfig, artifacts=self.world.artifacts)
        self.assertEqual(done.returncode, 1, done.stderr)  # invoices lead nowhere, nobody uses mailer
        self.assertEqual(done.stderr, "")
        return done.stdout

    def same_rows(self, rows):
        def keys(some):
            return sorted(tuple(row[column] for column in COLUMNS) for row in some)
        found, wanted = keys(rows), keys(self.expected)
        for row in wanted:
            with self.subTest(",".join(row)):
                self.assertIn(row, found)
        self.assertEqual([row for row in found if row not in wanted], [], "rows that nobody expected")
        self.assertEqual(len(found), len(wanted))

    def test_csv(self):
        reader = csv.DictReader(io.StringIO(self.of_sample("-o", "csv"), newline=""))
        self.same_rows(list(reader))
        self.assertEqual(reader.fieldnames, COLUMNS)

    def test_json(self):
        found = json.loads(self.of_sample("-o", "json"))
        self.same_rows(found["links"])
        self.assertEqual(found["problems"], [])
        named = {(node["kind"], node["name"]) for node in found["nodes"]}
        for link in found["links"]:
            with self.subTest(link["sentence"]):
                self.assertNotIn("%", link["sentence"])
                self.assertTrue(link["sentence"].endswith("."))
                self.assertIn((link["from_kind"], link["from"]), named)
                self.assertTrue(link["to_kind"] == "none" or (link["to_kind"], link["to"]) in named)

    def test_text(self):
        lines = self.of_sample().splitlines()
        self.assertEqual(lines[-1], "%d links, 2 to look at" % len(self.expected))
        self.assertEqual(len(lines), len(self.expected) + 1)
        evidence = "Host get-order.shop.svc.cluster.local is the DNS name of this Service. Port 8080 is its port http."
        self.assertTrue(any(line.endswith(evidence) for line in lines), evidence)

    def test_mermaid(self):
        diagram = self.of_sample("-o", "mermaid")
        self.assertTrue(diagram.startswith("flowchart LR"))
        for name in ("Orders", "get-order", "mobile-app"):
            self.assertIn(name, diagram)
        self.judge(diagram)

    def judge(self, diagram):
        if not (shutil.which("node") and shutil.which("npm")):
            self.skipTest("mermaid's own parser: node and npm are not here")
        tools = pathlib.Path(os.environ.get("NPM_FOLDER", str(self.folder / "npm")))
        tools.mkdir(parents=True, exist_ok=True)
        for file in ("package.json", "parse.mjs"):
            shutil.copyfile(HERE / "mermaid" / file, tools / file)
        if not (tools / "node_modules" / "mermaid").is_dir():
            done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock",
                                   "--fetch-retries=1", "--fetch-timeout=30000"],
                                  cwd=tools, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=240)
            if done.returncode != 0:
                self.skipTest("mermaid's own parser: npm could not fetch it: " + " ".join(done.stderr[-300:].split()))
        for text, accepted in ((diagram, True), (diagram + '\n  broken["', False)):
            done = subprocess.run(["node", "parse.mjs"], cwd=tools, input=text, capture_output=True, text=True,
                                  timeout=10 * PATIENCE)
            self.assertEqual(done.returncode == 0, accepted, done.stderr[-2000:])

    def test_another_authority(self):
        config = yaml.safe_load(self.world.kubeconfig.read_text())
        other = Authority(self.folder / "other")
        for cluster in config["clusters"]:
            cluster["cluster"].pop("certificate-authority-data")
            cluster["cluster"]["certificate-authority"] = str(other.certificate)
        file = self.write("other.kubeconfig", yaml.safe_dump(config))
        self.refused(self.map(kubeconfig=file, artifacts=self.world.artifacts), 1, "is not trusted")

    def test_a_stranger(self):
        config = yaml.safe_load(self.world.kubeconfig.read_text())
        config["users"][0]["user"] = {"token": "nobody-gave-this"}
        file = self.write("stranger.kubeconfig", yaml.safe_dump(config))
        self.refused(self.map(kubeconfig=file, artifacts=self.world.artifacts), 1, "does not accept the user")


class OtherTest(Case):
    """Catalogs and clusters that are empty, silent, missing or broken."""

    def setUp(self):
        self.artifacts = self.folder / "empty"
        self.artifacts.mkdir(exist_ok=True)

    def server(self, **options):
        server = ApiServer(**options)
        self.addCleanup(server.close)
        return self.write("kubeconfig", server.kubeconfig())

    def test_nothing_to_look_at(self):
        done = self.map(kubeconfig=self.server(), artifacts=self.artifacts)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "0 links, 0 to look at\n", ""))

    def test_a_server_that_never_answers(self):
        config = self.server(is_silent=True)
        self.refused(self.map("--timeout", "1", kubeconfig=config, artifacts=self.artifacts), 1, "within 1 seconds")

    def test_a_server_that_is_gone(self):
        config = self.server()
        self.doCleanups()
        self.refused(self.map(kubeconfig=config, artifacts=self.artifacts), 1, "refuses connections")

    def test_files(self):
        for name, content, words in (
                ("truncated", "clusters:\n- name: c\n  cluster:\n    server: https://x\n    certificate-authority-data: LS0",
                 ("truncated:", "5:33")),
                ("other", "kind: Pod\n", ("other:1:1", "no whole kubeconfig")),
                ("broken", "clusters: [\n", ("broken:",))):
            with self.subTest(name):
                self.refused(self.map(kubeconfig=self.write(name, content), artifacts=self.artifacts), 1, *words)
        with self.subTest("missing"):
            self.refused(self.map(kubeconfig=self.folder / "none", artifacts=self.artifacts), 1, "none")
        with self.subTest("no catalog"):
            self.refused(self.map(kubeconfig=self.server(), artifacts=self.folder / "none"), 1, "none")

    def test_usage(self):
        config = self.server()
        for arguments, words in ((["--artifacts", "x"], "--kubeconfig"), (["--kubeconfig", str(config)], "--artifacts"),
                                 (["--kubeconfig", "x", "--artifacts", "y", "-o", "xml"], "xml"),
                                 (["--kubeconfig", "x", "--artifacts", "y", "--timeout", "0"], "--timeout"),
                                 (["--kubeconfig", "x", "--artifacts", "y", "z"], "z")):
            with self.subTest(" ".join(arguments)):
                self.refused(self.map(*arguments), 2, words, "usage: gatehousectl map")

    def test_contexts(self):
        self.refused(self.map("--context", "nope", kubeconfig=self.server(), artifacts=self.artifacts), 1,
                     "no context nope", "one of these: c")


if __name__ == "__main__":
    require_binary()
    closing.run_and_exit("__main__")
