#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes one operator, bound or comparison of core/expression at a time and asks whether the cases notice.

usage: mutants.py BUILD-FOLDER [--count N] [--seed N]

Each mutant is compiled in place and judged by core_expression_tst_cases and core_expression_tst_budget; the file is put
back whatever happens. Mutants that do not compile do not count. Ends with 1 when fewer than 95 in 100 were noticed.
A named step, not an ordinary test: each mutant costs a compile and a link.
"""
import argparse
import os
import pathlib
import random
import re
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
SWAPS = [
    (r" == ", " != "), (r" != ", " == "), (r" <= ", " < "), (r" >= ", " > "), (r" < ", " <= "), (r" > ", " >= "),
    (r" && ", " || "), (r" \|\| ", " && "), (r" \+ 1\b", " + 2"), (r" - 1\b", " - 2"), (r" \+ ", " - "), (r" \* ", " + "),
]
TARGETS = ["core_expression_tst_cases", "core_expression_tst_budget"]
SKIPPED = re.compile(r"^\s*(//|#|\*|template|static_assert|using|\{\"|return \{\")|declaration|operator [<>=!+-]")


def places(seed):
    """Every place where a swap applies, in an order of chance."""
    found = []
    for file in sorted((TOP / "core/expression").rglob("*.cpp")):
        for number, line in enumerate(file.read_text().splitlines()):
            if SKIPPED.search(line) or '"' in line:
                continue
            for pattern, swap in SWAPS:
                for match in re.finditer(pattern, line):
                    found.append((file, number, match.start(), match.end(), swap))
    random.Random(seed).shuffle(found)
    return found


def build(folder):
    done = subprocess.run(["cmake", "--build", folder, "--target", *TARGETS], capture_output=True, text=True)
    return done.returncode == 0


def isNoticed(folder):
    environment = dict(os.environ, GATEHOUSE_SOURCE=str(TOP), QT_QPA_PLATFORM="offscreen", TZ="UTC", LC_ALL="C.UTF-8",
                       QTEST_DISABLE_STACK_DUMP="1")
    for target in TARGETS:
        program = next(path for path in pathlib.Path(folder).rglob(target) if path.is_file())
        try:
            done = subprocess.run([str(program)], env=environment, capture_output=True, timeout=90)
        except subprocess.TimeoutExpired:
            return True
        if done.returncode != 0:
            return True
    return False


def judge(folder, place):
    """True or False; None when the mutant does not compile."""
    file, number, begin, end, swap = place
    original = file.read_text()
    lines = original.splitlines(keepends=True)
    lines[number] = lines[number][:begin] + swap + lines[number][end:]
    try:
        file.write_text("".join(lines))
        return isNoticed(folder) if build(folder) else None
    finally:
        file.write_text(original)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    judged = noticed = 0
    for place in places(arguments.seed):
        if judged == arguments.count:
            break
        verdict = judge(arguments.folder, place)
        if verdict is None:
            continue
        judged += 1
        noticed += verdict
        if not verdict:
            file, number, begin, end, swap = place
            line = file.read_text().splitlines()[number].strip()
            print(f"not noticed: {file.relative_to(TOP)}:{number + 1}: {swap.strip()} in {line}", flush=True)
    build(arguments.folder)
    print(f"{noticed} of {judged} mutants noticed")
    return 0 if noticed * 100 >= judged * 95 else 1


if __name__ == "__main__":
    sys.exit(main())
