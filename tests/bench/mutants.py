#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Swaps one operator, bound or comparison of core/policy and core/expression at a time and asks whether a test notices.

    mutants.py FOLDER [--count N] [--seed N] [--only PATH]

All mutants are compiled together, in a copy of the sources in FOLDER, each behind a question of its number; a run with
that number in GATEHOUSE_MUTANT is the judgement. What does not compile is left out. Prints each one that nobody notices
and ends with 1 when fewer than 95 in 100 were. A named step, not an ordinary test: it takes a build and some minutes.
"""
import argparse
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
ROOMS = ("core/policy", "core/expression")
SWAPS = [
    (" == ", " != "), (" != ", " == "), (" <= ", " < "), (" >= ", " > "), (" < ", " <= "), (" > ", " >= "),
    (" && ", " || "), (" || ", " && "), (" + 1", " + 2"), (" - 1", " - 2"), (" + ", " - "), (" * ", " + "),
]
TESTS = [f"core_expression_tst_{name}" for name in ("cases", "budget")] + \
        [f"core_policy_tst_{name}" for name in ("cases", "run", "values", "markup", "targets", "formatter", "registry", "corpus")]
SKIPPED = re.compile(r"//|^\s*(#|\*)|\b(constexpr|template|static_assert|operator|using|case|co_\w+)\b|\"|\[[^\]]*\]\(")
QUESTION = """// Which mutant runs.
#pragma once
#include <cstdlib>
namespace mutants {
inline bool is(int number)
{
    static const char* const chosen = std::getenv("GATEHOUSE_MUTANT");
    static const int active = chosen ? std::atoi(chosen) : 0;
    return active == number;
}
} // namespace mutants
"""


def close_of(text, start):
    """Where the parenthesis that opens at start closes; -1 when it does not on this line."""
    depth = 0
    for at in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return -1


def changeable(line):
    """The piece of a line that is one whole expression: a condition, what is returned, what is assigned."""
    if SKIPPED.search(line):
        return None
    found = re.match(r"\s*(?:\} else )?(?:else )?(if|while) \(", line)
    if found:
        begin, end = found.end(), close_of(line, found.end() - 1)
        if end > 0 and ";" not in line[begin:end] and not re.search(r"[^=!<>]=[^=]", line[begin:end]):
            return begin, end
        return None
    found = re.match(r"\s*for \(", line)
    if found:
        parts = [at for at, letter in enumerate(line) if letter == ";"]
        return (parts[0] + 2, parts[1]) if len(parts) == 2 else None
    found = re.match(r"\s*return ", line) or re.match(r"\s*(?:const )?[\w:<>*& ]+ [+|-]?= ", line)
    if found and line.rstrip().endswith(";") and "{" not in line and "?" not in line:
        return found.end(), len(line.rstrip()) - 1
    return None


def places(rooms, seed):
    """(file, line, begin, end of the expression, what it becomes), in an order of chance."""
    found = []
    for room in rooms:
        for file in sorted((TOP / room).rglob("*.cpp")):
            for number, line in enumerate(file.read_text().splitlines()):
                piece = changeable(line)
                if not piece:
                    continue
                begin, end = piece
                for operator, swap in SWAPS:
                    at = line.find(operator, begin, end)
                    if at >= 0:
                        changed = line[begin:at] + swap + line[at + len(operator):end]
                        found.append((file.relative_to(TOP), number, begin, end, changed))
    random.Random(seed).shuffle(found)
    return found


def write_sources(folder, mutants):
    """The sources with every mutant in them. At most one a line."""
    files = {}
    for number, (file, line, begin, end, changed) in mutants.items():
        files.setdefault(file, {})[line] = (number, begin, end, changed)
    for room in ROOMS:
        for file in (TOP / room).rglob("*.cpp"):
            relative = file.relative_to(TOP)
            text = file.read_text()
            if relative in files:
                lines = text.split("\n")
                for at, (number, begin, end, changed) in files[relative].items():
                    line = lines[at]
                    lines[at] = f"{line[:begin]}(mutants::is({number}) ? ({changed}) : ({line[begin:end]})){line[end:]}"
                text = '#include "mutants.h"\n#line 1\n' + "\n".join(lines)
            target = folder / relative
            if not target.exists() or target.read_text() != text:
                target.write_text(text)


def build(source, folder):
    command = ["cmake", "--build", str(folder), "--target", *TESTS, "--", "-k", "0"]
    return subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)


def compile_all(source, folder, mutants):
    """Leaves out what does not compile."""
    for _ in range(6):
        write_sources(source, mutants)
        done = build(source, folder)
        if done.returncode == 0:
            return
        wrong = {(pathlib.Path(file).name, int(line) - 1)
                 for file, line in re.findall(r"([\w./-]+\.cpp):(\d+):\d+: error", done.stdout)}
        refused = [number for number, place in mutants.items() if (place[0].name, place[1]) in wrong]
        if not refused:
            sys.exit(done.stdout[-4000:] + done.stderr[-2000:])
        for number in refused:
            del mutants[number]
    sys.exit("the mutants do not compile together")


def run(program, number):
    environment = dict(os.environ, GATEHOUSE_SOURCE=str(TOP), QT_QPA_PLATFORM="offscreen", TZ="UTC", LC_ALL="C.UTF-8",
                       QTEST_DISABLE_STACK_DUMP="1", GATEHOUSE_MUTANT=str(number),
                       GATEHOUSE_CORPORA=os.environ.get("GATEHOUSE_CORPORA", str(TOP.parent / "shared/corpora")))
    try:
        done = subprocess.run([str(program)], env=environment, cwd=TOP, capture_output=True, timeout=120, check=False)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    source = folder / "source"
    shutil.copytree(TOP, source, dirs_exist_ok=True, ignore=shutil.ignore_patterns("build-*", ".git", *ROOMS))
    (source / "mutants.h").write_text(QUESTION)
    mutants, lines = {}, set()
    for place in places(ROOMS, arguments.seed):
        if len(mutants) == arguments.count + arguments.count // 5: # some will not compile
            break
        if place[:2] not in lines and str(place[0]).startswith(arguments.only):
            lines.add(place[:2])
            mutants[len(mutants) + 1] = place
    subprocess.run(["cmake", "-S", str(source), "-B", str(folder / "build"), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
                    "-DGATEHOUSE_CONSOLE=OFF", "-DCMAKE_CXX_FLAGS=-w -O1", "-DCMAKE_UNITY_BUILD=ON"], check=True,
                   stdout=subprocess.DEVNULL)
    compile_all(source, folder / "build", mutants)
    programs = [next(path for path in (folder / "build").rglob(test) if path.is_file()) for test in TESTS]
    if not all(run(program, 0) for program in programs):
        sys.exit("a test fails without any mutant")
    judged = noticed = 0
    for number, (file, line, begin, end, changed) in list(mutants.items())[:arguments.count]:
        judged += 1
        if all(run(program, number) for program in programs):
            original = (TOP / file).read_text().splitlines()[line][begin:end]
            print(f"nobody notices: {file}:{line + 1}: {original}  ->  {changed}", flush=True)
        else:
            noticed += 1
    print(f"{noticed} of {judged} mutants noticed")
    return 0 if judged and noticed * 100 >= judged * 95 else 1


if __name__ == "__main__":
    sys.exit(main())
