# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that end after so many bytes of what they wanted to say or to hear."""
import socket
import ssl
import struct

from gateway import RawConnection

PATIENCE = 15


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def literal(index, value):
    """A field with a name of HPACK's table, not indexed."""
    return bytes([index, len(value)]) + value


FIELDS = b"\x82\x86" + literal(4, b"/raw/x") + literal(1, b"h")  # GET http
UPLOAD = b"\x83\x86" + literal(4, b"/raw/x") + literal(1, b"h")  # POST
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
HTTP2 = (PREFACE + frame(4, 0, 0, struct.pack(">HI", 4, 1 << 20)) + frame(1, 5, 1, FIELDS)
         + frame(1, 0, 3, UPLOAD[:5]) + frame(9, 4, 3, UPLOAD[5:]) + frame(0, 0, 3, b"0123456789") + frame(6, 0, 0, b"8" * 8)
         + frame(0, 1, 3, b"the end") + frame(1, 4, 5, UPLOAD) + frame(3, 0, 5, b"\0\0\0\x08") + frame(8, 0, 0, b"\0\0\1\0")
         + frame(7, 0, 0, b"\0" * 8))
LENGTH = b"POST /raw/x HTTP/1.1\r\nHost: h\r\nX-Some: thing\r\nContent-Length: 10\r\n\r\n0123456789"
CHUNKED = (b"PUT /raw/x?a=b HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTrailer: X-Last\r\n\r\n"
           b"5;some=extension\r\n01234\r\na\r\n0123456789\r\n0\r\nX-Last: one\r\n\r\n")
GET = b"GET /raw/x HTTP/1.1\r\nHost: h\r\nAccept: */*\r\n\r\n"
MESSAGES = {"request line and head": GET + GET, "body": LENGTH, "chunks": CHUNKED, "HTTP/2": HTTP2}


def close(connection):
    connection.socket.close()


def reset(connection):
    connection.vanish()


def say_no_more(connection):
    """The other side must find an end of its own."""
    connection.finish_sending()
    while connection.fill():
        pass
    connection.socket.close()


WAYS = (close, reset, say_no_more)


def say(port, data, way):
    connection = RawConnection(port, PATIENCE)
    try:
        connection.send(data)
    except ConnectionError:
        pass
    way(connection)


def hear(port, path, count, way):
    """Reads so many bytes of the answer at most and then ends; gives how many there were."""
    connection = RawConnection(port, PATIENCE)
    connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.send(GET.replace(b"/raw/x", path).replace(b"Accept: */*", b"Connection: close"))
    heard = 0
    while heard < count:
        piece = connection.socket.recv(count - heard)
        if not piece:
            break
        heard += len(piece)
    way(connection)
    return heard


class TlsTalk:
    """What a TLS client sends, to be cut anywhere: its hello, then the end of the handshake with a request."""

    def __init__(self, version):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.minimum_version = context.maximum_version = version
        self.context = context

    def cut(self, port, count, way):
        """Sends count bytes at most; says whether that was all."""
        connection = RawConnection(port, PATIENCE)
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        session = self.context.wrap_bio(incoming, outgoing)
        is_over = False
        try:
            while not is_over:
                try:
                    session.do_handshake()
                    session.write(GET)
                    is_over = True
                except ssl.SSLWantReadError:
                    pass
                data = outgoing.read()
                connection.send(data[:count])
                if len(data) > count:
                    return False
                count -= len(data)
                if not is_over:
                    incoming.write(connection.socket.recv(1 << 16))
            return True
        finally:
            way(connection)
