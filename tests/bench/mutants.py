#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Swaps one operator, bound or comparison of core/policy and core/expression at a time and asks whether a test notices.

    mutants.py FOLDER [--count N | --all [--samples N]] [--seed N] [--only PATH] [--jobs N]
    mutants.py FOLDER --again [--samples N]

All mutants are compiled together, in a copy of the sources in FOLDER, each behind a question of its number; a run with
that number in GATEHOUSE_MUTANT is the judgement. What does not compile is left out, and so is what equivalents.tsv
names: a change that nothing can show, with the reason. A first run without any mutant writes down which questions each
program came by: only those programs are asked, the fastest first, until one notices. Prints each mutant that nobody
notices and ends with 1 when fewer than 95 in 100 were. FOLDER/survivors.tsv keeps them, and --again judges those alone
with the tests as they are now: only those that changed are built. A run over all places also tells the scores of the
samples that seeds 1 to N would have taken of them. A named step, not an ordinary test: it takes a build and some minutes.
"""
import argparse
import concurrent.futures
import os
import pathlib
import random
import re
import resource
import shutil
import subprocess
import sys
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
ROOMS = ("core/policy", "core/expression")
SWAPS = [
    (" == ", " != "), (" != ", " == "), (" <= ", " < "), (" >= ", " > "), (" < ", " <= "), (" > ", " >= "),
    (" && ", " || "), (" || ", " && "), (" + 1", " + 2"), (" - 1", " - 2"), (" + ", " - "), (" * ", " + "),
]
TESTS = [f"core_expression_tst_{name}" for name in ("cases", "budget", "numbers", "corpus", "threads", "timezone", "utf16")] + \
        [f"core_policy_tst_{name}" for name in ("cases", "run", "values", "markup", "targets", "formatter", "registry", "effective",
                                                "parametervalue", "corpus")]
SKIPPED = re.compile(r"//|^\s*(#|\*)|\b(constexpr|template|static_assert|operator|using|case|co_\w+)\b|\"|\[[^\]]*\]\(")
QUESTION = """// Which mutant runs, and which were asked for.
#pragma once
#include <cstdio>
#include <cstdlib>
namespace mutants {
inline const char* const chosen = std::getenv("GATEHOUSE_MUTANT");
inline const int active = chosen ? std::atoi(chosen) : 0;
struct Seen
{
    const char* file = std::getenv("GATEHOUSE_MUTANTS_SEEN");
    bool at[10000] {};
    ~Seen()
    {
        if (std::FILE* out = file ? std::fopen(file, "w") : nullptr) {
            for (int i = 0; i < 10000; ++i) {
                if (at[i])
                    std::fprintf(out, "%d ", i);
            }
            std::fclose(out);
        }
    }
};
inline Seen seen;
inline bool is(int number)
{
    if (seen.file)
        seen.at[number] = true;
    return active == number;
}
} // namespace mutants
"""


def close_of(text, start):
    """Where the parenthesis that opens at start closes; -1 when it does not on this line."""
    depth = 0
    text = re.sub(r"'(\\.|[^'\\])'", lambda found: "x" * len(found.group()), text) # brackets as characters
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


def places(top, seed):
    """(file, line, begin, end of the expression, what it becomes), in an order of chance."""
    found = []
    for room in ROOMS:
        for file in sorted((top / room).rglob("*.cpp")):
            for number, line in enumerate(file.read_text().splitlines()):
                piece = changeable(line)
                if not piece:
                    continue
                begin, end = piece
                for operator, swap in SWAPS:
                    at = line.find(operator, begin, end)
                    if at >= 0:
                        changed = line[begin:at] + swap + line[at + len(operator):end]
                        found.append((file.relative_to(top), number, begin, end, changed))
    random.Random(seed).shuffle(found)
    return found


def equivalents():
    """(file, original, changed) of what nothing can show."""
    rows = (TOP / "tests/bench/equivalents.tsv").read_text().splitlines()
    return {tuple(row.split("\t")[:3]) for row in rows if row and not row.startswith("#")}


def original_of(top, place):
    file, line, begin, end, _ = place
    return (top / file).read_text().splitlines()[line][begin:end]


def write_sources(top, folder, mutants):
    """The sources with every mutant in them, and where each stands: {(file, line): [(from, to, number)]}."""
    files, columns = {}, {}
    for number, place in mutants.items():
        files.setdefault(place[0], {}).setdefault(place[1], []).append(number)
    for file in [file for room in ROOMS for file in (top / room).rglob("*.cpp")]:
        relative = file.relative_to(top)
        text = file.read_text()
        if relative in files:
            lines = text.split("\n")
            for at, numbers in files[relative].items():
                _, _, begin, end, _ = mutants[numbers[0]]
                line = lines[at]
                new = line[:begin] + "("
                for number in numbers:
                    start = len(new)
                    new += f"mutants::is({number}) ? ({mutants[number][4]}) : "
                    columns.setdefault((str(relative), at), []).append((start, len(new), number))
                lines[at] = f"{new}({line[begin:end]})){line[end:]}"
            text = '#include "mutants.h"\n#line 1\n' + "\n".join(lines)
        target = folder / relative
        if not target.exists() or target.read_text() != text:
            target.write_text(text)
    return columns


def build(source, folder, jobs):
    command = ["cmake", "--build", str(folder), "--target", *TESTS, "--", "-k", "0", "-j", str(jobs)]
    return subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)


def guilty(columns, file, line, column):
    """The mutants at an error; when none stands there, those of the nearest line above."""
    own = {at: found for (name, at), found in columns.items() if file.endswith(name) and at <= line}
    if not own:
        return set()
    nearest = max(own)
    hit = {number for start, end, number in own[nearest] if nearest == line and start < column <= end}
    return hit or {number for _, _, number in own[nearest]}


def compile_all(top, source, folder, mutants, jobs):
    """Leaves out what does not compile."""
    for _ in range(9):
        columns = write_sources(top, source, mutants)
        done = build(source, folder, jobs)
        if done.returncode == 0:
            return
        refused = {number for file, line, column in re.findall(r"([\w./-]+\.cpp):(\d+):(\d+): error", done.stdout)
                   for number in guilty(columns, file, int(line) - 1, int(column))}
        if not refused:
            sys.exit(done.stdout[-4000:] + done.stderr[-2000:])
        for number in refused:
            del mutants[number]
    sys.exit("the mutants do not compile together")


def bound_memory():
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(program, number, seconds=300, seen=None):
    environment = dict(os.environ, GATEHOUSE_SOURCE=str(TOP), QT_QPA_PLATFORM="offscreen", TZ="UTC", LC_ALL="C.UTF-8",
                       QTEST_DISABLE_STACK_DUMP="1", QTEST_DISABLE_CORE_DUMP="1", GATEHOUSE_MUTANT=str(number),
                       GATEHOUSE_CORPORA=os.environ.get("GATEHOUSE_CORPORA", str(TOP.parent / "shared/corpora")))
    if seen:
        environment["GATEHOUSE_MUTANTS_SEEN"] = str(seen)
    try:
        # no -silent: a failure ends the matter, and what is printed goes nowhere
        done = subprocess.run([str(program), "-maxwarnings", "1"], env=environment, cwd=TOP, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, timeout=seconds, check=False, preexec_fn=bound_memory)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def survey(folder):
    """[(program, seconds that it may take, questions that it came by)], the fastest first."""
    out = []
    for test in TESTS:
        program = next(path for path in (folder / "build").rglob(test) if path.is_file())
        seen = folder / "seen.txt"
        start = time.monotonic()
        if not run(program, 0, seen=seen):
            sys.exit(f"{test} fails without any mutant")
        taken = time.monotonic() - start
        out.append((taken, program, 10 + 8 * taken, {int(number) for number in seen.read_text().split()}))
        print(f"{test}: {taken:.1f} s, comes by {len(out[-1][3])}", flush=True)
    return [one[1:] for one in sorted(out, key=lambda one: one[0])]


def judge(programs, number):
    return any(number in seen and not run(program, number, seconds) for program, seconds, seen in programs)


def text_of(number, place):
    file, line, begin, end, changed = place
    return "\t".join([str(number), str(file), str(line), str(begin), str(end), changed])


def read_places(file):
    out = {}
    for row in file.read_text().splitlines():
        number, path, line, begin, end, changed = row.split("\t")
        out[int(number)] = (pathlib.Path(path), int(line), int(begin), int(end), changed)
    return out


def sample(top, seed, count, fits):
    """At most one a line."""
    out, lines = [], set()
    for place in places(top, seed):
        if len(out) < count and place[:2] not in lines and fits(place):
            lines.add(place[:2])
            out.append(place)
    return out


def choose(top, arguments):
    """What is compiled: {number: place}. A sample has some to spare that will not compile."""
    is_meant = lambda place: str(place[0]).startswith(arguments.only)
    if arguments.all:
        found = [place for place in places(top, arguments.seed) if is_meant(place)]
    else:
        found = sample(top, arguments.seed, arguments.count + arguments.count // 5, is_meant)
    return dict(enumerate(found, 1))


def tell_samples(top, arguments, compiled, listed, survivors):
    for seed in range(1, arguments.samples + 1):
        taken = sample(top, seed, arguments.count, compiled.__contains__)
        judged = [place for place in taken if (str(place[0]), original_of(top, place), place[4]) not in listed]
        noticed = sum(place not in survivors for place in judged)
        print(f"seed {seed}: {noticed} of {len(judged)} mutants noticed; {len(taken) - len(judged)} more are equivalent")


def left_out(folder, names):
    """What is not copied as it is: builds, and the rooms with the mutants in them."""
    rooms = {TOP / room for room in ROOMS}
    return [name for name in names if name.startswith("build-") or name == ".git" or pathlib.Path(folder, name) in rooms]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--all", action="store_true", help="every place there is")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--samples", type=int, default=0, help="after a run over all: the scores of so many seeds")
    parser.add_argument("--again", action="store_true", help="only what nobody noticed last time")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    source = folder / "source"
    top = folder / "original" # as the mutants were made of them, whatever becomes of the sources meanwhile
    if arguments.again:
        shutil.copytree(TOP / "tests", source / "tests", dirs_exist_ok=True)
        build(source, folder / "build", arguments.jobs)
        chosen = read_places(folder / "survivors.tsv")
        originals = dict(row.split("\t", 1) for row in (folder / "originals.tsv").read_text().splitlines())
        originals = {number: originals[str(number)] for number in chosen}
    else:
        shutil.copytree(TOP, source, dirs_exist_ok=True, ignore=left_out)
        for room in ROOMS:
            shutil.rmtree(top / room, ignore_errors=True)
            shutil.copytree(TOP / room, top / room)
            shutil.copytree(TOP / room, source / room, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.cpp"))
        (source / "mutants.h").write_text(QUESTION)
        mutants = choose(top, arguments)
        # assertions as in the debug build: reading past an end is noticed
        subprocess.run(["cmake", "-S", str(source), "-B", str(folder / "build"), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
                        "-DGATEHOUSE_CONSOLE=OFF", "-DCMAKE_CXX_FLAGS=-w -D_GLIBCXX_ASSERTIONS",
                        "-DCMAKE_CXX_FLAGS_RELEASE=-O1", "-DCMAKE_UNITY_BUILD=ON"], check=True, stdout=subprocess.DEVNULL)
        compile_all(top, source, folder / "build", mutants, arguments.jobs)
        chosen = mutants if arguments.all else dict(list(mutants.items())[:arguments.count])
        originals = {number: original_of(top, place) for number, place in chosen.items()}
        (folder / "compiled.tsv").write_text("".join(text_of(*one) + "\n" for one in chosen.items()))
        (folder / "originals.tsv").write_text("".join(f"{number}\t{text}\n" for number, text in originals.items()))
    listed = equivalents()
    judged = {number: place for number, place in chosen.items()
              if (str(place[0]), originals[number], place[4]) not in listed}
    programs = survey(folder)
    survivors = []
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for (number, place), noticed in zip(judged.items(), pool.map(lambda number: judge(programs, number), judged)):
            if not noticed:
                survivors.append((number, place))
                print(f"nobody notices: {place[0]}:{place[1] + 1}: {originals[number]}  ->  {place[4]}", flush=True)
    (folder / "survivors.tsv").write_text("".join(text_of(*one) + "\n" for one in survivors))
    noticed = len(judged) - len(survivors)
    tell_samples(top, arguments, set(read_places(folder / "compiled.tsv").values()), listed, {place for _, place in survivors})
    print(f"{noticed} of {len(judged)} mutants noticed; {len(chosen) - len(judged)} more are equivalent")
    return 0 if judged and noticed * 100 >= len(judged) * 95 else 1


if __name__ == "__main__":
    sys.exit(main())
