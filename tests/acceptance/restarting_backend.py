# SPDX-License-Identifier: GPL-3.0-or-later
"""A backend whose port can be closed for a moment: what is being answered ends well, idle connections end at once."""
import socket
import threading


class RestartingBackend:
    def __init__(self):
        self.lock = threading.Lock()
        self.idle = set()  # connections that had an answer and wait for the next request
        self.is_stopping = False
        self.port = 0
        self.start()

    def start(self):
        self.is_stopping = False
        self.listener = socket.create_server(("127.0.0.1", self.port), backlog=128)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, args=(self.listener,), daemon=True).start()

    def stop(self):
        """Connections that wait to be accepted are reset by the system."""
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        with self.lock:
            self.is_stopping = True
            for connection in self.idle:
                connection.shutdown(socket.SHUT_RDWR)

    kill = stop

    def _accept(self, listener):
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _wait(self, connection, is_first):
        """The first bytes of a request; nothing when the connection is over."""
        if is_first:
            return connection.recv(1 << 16)
        with self.lock:
            if self.is_stopping:
                return b""
            self.idle.add(connection)
        try:
            return connection.recv(1 << 16)
        finally:
            with self.lock:
                self.idle.discard(connection)

    def _serve(self, connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        is_first = True
        with connection:
            try:
                while data := self._wait(connection, is_first):
                    self._answer(connection, data)
                    is_first = False
            except OSError:
                pass

    @staticmethod
    def _answer(connection, data):
        while b"\r\n\r\n" not in data:
            data += connection.recv(1 << 16)
        head, _, body = data.partition(b"\r\n\r\n")
        length = next((int(line.split(b":")[1]) for line in head.lower().split(b"\r\n")
                       if line.startswith(b"content-length:")), 0)
        while len(body) < length:
            body += connection.recv(1 << 16)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfine")
