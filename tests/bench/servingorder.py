#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which functions of gatehousectl serve requests: prints app/cli/servingorder.txt.

    servingorder.py BUILD > app/cli/servingorder.txt

The gateway runs under callgrind, on each driver that runs there, and serves plain HTTP/1.1, refused calls, TLS, mutual
TLS to the backend and HTTP/2, one after another. A function that at least every second request of one of them needs is
named, under the first that needs it: what all share stands together, then what only TLS needs, and so on.
"""
import argparse
import collections
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import gateway
import policies

HEAD = """# The functions that serve requests, by their names for the linker, which places them side by side: a request needs few
# pages of code instead of a hundred (CMakeLists.txt). Made by tests/bench/servingorder.py; a name that is no longer there
# does no harm, and one that is missing here costs a page.
"""
REQUESTS = 300
THUNK = re.compile(r"_ZT[hv]n")  # lies with the function that it leads to
WHOLE_OBJECT = re.compile(r"([CD])1(?=E)")  # the same code as that of the base, whose name its section has
SUFFIX = re.compile(r"(\.(isra|part|constprop|cold|lto_priv)(\.\d+)*|'\d+)+$")
LOADS = [("plain", ["--h1"], "http", "orders", True), ("denied", ["--h1"], "http", "orders", False),
         ("tls", ["--h1"], "https", "orders", True), ("mtls", ["--h1"], "https", "secure", True),
         ("h2", ["-m4"], "https", "orders", True)]


def calls(profile):
    """How often each function of the program was called, by a profile of callgrind."""
    names, objects, found = {}, {}, collections.Counter()

    def expand(text, known):
        short, _, full = text.partition(" ")
        if full:
            known[short] = full
        return known.get(short, text)

    callee = where = ""
    here = ""
    for line in profile.read_text().splitlines():
        kind, _, text = line.partition("=")
        if kind == "ob":
            here = expand(text, objects)
        elif kind == "cob":
            where = expand(text, objects)
        elif kind == "fn":
            expand(text, names)
        elif kind == "cfn":
            callee = expand(text, names)
        elif kind == "calls":
            if "gatehousectl" in (where or here):
                if not THUNK.match(callee):
                    found[WHOLE_OBJECT.sub(r"\g<1>2", SUFFIX.sub("", callee))] += int(text.split()[0])
            where = ""
    return found


def load(subject, options, scheme, api, has_key, key):
    port = subject.plain if scheme == "http" else subject.tls
    header = ["-H", f"{gateway.KEY_HEADER}: {key}"] if has_key else []
    subprocess.run(["h2load", *options, "-c4", "-n", str(REQUESTS), *header, "-H", "Accept: application/json",
                    f"{scheme}://127.0.0.1:{port}/{api}/items/42?x=1"], check=True, capture_output=True, timeout=300)


def profile(build, folder, keys, driver):
    ports = {one: gateway.free_port() for one in ("backend", "backend_tls", "plain", "tls")}
    gateway.make_catalog(folder, keys, ports["backend"], ports["backend_tls"])
    config = folder / "backend.conf"
    config.write_text(gateway.NGINX_BACKEND.format(name="backend", plain=ports["backend"], tls=ports["backend_tls"],
                                                   run=folder, body=gateway.BODY))
    backend = gateway.Subject("backend", ["/usr/sbin/nginx", "-c", str(config)], folder, ports["backend"], ports["backend_tls"])
    os.environ["GATEHOUSE_DRIVER"] = driver
    command = ["valgrind", "--tool=callgrind", "--demangle=no", "--separate-threads=no", "--instr-atstart=no",
               f"--callgrind-out-file={folder}/{driver}", str(build / "app/cli/gatehousectl"), "serve",
               "--artifacts", str(folder / "artifacts"), "--secrets", str(folder / "secrets.yaml"),
               "--listen", f"127.0.0.1:{ports['plain']}", "--tls-listen", f"127.0.0.1:{ports['tls']}",
               "--certificate", str(folder / "server.crt"), "--key", str(folder / "server.key"),
               "--backend-ca", str(folder / "ca.crt"), "--backend-certificate", f"bench={folder}/client.crt,{folder}/client.key",
               "--log", str(folder / "access")]
    ours = gateway.Subject("gatehouse", command, folder, ports["plain"], ports["tls"])
    try:
        policies.control(ours.process, "-i", "on")
        for name, *how in LOADS:
            load(ours, *how, keys[0])  # what only the first requests need is no matter
            before = set(folder.glob(f"{driver}*"))
            policies.control(ours.process, "-z")
            load(ours, *how, keys[0])
            policies.control(ours.process, "-d")
            needed = collections.Counter()
            for file in set(folder.glob(f"{driver}*")) - before:
                needed += calls(file)
            yield name, [function for function, count in sorted(needed.items()) if 2 * count >= REQUESTS]
    finally:
        ours.process.kill()  # valgrind lets no other thread run while one waits for an io_uring: it would not stop in time
        ours.stop()
        backend.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    build = parser.parse_args().build
    by_load = collections.defaultdict(set)
    for driver in ("epoll", "io_uring"):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            gateway.make_certificates(folder)
            for row, functions in profile(build, folder, gateway.make_keys(folder)[:100], driver):
                by_load[row].update(functions)
                print(f"{driver} {row}: {len(functions)} functions", file=sys.stderr)
    print(HEAD, end="")
    named = set()
    for row, functions in by_load.items():
        print("\n".join(sorted(functions - named)))
        named |= functions


if __name__ == "__main__":
    main()
