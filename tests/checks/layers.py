#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the sources against the target graph that CMake resolved, and that graph against rooms.tsv.

usage: layers.py SOURCE-FOLDER BUILD-FOLDER [ROOMS.tsv]

Refused are: an include that the including target does not depend on, a dependency that rooms.tsv does not allow, a cycle,
Qt in core and app/cli, a source that no target compiles, and anything that could not be read.
"""
import os
import pathlib
import re
import sys

SOURCES = {".cpp", ".cc", ".cxx", ".c"}
HEADERS = {".h", ".hpp", ".hh", ".inl", ".ipp"}
WITHOUT_QT = re.compile(r"^(core(/|$)|app/cli(/|$))")
OF_CONSOLE = re.compile(r"^(tests/)?app(?!/cli(/|$))(/|$)|^tests/support/screen(/|$)")  # nothing compiles these without it
QT_HEADER = re.compile(r"^(Q[A-Za-z]\w*(/.*)?|q[a-z0-9_]+\.h|qt\dkeychain/.*)$")
QT_TARGET = re.compile(r"^(Qt\d?::|Qt\d\w+::|Qt\d?Keychain|.*qscintilla|.*keychain)", re.IGNORECASE)
GENERATED = re.compile(r"^[\w.]+\.moc$|^moc_\w+\.cpp$|^ui_\w+\.h$")
TOKENS = re.compile(
    r"""(?P<number>(?<!\w)\d(?:'?\w)*)
      |R"(?P<fence>[^\s()\\]{0,16})\(.*?\)(?P=fence)"
      |(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')
      |//[^\n]*|/\*.*?\*/""",
    re.VERBOSE | re.DOTALL,
)
INCLUDE = re.compile(r"^[ \t\0]*(?:\#|%:)[ \t\0]*(?:include|include_next|import)\b[ \t\0]*(.*?)[ \t]*$", re.MULTILINE)


class Target:
    def __init__(self, name, folder, links, sources):
        self.name = name
        self.folder = folder  # from the root of the sources, "" for the root
        self.links = links
        self.sources = sources


class Graph:
    """The targets of one build folder, as packaging/cmake/Layers.cmake wrote them."""

    def __init__(self, file):
        self.targets = {}
        first, *lines = file.read_text(encoding="utf-8").splitlines() or [""]
        self.switches = dict(cell.split("=", 1) for cell in first.split("\t")[1:])
        root = self.switches.get("source", "")  # as CMake saw it, perhaps through a link
        for line in lines:
            cells = line.split("\t")
            name, _kind, folder, links, sources = cells
            self.targets[name] = Target(
                name,
                relative(folder, root),
                [link for link in links.split(";") if link and not link.startswith("::@")],  # CMake's marks of a folder
                {relative(os.path.join(folder, source), root) for source in sources.split(";") if source},
            )

    def reach(self, name):
        """Everything that a target links, directly or not: our targets and names from outside."""
        seen, waiting = set(), [name]
        while waiting:
            target = self.targets.get(waiting.pop())
            for link in target.links if target else []:
                if link not in seen:
                    seen.add(link)
                    waiting.append(link)
        return seen

    def folders(self, name):
        reached = self.reach(name) | {name}
        return {self.targets[link].folder for link in reached if link in self.targets}

    def cycle(self):
        """One cycle as a list of names, or nothing."""
        done, path = set(), []

        def visit(name):
            if name in path:
                return path[path.index(name) :] + [name]
            if name in done or name not in self.targets:
                return None
            path.append(name)
            for link in self.targets[name].links:
                found = visit(link)
                if found:
                    return found
            path.pop()
            done.add(name)
            return None

        for name in self.targets:
            found = visit(name)
            if found:
                return found
        return None


class Rooms:
    """The table of rooms.tsv with what follows from it."""

    def __init__(self, file, problems):
        self.allowed = {}
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            folder, _, uses = line.partition("\t")
            reached = set()
            for use in uses.split():
                named = [row for row in self.allowed if row.startswith(use[:-1])] if use.endswith("/*") else [use]
                for row in named:
                    if row not in self.allowed:
                        problems.append(f"{file.name}:{number}: {folder} names {row}, which is no row above it")
                        continue
                    reached |= {row} | self.allowed[row]
            self.allowed[folder] = reached


def relative(path, root):
    path = os.path.relpath(os.path.normpath(path), root)
    return "" if path == "." else path.replace(os.sep, "/")


def readTree(root, problems):
    """{folder: {file: text}} of every C++ file below core, app and tests."""
    tree = {}

    def unreadable(error):
        problems.append(f"{relative(error.filename, root)}: could not be read: {error.strerror}")

    for top in ("core", "app", "tests"):
        if not (root / top).exists():
            problems.append(f"{top}: there is no such folder")
        for folder, subfolders, files in os.walk(root / top, onerror=unreadable):
            name = relative(folder, root)
            for subfolder in subfolders:
                if os.path.islink(os.path.join(folder, subfolder)):
                    problems.append(f"{name}/{subfolder}: is a link to a folder, which the check does not follow")
            for file in sorted(files):
                if os.path.splitext(file)[1].lower() not in SOURCES | HEADERS:
                    continue
                try:
                    text = pathlib.Path(folder, file).read_text(encoding="utf-8")
                    tree.setdefault(name, {})[file] = text
                except (OSError, UnicodeDecodeError) as error:
                    problems.append(f"{name}/{file}: could not be read: {error}")
    return tree


def includes(text):
    """(line number, operand) of each include directive, comments and literals left out."""
    text = re.sub(r"\\\r?\n", " \x00", text)

    def plain(match):
        if match.group("number") or match.group("string"):
            return match.group(0)
        return " " + "\n" * match.group(0).count("\n") + "\x00" * match.group(0).count("\x00")

    text = TOKENS.sub(plain, text)
    for match in INCLUDE.finditer(text):
        line = 1 + text.count("\n", 0, match.start()) + text.count("\x00", 0, match.start())
        yield line, match.group(1).replace("\x00", " ").strip()


def checkLinks(graph, rooms, problems):
    for target in graph.targets.values():
        if not re.match(r"^(core|app)(/|$)", target.folder):
            continue
        if target.folder not in rooms.allowed:
            problems.append(f"{target.folder}: the target {target.name} lives in a folder without a row in rooms.tsv")
            continue
        for link in target.links:
            if "$<" in link:
                problems.append(f"{target.folder}: {target.name} depends on {link}, which the check cannot resolve")
            other = graph.targets.get(link)
            if other is None and re.match(r"^(core|app|tests)_\w+$", link):
                problems.append(f"{target.folder}/CMakeLists.txt: {target.name} depends on {link}, which is no target")
            if other is None or other.folder in ("", target.folder):
                continue
            if other.folder not in rooms.allowed[target.folder]:
                problems.append(
                    f"{target.folder}/CMakeLists.txt: {target.name} depends on {link}; "
                    f"rooms.tsv does not let {target.folder} use {other.folder}"
                )
        if WITHOUT_QT.match(target.folder):
            for link in sorted(graph.reach(target.name)):
                if QT_TARGET.match(link):
                    problems.append(f"{target.folder}: {target.name} links {link}; there is no Qt in this folder")
    cycle = graph.cycle()
    if cycle:
        problems.append("the targets form a cycle: " + " → ".join(cycle))


def allowedFolders(graph, rooms, path, folder):
    """The folders that a file may include from, and who says so; None when nothing compiles it."""
    compiling = [target for target in graph.targets.values() if path in target.sources]
    if not compiling and os.path.splitext(path)[1] in HEADERS:
        compiling = [target for target in graph.targets.values() if target.folder == folder]
    if compiling:
        reached = set().union(*(graph.folders(target.name) for target in compiling))
        return reached | {folder}, f"{folder}/CMakeLists.txt"
    # A room that so far is only headers has no target; a part that is switched off has none either.
    isOff = graph.switches.get("console") == "OFF" and OF_CONSOLE.match(folder) is not None
    if folder in rooms.allowed and (isOff or os.path.splitext(path)[1] in HEADERS):
        return rooms.allowed[folder] | {folder}, "rooms.tsv"
    if isOff:
        return None, "off"
    return None, ""


def checkFile(graph, rooms, folder, file, text, tree, problems):
    path = f"{folder}/{file}"
    allowed, source = allowedFolders(graph, rooms, path, folder)
    if allowed is None and source != "off":
        problems.append(f"{path}: no target compiles it; name it in {folder}/CMakeLists.txt or remove it")
    for line, operand in includes(text):
        where = f"{path}:{line}"
        quoted = re.match(r'^(?:"([^"]+)"|<([^>]+)>)$', operand)
        if not quoted:
            problems.append(f"{where}: includes {operand!r}, which cannot be checked; name the file")
            continue
        name = quoted.group(1) or quoted.group(2)
        if WITHOUT_QT.match(folder) and QT_HEADER.match(name):
            problems.append(f"{where}: includes {name}; there is no Qt in this folder")
        isOurs = name.split("/")[0] in ("core", "app", "tests") and "/" in name
        if quoted.group(2) and not isOurs:
            continue
        if quoted.group(1) and GENERATED.match(name):
            continue
        owner, _, base = name.rpartition("/")
        if not isOurs or ".." in name.split("/"):
            problems.append(f"{where}: includes \"{name}\"; write includes from the root, as in \"core/base/result.h\"")
        elif base not in tree.get(owner, {}):
            problems.append(f"{where}: includes {name}, which does not exist")
        elif allowed is not None and owner not in allowed:
            problems.append(f"{where}: includes {name}; {source} does not let {folder} use {owner}")


def check(root, build, roomsFile):
    """Every problem as one line; an empty list when all is well."""
    problems = []
    root = pathlib.Path(os.path.realpath(root))
    try:
        graph = Graph(pathlib.Path(build) / "layers.tsv")
        rooms = Rooms(pathlib.Path(roomsFile), problems)
    except (OSError, ValueError) as error:
        return [f"the target graph or the table of rooms could not be read: {error}"]
    written = graph.switches.get("source", "")
    if os.path.realpath(written) != str(root):
        problems.append(f"layers.tsv was written for {written}, not for {root}")
    tree = readTree(root, problems)
    if not any(target.folder.startswith("core/") for target in graph.targets.values()):
        problems.append("layers.tsv names no target of core")
    checkLinks(graph, rooms, problems)
    for folder, files in tree.items():
        for file, text in files.items():
            checkFile(graph, rooms, folder, file, text, tree, problems)
    return problems


def main(arguments):
    if len(arguments) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    rooms = arguments[2] if len(arguments) == 3 else pathlib.Path(__file__).with_name("rooms.tsv")
    problems = check(arguments[0], arguments[1], rooms)
    for problem in problems:
        print(problem)
    print(f"layers: {len(problems)} problems" if problems else "layers: every include and dependency is allowed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
