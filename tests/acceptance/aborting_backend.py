# SPDX-License-Identifier: GPL-3.0-or-later
"""A backend that ends its connections after so many bytes: of the request, of its answer, of its TLS."""
import socket
import ssl
import struct
import threading

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nX-Some: thing\r\n"
BODY = b"0123456789abcdef"
ANSWERS = {
    "length": HEAD + b"Content-Length: 16\r\n\r\n" + BODY,
    "chunked": HEAD + b"Transfer-Encoding: chunked\r\nTrailer: X-Last\r\n\r\n4;some=extension\r\n0123\r\nc\r\n456789abcdef"
                      b"\r\n0\r\nX-Last: one\r\n\r\n",
    "until-close": HEAD + b"\r\n" + BODY,
    "hints": b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + HEAD + b"Content-Length: 16\r\n\r\n" + BODY,
}
EVERYTHING = 1 << 30


def end(connection, with_reset):
    if with_reset:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


class AbortingBackend:
    """Whoever calls sets what comes next; one call at a time."""

    def __init__(self, tls=None):
        self.tls = tls
        self.answer = ANSWERS["length"]
        self.reads = EVERYTHING  # of the request, at most; it ends without an answer when they have come
        self.sends = EVERYTHING
        self.with_reset = False
        self.sent = 0  # by the newest connection
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def plan(self, answer="length", reads=EVERYTHING, sends=EVERYTHING, with_reset=False):
        self.answer, self.reads, self.sends, self.with_reset = ANSWERS[answer], reads, sends, with_reset

    def close(self):
        self.listener.close()

    def _accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        connection.settimeout(20)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sent = 0
        try:
            if self.tls:
                self._speak_tls(connection)
            else:
                self._speak(connection)
        except (OSError, ssl.SSLError):
            pass
        end(connection, self.with_reset)

    def _speak(self, connection):
        got = b""
        while len(got) < self.reads:
            piece = connection.recv(min(self.reads - len(got), 1 << 16))
            got += piece
            if not piece:
                return
            if self.reads == EVERYTHING and b"\r\n\r\n" in got:
                self._send(connection, self.answer)
                return

    def _speak_tls(self, connection):
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        session = self.tls.wrap_bio(incoming, outgoing, server_side=True)
        got, work = b"", session.do_handshake
        while self.sent < self.sends:
            try:
                done = work()
                if work == session.do_handshake:
                    work = session.read
                else:
                    got += done
                if b"\r\n\r\n" in got:
                    session.write(self.answer)
                    self._send(connection, outgoing.read())
                    return
            except ssl.SSLWantReadError:
                self._send(connection, outgoing.read())
                piece = connection.recv(1 << 16) if self.sent < self.sends else b""
                if not piece:
                    return
                incoming.write(piece)

    def _send(self, connection, data):
        piece = data[:self.sends - self.sent]
        connection.sendall(piece)
        self.sent += len(piece)
