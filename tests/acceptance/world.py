# SPDX-License-Identifier: GPL-3.0-or-later
"""`gatehousectl sample` without traffic, started once and ended with the test; and an API server of Python's own."""
import contextlib
import http.server
import json
import pathlib
import shutil
import subprocess
import tempfile
import threading

import yaml

from gateway import BINARY, PATIENCE


class World:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gatehouse-world-"))
        self.stderr = open(self.folder / "stderr.txt", "w+b")
        self.process = subprocess.Popen([BINARY, "sample", "--no-traffic"], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=self.stderr)
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError("sample printed no line: " + (self.folder / "stderr.txt").read_text())
        self.ready = json.loads(line)
        self.kubeconfig = pathlib.Path(self.ready["kubeconfig"])
        self.artifacts = pathlib.Path(self.ready["artifacts"])

    @property
    def network(self):
        """The first two numbers of its addresses."""
        return ".".join(self.ready["http"].split("//")[1].split(".")[:2])

    def close(self):
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(PATIENCE)
        self.process.kill()
        self.process.stdout.close()
        self.stderr.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class ApiServer:
    """Answers every list with nothing in it, every watch with silence, or everything with silence."""

    def __init__(self, is_silent=False):
        outer = self
        self.ending = threading.Event()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                if is_silent or "watch=true" in self.path:
                    outer.ending.wait()
                    self.close_connection = True
                    return
                body = json.dumps({"kind": "List", "metadata": {"resourceVersion": "1"}, "items": []}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def kubeconfig(self):
        url = "http://127.0.0.1:%d" % self.server.server_address[1]
        return yaml.safe_dump({"clusters": [{"name": "c", "cluster": {"server": url}}],
                               "contexts": [{"name": "c", "context": {"cluster": "c"}}], "current-context": "c"})

    def close(self):
        self.ending.set()
        self.server.shutdown()
        self.server.server_close()
