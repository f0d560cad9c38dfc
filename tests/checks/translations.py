#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds translations/ against the texts in core and app, as lupdate finds them.

usage: translations.py SOURCE-FOLDER LUPDATE

Refused are: a text that is missing in a language or unfinished there, a text that no source has any more, a translation
whose placeholders differ from its source, a text that lupdate overlooks, and a pseudo-locale that is out of date.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%L?\d{1,2}|%n")
LITERAL = r'"((?:\\.|[^"\\\n])*)"'
MARKED = re.compile(rf"\btranslate\(\s*{LITERAL}\s*,\s*((?:{LITERAL}\s*)+)[,)]")
COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
REMEDY = "run packaging/translations"


def readTexts(file):
    """{(context, source, comment): (translation or None when unfinished)} of a .ts file."""
    texts = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            isFinished = translation.get("type") is None and all(form.strip() for form in forms)
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            texts[key] = forms if isFinished else None
    return texts


def collect(root, lupdate):
    """The texts that lupdate finds, with unfinished translations."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "texts.ts")
        command = [lupdate, "-silent", "-locations", "none", "-source-language", "en", "-I", ".", "core", "app", "-ts", file]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True)
        if done.returncode != 0 or not os.path.exists(file):
            raise OSError(f"lupdate failed: {done.stderr.strip()}")
        return set(readTexts(file))


def unescape(literals):
    text = "".join(re.findall(LITERAL, literals))
    return re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match.group(1), match.group(1)), text)


def marked(root):
    """(place, context, text) of each translate("context", "text") that a plain search finds."""
    for top in ("core", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in (".cpp", ".h") or not path.is_file():
                continue
            code = path.read_text(encoding="utf-8")
            code = COMMENT.sub(lambda match: match.group(0) if match.group(0)[0] == '"' else " ", code)
            for match in MARKED.finditer(code):
                yield path.relative_to(root), match.group(1), unescape(match.group(2))


def quoted(key):
    return f"{key[0]}: {key[1]!r}"


def checkLanguage(file, wanted, problems):
    try:
        texts = readTexts(file)
    except (OSError, ElementTree.ParseError) as error:
        problems.append(f"translations/{file.name}: could not be read: {error}")
        return
    name = f"translations/{file.name}"
    for key in sorted(wanted - set(texts)):
        problems.append(f"{name}: misses {quoted(key)}; {REMEDY} and translate it")
    for key in sorted(set(texts) - wanted):
        problems.append(f"{name}: holds {quoted(key)}, which no source has; {REMEDY}")
    for key in sorted(wanted & set(texts)):
        if texts[key] is None:
            problems.append(f"{name}: {quoted(key)} is not translated")
            continue
        for form in texts[key]:
            if sorted(set(PLACEHOLDER.findall(key[1]))) != sorted(set(PLACEHOLDER.findall(form))):
                problems.append(f"{name}: {quoted(key)} has other placeholders than its translation {form!r}")


def check(root, lupdate):
    root = pathlib.Path(root).resolve()
    problems = []
    try:
        wanted = collect(root, lupdate)
    except (OSError, ElementTree.ParseError) as error:
        return [f"the texts of core and app could not be collected: {error}"]
    if not wanted:
        problems.append("lupdate finds no text in core and app")
    found = {(context, text) for context, text, _ in wanted}
    for place, context, text in marked(root):
        if (context, text) not in found:
            problems.append(f"{place}: lupdate overlooks {context}: {text!r}; write it as translate(\"context\", \"text\")")
    languages = sorted((root / "translations").glob("gatehouse_*.ts"))
    for needed in ("gatehouse_de.ts", "gatehouse_en_XA.ts"):
        if not any(file.name == needed for file in languages):
            problems.append(f"translations/{needed}: is missing; {REMEDY}")
    for file in languages:
        checkLanguage(file, wanted, problems)
    return problems


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    if not os.access(arguments[1], os.X_OK):
        print("SKIP   : lupdate is missing (Debian: qt6-l10n-tools)")
        return 77
    problems = check(*arguments)
    for problem in problems:
        print(problem)
    print(f"translations: {len(problems)} problems" if problems else "translations: every text is there in every language")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
