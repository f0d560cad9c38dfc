#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays tables/kubectl.yaml with kubectl on the cluster of `gatehousectl sample`.

    GATEHOUSECTL=build/app/cli/gatehousectl [KUBECTL=kubectl-1.20:kubectl] python3 tests/acceptance/kubectl.py [words]
KUBECTL: one or several kubectl programs, each plays the whole transcript. KUBECONFIG_UNDER_TEST: another cluster.
"""
import atexit
import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

import yaml

import closing
from gateway import BINARY, PATIENCE, require_binary, table

TABLE = table("kubectl")
MEMBERS = {"name", "run", "input", "out", "err", "not", "exit", "lines", "save", "retry", "start", "from", "as"}
PROGRAMS = os.environ.get("KUBECTL", "kubectl").split(":")


class World:
    """The sample world: started once, with a home folder that kubectl may fill."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gatehouse-kubectl-"))
        self.process = None
        given = os.environ.get("KUBECONFIG_UNDER_TEST")
        self.kubeconfig = pathlib.Path(given) if given else self.start()
        self.nobody = self.folder / "nobody.kubeconfig"
        self.nobody.write_text(self.with_a_wrong_token())

    def start(self):
        self.process = subprocess.Popen([BINARY, "sample"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=open(self.folder / "stderr.txt", "wb"))
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError("sample printed no line: " + (self.folder / "stderr.txt").read_text())
        return pathlib.Path(json.loads(line)["kubeconfig"])

    def with_a_wrong_token(self):
        content = yaml.safe_load(self.kubeconfig.read_text())
        for user in content["users"]:
            user["user"] = {"token": "nobody-gave-this"}
        for cluster in content["clusters"]:
            authority = cluster["cluster"].get("certificate-authority")
            if authority:  # relative to the kubeconfig's own folder
                cluster["cluster"]["certificate-authority"] = str(self.kubeconfig.parent / authority)
        return yaml.safe_dump(content)

    def close(self):
        if self.process:
            self.process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(5)
            self.process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


class Transcript:
    """One play of the table with one kubectl."""

    def __init__(self, world, program):
        self.world, self.program = world, program
        self.saved = {}
        self.background = {}
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=world.folder))

    def fill(self, text, quote=lambda value: value):
        for name, value in self.saved.items():
            text = text.replace("{%s}" % name, quote(value))
        return text

    def command(self, step):
        kubeconfig = self.world.nobody if step.get("as") == "nobody" else self.world.kubeconfig
        return [self.program, "--kubeconfig", str(kubeconfig)] + [self.fill(word) for word in step["run"]]

    def environment(self):
        return {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "TZ": "UTC"}

    def start(self, step):
        file = open(self.folder / step["start"], "w+b")
        process = subprocess.Popen(self.command(step), stdin=subprocess.DEVNULL, stdout=file, stderr=file,
                                   env=self.environment())
        self.background[step["start"]] = (process, file.name)
        time.sleep(1)  # UNAVOIDABLE: kubectl does not say when its watch stands
        if process.poll() is not None:
            raise AssertionError("ended at once: " + pathlib.Path(file.name).read_text())

    def stop(self):
        for process, _ in self.background.values():
            process.kill()
            process.wait()

    def perform(self, step):
        """What is wrong with the step's outcome, or None."""
        if "from" in step:
            return self.compare(step, 0, pathlib.Path(self.background[step["from"]][1]).read_text(), "")
        content = self.fill(TABLE["manifests"][step["input"]]) if "input" in step else ""
        try:
            done = subprocess.run(self.command(step), input=content, capture_output=True, text=True, timeout=90,
                                  env=self.environment())
        except subprocess.TimeoutExpired:
            return "did not end within 90 s"
        return self.compare(step, done.returncode, done.stdout, done.stderr)

    def compare(self, step, code, out, err):
        story = "\nexit %d\n%s\n%s" % (code, out[-3000:], err[-3000:])
        if code != step.get("exit", 0):
            return "wrong exit code" + story
        for name, text in (("out", out), ("err", err)):
            for expression in step.get(name, []):
                if not re.search(self.fill(expression, re.escape), text, re.M):
                    return "%s lacks %s%s" % (name, expression, story)
        for expression in step.get("not", []):
            if re.search(expression, out, re.M):
                return "out has %s%s" % (expression, story)
        if "lines" in step and len(out.splitlines()) != step["lines"]:
            return "%d lines instead of %d%s" % (len(out.splitlines()), step["lines"], story)
        for name, expression in step.get("save", {}).items():
            match = re.search(expression, out, re.M)
            if not match:
                return "nothing to save as %s%s" % (name, story)
            self.saved[name] = match.group(1)
        return None

    def play(self, step):
        assert not set(step) - MEMBERS, "unknown members: %s" % (set(step) - MEMBERS)
        if "start" in step:
            self.start(step)
            return
        end = time.monotonic() + (PATIENCE if step.get("retry") or "from" in step else 0)
        while True:
            fault = self.perform(step)
            if fault is None:
                return
            if time.monotonic() >= end:
                raise AssertionError(fault)
            time.sleep(0.2)


class KubectlTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = World()
        atexit.register(cls.world.close)

    def test_transcript(self):
        for program in PROGRAMS:
            transcript = Transcript(self.world, program)
            try:
                for step in TABLE["steps"]:
                    if WORDS and not any(word in step["name"] for word in WORDS):
                        continue
                    with self.subTest("%s: %s" % (program, step["name"])):
                        transcript.play(step)
            finally:
                transcript.stop()


WORDS = sys.argv[1:] if __name__ == "__main__" else []

if __name__ == "__main__":
    if "KUBECONFIG_UNDER_TEST" not in os.environ:
        require_binary()
    sys.exit(closing.run(unittest.defaultTestLoader.loadTestsFromTestCase(KubectlTest)))
