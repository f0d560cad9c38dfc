#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the functions that app/cli/servingorder.txt names lie side by side in the program, between the marks of its linker script.

    servingorder.py servingorder.txt GATEHOUSECTL

Ends with 1 when more than a tenth of them do not: code moves on, and the list is made anew now and then.
"""
import re
import subprocess
import sys

BEGIN, END = "gatehouse_serving_begin", "gatehouse_serving_end"
MOST_ELSEWHERE = 0.1
SUFFIX = re.compile(r"\.(isra|part|constprop)(\.\d+)*$")


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def check(order, program):
    with open(order, encoding="utf-8") as file:
        wanted = {line.strip() for line in file if line.strip() and not line.startswith("#")}
    symbols = [(int(address, 16), name) for address, _, name in map(str.split, output("nm", "--defined-only", program))]
    ends = {name: address for address, name in symbols if name in (BEGIN, END)}
    if len(ends) < 2:
        return [f"{program} has no {BEGIN} and {END}: it was linked without the order"]
    placed = {SUFFIX.sub("", name) for address, name in symbols if ends[BEGIN] <= address < ends[END]}
    elsewhere = sorted(wanted - placed)
    if len(elsewhere) <= MOST_ELSEWHERE * len(wanted):
        return []
    return [f"{len(elsewhere)} of {len(wanted)} functions are not side by side: make the list anew with tests/bench/servingorder.py",
            *elsewhere]


if __name__ == "__main__":
    problems = check(*sys.argv[1:])
    print("\n".join(problems) or "serving order: the functions that serve lie side by side")
    sys.exit(1 if problems else 0)
