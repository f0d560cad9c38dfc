#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon the console shows itself and how long it is away from its event loop at most.

    python3 tests/bench/screen.py build-release
"""
import json
import os
import pathlib
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

FRAME_ROUNDS = 9
GAP_ROUNDS = 3
TRIES = 3
LARGEST_FRAME_RATIO = 3.0
LONGEST_GAP = 100.0  # milliseconds

KUBECONFIG = """apiVersion: v1
kind: Config
current-context: silent
clusters: [{name: silent, cluster: {server: "http://127.0.0.1:%d"}}]
users: [{name: nobody, user: {}}]
contexts: [{name: silent, context: {cluster: silent, user: nobody}}]
"""


class SilentServer:
    """Accepts whatever comes and never says a word."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.kept = []
        threading.Thread(target=self.accept, daemon=True).start()

    @property
    def port(self):
        return self.listener.getsockname()[1]

    def accept(self):
        while True:
            self.kept.append(self.listener.accept()[0])


def make_workspace(build, folder, port):
    (folder / "apim").mkdir()
    (folder / "kubeconfig").write_text(KUBECONFIG % port)
    subprocess.run([build / "app/cli/gatehousectl", "workspace", "create", folder / "silent", "--artifacts",
                    folder / "apim", "--kubeconfig", folder / "kubeconfig"], check=True, stdout=subprocess.DEVNULL)
    return folder / "silent"


def first_frame(command, environment):
    """Seconds from the start of the process to the line it prints after its first frame."""
    begin = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as process:
        line = process.stdout.readline()
        took = time.monotonic() - begin
        process.communicate(timeout=60)
    if line != b"first frame\n" or process.returncode != 0:
        sys.exit(f"{command[0]} showed no frame (exit code {process.returncode})")
    return took


def measure_frames(build, workspace, server, environment):
    empty, console = [], []
    for _ in range(FRAME_ROUNDS):  # interleaved: what disturbs one disturbs the other
        empty.append(first_frame([build / "tests/bench/bench_emptywindow"], environment))
        console.append(first_frame([build / "app/gatehouse", "--workspace", workspace, "--self-test"], environment))
    ratio = statistics.median(console) / statistics.median(empty)
    print(f"first frame    {statistics.median(console) * 1000:7.0f} ms   empty program "
          f"{statistics.median(empty) * 1000:5.0f} ms   ratio {ratio:.2f} (at most {LARGEST_FRAME_RATIO:.1f})   "
          f"connections to the silent cluster: {len(server.kept)}", flush=True)
    return ratio <= LARGEST_FRAME_RATIO and len(server.kept) > 0


def measure_gaps(build, environment):
    rounds = []
    for _ in range(GAP_ROUNDS):
        done = subprocess.run([build / "tests/bench/bench_loopgap"], capture_output=True, env=environment, timeout=300,
                              check=True)
        rounds.append(json.loads(done.stdout.splitlines()[-1]))
    good = True
    for name in rounds[0]:
        gaps = [one[name] for one in rounds]
        good = good and min(gaps) <= LONGEST_GAP
        print(f"longest gap    {name:<14} {' '.join(f'{gap:6.1f}' for gap in gaps)} ms   (at most {LONGEST_GAP:.0f})")
    return good


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="gatehouse-bench-") as name:
        folder = pathlib.Path(name)
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": name, "XDG_CONFIG_HOME": name,
                                    "XDG_DATA_HOME": name, "XDG_RUNTIME_DIR": name}
        server = SilentServer()
        workspace = make_workspace(build, folder, server.port)
        # Another try says whether it was this program or the machine.
        frames = any(measure_frames(build, workspace, server, environment) for _ in range(TRIES))
        gaps = any(measure_gaps(build, environment) for _ in range(TRIES))
    sys.exit(0 if frames and gaps else 1)


if __name__ == "__main__":
    main()
