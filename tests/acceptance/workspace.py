#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`gatehousectl workspace` makes what the console opens: the folder, its mode, its file, and what is refused.

    GATEHOUSECTL=build/app/cli/gatehousectl python3 tests/acceptance/workspace.py [Class.test…]
"""
import json
import os
import pathlib
import stat
import subprocess
import tempfile
import unittest

import yaml

import closing
from gateway import BINARY, PATIENCE, require_binary


class WorkspaceTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="gatehouse-workspace-")
        self.addCleanup(self.folder.cleanup)
        self.top = pathlib.Path(self.folder.name)
        (self.top / "apim").mkdir()

    def run_verb(self, *arguments):
        environment = os.environ | {"XDG_DATA_HOME": str(self.top / "data")}
        return subprocess.run([BINARY, "workspace", *arguments], stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=10 * PATIENCE, cwd=self.top, env=environment)

    def test_a_bare_name_lies_in_the_data_folder(self):
        made = self.run_verb("create", "contoso", "--artifacts", "apim", "--kubeconfig", "kube", "--context", "aks")
        self.assertEqual(made.returncode, 0, made.stderr)
        folder = self.top / "data" / "gatehouse" / "contoso"
        self.assertEqual(made.stdout, f"{folder}\n")
        self.assertEqual(stat.S_IMODE(folder.stat().st_mode), 0o700)
        written = yaml.safe_load((folder / "workspace.yaml").read_text())
        self.assertEqual(written, {"artifacts": str(self.top / "apim"), "kubeconfig": str(self.top / "kube"),
                                   "context": "aks"})
        listed = self.run_verb("list", "-o", "json")
        self.assertEqual(json.loads(listed.stdout), [str(folder)])

    def test_a_path_is_taken_as_it_is(self):
        made = self.run_verb("create", "./here", "--artifacts", "apim", "--listen", "127.0.0.1:8080")
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertEqual(yaml.safe_load((self.top / "here" / "workspace.yaml").read_text())["listen"],
                         ["127.0.0.1:8080"])

    def test_a_second_time_is_refused_and_changes_nothing(self):
        self.run_verb("create", "./here", "--artifacts", "apim")
        before = (self.top / "here" / "workspace.yaml").read_bytes()
        again = self.run_verb("create", "./here", "--artifacts", "other")
        self.assertEqual(again.returncode, 1)
        self.assertIn("already", again.stderr)
        self.assertEqual((self.top / "here" / "workspace.yaml").read_bytes(), before)

    def test_what_would_not_open_is_not_made(self):
        made = self.run_verb("create", "./here", "--artifacts", "apim", "--listen", "somewhere")
        self.assertEqual(made.returncode, 1)
        self.assertIn("somewhere", made.stderr)
        self.assertFalse((self.top / "here" / "workspace.yaml").exists())

    def test_usage(self):
        for arguments in (["create"], ["create", "x"], ["create", "x", "--artifacts", "a", "--context", "c"],
                          ["remove", "x"], ["--no-such"]):
            with self.subTest(arguments=arguments):
                self.assertEqual(self.run_verb(*arguments).returncode, 2)


if __name__ == "__main__":
    require_binary()
    closing.run_and_exit("__main__")
