#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every file of the tree against the rules that need no compiler.

usage: tree.py SOURCE-FOLDER

Refused are: a source or script without its SPDX line, a source of more than 800 lines, a header without #pragma once,
a bare qWait in a test, a path of somebody's machine, a colour in app outside the theme, a folder with sources but without a README.md, a room that the table
of the top README.md leaves out or a folder there that does not exist, and anything that could not be read.
"""
import os
import pathlib
import re
import sys

LINES_AT_MOST = 800
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
CODE = {".cpp", ".h", ".py", ".sh"}
SKIPPED = {".git", ".cache", "node_modules", "__pycache__"}
# Files whose bytes are data for a test or a program, or that others wrote.
DATA = re.compile(r"^(LICENSE$|tests/fuzz/corpus/|tests/cases/|resources/)")
HOMES = re.compile(r"(?<![\w.$}/:*-])/(?:home|Users)/\w+/")
WAIT = re.compile(r"\bqWait\s*\(")
EXCUSE = "// UNAVOIDABLE:"
# A colour is a role of the theme; the one table of them is THEME.
COLOUR = re.compile(r"""["(]\#[0-9A-Fa-f]{3,8}\b|\b0x(?:ff)?[0-9a-f]{6}\b|\bQColor\s*\w*\s*[({]\s*(?:\d|"|u")|\bQt::(?:red|green|blue|black|white|yellow|cyan|magenta|gray|(?:dark|light)\w+)\b""")
THEME = "app/widgets/themecolors.h"
ROOMS_OF_TESTS = re.compile(r"^tests/(core|app)(/|$)")  # these mirror the rooms, and tests/README.md speaks for them


def readTree(root, problems):
    """(path from the root, text or None when it is no text) of every file that belongs to the project."""

    def unreadable(error):
        problems.append(f"{os.path.relpath(error.filename, root)}: could not be read: {error.strerror}")

    for folder, subfolders, files in os.walk(root, onerror=unreadable):
        name = os.path.relpath(folder, root).replace(os.sep, "/")
        name = "" if name == "." else name + "/"
        subfolders[:] = sorted(
            sub for sub in subfolders if sub not in SKIPPED and not (name == "" and sub.startswith("build"))
        )
        for file in sorted(files):
            path = pathlib.Path(folder, file)
            if path.is_symlink() or file.endswith((".user", ".pyc")) or (name == "" and file in (".git",)):
                continue
            try:
                data = path.read_bytes()
            except OSError as error:
                problems.append(f"{name}{file}: could not be read: {error}")
                continue
            try:
                yield name + file, data.decode("utf-8")
            except UnicodeDecodeError:
                yield name + file, None


def machinePaths(root):
    """What would give away the machine that the tree stands on."""
    parts = pathlib.Path(root).parts
    found = [str(root)] if len(parts) > 2 else []
    usual = {"usr", "opt", "srv", "var", "tmp", "home", "root", "etc", "mnt", "media", "run", "Users"}
    if len(parts) > 2 and parts[1] not in usual:
        found.append(f"/{parts[1]}/")
    return found


def checkFile(name, text, machine, problems):
    lines = text.splitlines()
    suffix = os.path.splitext(name)[1]
    isCode = suffix in CODE or text.startswith("#!")
    if isCode and not any(SPDX in line for line in lines[:3]):
        problems.append(f"{name}:1: begin it with the line {SPDX}")
    if isCode and len(lines) > LINES_AT_MOST:
        problems.append(f"{name}: has {len(lines)} lines; split it by construct, {LINES_AT_MOST} are the most")
    if suffix == ".h" and not any(line.strip() == "#pragma once" for line in lines):
        problems.append(f"{name}: has no #pragma once")
    for number, line in enumerate(lines, 1):
        if suffix == ".cpp" and WAIT.search(line) and EXCUSE not in line and EXCUSE not in "".join(lines[number - 2 : number - 1]):
            problems.append(f"{name}:{number}: waits a fixed time; wait for the event, or say why not with {EXCUSE}")
        if name.startswith("app/") and suffix in (".cpp", ".h") and name != THEME and COLOUR.search(line):
            problems.append(f"{name}:{number}: writes a colour; take a role of the theme (app/widgets/theme.h)")
        where = HOMES.search(line)
        hit = where.group(0) if where else next((path for path in machine if startsPath(line, path)), None)
        if hit and not name.startswith("tests/checks/"):
            problems.append(f"{name}:{number}: names {hit}, a path of one machine")


def startsPath(line, path):
    return re.search(r"(?<![\w.$}/:*-])" + re.escape(path), line) is not None


def checkReadmes(names, problems):
    folders = {os.path.dirname(name) for name in names if name.endswith((".cpp", ".h", ".py"))}
    folders |= {top for top in ("packaging", "resources", "translations") if any(n.startswith(top + "/") for n in names)}
    for folder in sorted(folders):
        if folder and not ROOMS_OF_TESTS.match(folder) and folder + "/README.md" not in names:
            problems.append(f"{folder}: has no README.md (purpose, entry point, thread, how to add one more)")


def checkTable(names, text, problems):
    """The table "I want to change … → folder": every room of core and app is in it, and every folder in it exists."""
    folders = {os.path.dirname(name) for name in names}
    tops = {"/".join(folder.split("/")[:depth]) for folder in folders for depth in (1, 2, 3)}
    listed = set(re.findall(r"^\|.*\| `([\w./-]+)`[^|`]*\|$", text, re.MULTILINE))
    for folder in sorted(listed - tops - names):
        problems.append(f"README.md: its table names {folder}, which does not exist")
    rooms = {"/".join(name.split("/")[:2]) for name in names if re.match(r"^(core|app)/[^/]+/.*\.(cpp|h)$", name)}
    for room in sorted(rooms - listed):
        problems.append(f"README.md: its table of folders leaves out {room}")


def check(root):
    root = pathlib.Path(os.path.realpath(root))
    problems, names, readme = [], set(), ""
    machine = machinePaths(root)
    for name, text in readTree(root, problems):
        names.add(name)
        readme = text or "" if name == "README.md" else readme
        if text is not None and not DATA.match(name):
            checkFile(name, text, machine, problems)
        elif text is None and os.path.splitext(name)[1] in CODE:
            problems.append(f"{name}: is not UTF-8 text")
    if not names:
        problems.append(f"{root}: there is nothing to check")
    checkReadmes(names, problems)
    checkTable(names, readme, problems)
    return problems


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    problems = check(arguments[0])
    for problem in problems:
        print(problem)
    print(f"tree: {len(problems)} problems" if problems else "tree: every file follows the rules")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
