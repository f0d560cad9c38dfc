#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that translations.py refuses what it promises to refuse, and that the pseudo-locale keeps placeholders."""
import importlib.machinery
import importlib.util
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import translations

TOP = pathlib.Path(__file__).resolve().parents[2]
LUPDATE = "lupdate"
SOURCE = 'auto m = base::translate("net", "%1 does not answer"\n    " in %2 s");\n// translate("net", "only a comment")\n'


def load(path):
    loader = importlib.machinery.SourceFileLoader(path.name, str(path))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(path.name, loader))
    loader.exec_module(module)
    return module


def ts(*messages):
    body = "".join(
        f"<message><source>{source}</source><translation{kind}>{text}</translation></message>"
        for source, text, kind in messages
    )
    return f'<?xml version="1.0"?><TS version="2.1"><context><name>net</name>{body}</context></TS>'


class TranslationsTest(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root, ignore_errors=True)
        self.german = ts(("%1 does not answer in %2 s", "%1 antwortet nicht in %2 s", ""))
        self.source = SOURCE

    def problems(self, lupdate=None):
        for folder in ("core/net", "app", "translations"):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        (self.root / "core/net/a.cpp").write_text(self.source, encoding="utf-8")
        (self.root / "translations/gatehouse_de.ts").write_text(self.german, encoding="utf-8")
        xa = ts(("%1 does not answer in %2 s", "[%1 %2]", ""))
        (self.root / "translations/gatehouse_en_XA.ts").write_text(xa, encoding="utf-8")
        return translations.check(self.root, lupdate or LUPDATE)

    def assertRefuses(self, *parts):
        found = self.problems()
        self.assertEqual(len(found), 1, found)
        for part in parts:
            self.assertIn(part, found[0])

    def testAcceptsFinishedTranslations(self):
        self.assertEqual(self.problems(), [])

    def testAcceptsPlaceholdersInAnotherOrder(self):
        self.german = ts(("%1 does not answer in %2 s", "In %2 s antwortet %1 nicht", ""))
        self.assertEqual(self.problems(), [])

    def testRefusesAMissingText(self):
        self.source += 'auto n = base::translate("net", "New text");\n'
        found = self.problems()
        self.assertEqual(len(found), 2, found)
        self.assertIn("gatehouse_de.ts: misses net: 'New text'; run packaging/translations", found[0])

    def testRefusesAnUnfinishedText(self):
        for text, kind in (("", ' type="unfinished"'), ("%1 %2", ' type="unfinished"'), (" ", "")):
            with self.subTest(text=text, kind=kind):
                self.german = ts(("%1 does not answer in %2 s", text, kind))
                self.assertRefuses("gatehouse_de.ts", "is not translated")

    def testRefusesATextThatIsGone(self):
        self.german = ts(("%1 does not answer in %2 s", "%1 %2", ""), ("Old", "Alt", ""))
        self.assertRefuses("'Old', which no source has")

    def testRefusesOtherPlaceholders(self):
        for text in ("%1 antwortet nicht", "%1 %2 %3", "%1 %L2"):
            with self.subTest(text):
                self.german = ts(("%1 does not answer in %2 s", text, ""))
                self.assertRefuses("other placeholders", text)

    def testRefusesATextThatLupdateOverlooks(self):
        # An lupdate that finds nothing stands for one that is confused by the code around a text.
        blind = self.root / "lupdate"
        blind.write_text(f'#!/bin/sh\nfor file; do :; done\ncp "{self.root}/translations/gatehouse_de.ts" "$file"\n')
        blind.chmod(0o755)
        self.source += 'auto n = translate("net", "Seen by \\"nobody\\"");\n'
        found = self.problems(str(blind))
        self.assertEqual(len(found), 1, found)
        self.assertIn("core/net/a.cpp: lupdate overlooks net: 'Seen by \"nobody\"'", found[0])

    def testRefusesBrokenAndMissingFiles(self):
        self.german = "<TS>"
        self.assertRefuses("gatehouse_de.ts: could not be read")
        (self.root / "translations/gatehouse_de.ts").unlink()
        found = translations.check(self.root, LUPDATE)
        self.assertEqual(found, ["translations/gatehouse_de.ts: is missing; run packaging/translations"])

    def testRefusesAnLupdateThatFails(self):
        self.assertIn("could not be collected", self.problems("/bin/false")[0])


class PseudolocaleTest(unittest.TestCase):
    def setUp(self):
        self.pseudo = load(TOP / "packaging/pseudolocale").pseudo

    def testKeepsPlaceholdersTagsAndEscapes(self):
        text = "%1 of %L2 at <b>%n</b> &amp; ${name}\nend"
        shown = self.pseudo(text)
        for kept in ("%1", "%L2", "<b>", "%n", "</b>", "&amp;", "${name}", "\n"):
            self.assertIn(kept, shown)

    def testGrowsAndIsBracketed(self):
        for text in ("OK", "Subscriptions", "The gateway listens on every address of this machine."):
            with self.subTest(text):
                shown = self.pseudo(text)
                self.assertTrue(shown.startswith("⟦") and shown.endswith("⟧"), shown)
                self.assertGreaterEqual(len(shown), round(1.3 * len(text)))
                self.assertLessEqual(len(shown), round(1.4 * len(text)) + 4)
                self.assertFalse(re.search("[a-z]", shown), shown)

    def testEnglishHasOneAndMany(self):
        forms = load(TOP / "packaging/pseudolocale").forms
        self.assertEqual(forms("%n row(s)", True), ["%n row", "%n rows"])
        self.assertEqual(forms("%n policy(ies)", True), ["%n policy", "%n policies"])

    def testWritesAFileThatReadsBack(self):
        text = load(TOP / "packaging/pseudolocale").convert(ts(("a &lt; %1", "", ' type="unfinished"')))
        file = pathlib.Path(tempfile.mkdtemp()) / "x.ts"
        self.addCleanup(shutil.rmtree, file.parent, ignore_errors=True)
        file.write_text(text, encoding="utf-8")
        ((key, forms),) = translations.readTexts(file).items()
        self.assertEqual(key, ("net", "a < %1", ""))
        self.assertIn("%1", forms[0])


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    if len(sys.argv) > 1:
        LUPDATE = sys.argv.pop(1)
    if shutil.which(LUPDATE) is None:
        print("SKIP   : lupdate is missing (Debian: qt6-l10n-tools)")
        sys.exit(77)
    unittest.main()
