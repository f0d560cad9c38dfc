# SPDX-License-Identifier: GPL-3.0-or-later
"""A backend that is reloaded as operators do it: nginx, with one plain and one TLS port that wants client certificates."""
import contextlib
import pathlib
import signal
import socket
import subprocess

import gateway
from front_tools import program

CONFIGURATION = """worker_processes 1; daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 4096; }}
http {{
  access_log off; keepalive_requests 1000000000; keepalive_timeout 3600s; default_type text/plain;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{plain} backlog=1024; location / {{ return 200 "fine"; }} }}
  server {{
    listen 127.0.0.1:{tls} ssl backlog=1024; ssl_certificate {folder}/server.pem; ssl_certificate_key {folder}/server.key;
    ssl_client_certificate {folder}/clients.pem; ssl_verify_client on; location / {{ return 200 "fine"; }}
  }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class NginxBackend:
    """Its folder holds server.pem, server.key and clients.pem, which are read when it starts and when it reloads."""

    def __init__(self, folder):
        self.program = program("nginx")
        self.folder = folder
        self.plain, self.tls = free_port(), free_port()
        self.file = folder / "nginx.conf"
        self.file.write_text(CONFIGURATION.format(folder=folder, plain=self.plain, tls=self.tls))
        self.process = None

    def start(self):
        self.process = subprocess.Popen([self.program, "-c", str(self.file)],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        gateway.eventually(self._listens, "nginx listens")

    def _listens(self):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.tls), 5):
            return True
        return False

    def _workers(self):
        children = pathlib.Path("/proc/%d/task/%d/children" % (self.process.pid, self.process.pid))
        return set(children.read_text().split())

    @staticmethod
    def _accepts(worker):
        try:
            return "shutting down" not in pathlib.Path("/proc/%s/cmdline" % worker).read_text()
        except OSError:
            return False

    def reload(self):
        """Ends idle connections, keeps the listening sockets, and returns when only new workers accept."""
        before = self._workers()
        self.process.send_signal(signal.SIGHUP)
        gateway.eventually(lambda: self._workers() - before and not any(map(self._accepts, before)), "nginx reloads")

    def stop(self):
        """What is in flight ends well; the ports are closed when it returns."""
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(gateway.PATIENCE)

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(gateway.PATIENCE)
